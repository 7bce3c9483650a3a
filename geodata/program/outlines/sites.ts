/** Candidate sites for one cluster: every believable block beside, or across, the lines of its place. */
import { distanceToSegment, type Metre } from '../plane';
import {
  besideMiddle,
  blockAround,
  blockBeside,
  frontageAt,
  lengthOf,
  pointAlong,
  scaleOf,
  widthOf,
} from './frontage';
import { holds, type Place } from './place';
import { centreOf, type Ring } from './rings';
import { distanceToGuides, LIMITS, liesIn, misalignment, shareIn } from './rules';
import { type Template, templatesFor } from './templates';
import type { Guide, GuideKind, Piece } from './terrain';

/** A block (or a group of neighbours, a ring each) and what it costs: less is better, no unit. */
export interface Site {
  readonly rings: readonly Ring[];
  readonly cost: number;
}

export interface Wanted {
  /** The number in the code, 1…72. */
  readonly number: number;
  readonly areaM2: number;
  readonly place: Place;
  /** How many templates to try, all by default: where a whole district is open, two are enough. */
  readonly templates?: number;
}

/** Metres between two tries along a line. */
const STEP = 200;
/** Set-back of the front, m, best first. A river is wide; an edge is no street, and a block some way off it is plainly inside. */
const SETBACKS: Readonly<Record<GuideKind, readonly number[]>> = {
  road: [60, 110, 160],
  river: [LIMITS.river + 20, LIMITS.river + 70],
  edge: [450, 300, 150],
  shared: [],
};
/** How far a straddling block may be moved off the shared edge, in parts of its depth. */
const ACROSS = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3];

/** A road is what industry wants; a river carries barges; an edge is only where a field track may run. */
const FRONT_COST: Readonly<Record<GuideKind, number>> = { road: 0, shared: 0, river: 0.45, edge: 0.6 };
/** Beyond this a main road counts as out of reach, m; `Place.roads` holds those up to 1.5 km around. */
const ROAD_FAR = 5000;
/** A centre this far from the commune's border is as good as in its middle, m. */
const DEEP = 1500;
/** A centre this far from the province's border is plainly inside the province, m. */
const FAR_INSIDE = 2500;

/** Whether a ring fits its place: inside, clear of rivers and roads. */
export function fits(ring: Ring, place: Place): boolean {
  return (
    holds(place, centreOf(ring)) &&
    liesIn(place, ring, LIMITS.inside) &&
    distanceToGuides(ring, place.rivers, LIMITS.river) >= LIMITS.river &&
    distanceToGuides(ring, [...place.roads, ...place.sketches], LIMITS.road) >= LIMITS.road
  );
}

/** How near a point is to some lines: 1 on them, 0 at `reach` metres or more. */
function nearness(point: Metre, pieces: readonly Piece[], reach: number): number {
  let away = reach;
  for (const { ends } of pieces) away = Math.min(away, distanceToSegment(point, ends[0], ends[1]));
  return 1 - away / reach;
}

/** What a place near a border, in a town, or far from a main road, costs. */
export function siteCost(ring: Ring, place: Place): number {
  const centre = centreOf(ring);
  const roads = place.roads.flatMap((guide) => guide.pieces);
  return (
    (1 - nearness(centre, roads, ROAD_FAR)) * 0.6 +
    nearness(centre, place.border, DEEP) * 0.5 +
    nearness(centre, place.districtBorder, DEEP) * 0.2 +
    nearness(centre, place.provinceBorder, FAR_INSIDE) * 0.8 +
    (place.communes.some(({ name }) => name.startsWith('Thị trấn')) ? 0.6 : 0)
  );
}

/** Tries one template beside a guide of a place, on both sides; each block comes with the cost of its front. */
export function* blocksBeside(
  guide: Guide,
  template: Template,
  areaM2: number,
  place: Place,
): Generator<[Ring, number]> {
  const scale = scaleOf(template, areaM2);
  const width = widthOf(template, scale);
  for (let middle = width / 2; middle <= lengthOf(guide) - width / 2; middle += STEP) {
    for (const onLeft of [true, false]) {
      const front = frontageAt(guide, middle, width, onLeft);
      // One look at where the nearest block would have its middle spares trying the far side of an edge.
      if (!front.straight || !holds(place, besideMiddle(front, LIMITS.inside))) continue;
      for (const [order, setback] of SETBACKS[guide.kind].entries()) {
        yield [blockBeside(template, scale, front, setback), FRONT_COST[guide.kind] + order * 0.05];
      }
    }
  }
}

/** Every site beside a road, river or edge that satisfies every rule but the distance to other clusters. */
export function sitesFor({ number, areaM2, place, templates }: Wanted): Site[] {
  const guides = [...place.roads, ...place.rivers, ...place.edges];
  const sites: Site[] = [];
  for (const [liked, template] of templatesFor(number).slice(0, templates).entries()) {
    for (const guide of guides) {
      for (const [ring, frontCost] of blocksBeside(guide, template, areaM2, place)) {
        if (!fits(ring, place) || misalignment(ring, guides) > LIMITS.alignment) continue;
        sites.push({ rings: [ring], cost: frontCost + liked * 0.06 + siteCost(ring, place) });
      }
    }
  }
  return sites;
}

function* blocksAcross(guide: Guide, template: Template, areaM2: number): Generator<Ring> {
  const scale = scaleOf(template, areaM2);
  for (let way = 0; way <= lengthOf(guide); way += STEP) {
    const along = frontageAt(guide, way, Math.sqrt(areaM2), true);
    for (const across of ACROSS) yield blockAround(template, scale, along, pointAlong(guide, way), across);
  }
}

/** Every site across the edges that the communes of a place share, a good part in each of them. */
export function straddlingSites({ number, areaM2, place }: Wanted): Site[] {
  const guides = [...place.roads, ...place.rivers, ...place.edges, ...place.shared];
  const sites: Site[] = [];
  for (const [liked, template] of templatesFor(number).entries()) {
    for (const guide of place.shared) {
      for (const ring of blocksAcross(guide, template, areaM2)) {
        if (!fits(ring, place) || misalignment(ring, guides) > LIMITS.alignment) continue;
        const shares = place.communes.map((commune) => shareIn(ring, commune));
        const least = Math.min(...shares);
        // A hundredth more than the rule asks: corners are rounded to a centimetre later.
        if (least < LIMITS.share + 0.01) continue;
        const cost = 1 / shares.length - least + liked * 0.06 + siteCost(ring, place);
        sites.push({ rings: [ring], cost });
      }
    }
  }
  return sites;
}
