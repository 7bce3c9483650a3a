/**
 * What a filter asks, condition by condition. Each cluster passes a condition, fails it, or lacks the value that
 * would tell: a missing figure is not zero, and is not "enough" either. Everything that says "shown" is built on this.
 */
import { type ClusterFilter, DEFAULT_FILTER, landBounds, landWish } from './clusterFilter';
import { type Distances, kmTo } from './nearest';
import { type Cluster, type Figure, type Land, PHASES } from './types';

export type NearId = `near:${string}`;
export type ConditionId =
  | 'phase'
  | 'place'
  | 'available'
  | 'free'
  | 'pipeline'
  | 'occupancy'
  | 'gross'
  | 'sector'
  | 'wastewater'
  | 'developer'
  | 'known'
  | 'text'
  | NearId;

export type Judgement = 'pass' | 'fail' | 'missing';

/** All that is judged of one cluster. */
export interface Subject {
  readonly cluster: Cluster;
  readonly land: Land;
  /** Codes that the filter's text finds; null where there is no text. */
  readonly textCodes: ReadonlySet<string> | null;
  /** Null where the place is not published. */
  readonly distances: Distances | null;
}

/** A condition of one kind: the filter's fields without it, when it asks anything, and how it judges. */
interface Condition {
  readonly open: (filter: ClusterFilter) => Partial<ClusterFilter>;
  readonly isActive: (filter: ClusterFilter) => boolean;
  readonly judge: (filter: ClusterFilter, subject: Subject) => Judgement;
}

function asItOpens(...fields: readonly (keyof ClusterFilter)[]): Condition['open'] {
  const opening = Object.fromEntries(fields.map((field) => [field, DEFAULT_FILTER[field]]));
  return () => opening;
}

const verdict = (passes: boolean): Judgement => (passes ? 'pass' : 'fail');

/** A figure between inclusive bounds. */
export function within(value: number, min: number | null, max: number | null): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

function judgeFigure({ value }: Figure, min: number | null, max: number | null): Judgement {
  return value === null ? 'missing' : verdict(within(value, min, max));
}

const operates = ({ cluster }: Subject): boolean => cluster.phase === 'operating';

function judgePlace({ districts, communes }: ClusterFilter, { cluster }: Subject): Judgement {
  const own = [...cluster.communesOld, ...cluster.communesNew.map(({ code }) => code)];
  if (cluster.district !== null && districts.includes(cluster.district)) return 'pass';
  if (own.some((id) => communes.includes(id))) return 'pass';
  const untold = districts.length > 0 && cluster.district === null;
  return untold || (communes.length > 0 && own.length === 0) ? 'missing' : 'fail';
}

function judgeAvailable({ available }: ClusterFilter, subject: Subject): Judgement {
  const now = available === 'now';
  if (operates(subject) !== now) return 'fail';
  const { value } = now ? subject.land.free : subject.land.pipeline;
  return value === null ? 'missing' : verdict(value > 0);
}

