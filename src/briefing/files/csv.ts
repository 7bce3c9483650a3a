/** Cells → CSV, in the two ways of writing numbers. */
import Papa from 'papaparse';
import { type Cell, type Grid, rounded } from './cells';
import { harmless } from './harmless';

/**
 * `excel-vi`: byte order mark, `;` and decimal comma, which Excel in Vietnamese opens right by double-click.
 * `plain`: `,` and decimal point, for every other program.
 */
export const NUMBER_FORMATS = ['excel-vi', 'plain'] as const;
export type NumberFormat = (typeof NUMBER_FORMATS)[number];

const SIGNS: Record<
  NumberFormat,
  { readonly start: string; readonly delimiter: string; readonly point: string }
> = {
  'excel-vi': { start: '\uFEFF', delimiter: ';', point: ',' },
  plain: { start: '', delimiter: ',', point: '.' },
};

/**
 * The text of a CSV file. Every row is filled up to the length of the first, the header, so that strict readers find
 * a rectangle; dates are `YYYY-MM-DD`, which Excel knows in every language.
 */
export function csvOf(grid: Grid, format: NumberFormat): string {
  const { start, delimiter, point } = SIGNS[format];
  const width = grid[0]?.length ?? 0;
  const rows = grid.map((row) =>
    Array.from({ length: Math.max(width, row.length) }, (_, i) => cellText(row[i] ?? null, point)),
  );
  return start + Papa.unparse(rows, { delimiter, newline: '\r\n' });
}

/** Rows of cells between tabs, as people paste them into a document or a table; `point` is the decimal sign. */
export function tabbedText(grid: Grid, point: ',' | '.'): string {
  return grid.map((row) => row.map((cell) => cellText(cell, point)).join('\t')).join('\n');
}

function cellText(cell: Cell, point: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if ('date' in cell) return cell.date;
  return rounded(cell).toFixed(cell.decimals).replace('.', point);
}
