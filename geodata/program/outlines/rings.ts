/**
 * Rings and boxes on the VN-2000 grid: points are [easting, northing] in metres, rings are open (the
 * first point is not repeated) and counter-clockwise unless said otherwise. Pure; nothing here throws.
 */
import { distanceToSegment, type Metre, segmentsCross, signedArea } from '../plane';

export type Ring = readonly Metre[];
export type Segment = readonly [Metre, Metre];
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function distance(a: Metre, b: Metre): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The sides of a ring, the closing one last. */
export function sidesOf(ring: Ring): Segment[] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length] ?? point]);
}

/** The pieces of an open line. */
export function piecesOf(line: Ring): Segment[] {
  return line.slice(1).map((point, i) => [line[i] ?? point, point]);
}

/** Centre of area of a ring. */
export function centreOf(ring: Ring): Metre {
  // Measured from the first point: metres in the millions would cost digits.
  const [ox, oy] = ring[0] ?? [0, 0];
  let [x, y, twice] = [0, 0, 0];
  for (const [a, b] of sidesOf(ring)) {
    const [ax, ay, bx, by] = [a[0] - ox, a[1] - oy, b[0] - ox, b[1] - oy];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    twice += cross;
  }
  return [ox + x / (3 * twice), oy + y / (3 * twice)];
}

/** Turned about the origin by `angle` radians, counter-clockwise. */
export function rotated([x, y]: Metre, angle: number): Metre {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [x * c - y * s, x * s + y * c];
}

/** The point of segment ab nearest to p. */
export function nearestOn(p: Metre, [a, b]: Segment): Metre {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2;
  const kept = Math.max(0, Math.min(1, t));
  return [a[0] + kept * dx, a[1] + kept * dy];
}

/** Distance between two segments, m; 0 where they cross. */
function segmentToSegment([a, b]: Segment, [c, d]: Segment): number {
  if (segmentsCross(a, b, c, d)) return 0;
  return Math.min(
    distanceToSegment(a, c, d),
    distanceToSegment(b, c, d),
    distanceToSegment(c, a, b),
    distanceToSegment(d, a, b),
  );
}

/** Whether the point lies inside, by the even-odd rule over all rings (holes are rings too). */
export function isInside(p: Metre, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let b = ring[ring.length - 1];
    for (const a of ring) {
      if (b && a[1] > p[1] !== b[1] > p[1]) {
        if (p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      }
      b = a;
    }
  }
  return inside;
}

/** Distance from a ring's border to the nearest of some segments, m; Infinity where there are none. */
export function ringToSegments(ring: Ring, segments: readonly Segment[]): number {
  let nearest = Infinity;
  for (const side of sidesOf(ring)) {
    for (const segment of segments) nearest = Math.min(nearest, segmentToSegment(side, segment));
  }
  return nearest;
}

/** What of a ring (open, any winding, concave or not) lies left of the line a→b; may fold back on itself. */
function leftOf(ring: Ring, [a, b]: Segment): Ring {
  const side = (p: Metre) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
  return sidesOf(ring).flatMap(([p, q]) => {
    const [sp, sq] = [side(p), side(q)];
    const t = sp / (sp - sq);
    const cut: Metre = [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
    const crossing = sp < 0 !== sq < 0 ? [cut] : [];
    return sp < 0 ? crossing : [p, ...crossing];
  });
}

/**
 * Signed area in m² of the part of `one` inside `other`, with the sign of `one`'s winding. Any shapes:
 * `other` is taken as the signed sum of the triangles of a fan, each convex, so that clipping is exact.
 */
export function overlapArea(one: Ring, other: Ring): number {
  const origin = other[0] ?? [0, 0];
  return sidesOf(other).reduce((sum, [a, b]) => {
    const triangle = [origin, a, b];
    const size = signedArea(triangle);
    if (size === 0) return sum;
    const inward = size > 0 ? triangle : triangle.reverse();
    return sum + Math.sign(size) * signedArea(sidesOf(inward).reduce<Ring>(leftOf, one));
  }, 0);
}

/** Distance between two rings as areas, m: 0 where they touch, cross, or one holds the other. */
export function ringToRing(one: Ring, other: Ring): number {
  const [a, b] = [one[0], other[0]];
  if ((a && isInside(a, [other])) || (b && isInside(b, [one]))) return 0;
  return ringToSegments(one, sidesOf(other));
}

export function boxOf(points: Iterable<Metre>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

/** Whether two boxes come within `margin` metres of one another. */
export function boxesMeet(a: Box, b: Box, margin: number): boolean {
  return (
    a.west <= b.east + margin &&
    b.west <= a.east + margin &&
    a.south <= b.north + margin &&
    b.south <= a.north + margin
  );
}

/** Direction of a→b in degrees, counter-clockwise from east. */
export function directionOf(a: Metre, b: Metre): number {
  return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
}

/** Smallest angle between two undirected lines, degrees 0–90. */
export function angleBetween(one: number, other: number): number {
  const apart = (((one - other) % 180) + 180) % 180;
  return Math.min(apart, 180 - apart);
}