/** In the order in which they are told. `near` is one kind with an id for each target. */
const CONDITIONS: Readonly<Record<Exclude<ConditionId, NearId>, Condition>> = {
  phase: {
    open: asItOpens('phases'),
    isActive: ({ phases }) => PHASES.some((phase) => !phases.includes(phase)),
    judge: ({ phases }, { cluster }) => verdict(phases.includes(cluster.phase)),
  },
  place: {
    open: asItOpens('districts', 'communes'),
    isActive: ({ districts, communes }) => districts.length > 0 || communes.length > 0,
    judge: judgePlace,
  },
  available: {
    // Whoever looks for so much land now, and then for either kind, still looks for so much.
    open: (filter) => landWish('any', landBounds(filter)),
    isActive: ({ available }) => available !== 'any',
    judge: judgeAvailable,
  },
  free: {
    open: asItOpens('freeMin', 'freeMax'),
    isActive: ({ freeMin, freeMax }) => freeMin !== null || freeMax !== null,
    judge: ({ freeMin, freeMax }, subject) =>
      operates(subject) ? judgeFigure(subject.land.free, freeMin, freeMax) : 'pass',
  },
  pipeline: {
    open: asItOpens('pipelineMin', 'pipelineMax'),
    isActive: ({ pipelineMin, pipelineMax }) => pipelineMin !== null || pipelineMax !== null,
    judge: ({ pipelineMin, pipelineMax }, subject) =>
      operates(subject) ? 'pass' : judgeFigure(subject.land.pipeline, pipelineMin, pipelineMax),
  },
  occupancy: {
    open: asItOpens('occupancyMin', 'occupancyMax'),
    isActive: ({ occupancyMin, occupancyMax }) => occupancyMin !== null || occupancyMax !== null,
    judge: ({ occupancyMin, occupancyMax }, subject) =>
      operates(subject) ? judgeFigure(subject.land.occupancy, occupancyMin, occupancyMax) : 'fail',
  },
  gross: {
    open: asItOpens('grossMin', 'grossMax'),
    isActive: ({ grossMin, grossMax }) => grossMin !== null || grossMax !== null,
    judge: ({ grossMin, grossMax }, { land }) => judgeFigure(land.gross, grossMin, grossMax),
  },
  sector: {
    open: asItOpens('sectors'),
    isActive: ({ sectors }) => sectors.length > 0,
    judge: ({ sectors }, { cluster }) =>
      cluster.sectorIds.length === 0
        ? 'missing'
        : verdict(cluster.sectorIds.some((id) => sectors.includes(id))),
  },
  wastewater: {
    open: asItOpens('wastewater'),
    isActive: ({ wastewater }) => wastewater,
    judge: (_, { cluster }) => (cluster.wastewater === null ? 'missing' : 'pass'),
  },
  // These two ask whether something is stated: where it is not, nothing is left unknown.
  developer: {
    open: asItOpens('developer'),
    isActive: ({ developer }) => developer !== 'any',
    judge: ({ developer }, subject) => {
      const named = subject.cluster.developer !== null;
      return verdict(developer === 'known' ? named : !named && !operates(subject));
    },
  },
  known: {
    open: asItOpens('known'),
    isActive: ({ known }) => known,
    judge: (_, { land }) => verdict(land.gross.basis === 'stated'),
  },
  text: {
    open: asItOpens('text'),
    isActive: ({ text }) => text !== '',
    judge: (_, { cluster, textCodes }) => verdict(textCodes === null || textCodes.has(cluster.code)),
  },
};

const NAMED = Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[];

/** The id of the condition that a wish for nearness is. */
export function nearId(target: string): NearId {
  return `near:${target}`;
}

/** The target that such a condition is about. */
export function nearTarget(id: NearId): string {
  return id.slice('near:'.length);
}

const known = new WeakMap<ClusterFilter, readonly ConditionId[]>();

/** The conditions that a filter sets, in the order in which they are told. */
export function activeConditions(filter: ClusterFilter): readonly ConditionId[] {
  let ids = known.get(filter);
  if (ids === undefined) {
    const named = NAMED.filter((id) => CONDITIONS[id].isActive(filter));
    ids = [...named, ...filter.near.map(({ target }) => nearId(target))];
    known.set(filter, ids);
  }
  return ids;
}

/** The filter without one condition. */
export function without(filter: ClusterFilter, id: ConditionId): ClusterFilter {
  if (isNear(id)) return { ...filter, near: filter.near.filter(({ target }) => nearId(target) !== id) };
  return { ...filter, ...CONDITIONS[id].open(filter) };
}

/** Whether a cluster passes one condition, fails it, or lacks the value that would tell. */
export function judge(id: ConditionId, filter: ClusterFilter, subject: Subject): Judgement {
  if (!isNear(id)) return CONDITIONS[id].judge(filter, subject);
  const wish = filter.near.find(({ target }) => nearId(target) === id);
  if (wish === undefined) return 'pass';
  const km = kmTo(subject.distances, wish.target);
  return km === undefined ? 'missing' : verdict(km <= wish.km);
}

/** Whether a condition is a wish for nearness. */
export function isNear(id: ConditionId): id is NearId {
  return id.startsWith('near:');
}
