/** The schematic points' icons: a small light disc with a sign inside, quieter than any cluster. */
import type { MapImage } from './images';
import { CLEAR, drawPixels, hexToRgba } from './raster';

const POINT_KINDS = ['port', 'airport', 'border'] as const;

/** Outer diameter, CSS px. */
const POINT_SIZE = 17;

export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** Strokes of each sign around its centre, CSS px: an anchor, an aeroplane, a barrier. */
const SIGNS: Readonly<Record<(typeof POINT_KINDS)[number], readonly Stroke[]>> = {
  port: [
    [0, -3, 0, 4],
    [-2, -2.2, 2, -2.2],
    [-4, 1.2, -2.6, 3.4],
    [-2.6, 3.4, 0, 4.1],
    [0, 4.1, 2.6, 3.4],
    [2.6, 3.4, 4, 1.2],
  ],
  airport: [
    [0, -4.4, 0, 4],
    [0, -0.9, -4.2, 1.5],
    [0, -0.9, 4.2, 1.5],
    [0, 2.8, -1.9, 4.2],
    [0, 2.8, 1.9, 4.2],
  ],
  border: [
    [-3, -2.6, -3, 4],
    [-4.4, 4, -1.6, 4],
    [-3, -1.4, 4.4, -3],
    [-3, -0.4, 4.4, -2],
  ],
};

const HALF_STROKE = 0.65;

/** `<kind>/<color>/<casing>` → image, or null. */
export function pointImage([kind, color, casing]: readonly string[], ratio: number): MapImage | null {
  const signs = POINT_KINDS.find((k) => k === kind);
  if (signs === undefined || !color || !casing) return null;
  const strokes = SIGNS[signs];
  const [ink, ground] = [hexToRgba(color), hexToRgba(casing)];
  const px = POINT_SIZE * ratio;
  const radius = POINT_SIZE / 2;
  const data = drawPixels(px, px, ratio, (x, y) => {
    const [dx, dy] = [x - radius, y - radius];
    const from = Math.sqrt(dx * dx + dy * dy);
    if (from > radius) return CLEAR;
    if (from > radius - 1) return ink;
    return strokes.some((s) => distanceToStroke(dx, dy, s) <= HALF_STROKE) ? ink : ground;
  });
  return { data, options: { pixelRatio: ratio } };
}

/** Distance in px from a point to a stroke. */
export function distanceToStroke(x: number, y: number, [x1, y1, x2, y2]: Stroke): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  // `Math.hypot` takes several times as long, and this is asked some ten thousand times before the map stands.
  return Math.sqrt((x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2);
}
