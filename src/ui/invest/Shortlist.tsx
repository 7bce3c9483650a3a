import { type DragEvent, useState } from 'react';
import { displayName } from '../../domain/displayName';
import { availableLand, landOf } from '../../domain/land';
import { selectCluster, selectDataset } from '../../state/selectors';
import { openCluster } from '../../state/transitions/focus';
import {
  clearShortlist,
  moveListed,
  SHORTLIST_MOST,
  shortlist,
  unlist,
} from '../../state/transitions/shortlist';
import { openDialog } from '../../state/transitions/view';
import { DRAGGED_CODE } from '../base/drag';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

/** Up to five clusters kept while searching. Rows of the list can be dragged here, and the kept ones into another order. */
export function Shortlist() {
  const t = useT();
  const act = useAct();
  const codes = useAppState((state) => state.query.shortlist);
  const [over, setOver] = useState(false);
  const takes = (event: DragEvent) => event.dataTransfer.types.includes(DRAGGED_CODE);
  return (
    <section
      className={over ? 'panel-section shortlist over' : 'panel-section shortlist'}
      aria-label={t('invest.list.title')}
      onDragOver={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        act(shortlist(event.dataTransfer.getData(DRAGGED_CODE)));
      }}
    >
      <div className="section-head">
        <h2>
          {t('invest.list.title')} <span className="quiet">{`${codes.length}/${SHORTLIST_MOST}`}</span>
        </h2>
        {codes.length === 0 ? null : (
          <button type="button" className="link-button" onClick={() => act(clearShortlist())}>
            {t('invest.list.clear')}
          </button>
        )}
      </div>
      {codes.length === 0 ? (
        <p className="note">{t('invest.list.empty', { most: SHORTLIST_MOST })}</p>
      ) : (
        <ol className="kept-list">
          {codes.map((code, index) => (
            <Kept key={code} code={code} index={index} last={index === codes.length - 1} />
          ))}
        </ol>
      )}
      {codes.length < 2 ? null : (
        <button type="button" className="button" onClick={() => act(openDialog('compare'))}>
          {t('compare.openAll', { count: codes.length })}
        </button>
      )}
    </section>
  );
}

function Kept({ code, index, last }: { code: string; index: number; last: boolean }) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const { ha } = useFormats();
  const dataset = useAppState(selectDataset);
  const cluster = useAppState((state) => selectCluster(state, code));
  if (dataset === null || cluster === null) return null;
  const name = displayName(cluster, lang);
  const { kind, figure } = availableLand(landOf(cluster, dataset.assumptions));
  return (
    <li
      className="kept"
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED_CODE, code)}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(DRAGGED_CODE);
        event.preventDefault();
        event.stopPropagation();
        act(shortlist(dragged));
        act(moveListed(dragged, index));
      }}
    >
      <button type="button" className="row-name" onClick={() => act(openCluster(code))}>
        {name}
      </button>
      <span className="class-count">{t(`totals.${kind}`, { ha: ha(figure.value) })}</span>
      <IconButton
        icon="chevronUp"
        label={t('invest.list.up', { name })}
        disabled={index === 0}
        onClick={() => act(moveListed(code, index - 1))}
      />
      <IconButton
        icon="chevronDown"
        label={t('invest.list.down', { name })}
        disabled={last}
        onClick={() => act(moveListed(code, index + 1))}
      />
      <IconButton icon="close" label={t('table.unlist', { name })} onClick={() => act(unlist(code))} />
    </li>
  );
}
