/** What stands on and around a map, drawn on a canvas: for pictures, slides and prints. Lengths are the canvas's own. */

import { BASIS_DRAWINGS } from '../../cartography/basisDrawings';
import type { ClassPaint, MapTheme } from '../../cartography/palette';
import { patternGeometry } from '../../cartography/patterns';
import { SQUARE_LINE, SQUARE_SIGNS, SQUARE_SIZE } from '../../cartography/squareImages';
import type { NotCounted } from '../../domain/records';
import { roundLength } from '../../domain/roundLength';
import type { Basis } from '../../domain/types';
import { formatNumber } from '../../i18n/format';
import type { Lang } from '../../i18n/lang';
import type { LegendMark } from '../slides/legendRows';
import type { Box } from './presets';

export type Canvas = CanvasRenderingContext2D;

export interface SheetColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly tried: string;
  readonly casing: string;
}

export const SHEET_COLORS: Readonly<Record<MapTheme, SheetColors>> = {
  light: {
    paper: '#ffffff',
    ink: '#16201e',
    soft: '#43514d',
    line: '#c3ccc8',
    accent: '#00695d',
    tried: '#8a2c00',
    casing: '#ffffff',
  },
  dark: {
    paper: '#161e1f',
    ink: '#e8eeec',
    soft: '#b6c2be',
    line: '#3d4b4a',
    accent: '#5fd3bf',
    tried: '#ffb38a',
    casing: '#a9b7b2',
  },
};

const FAMILY = '"Be Vietnam Pro", system-ui, sans-serif';

export function fontOf(size: number, weight: 400 | 600): string {
  return `${weight} ${size}px ${FAMILY}`;
}

/** The faces that a text needs: a canvas does not wait for them. */
export async function loadFonts(text: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, text)));
}

export interface ScaleBar {
  /** Width of the whole bar. */
  readonly width: number;
  /** Words under its beginning, middle and end. */
  readonly marks: readonly [string, string, string];
}

/**
 * The longest round bar of at most `most`.
 * @param metresPerUnit of ground for a unit of the canvas
 */
export function scaleBar(metresPerUnit: number, most: number, lang: Lang): ScaleBar {
  const { metres, px } = roundLength(metresPerUnit, most);
  const inKm = metres >= 1000;
  const length = (part: number) => formatNumber(lang, inKm ? part / 1000 : part);
  return {
    width: px,
    marks: [length(0), length(metres / 2), `${length(metres)} ${inKm ? 'km' : 'm'}`],
  };
}

/** Two halves, one filled, as on printed sheets. */
export function drawScaleBar(
  canvas: Canvas,
  { x, y, h }: Box,
  { width }: ScaleBar,
  colors: SheetColors,
): void {
  canvas.fillStyle = colors.paper;
  canvas.fillRect(x, y, width, h);
  canvas.fillStyle = colors.ink;
  canvas.fillRect(x, y, width / 2, h);
  canvas.strokeStyle = colors.ink;
  canvas.lineWidth = h / 5;
  canvas.strokeRect(x, y, width, h);
}

/** A needle that fills the box, its left half dark. */
export function drawNorth(canvas: Canvas, { x, y, w, h }: Box, colors: SheetColors): void {
  const middle = x + w / 2;
  const needle = (side: number) => {
    canvas.beginPath();
    canvas.moveTo(middle, y);
    canvas.lineTo(side, y + h);
    canvas.lineTo(middle, y + h * 0.76);
    canvas.closePath();
  };
  canvas.lineJoin = 'round';
  canvas.lineWidth = w / 12;
  canvas.strokeStyle = colors.ink;
  for (const side of [x, x + w]) {
    needle(side);
    canvas.fillStyle = side === x ? colors.ink : colors.paper;
    canvas.fill();
    canvas.stroke();
  }
}

/** A piece of the map's paint, or the sign that the map has for what no total counts. */
export function drawSwatch(canvas: Canvas, box: Box, mark: LegendMark, colors: SheetColors): void {
  if (typeof mark === 'string') {
    drawSquareSign(canvas, box, mark, colors);
    return;
  }
  const { x, y, w, h } = box;
  canvas.save();
  canvas.beginPath();
  canvas.roundRect(x, y, w, h, h / 8);
  canvas.fillStyle = mark.color;
  canvas.fill();
  canvas.clip();
  drawPattern(canvas, box, mark);
  canvas.restore();
  canvas.beginPath();
  canvas.roundRect(x, y, w, h, h / 8);
  canvas.strokeStyle = colors.line;
  canvas.lineWidth = h / 16;
  canvas.stroke();
}

/** In the middle of the box and as high as it. */
function drawSquareSign(
  canvas: Canvas,
  { x, y, w, h }: Box,
  status: NotCounted['status'],
  { ink, paper }: SheetColors,
): void {
  const side = SQUARE_SIZE - SQUARE_LINE;
  canvas.save();
  canvas.translate(x + w / 2, y + h / 2);
  canvas.scale(h / SQUARE_SIZE, h / SQUARE_SIZE);
  canvas.fillStyle = paper;
  canvas.strokeStyle = ink;
  canvas.lineWidth = SQUARE_LINE;
  canvas.beginPath();
  canvas.rect(-side / 2, -side / 2, side, side);
  for (const [x1, y1, x2, y2] of SQUARE_SIGNS[status]) {
    canvas.moveTo(x1, y1);
    canvas.lineTo(x2, y2);
  }
  canvas.fill();
  canvas.stroke();
  canvas.restore();
}

/** Lines and dots as on a symbol, sixteen parts to the height of the swatch. */
function drawPattern(canvas: Canvas, { x, y, w, h }: Box, { pattern, mark }: ClassPaint): void {
  const { tile, line, dots } = patternGeometry(pattern, 'symbol');
  const unit = h / 16;
  const step = tile * unit;
  canvas.fillStyle = mark;
  canvas.strokeStyle = mark;
  if (line !== null) {
    canvas.lineWidth = line.width * unit;
    canvas.beginPath();
    for (let at = -h; at < w + h; at += step) {
      const [low, high] = line.direction === 'up' ? [y + h, y] : [y, y + h];
      canvas.moveTo(x + at, low);
      canvas.lineTo(x + at + h, high);
    }
    canvas.stroke();
  }
  for (let top = 0; top < h; top += step)
    for (let left = 0; left < w; left += step)
      for (const dot of dots) {
        canvas.beginPath();
        canvas.arc(x + left + dot.x * unit, y + top + dot.y * unit, dot.r * unit, 0, 2 * Math.PI);
        canvas.fill();
      }
}

/** The sign of what a figure rests on: the same as on the page. */
export function drawSign(canvas: Canvas, { x, y, w }: Box, basis: Basis | 'tried', color: string): void {
  const { ring, path, filled } = BASIS_DRAWINGS[basis];
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(w / 10, w / 10);
  canvas.lineWidth = 1.2;
  canvas.strokeStyle = color;
  canvas.fillStyle = color;
  if (ring) {
    canvas.beginPath();
    canvas.arc(5, 5, 4, 0, 2 * Math.PI);
    canvas.stroke();
  }
  const shape = new Path2D(path);
  if (filled) canvas.fill(shape);
  else canvas.stroke(shape);
  canvas.restore();
}
