/** CSV text → rows with line numbers. Comma or semicolon, quoted cells over several lines, BOM, CRLF. */
import Papa from 'papaparse';
import type { DataIssue } from '../domain/types';
import { issue } from './issues';

/** One row: the line it starts on (header: 1) and its cells by column, trimmed, in NFC. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface CsvTable {
  readonly delimiter: ',' | ';';
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a table whose first line names the columns. Cells are kept in Maps: Papa Parse's own objects silently drop a
 * column named `__proto__`.
 * @returns null where there is no usable header; a row with too few or too many cells is left out with an issue
 */
export function readCsv(
  text: string,
  file: string,
): { readonly value: CsvTable | null; readonly issues: readonly DataIssue[] } {
  if (text.trim() === '') return { value: null, issues: [issue('error', 'empty', { file })] };
  const delimiter = delimiterOf(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const lines = startLines(parsed.data);
  const issues: DataIssue[] = [];
  const badQuotes = new Set<number>();
  for (const error of parsed.errors) {
    if (error.type !== 'Quotes' || error.row === undefined || badQuotes.has(error.row)) continue;
    badQuotes.add(error.row);
    issues.push(issue('error', 'quotes', { file, line: lines[error.row] ?? 1 }));
  }
  const columns = (parsed.data[0] ?? []).map(tidy);
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index);
  if (repeated !== undefined)
    return {
      value: null,
      issues: [...issues, issue('error', 'column-repeated', { file, line: 1, field: repeated })],
    };
  const rows: CsvRow[] = [];
  parsed.data.forEach((cells, index) => {
    const line = lines[index] ?? 1;
    if (index === 0 || badQuotes.has(index) || cells.every((cell) => cell.trim() === '')) return;
    if (cells.length === columns.length)
      rows.push({ line, cells: new Map(columns.map((name, at) => [name, tidy(cells[at] ?? '')])) });
    else
      issues.push(issue('error', 'cells', { file, line }, { found: cells.length, expected: columns.length }));
  });
  return { value: { delimiter, columns, rows }, issues };
}

function tidy(cell: string): string {
  return cell.trim().normalize('NFC');
}

/** The commoner of the two in the header line. Papa Parse does not find `;` in a file of one row. */
function delimiterOf(text: string): ',' | ';' {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** The line each row starts on: a row is as many lines as its cells have line breaks, and one. */
function startLines(rows: readonly (readonly string[])[]): number[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return line;
  });
}
