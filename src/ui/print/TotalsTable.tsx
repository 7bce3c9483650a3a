import type { FigureRow } from '../../briefing/sceneFigures';
import { BasisMark } from '../base/BasisMark';
import { useT } from '../base/text';

export interface TotalsColumn {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

/** Totals, a row each; beside each value what it rests on, in words. */
export function TotalsTable({ columns }: { columns: readonly TotalsColumn[] }) {
  const t = useT();
  const [first] = columns;
  if (first === undefined) return null;
  return (
    <table className="leaf-table totals-table">
      <thead>
        <tr>
          <th scope="col">{t('print.figure')}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.rows.map(({ key, label }) => (
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

function Value({ row }: { row: FigureRow | undefined }) {
  const t = useT();
  if (row === undefined) return <td>–</td>;
  const { text, basis, note, parts } = row;
  const split = parts.map((part) => `${t(`common.basis.${part.basis}`)} ${part.text}`).join('; ');
  return (
    <td>
      <b>{text}</b>
      {basis === null || basis === 'missing' ? null : <BasisMark basis={basis} />}
      {note === '' ? null : <small>{parts.length > 1 ? `${note}: ${split}` : note}</small>}
    </td>
  );
}
