import type { Sector } from './records';
import { PHASES, type Phase } from './types';

/** Which clusters are shown: one declarative value for list, totals, map, URL and exports. Bounds are inclusive; null: none. */
export interface ClusterFilter {
  /** Phases shown; all three by default. */
  readonly phases: readonly Phase[];
  /** District slugs. Together with `communes` one condition, passed in one of either; both empty: no condition. */
  readonly districts: readonly string[];
  /** Ids of old communes (7 digits) and codes of new ones (5). */
  readonly communes: readonly string[];
  /** Which kind of land there must be some of. */
  readonly available: 'any' | 'now' | 'pipeline';
  /** Free land now, ha: bounds operating clusters only. */
  readonly freeMin: number | null;
  readonly freeMax: number | null;
  /** Pipeline land, ha: bounds clusters not yet operating only. */
  readonly pipelineMin: number | null;
  readonly pipelineMax: number | null;
  /** Fractions. Only operating clusters have an occupancy: the others fail. */
  readonly occupancyMin: number | null;
  readonly occupancyMax: number | null;
  /** Gross area, ha. */
  readonly grossMin: number | null;
  readonly grossMax: number | null;
  /** Any of them; empty: every one. */
  readonly sectors: readonly Sector[];
  /** Only where a source states wastewater treatment, at work or being built. */
  readonly wastewater: boolean;
  /** `known`: a developer is named; `wanted`: none is named of a cluster not yet operating. */
  readonly developer: 'any' | 'known' | 'wanted';
  /** Straight lines, each must hold; a target stands here once. */
  readonly near: readonly NearWish[];
  /** Only clusters whose gross area a source states. */
  readonly known: boolean;
  /** Free text, folded, over names, codes, communes, districts. */
  readonly text: string;
  /** Clusters that fail only because a value is missing stay in. */
  readonly keepUnknown: boolean;
}

/** Within so many km of a target: its id, or a kind for the nearest of the kind. */
export interface NearWish {
  readonly target: string;
  readonly km: number;
}

/** Everything is shown. */
export const DEFAULT_FILTER: ClusterFilter = {
  phases: PHASES,
  districts: [],
  communes: [],
  available: 'any',
  freeMin: null,
  freeMax: null,
  pipelineMin: null,
  pipelineMax: null,
  occupancyMin: null,
  occupancyMax: null,
  grossMin: null,
  grossMax: null,
  sectors: [],
  wastewater: false,
  developer: 'any',
  near: [],
  known: false,
  text: '',
  keepUnknown: false,
};

/** Inclusive bounds; null for none. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** The bounds on the land that is looked for, ha; looking for either kind, both have the same. */
export function landBounds(filter: ClusterFilter): Bounds {
  return filter.available === 'pipeline'
    ? { min: filter.pipelineMin, max: filter.pipelineMax }
    : { min: filter.freeMin, max: filter.freeMax };
}

/** Looks for a kind of land within bounds: the kind that is not looked for has none. */
export function landWish(
  available: ClusterFilter['available'],
  { min, max }: Bounds,
): Partial<ClusterFilter> {
  const [now, later] = [available !== 'pipeline', available !== 'now'];
  return {
    available,
    freeMin: now ? min : null,
    freeMax: now ? max : null,
    pipelineMin: later ? min : null,
    pipelineMax: later ? max : null,
  };
}
