/** The table of clusters as CSV. */
import { rowsBelow } from './about';
import type { Grid } from './cells';
import { clusterColumns } from './columns';
import type { ExportContents } from './contents';
import { csvOf, type NumberFormat } from './csv';

/** A header row and a row for each cluster. */
export function clusterGrid({ rows, meta }: ExportContents): Grid {
  const columns = clusterColumns(meta);
  return [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
}

/** The text of the file: the table, an empty row, and what the file says of itself. */
export function clusterCsv(contents: ExportContents, format: NumberFormat): string {
  return csvOf([...clusterGrid(contents), ...rowsBelow(contents.meta)], format);
}
