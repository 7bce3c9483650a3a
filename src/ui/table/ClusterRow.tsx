import { memo } from 'react';
import { displayName } from '../../domain/displayName';
import { availableLand, landOf } from '../../domain/land';
import { landRange } from '../../domain/landRange';
import { districtName } from '../../domain/places';
import type { Cluster } from '../../domain/types';
import { selectDataset } from '../../state/selectors';
import { hoverCluster, openCluster } from '../../state/transitions/focus';
import { toggleSelected } from '../../state/transitions/query';
import { DRAGGED_CODE } from '../base/drag';
import { KeepButton } from '../base/KeepButton';
import { Swatch } from '../base/Swatch';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { FIGURE_COLUMNS, figureOf } from './columns';
import { FigureCell } from './FigureCell';

interface Props {
  readonly cluster: Cluster;
  readonly open: boolean;
  readonly selected: boolean;
  /** Whether Tab stops in this row. */
  readonly tabbable: boolean;
  readonly onReached: (code: string) => void;
}

/** One cluster. Drawn again only when something of its own has changed. */
export const ClusterRow = memo(function ClusterRow({ cluster, open, selected, tabbable, onReached }: Props) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const hovered = useAppState((state) => state.focus.hover === cluster.code);
  const searching = useAppState((state) => state.view.task === 'invest');
  if (dataset === null) return null;
  const { code, phase } = cluster;
  const name = displayName(cluster, lang);
  const land = landOf(cluster, dataset.assumptions);
  // Who looks for land must see how sure it is; elsewhere a line for each row is what counts.
  const range = searching ? landRange(cluster, dataset.assumptions)[availableLand(land).kind] : null;
  const tabIndex = tabbable ? 0 : -1;
  return (
    <tr
      data-code={code}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED_CODE, code)}
      className={`${open ? 'open' : ''} ${hovered ? 'hovered' : ''}`}
      onPointerEnter={() => act(hoverCluster(code))}
      onPointerLeave={() => act(hoverCluster(null))}
      onFocus={() => {
        onReached(code);
        act(hoverCluster(code));
      }}
      onBlur={() => act(hoverCluster(null))}
      onClick={(event) => {
        const acts = event.target instanceof Element && event.target.closest('.tick, .keep') !== null;
        if (!acts) act(openCluster(code));
      }}
    >
      <td className="cell-check">
        <label className="tick">
          <input
            type="checkbox"
            data-stop="select"
            tabIndex={tabIndex}
            checked={selected}
            aria-label={t('table.select', { name })}
            onChange={() => act(toggleSelected(code))}
          />
        </label>
      </td>
      <th scope="row" className="cell-name">
        <button type="button" data-stop="open" tabIndex={tabIndex} className="row-name" aria-current={open}>
          {name}
        </button>
        <span className="row-code">{code}</span>
      </th>
      <td className="cell-keep">
        <KeepButton code={code} name={name} tabIndex={tabIndex} />
      </td>
      <td className="cell-phase">
        <span className="phase-tag">
          <Swatch of={phase} />
          {t(`common.phaseShort.${phase}`)}
        </span>
      </td>
      <td className="cell-district">
        {districtName(dataset, cluster.district) ?? <i>{t('table.unknownDistrict')}</i>}
      </td>
      {FIGURE_COLUMNS.map((column) => (
        <FigureCell
          key={column}
          column={column}
          figure={figureOf(column, land)}
          range={column === 'free' ? range : null}
        />
      ))}
    </tr>
  );
});
