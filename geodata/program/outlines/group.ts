/** Stated neighbours: blocks laid against the sides of another, a road's width apart. */
import type { Metre } from '../plane';
import { signedArea } from '../plane';
import type { Place } from './place';
import { angleBetween, directionOf, distance, type Ring, sidesOf } from './rings';
import { LIMITS, misalignment } from './rules';
import { blocksBeside, fits, type Site, siteCost } from './sites';
import { rectangle } from './templates';

/** One row of `neighbours.csv`: `code` lies on the named side of `other`. */
export interface Neighbour {
  readonly code: string;
  readonly relation: 'north_of' | 'east_of' | 'south_of' | 'west_of';
  readonly other: string;
}

/** Direction out of the other cluster, degrees counter-clockwise from east. */
const OUTWARD = { east_of: 0, north_of: 90, west_of: 180, south_of: 270 } as const;
/** How far a side's outward direction may turn from the stated one, degrees. */
const MOST_TURN = 35;

function turnBetween(one: number, other: number): number {
  const apart = (((one - other) % 360) + 360) % 360;
  return Math.min(apart, 360 - apart);
}

/** The side of a counter-clockwise ring that looks in the stated direction, or null. */
export function sideLooking(ring: Ring, relation: Neighbour['relation']): readonly [Metre, Metre] | null {
  const sides = sidesOf(ring).map((side) => ({
    side,
    turn: turnBetween(directionOf(...side) - 90, OUTWARD[relation]),
  }));
  const best = sides.sort((a, b) => a.turn - b.turn)[0];
  return best && best.turn <= MOST_TURN ? best.side : null;
}

/** A block of the wanted area along the whole of a side, one far corner cut off where `cut` > 0 (m). */
function blockAgainst([from, to]: readonly [Metre, Metre], areaM2: number, gap: number, cut: number): Ring {
  const width = distance(from, to);
  const depth = (areaM2 + (cut * cut) / 2) / width;
  const along: Metre = [(to[0] - from[0]) / width, (to[1] - from[1]) / width];
  const out: Metre = [along[1], -along[0]];
  const at = (x: number, y: number): Metre => [
    from[0] + along[0] * x + out[0] * y,
    from[1] + along[1] * x + out[1] * y,
  ];
  const far = cut > 0 ? [at(cut, gap + depth), at(0, gap + depth - cut)] : [at(0, gap + depth)];
  const ring = [at(0, gap), ...far.slice().reverse(), at(width, gap + depth), at(width, gap)];
  return signedArea(ring) > 0 ? ring : ring.reverse();
}

export interface GroupMember {
  readonly areaM2: number;
  /** Null for the one the others lie against. */
  readonly relation: Neighbour['relation'] | null;
}

/** All sites for a group, its rings in the order of `members`; the first member bears the others. */
export function groupSites(members: readonly GroupMember[], place: Place): Site[] {
  const [bearer, ...others] = members;
  if (!bearer) return [];
  const guides = [...place.roads, ...place.rivers, ...place.edges];
  const sites: Site[] = [];
  for (const aspect of [1.35, 1, 1.6]) {
    for (const guide of guides) {
      for (const [ring, frontCost] of blocksBeside(guide, rectangle(aspect), bearer.areaM2, place)) {
        if (!fits(ring, place) || misalignment(ring, guides) > LIMITS.alignment) continue;
        const rings = [ring, ...others.map((member, i) => laidAgainst(ring, member, i))];
        if (!rings.every((one): one is Ring => one !== null && fits(one, place))) continue;
        // A slanted street grid would make "south" and "east" a matter of opinion.
        const slant = Math.min(...sidesOf(ring).map((side) => angleBetween(directionOf(...side), 0)));
        sites.push({ rings, cost: frontCost + slant / 60 + siteCost(ring, place) });
      }
    }
  }
  return sites;
}

function laidAgainst(bearer: Ring, { areaM2, relation }: GroupMember, order: number): Ring | null {
  const side = relation ? sideLooking(bearer, relation) : null;
  return side && blockAgainst(side, areaM2, LIMITS.neighbourGap, order % 2 === 0 ? 160 : 0);
}
