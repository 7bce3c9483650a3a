/** Small planar geometry in metres on the VN-2000 grid, and its way from longitude, latitude. */
import { toVn2000 } from '../../src/domain/vn2000';

/** [easting, northing] in metres. */
export type Metre = readonly [number, number];
/** [longitude, latitude] in degrees, WGS 84. */
export type LonLat = readonly [number, number];

/** VN-2000 grid position of a WGS 84 point, metres. */
export function toMetres(point: LonLat): Metre {
  const { easting, northing } = toVn2000([point[0], point[1]]);
  return [easting, northing];
}

/** Distance in metres from a point to the segment a–b. */
export function distanceToSegment(point: Metre, a: Metre, b: Metre): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy);
}

/** Shortest distance in metres from a point to a line of at least one vertex. */
export function distanceToLine(point: Metre, line: readonly Metre[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  line.forEach((vertex, i) => {
    shortest = Math.min(shortest, distanceToSegment(point, line[i - 1] ?? vertex, vertex));
  });
  return shortest;
}

/** Signed area in m² of a ring (closed or not), counterclockwise positive. */
export function signedArea(ring: readonly Metre[]): number {
  let twice = 0;
  ring.forEach((vertex, i) => {
    const next = ring[(i + 1) % ring.length] ?? vertex;
    twice += vertex[0] * next[1] - next[0] * vertex[1];
  });
  return twice / 2;
}

function side(a: Metre, b: Metre, c: Metre): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Whether the insides of the segments a–b and c–d cross in one point (touching ends do not count). */
export function segmentsCross(a: Metre, b: Metre, c: Metre, d: Metre): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
