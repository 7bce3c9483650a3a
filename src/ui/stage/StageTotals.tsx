import type { FigureRow, SceneFigures } from '../../briefing/sceneFigures';
import { BasisMark } from '../base/BasisMark';
import { useT } from '../base/text';

interface Column {
  readonly id: 'cluster' | 'region' | 'shown';
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

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
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label }) => (
          <tr key={key} data-key={key}>
            <th scope="row">{label}</th>
            {columns.map(({ id, rows }) => (
              <Value key={id} row={rows.find((row) => row.key === key)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function columnsOf({ cluster, region, rows }: SceneFigures, inRegion: string, shown: string): Column[] {
  return [
    ...(cluster === null ? [] : [{ id: 'cluster' as const, name: cluster.name, rows: cluster.rows }]),
    ...(region === null ? [] : [{ id: 'region' as const, name: inRegion, rows: region }]),
    { id: 'shown' as const, name: shown, rows },
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
