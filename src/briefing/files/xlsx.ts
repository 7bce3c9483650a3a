/** The clusters as an Excel workbook. Loads its library: import it when a workbook is wanted. */
import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import { createT } from '../../i18n/t';
import { aboutRows, assumptionRows, sourceRows } from './about';
import type { Cell, Grid } from './cells';
import { clusterGrid } from './clusterTable';
import type { ExportContents } from './contents';
import { harmless } from './harmless';

/** Float dust beyond this would show in the cell's own line (14.712000000000002). */
const KEPT_DECIMALS = 6;

/**
 * Three sheets: the clusters; assumptions and sources; about the file. Numbers are numbers with two decimals shown and
 * more kept, so that a sum in Excel reaches the published one; days are dates; first row and first columns stay in view.
 */
export function clusterXlsx(contents: ExportContents): Promise<Blob> {
  const { meta } = contents;
  const t = createT(meta.lang);
  return writeXlsxFile([
    {
      ...sheetOf(t('export.sheet.clusters'), clusterGrid(contents)),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    },
    sheetOf(t('export.sheet.origins'), [...assumptionRows(meta), [], ...sourceRows(meta)]),
    sheetOf(t('export.sheet.about'), aboutRows(meta)),
  ]).toBlob();
}

function sheetOf(sheet: string, grid: Grid): Sheet<Blob> {
  return {
    sheet,
    data: grid.map((row, i): Row => row.map((cell) => cellOf(cell, i === 0))),
    columns: widths(grid),
  };
}

function cellOf(cell: Cell, isHeader: boolean): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    const text: CellObject = { type: String, value: harmless(cell) };
    return isHeader ? { ...text, fontWeight: 'bold', wrap: true, alignVertical: 'top' } : text;
  }
  if ('date' in cell) return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return {
    type: Number,
    value: Number(cell.number.toFixed(KEPT_DECIMALS)) + 0,
    format: cell.decimals === 0 ? '0' : '#,##0.00',
  };
}

const NARROWEST = 10;
const WIDEST = 60;

/** As wide as the longest cell of each column, in characters, within limits. */
function widths(grid: Grid): { width: number }[] {
  const longest: number[] = [];
  for (const [i, row] of grid.entries()) {
    row.forEach((cell, column) => {
      // The header wraps: half of it decides.
      const length = typeof cell === 'string' ? cell.length / (i === 0 ? 2 : 1) : NARROWEST;
      longest[column] = Math.max(longest[column] ?? NARROWEST, length + 2);
    });
  }
  return longest.map((width) => ({ width: Math.min(Math.ceil(width), WIDEST) }));
}
