/** How caption, table and chart share the column beside the map, and legend and map theirs. Inches and points. */
import { type FittedText, fitText, lineHeight, wrapText } from './fitText';
import type { LegendRow } from './legendRows';
import { LEFT, RIGHT } from './look';
import type { TableCell, TableGrid } from './tableGrid';
import { textWidth } from './textWidth';

const CAPTION_SIZES = [16, 15, 14, 13, 12, 11];
const CAPTION_MOST = 1.5;
const TABLE_SIZES = [13, 12, 11.5, 11, 10.5, 10, 9.5, 9];
const GAP = 0.14;
/** A chart with three bars can be read from this height on. */
const CHART_LEAST = 1.3;

export const CELL_MARGIN = { x: 0.06, y: 0.025 } as const;

export interface FittedTable {
  readonly size: number;
  readonly rowHeights: readonly number[];
  readonly height: number;
}

/** A table at one type size: rows as high as their highest cell. */
export function fitTable({ rows, widths }: TableGrid, size: number): FittedTable {
  const rowHeights = rows.map((row) => {
    const lines = row.map(
      ({ text, bold }: TableCell, column) =>
        wrapText(text, (widths[column] ?? 0) - 2 * CELL_MARGIN.x, size, bold).length,
    );
    return Math.max(1, ...lines) * lineHeight(size) + 2 * CELL_MARGIN.y;
  });
  return { size, rowHeights, height: rowHeights.reduce((sum, height) => sum + height, 0) };
}

export interface RightColumn {
  readonly caption: FittedText;
  readonly table: FittedTable & { readonly y: number };
  readonly chart: { readonly y: number; readonly h: number };
}

/** The caption first, as large as it fits; the table as large as leaves the chart its height. */
export function arrangeRight(caption: string, table: TableGrid): RightColumn {
  const fitted =
    caption === ''
      ? { text: '', size: 12, lines: 0, height: 0, cut: false }
      : fitText(caption, { width: RIGHT.w, height: CAPTION_MOST, sizes: CAPTION_SIZES });
  const tableY = RIGHT.y + fitted.height + (caption === '' ? 0 : GAP);
  const room = RIGHT.y + RIGHT.h - tableY - GAP - CHART_LEAST;
  const sizes = TABLE_SIZES.map((size) => fitTable(table, size));
  const chosen = sizes.find(({ height }) => height <= room) ?? sizes.at(-1);
  if (chosen === undefined) throw new Error('No size for a table');
  const chartY = tableY + chosen.height + GAP;
  return {
    caption: fitted,
    table: { ...chosen, y: tableY },
    chart: { y: chartY, h: RIGHT.y + RIGHT.h - chartY },
  };
}

export const SWATCH = { w: 0.26, h: 0.16, gap: 0.08 } as const;
const LEGEND_SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9];
const ENTRY_GAP = 0.22;
const LEGEND_LEAD = 0.05;
/** The map keeps the rest. */
const LEGEND_MOST = 1.25;

export interface PlacedEntry {
  readonly row: LegendRow;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface LeftColumn {
  readonly mapHeight: number;
  readonly size: number;
  readonly entries: readonly PlacedEntry[];
}

/** The legend beneath the map, its entries one after the other like words of a text; the map has what is left. */
export function arrangeLeft(rows: readonly LegendRow[]): LeftColumn {
  const tries = LEGEND_SIZES.map((size) => ({ size, ...flow(rows, size) }));
  const chosen = tries.find(({ height }) => height <= LEGEND_MOST) ?? tries.at(-1);
  if (chosen === undefined) throw new Error('No size for a legend');
  const mapHeight = LEFT.h - chosen.height - GAP;
  const top = LEFT.y + LEFT.h - chosen.height;
  return {
    mapHeight,
    size: chosen.size,
    entries: chosen.entries.map((entry) => ({ ...entry, y: entry.y + top })),
  };
}

/** Kept free at the right of the first lines, for scale bar and north arrow. */
const PLATE = { w: 2, h: 0.42 } as const;

function flow(rows: readonly LegendRow[], size: number): { height: number; entries: readonly PlacedEntry[] } {
  const line = lineHeight(size);
  const entries: PlacedEntry[] = [];
  let [x, y, last] = [0, 0, 0];
  for (const row of rows) {
    const mark = row.mark === null ? 0 : SWATCH.w + SWATCH.gap;
    const w = mark + textWidth(row.words, size) + 0.02;
    if (x > 0 && x + w > lineWidth(y)) {
      x = 0;
      y += last + LEGEND_LEAD;
      last = 0;
    }
    // What is too long for a line has lines of its own.
    const most = lineWidth(y);
    const h = wrapText(row.words, most - mark, size).length * line;
    entries.push({ row, x: LEFT.x + x, y, w: Math.min(w, most), h });
    last = Math.max(last, h);
    x += w + ENTRY_GAP;
  }
  return { height: Math.max(PLATE.h, y + last), entries };
}

function lineWidth(y: number): number {
  return y < PLATE.h ? LEFT.w - PLATE.w : LEFT.w;
}
