/** Where a name stands in its area. A name is wide and low, so the search goes along level cuts through the area. */
import type { MultiPolygon, Polygon } from 'geojson';
import { ringsOf } from './mesh';
import { type Bounds, latOf, lonOf, mercatorX, mercatorY, OPENING_BOUNDS } from './view';

type Point = readonly [number, number];
type Shape = Polygon | MultiPolygon;

/** An inside stretch of a level cut, world units. */
interface Chord {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** 0 at the middle of the area's height, 1 at its top and bottom. */
  readonly offCentre: number;
}

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

/** A disc or a name already placed that a name keeps off; world units, half sizes. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** No name begins or ends beyond what the opening view shows. */
const [MOST_LEFT, MOST_RIGHT] = [mercatorX(OPENING_BOUNDS[0]), mercatorX(OPENING_BOUNDS[2])];

/**
 * The place for a name of the given half size that is clear of obstacles and, if it can be, inside the area.
 * @param px one CSS px in world units, at the zoom the sizes are meant for
 * @param beside how far the name's middle may leave the area, as a share of its half width
 * @returns the centre in world units; null where no place is clear
 */
export function clearPoint(
  geometry: Shape,
  size: { readonly halfWidth: number; readonly halfHeight: number },
  obstacles: readonly Obstacle[],
  px: number,
  beside: number,
): Point | null {
  let best: Point | null = null;
  let bestScore = -Infinity;
  const rings = projectedRings(geometry);
  const near = nearby(rings, size.halfWidth * 3, obstacles);
  const over = size.halfWidth * beside;
  for (const { y, left, right, offCentre } of chordsOf(rings, 18)) {
    for (let step = 0; step <= 18; step++) {
      const x = left - over + ((right - left + 2 * over) * step) / 18;
      if (x - size.halfWidth < MOST_LEFT || x + size.halfWidth > MOST_RIGHT) continue;
      const inside = Math.min(x - left, right - x) - size.halfWidth;
      const gap = gapTo(x, y, size, near);
      if (gap < -2 * px) continue;
      // Clear of symbols first, then inside (or beside, as atlases do), then with air around, then in the middle.
      const score =
        Math.min(gap / px, 5) * 3 +
        Math.min(gap / px - 1, 0) * 30 +
        Math.min(inside / px, 0) * 2 +
        Math.min(inside / px, 24) * 0.12 -
        offCentre * 4;
      if (score > bestScore) [best, bestScore] = [[x, y], score];
    }
  }
  return best;
}

/** Obstacles in or near the area: only these can matter, and most are elsewhere. */
function nearby(rings: readonly Point[][], reach: number, obstacles: readonly Obstacle[]): Obstacle[] {
  const [xs, ys] = [rings.flat().map((p) => p[0]), rings.flat().map((p) => p[1])];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return obstacles.filter(
    (o) => o.x > x0 - reach && o.x < x1 + reach && o.y > y0 - reach && o.y < y1 + reach,
  );
}

/** Space between the name's box and the nearest obstacle's; negative where they overlap. World units. */
function gapTo(
  x: number,
  y: number,
  { halfWidth, halfHeight }: { readonly halfWidth: number; readonly halfHeight: number },
  obstacles: readonly Obstacle[],
): number {
  let gap = Infinity;
  for (const o of obstacles) {
    const dx = Math.abs(o.x - x) - halfWidth - o.halfWidth;
    const dy = Math.abs(o.y - y) - halfHeight - o.halfHeight;
    const space = dx > 0 && dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy);
    if (space < gap) gap = space;
  }
  return gap;
}

function projectedRings(geometry: Shape): Point[][] {
  return ringsOf(geometry).map((ring) =>
    ring.map(([lon, lat]): Point => [mercatorX(lon ?? 0), mercatorY(lat ?? 0)]),
  );
}

function chordsOf(rings: readonly Point[][], cuts: number, within?: Bounds): Chord[] {
  const window = within && {
    x: [mercatorX(within[0]), mercatorX(within[2])],
    y: [mercatorY(within[3]), mercatorY(within[1])],
  };
  let [top, bottom] = [Infinity, -Infinity];
  for (const ring of rings) for (const [, y] of ring) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  top = Math.max(top, window?.y[0] ?? top);
  bottom = Math.min(bottom, window?.y[1] ?? bottom);
  const chords: Chord[] = [];
  for (let cut = 1; cut <= cuts && top < bottom; cut++) {
    const share = cut / (cuts + 1);
    const y = top + (bottom - top) * share;
    const xs = crossings(rings, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const left = Math.max(xs[i] ?? 0, window?.x[0] ?? 0);
      const right = Math.min(xs[i + 1] ?? 0, window?.x[1] ?? 1);
      if (left < right) chords.push({ y, left, right, offCentre: Math.abs(share - 0.5) * 2 });
    }
  }
  return chords;
}

function crossings(rings: readonly (readonly Point[])[], y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a && b && a[1] > y !== b[1] > y) xs.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
    }
  }
  return xs.sort((p, q) => p - q);
}

/** World units → longitude, latitude with four decimals. */
export function degrees([x, y]: Point): [number, number] {
  return [Math.round(lonOf(x) * 1e4) / 1e4, Math.round(latOf(y) * 1e4) / 1e4];
}
