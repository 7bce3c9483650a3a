import { COMPARE_GROUPS, type CompareGroup, type CompareRow, NEAR_TIE_KM } from '../../domain/compare';
import { displayName } from '../../domain/displayName';
import type { Cluster } from '../../domain/types';
import { moveListed, unlist } from '../../state/transitions/shortlist';
import { IconButton } from '../base/IconButton';
import { useAct } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { CompareCell } from './CompareCell';

interface Props {
  readonly clusters: readonly Cluster[];
  readonly rows: readonly CompareRow[];
}

/** A column for each cluster, in the order of the shortlist; scrolls sideways within itself where there is no room. */
export function CompareTable({ clusters, rows }: Props) {
  const t = useT();
  return (
    <div className="compare-scroll">
      <table className="compare-table">
        <caption className="visually-hidden">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('compare.row')}</span>
            </th>
            {clusters.map((cluster, index) => (
              <Head key={cluster.code} cluster={cluster} index={index} last={clusters.length - 1} />
            ))}
          </tr>
        </thead>
        {COMPARE_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            rows={rows.filter((row) => row.group === group)}
            clusters={clusters}
          />
        ))}
      </table>
      {rows.length === 0 ? <p className="note">{t('compare.allSame')}</p> : null}
    </div>
  );
}

function Head({ cluster, index, last }: { cluster: Cluster; index: number; last: number }) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const { code } = cluster;
  const name = displayName(cluster, lang);
  return (
    <th scope="col">
      <span className="compare-name">
        <span className="compare-number">{index + 1}</span> {name}
      </span>
      <span className="row-code">{code}</span>
      <span className="compare-moves">
        <IconButton
          icon="chevronLeft"
          label={t('compare.first', { name })}
          disabled={index === 0}
          onClick={() => act(moveListed(code, index - 1))}
        />
        <IconButton
          icon="chevronRight"
          label={t('compare.later', { name })}
          disabled={index === last}
          onClick={() => act(moveListed(code, index + 1))}
        />
        <IconButton icon="close" label={t('compare.remove', { name })} onClick={() => act(unlist(code))} />
      </span>
    </th>
  );
}

interface GroupProps {
  readonly group: CompareGroup;
  readonly rows: readonly CompareRow[];
  readonly clusters: readonly Cluster[];
}

function Group({ group, rows, clusters }: GroupProps) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={clusters.length + 1}>
          <span>
            {t(`compare.group.${group}`)} <Who group={group} rows={rows} />
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id} className={row.differs ? 'differs' : ''}>
          <th scope="row">{t(`compare.row.${row.id}`)}</th>
          {clusters.map(({ code }, index) => (
            <td key={code}>
              <CompareCell row={row} index={index} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** Beside the name of a group: what counts as a tie, or where what is missing would have to come from. */
function Who({ group, rows }: { group: CompareGroup; rows: readonly CompareRow[] }) {
  const t = useT();
  const { number } = useFormats();
  if (group === 'near')
    return <span className="compare-who">{t('compare.nearTie', { km: number(NEAR_TIE_KM, 0) })}</span>;
  const lacking = rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'missing' && cell.why === 'unstated'),
  );
  if (!lacking || group === 'trust') return null;
  return <span className="compare-who">{t(`compare.who.${group}`)}</span>;
}
