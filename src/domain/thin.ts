/** Courses and rings with fewer points, no farther from what they were than a given distance (Douglas and Peucker). */
import { nearestOnEdge } from './distance';
import type { LonLat } from './types';
import { type GridPosition, toVn2000 } from './vn2000';

/** The line with those of its points that keep it within `metres` of its old course. Its ends stay. */
export function thinLine(line: readonly LonLat[], metres: number): readonly LonLat[] {
  const kept = keptOf(line.map(toVn2000), metres);
  return line.filter((_, i) => kept.has(i));
}

/**
 * The ring, its first point not repeated at the end, likewise. Its first point stays, and the one farthest from it;
 * what is left may be fewer than three points, which is no ring any more.
 */
export function thinRing(ring: readonly LonLat[], metres: number): readonly LonLat[] {
  const points = ring.map(toVn2000);
  const [first] = points;
  if (first === undefined) return ring;
  const far = points.reduce(
    (best, point, i) => (apart(point, first) > apart(points[best] ?? first, first) ? i : best),
    0,
  );
  const there = keptOf(points.slice(0, far + 1), metres);
  const back = keptOf([...points.slice(far), first], metres);
  return ring.filter((_, i) => (i <= far ? there.has(i) : back.has(i - far)));
}

/** Places of the points that stay. */
function keptOf(points: readonly GridPosition[], metres: number): ReadonlySet<number> {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const at = farthest(points, from, to, metres);
    if (at === null) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return kept;
}

/** The point between two others that strays farthest from the line between these; null where none does by more than `metres`. */
function farthest(points: readonly GridPosition[], from: number, to: number, metres: number): number | null {
  const [a, b] = [points[from], points[to]];
  if (a === undefined || b === undefined) return null;
  let [most, at]: [number, number | null] = [metres, null];
  for (let i = from + 1; i < to; i += 1) {
    const point = points[i];
    const away = point === undefined ? 0 : apart(point, nearestOnEdge(point, a, b));
    if (away > most) [most, at] = [away, i];
  }
  return at;
}

function apart(a: GridPosition, b: GridPosition): number {
  return Math.hypot(a.easting - b.easting, a.northing - b.northing);
}
