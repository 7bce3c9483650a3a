/**
 * What follows from the region: its outline, its area, its totals. Apart from the other selectors because cutting
 * polygons weighs more than everything else of the domain: import it when a region exists, not before.
 */
import { type RegionArea, regionArea } from '../domain/area';
import { resolveRegion } from '../domain/region';
import { type RegionTotals, regionTotals } from '../domain/regionTotals';
import type { RegionFeature } from '../domain/shapes';
import type { Cluster, Dataset, RegionRule, RegionStep } from '../domain/types';
import { memo } from './memo';
import { selectDataset, selectShown } from './selectors';
import type { AppState } from './types';

const feature = memo((steps: readonly RegionStep[], dataset: Dataset | null) =>
  dataset === null ? null : resolveRegion(steps, dataset.units),
);

/** The region as one area; null where there is none, be it that every part was subtracted. */
export function selectRegionFeature(state: AppState): RegionFeature | null {
  return feature(state.region.steps, selectDataset(state));
}

const area = memo((region: RegionFeature | null) => (region === null ? null : regionArea(region)));

/** The region's own area in ha, and on what it was measured; null where there is no region. */
export function selectRegionArea(state: AppState): RegionArea | null {
  return area(selectRegionFeature(state));
}

const totals = memo(
  (region: RegionFeature | null, dataset: Dataset | null, shown: readonly Cluster[], rule: RegionRule) =>
    region === null || dataset === null ? null : regionTotals(region, dataset, shown, rule),
);

/** Totals of the shown clusters by region and rule; null where there is no region. */
export function selectRegionTotals(state: AppState): RegionTotals | null {
  return totals(selectRegionFeature(state), selectDataset(state), selectShown(state), state.region.rule);
}
