/** Filters as the state holds them: what a link cannot carry or a person cannot mean is put right on the way in. */
import type { ClusterFilter, NearWish } from '../domain/clusterFilter';
import { SECTORS } from '../domain/records';
import { PHASES } from '../domain/types';
import { FRACTION_DECIMALS, HA_DECIMALS, roundTo } from './precision';

/** The longest search text kept: enough for any name, short enough for a link. */
export const TEXT_LIMIT = 200;

/** Farther than anything is from anything here, km. */
const MOST_KM = 999;

const RANGES = [
  ['freeMin', 'freeMax', HA_DECIMALS],
  ['pipelineMin', 'pipelineMax', HA_DECIMALS],
  ['occupancyMin', 'occupancyMax', FRACTION_DECIMALS],
  ['grossMin', 'grossMax', HA_DECIMALS],
] as const;

/**
 * The filter with lists in one order and each item once, so that equal choices are equal values; bounds rounded,
 * in order, and none where it is no number from 0 up; whole kilometres; a text that a link carries.
 */
export function tidyFilter(filter: ClusterFilter): ClusterFilter {
  const ranges = RANGES.map(([min, max, decimals]) => {
    const [a, b] = [bound(filter[min], decimals), bound(filter[max], decimals)];
    return a !== null && b !== null && a > b ? { [min]: b, [max]: a } : { [min]: a, [max]: b };
  });
  return {
    ...filter,
    ...Object.assign({}, ...ranges),
    phases: PHASES.filter((phase) => filter.phases.includes(phase)),
    districts: sorted(filter.districts),
    communes: sorted(filter.communes),
    sectors: SECTORS.filter((sector) => filter.sectors.includes(sector)),
    near: tidyNear(filter.near),
    text: filter.text.slice(0, TEXT_LIMIT),
  };
}

/** Whether a lower bound stands above its upper one. */
export function hasTurnedBounds(filter: ClusterFilter): boolean {
  return RANGES.some(([min, max]) => (filter[min] ?? 0) > (filter[max] ?? Infinity));
}

/** Wishes in the order of their targets; of two for one target the last. */
export function tidyNear(wishes: readonly NearWish[]): readonly NearWish[] {
  const byTarget = new Map(
    wishes
      .filter(({ km }) => km >= 0 && km <= MOST_KM)
      .map(({ target, km }) => [target, { target, km: Math.round(km) }]),
  );
  return sorted([...byTarget.keys()]).flatMap((target) => byTarget.get(target) ?? []);
}

export function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function bound(value: number | null, decimals: number): number | null {
  return value !== null && Number.isFinite(value) && value >= 0 ? roundTo(value, decimals) : null;
}
