import type { FigureRow, SceneFigures } from '../../briefing/sceneFigures';
import { BasisMark } from '../base/BasisMark';
import { type FigureColumn, FigureHeads, FigureRows } from '../base/FigureColumns';
import { useT } from '../base/text';

/** The totals of the scene; where it has an open cluster or a region, theirs beside them. */
export function StageTotals({ figures, freeFirst }: { figures: SceneFigures; freeFirst: boolean }) {
  const t = useT();
  const rows = freeFirst
    ? [...figures.rows].sort((a, b) => Number(b.key === 'free') - Number(a.key === 'free'))
    : figures.rows;
  const columns = columnsOf(figures, t('stage.region'), t('stage.shown'));
  return (
    <table className="stage-totals" data-columns={columns.length}>
      <caption className="visually-hidden">{t('stage.totals')}</caption>
      <thead className={columns.length === 1 ? 'visually-hidden' : undefined}>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('stage.figure')}</span>
          </th>
          <FigureHeads columns={columns} />
        </tr>
      </thead>
      <tbody>
        <FigureRows columns={columns} order={rows} value={Value} />
      </tbody>
    </table>
  );
}

function columnsOf({ cluster, region, rows }: SceneFigures, inRegion: string, shown: string): FigureColumn[] {
  return [
    ...(cluster === null ? [] : [{ id: 'cluster', name: cluster.name, rows: cluster.rows }]),
    ...(region === null ? [] : [{ id: 'region', name: inRegion, rows: region }]),
    { id: 'shown', name: shown, rows },
  ];
}

/** Stated figures carry no mark, so that what is computed stands out. */
function Value({ row }: { row: FigureRow | undefined }) {
  const t = useT();
  if (row === undefined) return <td />;
  return (
    <td>
      {row.value === null ? <span className="stage-none">{row.text}</span> : row.text}
      {row.basis === null || row.basis === 'stated' ? null : <BasisMark basis={row.basis} />}
      {row.missing === 0 || row.value === null ? null : (
        <span className="stage-missing">{t('stage.missing', { count: row.missing })}</span>
      )}
    </td>
  );
}
