/** Whether a change makes sense by itself, before it is held against the data set's clusters. */
import { crossesItself } from './crossing';
import { reachesInto } from './inside';
import type { Change, PlannedCluster, Ring } from './scenario';
import { type AdminUnits, PHASES } from './types';

/** `corners`: a ring of fewer than three, too many, or none on earth; `place`: no such district or commune, or one outside the other. */
export type Soundness =
  | 'negative'
  | 'no-gross'
  | 'too-much'
  | 'fraction'
  | 'corners'
  | 'crossing'
  | 'name'
  | 'code'
  | 'place';

/** Longer than any name of the register. */
export const NAME_LIMIT = 80;
/** Far beyond what a hand draws. */
const MOST_CORNERS = 200;
/** More than the province's clusters together. */
const MOST_HA = 10_000;

const ADDED = /^KB-(?!00)\d{2}$/;

/** Whether a code is one that scenarios give out. */
export function isAddedCode(code: string): boolean {
  return ADDED.test(code);
}

/** What is wrong with a change; null where nothing is. */
export function soundness(change: Change, units: AdminUnits): Soundness | null {
  switch (change.kind) {
    case 'land':
      return change.field === 'gross' ? grossProblem(change.ha) : landProblem(change.ha);
    case 'occupancy':
      return change.fraction >= 0 && change.fraction <= 1 ? null : 'fraction';
    case 'outline':
      return ringProblem(change.ring) ?? grossProblem(change.grossHa);
    case 'add':
      return plannedProblem(change.cluster, units);
    default:
      return null;
  }
}

function plannedProblem(planned: PlannedCluster, units: AdminUnits): Soundness | null {
  if (!isAddedCode(planned.code) || !PHASES.includes(planned.phase)) return 'code';
  if (planned.name.trim() === '' || planned.name.length > NAME_LIMIT) return 'name';
  if (!isPlaced(planned, units)) return 'place';
  return (planned.ring === null ? null : ringProblem(planned.ring)) ?? grossProblem(planned.grossHa);
}

/** Whether there are such units, and, where no ring decides, the communes reach into the district. */
function isPlaced(planned: PlannedCluster, { districts, communesNew }: AdminUnits): boolean {
  const district = districts.find(({ id }) => id === planned.district);
  if (district === undefined && planned.district !== null) return false;
  return planned.communesNew.every((code) => {
    const commune = communesNew.find(({ id }) => id === code);
    if (commune === undefined) return false;
    return district === undefined || planned.ring !== null || reachesInto(commune, district);
  });
}

function landProblem(ha: number): Soundness | null {
  if (!(ha >= 0)) return 'negative';
  return ha > MOST_HA ? 'too-much' : null;
}

function grossProblem(ha: number): Soundness | null {
  return ha > 0 ? landProblem(ha) : 'no-gross';
}

/** What is wrong with a ring, not closed; null where nothing is. */
export function ringProblem(ring: Ring): 'corners' | 'crossing' | null {
  const isOnEarth = ring.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
  if (ring.length < 3 || ring.length > MOST_CORNERS || !isOnEarth) return 'corners';
  return crossesItself(ring, true) ? 'crossing' : null;
}
