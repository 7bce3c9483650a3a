/** Draws a laid out sheet on a canvas. */
import type { MapTheme } from '../../cartography/palette';
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import type { MapShot } from '../../state/mapShot';
import type { SheetContent } from './content';
import {
  type Canvas,
  drawNorth,
  drawScaleBar,
  drawSign,
  drawSwatch,
  fontOf,
  SHEET_COLORS,
  type SheetColors,
} from './furniture';
import type { Item } from './items';
import { layoutSheet } from './layoutSheet';
import { layoutStrip } from './layoutStrip';
import type { Box, Boxes, Sheet } from './presets';
import { codeFor, drawCode } from './qr';
import type { Measure } from './wrap';

interface Drawn {
  readonly content: SheetContent;
  readonly shot: MapShot;
  readonly theme: MapTheme;
  readonly lang: Lang;
  readonly page: string;
}

export function sheetCanvas({ width, height }: Pick<Sheet, 'width' | 'height'>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

export function drawSheet(sheet: HTMLCanvasElement, { ratio }: Sheet, boxes: Boxes, drawn: Drawn): void {
  const { content, shot, theme, lang, page } = drawn;
  const canvas = sheet.getContext('2d');
  if (canvas === null) throw new Error('no canvas to draw on', { cause: 'too-large' });
  const colors = SHEET_COLORS[theme];
  const measure: Measure = (text, size, weight) => {
    canvas.font = fontOf(size, weight);
    return canvas.measureText(text).width;
  };
  canvas.fillStyle = colors.paper;
  canvas.fillRect(0, 0, sheet.width, sheet.height);
  drawMapPixels(canvas, shot, boxes.map, ratio);
  canvas.scale(ratio, ratio);
  canvas.textBaseline = 'alphabetic';
  const { map } = boxes;
  canvas.strokeStyle = colors.ink;
  canvas.lineWidth = 0.8 * boxes.scale;
  canvas.strokeRect(map.x, map.y, map.w, map.h);
  const strip = layoutStrip(measure, content.attribution, shot.metresPerPixel, boxes, lang);
  drawNorth(canvas, strip.north, colors);
  drawScaleBar(canvas, strip.bar, strip.scale, colors);
  const items = layoutSheet(measure, content, boxes, createT(lang), page);
  for (const item of [...items, ...strip.items]) drawItem(canvas, item, colors);
  const code = codeFor(content.link, boxes.qr.w);
  if (code !== null) drawCode(canvas, boxes.qr, code, ratio);
}

/** Pixel on pixel: what the map has beyond its box, less than a unit, is left out. */
function drawMapPixels(canvas: Canvas, { canvas: map }: MapShot, { x, y, w, h }: Box, ratio: number): void {
  const [left, top, width, height] = [x, y, w, h].map((length) => Math.round(length * ratio)) as [
    number,
    number,
    number,
    number,
  ];
  canvas.drawImage(map, 0, 0, width, height, left, top, width, height);
}

function drawItem(canvas: Canvas, item: Item, colors: SheetColors): void {
  const { box } = item;
  switch (item.kind) {
    case 'text':
      canvas.font = fontOf(item.size, item.weight);
      canvas.fillStyle = colors[item.ink];
      // Marks above the letter have the upper quarter of the line.
      canvas.fillText(item.text, box.x, box.y + item.size);
      break;
    case 'sign':
      drawSign(canvas, box, item.basis, colors.soft);
      break;
    case 'swatch':
      drawSwatch(canvas, box, item.mark, colors);
      break;
    case 'rule':
      canvas.fillStyle = colors.line;
      canvas.fillRect(box.x, box.y, box.w, 0.7);
      break;
  }
}
