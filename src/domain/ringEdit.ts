/** An outline under the hand: its corners moved, put in and taken away, and whether it can be taken as it stands. */
import { gridAreaHa } from './area';
import { crossesItself } from './crossing';
import { fromVn2000, type GridPosition, toVn2000 } from './vn2000';

/** Corners as [longitude, latitude] in degrees of WGS 84, the first not repeated at the end. */
export type Ring = readonly (readonly [number, number])[];

/** Why an outline cannot be taken: `few` corners to have a surface, or it crosses itself. */
export type RingFault = 'few' | 'crossing';

const LEAST_CORNERS = 3;
/** A corner typed further than this from where it was, in metres, is a slip: no cluster is half as long. */
const FARTHEST_MOVE = 20_000;

/** What is wrong with an outline; null where it can be taken. */
export function ringFault(ring: Ring): RingFault | null {
  if (ring.length < LEAST_CORNERS || areaHa(ring) === 0) return 'few';
  return crossesItself(ring, true) ? 'crossing' : null;
}

/** Hectares on the VN-2000 grid; null where the outline has no one surface. */
export function ringAreaHa(ring: Ring): number | null {
  return ringFault(ring) === null ? areaHa(ring) : null;
}

function areaHa(ring: Ring): number {
  return gridAreaHa({ type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] });
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
