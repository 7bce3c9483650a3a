/** The next round value of a bound that lets more clusters in. */
import type { ClusterFilter } from './clusterFilter';
import {
  type ConditionId,
  isNear,
  type NearId,
  nearId,
  nearTarget,
  type Subject,
  within,
} from './conditions';
import { kmTo } from './nearest';

/** The conditions that are ranges. */
export type RangeId = 'free' | 'pipeline' | 'occupancy' | 'gross' | NearId;

export interface Relaxation {
  readonly condition: RangeId;
  readonly bound: 'min' | 'max';
  /** ha, fractions or km, as in the filter. */
  readonly from: number;
  readonly to: number;
  /** Clusters that come back. */
  readonly gained: number;
  /** The filter with this bound at `to`. */
  readonly filter: ClusterFilter;
}

/** A range of the filter: what it bounds of a cluster, its bounds, and the filter with others. */
interface Range {
  readonly id: RangeId;
  readonly valueOf: (subject: Subject) => number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Round values are multiples of this; null where they go by the size of the bound. */
  readonly step: number | null;
  readonly with: (bounds: { readonly min: number | null; readonly max: number | null }) => ClusterFilter;
}

/**
 * What either bound of a condition could become to let some of the clusters in that it alone keeps out; none where the
 * condition is no range, or they lack the value.
 * @param subjects the clusters that this condition alone keeps out
 */
export function relaxationsOf(
  condition: ConditionId,
  filter: ClusterFilter,
  subjects: readonly Subject[],
): readonly Relaxation[] {
  const range = rangeOf(condition, filter);
  if (range === null) return [];
  const values = subjects.flatMap((subject) => range.valueOf(subject) ?? []);
  const { min, max } = range;
  return [
    ...relaxed(
      range,
      'min',
      values.filter((value) => within(value, null, max)),
    ),
    ...relaxed(
      range,
      'max',
      values.filter((value) => within(value, min, null)),
    ),
  ];
}

/** @param values of the clusters that only this bound keeps out */
function relaxed(range: Range, bound: 'min' | 'max', values: readonly number[]): Relaxation[] {
  const from = range[bound];
  if (from === null || values.length === 0) return [];
  const nearest = bound === 'min' ? Math.max(...values) : Math.min(...values);
  const to = roundBound(nearest, bound, range.step ?? stepOf(from > 0 ? from : nearest));
  if (to === null) return [];
  const [min, max] = bound === 'min' ? [to, range.max] : [range.min, to];
  const gained = values.filter((value) => within(value, min, max)).length;
  return [{ condition: range.id, bound, from, to, gained, filter: range.with({ min, max }) }];
}

/** The round value nearest to a figure that lets it in; null where that would be below zero, which no bound can be. */
function roundBound(value: number, bound: 'min' | 'max', step: number): number | null {
  const down = Math.floor(value / step);
  // Multiples of 0.05 are no exact binary numbers: one that just misses the figure gives way to the next.
  const candidates = bound === 'min' ? [down + 1, down, down - 1] : [down - 1, down, down + 1, down + 2];
  const letsIn = (to: number) => (bound === 'min' ? value >= to : value <= to);
  const to = candidates.map((count) => Number((count * step).toFixed(6))).find(letsIn);
  return to === undefined || to < 0 ? null : to;
}

/** 1, 2 or 5 times a power of ten, about a quarter of a bound: 5 for 20 ha, 10 for 50 ha. */
function stepOf(size: number): number {
  const quarter = Math.max(size, 0.04) / 4;
  const ten = 10 ** Math.floor(Math.log10(quarter));
  return [5, 2, 1].map((times) => times * ten).find((step) => step <= quarter) ?? ten;
}

function rangeOf(condition: ConditionId, filter: ClusterFilter): Range | null {
  switch (condition) {
    case 'free':
      return {
        id: condition,
        valueOf: ({ land }) => land.free.value,
        min: filter.freeMin,
        max: filter.freeMax,
        step: null,
        with: ({ min, max }) => ({ ...filter, freeMin: min, freeMax: max }),
      };
    case 'pipeline':
      return {
        id: condition,
        valueOf: ({ land }) => land.pipeline.value,
        min: filter.pipelineMin,
        max: filter.pipelineMax,
        step: null,
        with: ({ min, max }) => ({ ...filter, pipelineMin: min, pipelineMax: max }),
      };
    case 'occupancy':
      return {
        id: condition,
        valueOf: ({ land }) => land.occupancy.value,
        min: filter.occupancyMin,
        max: filter.occupancyMax,
        step: 0.05,
        with: ({ min, max }) => ({ ...filter, occupancyMin: min, occupancyMax: max }),
      };
    case 'gross':
      return {
        id: condition,
        valueOf: ({ land }) => land.gross.value,
        min: filter.grossMin,
        max: filter.grossMax,
        step: null,
        with: ({ min, max }) => ({ ...filter, grossMin: min, grossMax: max }),
      };
    default:
      return isNear(condition) ? nearRange(nearTarget(condition), filter) : null;
  }
}

/** A wish for nearness has an upper bound only, in whole km. */
function nearRange(target: string, filter: ClusterFilter): Range | null {
  const wish = filter.near.find((each) => each.target === target);
  if (wish === undefined) return null;
  return {
    id: nearId(target),
    valueOf: ({ distances }) => kmTo(distances, target) ?? null,
    min: null,
    max: wish.km,
    step: Math.max(1, stepOf(wish.km)),
    with: ({ max }) => ({
      ...filter,
      near: filter.near.map((each) => (each.target === target ? { target, km: max ?? wish.km } : each)),
    }),
  };
}
