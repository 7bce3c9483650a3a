/** What follows from the kept regions. Apart from the other selectors for the weight of what cuts polygons. */
import {
  type KeptRegion,
  type RegionColumn,
  regionColumn,
  type Whole,
  wholeProvince,
} from '../domain/keptRegions';
import { resolveRegion } from '../domain/region';
import type { RegionFeature } from '../domain/shapes';
import type { AdminUnits, Cluster, Dataset, RegionRule, RegionStep } from '../domain/types';
import { memo } from './memo';
import { selectDataset, selectShown } from './selectors';
import type { AppState } from './types';

type Steps = readonly RegionStep[];

/** One memo for each region, so that a change of one, or of a name, computes no other anew. */
function perRegion<Args extends readonly unknown[], Result>(
  compute: (steps: Steps, ...args: Args) => Result,
) {
  const known = new WeakMap<Steps, (...args: Args) => Result>();
  return (steps: Steps, ...args: Args): Result => {
    const one = known.get(steps) ?? memo((...rest: Args) => compute(steps, ...rest));
    known.set(steps, one);
    return one(...args);
  };
}

const featureOf = perRegion((steps, units: AdminUnits) => resolveRegion(steps, units));

const features = memo((kept: readonly KeptRegion[], units: AdminUnits | null) =>
  units === null ? [] : kept.map(({ steps }) => featureOf(steps, units)),
);

/** The area of each kept region; null for one whose steps leave nothing. */
export function selectKeptFeatures(state: AppState): readonly (RegionFeature | null)[] {
  return features(state.kept, selectDataset(state)?.units ?? null);
}

const columnOf = perRegion(
  (steps, dataset: Dataset, shown: readonly Cluster[], rule: RegionRule): RegionColumn =>
    regionColumn(steps, dataset, shown, rule),
);

const columns = memo(
  (kept: readonly KeptRegion[], dataset: Dataset | null, shown: readonly Cluster[], rule: RegionRule) =>
    dataset === null ? [] : kept.map(({ steps }) => columnOf(steps, dataset, shown, rule)),
);

/** The figures of each kept region, over the shown clusters and by the rule of the region. */
export function selectKeptColumns(state: AppState): readonly RegionColumn[] {
  return columns(state.kept, selectDataset(state), selectShown(state), state.region.rule);
}

const whole = memo((dataset: Dataset | null, shown: readonly Cluster[]): Whole | null =>
  dataset === null ? null : wholeProvince(dataset, shown),
);

/** The whole province to compare with; null until the data set is there. */
export function selectWhole(state: AppState): Whole | null {
  return whole(selectDataset(state), selectShown(state));
}
