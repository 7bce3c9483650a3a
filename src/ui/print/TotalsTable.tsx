import type { FigureRow } from '../../briefing/sceneFigures';
import { BasisMark } from '../base/BasisMark';
import { type FigureColumn, FigureHeads, FigureRows } from '../base/FigureColumns';
import { useT } from '../base/text';

/** Totals, a row each; beside each value what it rests on, in words. */
export function TotalsTable({ columns }: { columns: readonly FigureColumn[] }) {
  const t = useT();
  const [first] = columns;
  if (first === undefined) return null;
  return (
    <table className="leaf-table totals-table">
      <thead>
        <tr>
          <th scope="col">{t('print.figure')}</th>
          <FigureHeads columns={columns} />
        </tr>
      </thead>
      <tbody>
        <FigureRows columns={columns} order={first.rows} value={Value} />
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
