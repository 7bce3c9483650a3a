/** An outline under the hand: its corners moved, put in and taken away, and what it measures. */
import { gridAreaHa } from './area';
import type { Ring } from './scenario';
import { ringProblem } from './soundChange';
import { fromVn2000, type GridPosition, toVn2000 } from './vn2000';

const LEAST_CORNERS = 3;
/** A corner typed further than this from where it was, in metres, is a slip: no cluster is half as long. */
const FARTHEST_MOVE = 20_000;

/** Hectares on the VN-2000 grid; null where the outline has no one surface. */
export function ringAreaHa(ring: Ring): number | null {
  if (ringProblem(ring) !== null) return null;
  const ha = gridAreaHa({ type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] });
  return ha > 0 ? ha : null;
}

/** Ha: both figures are rounded to their last decimal, and the ring's corners to a millimetre. */
const AGREES = 0.0101;

/**
 * The gross area of an outline that came with a figure of its own, ha: that figure, which was taken before the corners
 * were rounded, or the ring's area where the two are not of one outline. A ring without an area keeps the figure.
 */
export function statedAreaHa(ring: Ring, stated: number): number {
  const own = ringAreaHa(ring);
  return own === null || Math.abs(own - stated) < AGREES ? stated : own;
}

/**
 * The outline with one corner at a VN-2000 position, metres; null where that is more than 20 km from where it was.
 * A coordinate that is left out stays as it is.
 */
export function withCornerOnGrid(ring: Ring, index: number, to: Partial<GridPosition>): Ring | null {
  const corner = ring[index];
  if (corner === undefined) return null;
  const was = toVn2000(corner);
  const now = { ...was, ...to };
  const moved = Math.hypot(now.northing - was.northing, now.easting - was.easting);
  return moved <= FARTHEST_MOVE ? ring.with(index, fromVn2000(now)) : null;
}

/** The outline with a new corner halfway to the next one after `index`. */
export function withCornerAfter(ring: Ring, index: number): Ring {
  const [from, to] = [ring[index], ring[(index + 1) % ring.length]];
  if (from === undefined || to === undefined) return ring;
  return ring.toSpliced(index + 1, 0, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
}

/** The outline without a corner; the same where three are left, which are the fewest. */
export function withoutCorner(ring: Ring, index: number): Ring {
  return ring.length > LEAST_CORNERS ? ring.toSpliced(index, 1) : ring;
}
