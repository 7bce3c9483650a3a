/**
 * The sheet the atlas is printed on: what the base figures cover, and a frame of bars around it, a tenth of a degree
 * each, as on topographic sheets. It says that the map ends there on purpose.
 */
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { type Bounds, SHEET_BOUNDS } from './view';

/** Where bars and outer line lie beyond the sheet's edge, and how wide they are, CSS px. */
export const FRAME = { bar: { from: 2, width: 4 }, line: { from: 6.5, width: 1.5 } } as const;

/** Length of a bar, and of the gap after it, degrees. */
const STEP = 0.1;

type Properties = { readonly kind: 'sheet' | 'frame' | 'bar' };

/** The sheet (`kind` sheet), its edge (frame) and the bars along it (bar), lines clockwise: outside is on their left. */
export function sheetFeatures(): FeatureCollection<Polygon | LineString, Properties> {
  const ring = corners(SHEET_BOUNDS);
  const [w, , e, n] = SHEET_BOUNDS;
  const middle = [(w + e) / 2, n];
  const line = (kind: Properties['kind'], coordinates: Position[]): Feature<LineString, Properties> => ({
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'LineString', coordinates },
  });
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { kind: 'sheet' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      // From the middle of a side: where a line begins and ends beside its path, a corner would stay open.
      line('frame', [middle, ...ring.slice(1), middle]),
      ...sheetBars().map((bar) => line('bar', bar)),
    ],
  };
}

/** Every second tenth of a degree along the sheet's edge, clockwise from its upper left corner. */
export function sheetBars(): Position[][] {
  const ring = corners(SHEET_BOUNDS);
  return ring.slice(1).flatMap((to, side) => {
    const from = ring[side] ?? to;
    const [dx, dy] = [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)];
    const steps = Math.round(Math.abs(dx + dy) / STEP);
    const at = (step: number): Position =>
      [(from[0] ?? 0) + (dx * step) / steps, (from[1] ?? 0) + (dy * step) / steps].map(
        (v) => Math.round(v * 1e4) / 1e4,
      );
    return Array.from({ length: Math.ceil(steps / 2) }, (_, i) => [
      at(2 * i),
      at(Math.min(2 * i + 1, steps)),
    ]);
  });
}

function corners([w, s, e, n]: Bounds): Position[] {
  return [
    [w, n],
    [e, n],
    [e, s],
    [w, s],
    [w, n],
  ];
}
