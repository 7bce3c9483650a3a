/** The signs of clusters that are not counted: hollow squares, unlike every disc of the 72, and without a phase's colour. */
import type { NotCounted } from '../domain/records';
import type { MapImage } from './images';
import { distanceToStroke, type Stroke } from './pointImages';
import { CLEAR, drawPixels, hexToRgba } from './raster';

/** Edge of the sign, CSS px. */
export const SQUARE_SIZE = 15;

/** Width of its edge, CSS px. */
export const SQUARE_LINE = 1.5;

/** Half of it, less the edge. */
const INNER = SQUARE_SIZE / 2 - SQUARE_LINE;
const HALF_STROKE = 0.8;

/** Strokes around the centre, CSS px: crossed out; struck through towards another use; a bar for what never was planned. */
export const SQUARE_SIGNS: Readonly<Record<NotCounted['status'], readonly Stroke[]>> = {
  withdrawn: [
    [-INNER, -INNER, INNER, INNER],
    [-INNER, INNER, INNER, -INNER],
  ],
  converted: [[-INNER, INNER, INNER, -INNER]],
  unplanned: [[-2.6, 0, 2.6, 0]],
};

/** `<status>/<color>/<casing>` → image, or null. */
export function squareImage(
  [status, color, casing]: readonly (string | undefined)[],
  ratio: number,
): MapImage | null {
  const strokes = Object.entries(SQUARE_SIGNS).find(([known]) => known === status)?.[1];
  if (strokes === undefined || !color || !casing) return null;
  const [ink, ground] = [hexToRgba(color), hexToRgba(casing)];
  const px = (SQUARE_SIZE + 2) * ratio;
  const middle = (SQUARE_SIZE + 2) / 2;
  const data = drawPixels(px, px, ratio, (x, y) => {
    const [dx, dy] = [x - middle, y - middle];
    const from = Math.max(Math.abs(dx), Math.abs(dy)) - SQUARE_SIZE / 2;
    if (from > 1) return CLEAR;
    // A light rim keeps it apart from whatever it stands on.
    if (from > 0) return ground;
    if (from > -SQUARE_LINE) return ink;
    return strokes.some((stroke) => distanceToStroke(dx, dy, stroke) <= HALF_STROKE) ? ink : ground;
  });
  return { data, options: { pixelRatio: ratio } };
}
