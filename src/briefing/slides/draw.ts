/** Texts, tables and marks on a slide, in one look. */
import type PptxGenJS from 'pptxgenjs';
import type { MapTheme } from '../../cartography/palette';
import { SQUARE_SIGNS, SQUARE_SIZE } from '../../cartography/squareImages';
import type { NotCounted } from '../../domain/records';
import type { Lang } from '../../i18n/lang';
import { CELL_MARGIN, type FittedTable } from './arrange';
import { patterned } from './finish';
import { wrapText } from './fitText';
import type { LegendMark } from './legendRows';
import { type Box, COLORS, type Colors, FONT } from './look';
import type { TableGrid } from './tableGrid';

export type Slide = PptxGenJS.Slide;

/** What all that is drawn on a deck shares. */
export interface Pen {
  readonly lang: Lang;
  readonly theme: MapTheme;
  readonly colors: Colors;
}

export const LOCALE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-US' };

export function penOf(lang: Lang, theme: MapTheme): Pen {
  return { lang, theme, colors: COLORS[theme] };
}

interface TextLook {
  readonly name: string;
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly link?: string;
}

/** A text box of its own, without margins: what was measured is what it takes. */
export function drawText(slide: Slide, pen: Pen, text: string, box: Box, look: TextLook): void {
  slide.addText([run(pen, text, look)], {
    ...box,
    objectName: look.name,
    margin: 0,
    align: look.align ?? 'left',
    valign: look.valign ?? 'top',
    isTextBox: true,
    fit: 'none',
  });
}

/** A stretch of text with its own look; a link is underlined as well as coloured. */
export function run(
  pen: Pen,
  text: string,
  look: Omit<TextLook, 'name'>,
  breaks = false,
): PptxGenJS.TextProps {
  return {
    text,
    options: {
      fontFace: FONT,
      fontSize: look.size,
      color: look.color ?? pen.colors.ink,
      bold: look.bold ?? false,
      lang: LOCALE[pen.lang],
      breakLine: breaks,
      ...(look.link === undefined ? {} : { hyperlink: { url: look.link } }),
    },
  };
}

/** A table as wide as its columns and as high as was measured. */
export function drawTable(
  slide: Slide,
  pen: Pen,
  grid: TableGrid,
  fitted: FittedTable,
  at: { readonly x: number; readonly y: number; readonly name: string },
): void {
  const { colors } = pen;
  const none = { type: 'none' } as const;
  const rule = { type: 'solid', pt: 0.75, color: colors.line } as const;
  slide.addTable(
    grid.rows.map((row, index) =>
      row.map((cell, column) => ({
        text:
          cell.link === undefined
            ? cell.text
            : linkLines(pen, cell.text, cell.link, fitted.size, grid.widths[column] ?? 0),
        options: {
          bold: cell.bold === true,
          align: cell.align ?? ('left' as const),
          color: cell.soft === true ? colors.soft : colors.ink,
          border: [none, none, rule, none] as [typeof none, typeof none, typeof rule, typeof none],
          lang: LOCALE[pen.lang],
          ...(index === 0 ? { fill: { color: colors.band } } : {}),
        },
      })),
    ),
    {
      x: at.x,
      y: at.y,
      w: grid.widths.reduce((sum, width) => sum + width, 0),
      h: fitted.height,
      colW: [...grid.widths],
      rowH: [...fitted.rowHeights],
      fontFace: FONT,
      fontSize: fitted.size,
      valign: 'middle',
      margin: [CELL_MARGIN.y, CELL_MARGIN.x, CELL_MARGIN.y, CELL_MARGIN.x],
      objectName: at.name,
    },
  );
}

/** A line each: a program that breaks an address itself may lay its lines on one another. */
function linkLines(pen: Pen, text: string, link: string, size: number, width: number): PptxGenJS.TextProps[] {
  const lines = wrapText(text, width - 2 * CELL_MARGIN.x, size);
  return lines.map((line, index) =>
    run(pen, line, { size, color: pen.colors.link, link }, index < lines.length - 1),
  );
}

/** A mark of the legend: the colour and the pattern of a class, or the sign of what no total counts. */
export function drawSwatch(slide: Slide, pen: Pen, mark: LegendMark, box: Box, name: string): void {
  const { colors } = pen;
  if (typeof mark === 'string') {
    drawSquareSign(slide, pen, mark, box, name);
    return;
  }
  slide.addShape('rect', {
    ...box,
    objectName: patterned(name, mark),
    fill: { color: hex(mark.color) },
    line: { color: colors.soft, width: 0.75 },
  });
}

/** In the middle of the box and as high as it: a square and its strokes. */
function drawSquareSign(
  slide: Slide,
  { colors }: Pen,
  status: NotCounted['status'],
  { x, y, w, h }: Box,
  name: string,
): void {
  const line = { color: colors.ink, width: 1 };
  const unit = h / SQUARE_SIZE;
  const middle = { x: x + w / 2, y: y + h / 2 };
  slide.addShape('rect', { x: middle.x - h / 2, y, w: h, h, objectName: name, line });
  for (const [x1, y1, x2, y2] of SQUARE_SIGNS[status])
    slide.addShape('line', {
      x: middle.x + Math.min(x1, x2) * unit,
      y: middle.y + Math.min(y1, y2) * unit,
      w: Math.abs(x2 - x1) * unit,
      h: Math.abs(y2 - y1) * unit,
      flipV: (x2 - x1) * (y2 - y1) < 0,
      objectName: name,
      line,
    });
}

/** `#b85c00` as slides want it. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}
