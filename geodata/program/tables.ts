/** Reading and writing the project's own tables: CSV with a header, every field a text. */
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Parses a CSV text. Throws where a row has more or fewer fields than the header: the file is ours. */
export function parseTable(file: string, text: string): Table {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  const [first] = errors;
  if (first) throw new Error(`${file}, row ${(first.row ?? 0) + 1}: ${first.message}`);
  return { header: meta.fields ?? [], rows: data };
}

/** A table as CSV: the header's order, NFC, line feeds, trimmed fields. */
export function writeTable(table: Table): string {
  const rows = table.rows.map((row) => table.header.map((name) => (row[name] ?? '').normalize('NFC').trim()));
  return `${Papa.unparse([[...table.header], ...rows], { newline: '\n' })}\n`;
}
