/** From what a hand drew to a shape of the region. */
import type { Position } from 'geojson';
import { crossesItself } from '../domain/crossing';
import type { RegionShape } from '../domain/types';
import { handyRadius } from './cameraMath';

/** A drawn ring (closed or not, [lon, lat]) as a polygon; null where it has no area: fewer than three corners. */
export function polygonShape(ring: readonly Position[]): RegionShape | null {
  const corners: [number, number][] = [];
  for (const position of ring) {
    const [lon, lat] = [position[0] ?? Number.NaN, position[1] ?? Number.NaN];
    const last = corners[corners.length - 1];
    if (last?.[0] !== lon || last[1] !== lat) corners.push([lon, lat]);
  }
  const [first, last] = [corners[0], corners[corners.length - 1]];
  if (corners.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) corners.pop();
  const columns = new Set(corners.map(([lon]) => lon));
  const rows = new Set(corners.map(([, lat]) => lat));
  return corners.length < 3 || columns.size < 2 || rows.size < 2 ? null : { kind: 'polygon', ring: corners };
}

export type Refusal = 'corner' | 'closing';

/**
 * Why a ring being drawn (closed, [lon, lat]) cannot be taken: its last corner, or at the end its closing edge, would
 * make it cross itself. While it grows the closing edge may cross: the next corner can lead it around.
 */
export function refusalOf(ring: readonly Position[], finished: boolean): Refusal | null {
  const points = ring.slice(0, -1).map(([lon, lat]) => [lon ?? Number.NaN, lat ?? Number.NaN] as const);
  if (!crossesItself(points, finished)) return null;
  return finished ? 'closing' : 'corner';
}

/**
 * A drawn circle; null where it is smaller than three pixels, which is a slip of the hand.
 * @param center [lon, lat]
 * @param radiusKm as drawn
 * @param metresPerPixel of the map
 */
export function circleShape(
  center: readonly [number, number],
  radiusKm: number,
  metresPerPixel: number,
): RegionShape | null {
  if (radiusKm * 1000 < 3 * metresPerPixel) return null;
  return { kind: 'circle', center, radiusKm: handyRadius(radiusKm, metresPerPixel) };
}

/** The middle of a ring that goes once around a point, as a circle of next to no radius does. */
export function ringMiddle(ring: readonly Position[]): [number, number] {
  const corners = ring.slice(0, -1);
  const sum = corners.reduce<[number, number]>(
    (acc, p) => [acc[0] + (p[0] ?? 0), acc[1] + (p[1] ?? 0)],
    [0, 0],
  );
  return [sum[0] / corners.length, sum[1] / corners.length];
}
