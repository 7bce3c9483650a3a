import { useId, useRef } from 'react';
import { BASES, type SortKey } from '../../domain/types';
import { selectNearUnread, selectShownSorted } from '../../state/selectors';
import { sortBy } from '../../state/transitions/query';
import { BasisBadge } from '../base/BasisMark';
import { Icon } from '../base/Icon';
import { Part } from '../base/Part';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { EmptyResult } from '../shell/parts';
import { ClusterRow } from './ClusterRow';
import { FIGURE_COLUMNS, TEXT_COLUMNS } from './columns';
import { SelectedLine } from './SelectedLine';
import { useRoving } from './useRoving';

/** Every shown cluster as a row: what the map says with symbols, said in words and numbers. */
export function ClusterTable() {
  const t = useT();
  const tried = useAppState((state) => state.scenario.changes.length > 0);
  const caption = useId();
  const clusters = useAppState(selectShownSorted);
  const open = useAppState((state) => state.focus.open);
  const selected = useAppState((state) => state.query.selected);
  const body = useRef<HTMLTableSectionElement>(null);
  const roving = useRoving(
    body,
    clusters.map((cluster) => cluster.code),
  );
  return (
    <div className="table-frame">
      <p id={caption} className="visually-hidden">
        {t('table.caption')}
      </p>
      <SelectedLine />
      <div className="table-scroll">
        <table className="clusters" aria-describedby={caption} aria-label={t('table.title')}>
          <thead>
            <tr>
              <th scope="col" className="cell-check">
                <span className="visually-hidden">{t('table.column.selected')}</span>
              </th>
              <SortHeader column="name" />
              <th scope="col" className="cell-keep">
                <span className="visually-hidden">{t('table.column.keep')}</span>
              </th>
              {TEXT_COLUMNS.map((key) => (
                <SortHeader key={key} column={key} />
              ))}
              {FIGURE_COLUMNS.map((key) => (
                <SortHeader key={key} column={key} figure />
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={roving.onKeyDown}>
            {clusters.map((cluster) => (
              <ClusterRow
                key={cluster.code}
                cluster={cluster}
                open={cluster.code === open}
                selected={selected.includes(cluster.code)}
                tabbable={cluster.code === roving.active}
                onReached={roving.reach}
              />
            ))}
          </tbody>
        </table>
        {clusters.length === 0 ? <NoneShown /> : null}
      </div>
      <p className="table-key">
        {t('table.key')}{' '}
        {BASES.map((basis) => (
          <BasisBadge key={basis} basis={basis} />
        ))}
        {tried ? <BasisBadge basis="tried" /> : null}
      </p>
    </div>
  );
}

/** Nothing is left: said at once, and then what would bring something back. */
function NoneShown() {
  const t = useT();
  const unread = useAppState(selectNearUnread);
  return (
    <>
      <p className="empty">{t(unread ? 'totals.noneTold' : 'table.empty')}</p>
      <Part>
        <EmptyResult />
      </Part>
    </>
  );
}

function SortHeader({ column, figure = false }: { column: SortKey; figure?: boolean }) {
  const t = useT();
  const act = useAct();
  const { key, descending } = useAppState((state) => state.query.sort);
  const on = key === column;
  return (
    <th
      scope="col"
      className={figure ? `cell-figure cell-${column}` : `cell-${column}`}
      aria-sort={on ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="sort" onClick={() => act(sortBy(column))}>
        {t(`table.column.${column}`)}
        <span className={on ? 'sort-arrow on' : 'sort-arrow'}>
          <Icon name={on && descending ? 'chevronDown' : 'chevronUp'} />
        </span>
      </button>
    </th>
  );
}
