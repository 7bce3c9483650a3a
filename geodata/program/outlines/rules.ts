/**
 * What must hold of every outline, on the VN-2000 grid in metres. The program places by these, and
 * whoever checks its work measures by the same functions.
 */
import { type Metre, signedArea } from '../plane';
import { frontageAt } from './frontage';
import { holds, type Place } from './place';
import {
  angleBetween,
  boxesMeet,
  boxOf,
  centreOf,
  directionOf,
  distance,
  nearestOn,
  overlapArea,
  type Ring,
  ringToSegments,
  sidesOf,
} from './rings';
import type { Commune, Guide, Piece } from './terrain';

export const LIMITS = {
  /** Least distance from the border of the stated communes: those borders are thinned by up to 100 m. */
  inside: 100,
  /** Least distance from a river's centre line: the Vàm Cỏ is some 200 to 400 m wide. */
  river: 180,
  /** Least distance from a main road's centre line. */
  road: 45,
  /** Least gap between two clusters without a stated neighbourhood. */
  gap: 150,
  /** Gap between stated neighbours: a road's width. */
  neighbourGap: 40,
  /** Least part of a block in each commune it is said to lie in. */
  share: 0.15,
  /** Most distance from the line a block stands at. */
  beside: 600,
  /** Most degrees between a block's side and the nearest line's local direction. */
  alignment: 8,
} as const;

/** Distance from a ring's border to the nearest of some pieces, m; Infinity where none is within `within`. */
function distanceToPieces(ring: Ring, pieces: readonly Piece[], within: number): number {
  const box = boxOf(ring);
  const near = pieces.filter((piece) => boxesMeet(piece.box, box, within));
  return ringToSegments(
    ring,
    near.map((piece) => piece.ends),
  );
}

/** Distance from a ring's border to the nearest of some lines, m; Infinity where none is within `within`. */
export function distanceToGuides(ring: Ring, guides: readonly Guide[], within: number): number {
  return Math.min(Infinity, ...guides.map((guide) => distanceToPieces(ring, guide.pieces, within)));
}

/** Whether the ring lies in the place, at least `margin` metres off its outer border. */
export function liesIn(place: Place, ring: Ring, margin: number): boolean {
  return (
    ring.every((corner) => holds(place, corner)) && distanceToPieces(ring, place.border, margin) >= margin
  );
}

/** The part of a ring's area that lies in a commune, 0…1. */
export function shareIn(ring: Ring, commune: Commune): number {
  // Holes run clockwise, so that their overlap counts against.
  const inside = commune.rings.reduce((sum, part) => sum + overlapArea(part, ring), 0);
  return Math.abs(inside / signedArea(ring));
}

/** Way along a guide of its point nearest to `p`, m. */
function footOn(guide: Guide, p: Metre): number {
  let best = { way: 0, away: Infinity };
  for (const [i, { ends }] of guide.pieces.entries()) {
    const foot = nearestOn(p, ends);
    const away = distance(p, foot);
    if (away < best.away) best = { way: (guide.lengths[i] ?? 0) + distance(ends[0], foot), away };
  }
  return best.way;
}

/**
 * Degrees between the nearest guide's local direction (its chord over the block's width, at the foot of
 * the block's centre) and the nearest side of the block; 90 where no guide comes within `LIMITS.beside`.
 */
export function misalignment(ring: Ring, guides: readonly Guide[]): number {
  // Most blocks stand close to their line: a narrow look first costs a third of a wide one.
  const distancesWithin = (within: number) => guides.map((guide) => distanceToGuides(ring, [guide], within));
  const close = distancesWithin(LIMITS.beside / 3);
  const distances = Math.min(...close) <= LIMITS.beside / 3 ? close : distancesWithin(LIMITS.beside);
  const nearest = Math.min(...distances);
  if (nearest > LIMITS.beside) return 90;
  const centre = centreOf(ring);
  const width = Math.sqrt(Math.abs(signedArea(ring)));
  const angles = guides.flatMap((guide, i) => {
    if ((distances[i] ?? Infinity) > nearest + 1) return [];
    const { from, to } = frontageAt(guide, footOn(guide, centre), width, true);
    return sidesOf(ring).map(([a, b]) => angleBetween(directionOf(a, b), directionOf(from, to)));
  });
  return Math.min(90, ...angles);
}
