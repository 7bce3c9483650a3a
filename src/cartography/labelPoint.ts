/** Where a name stands in its area. A name is wide and low, so the search goes along level cuts through the area. */
import type { Polygon } from 'geojson';
import { type Chord, chordsOf, crossings, degrees, type Point, projectedRings, type Shape } from './cuts';
import { type Bounds, mercatorY } from './view';

/** A name of two words is about this much wider than high, with air around it. */
const ASPECT = 2.5;

/**
 * The middle of the level cut that leaves most room around it, sideways and upright.
 * @param within only this part of the area counts, as seen on the opening view
 * @param taken areas in it that the name keeps off
 * @returns longitude, latitude; null where no part of the area lies within
 */
export function labelPoint(
  geometry: Shape,
  within?: Bounds,
  taken: readonly Polygon[] = [],
): [number, number] | null {
  const rings = projectedRings(geometry);
  const holes = taken.map(projectedRings);
  let best: Point | null = null;
  let bestRoom = 0;
  for (const { left, right, y } of chordsOf(rings, 11, within).flatMap((chord) => cut(chord, holes))) {
    const x = (left + right) / 2;
    const room = Math.min((right - left) / ASPECT, upright([...rings, ...holes.flat()], x, y, within));
    if (room > bestRoom) [best, bestRoom] = [[x, y], room];
  }
  return best === null ? null : degrees(best);
}

/** What holes leave of a cut. */
function cut(chord: Chord, holes: readonly (readonly Point[][])[]): Chord[] {
  let left = [chord];
  for (const hole of holes) {
    const xs = crossings(hole, chord.y);
    const [from, to] = [xs[0], xs[xs.length - 1]];
    if (from === undefined || to === undefined) continue;
    left = left
      .flatMap((c) => [
        { ...c, right: Math.min(c.right, from) },
        { ...c, left: Math.max(c.left, to) },
      ])
      .filter((c) => c.left < c.right);
  }
  return left;
}

/** Twice the distance up or down from a point inside to the nearest edge or to the window's. */
function upright(rings: readonly Point[][], x: number, y: number, within?: Bounds): number {
  let room = within ? Math.min(y - mercatorY(within[3]), mercatorY(within[1]) - y) : Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (!a || !b || a[0] > x === b[0] > x) continue;
      room = Math.min(room, Math.abs(a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]) - y));
    }
  }
  return room * 2;
}
