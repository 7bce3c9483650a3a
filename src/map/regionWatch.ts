/** The region's outline. What computes it (Turf) is loaded when there is a region to compute. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { AppStore } from '../state/store';
import { createLateSelector, type LateSelector } from './lateSelector';
import type { Settling } from './settling';

export type RegionOutline = Polygon | MultiPolygon;

/** @param changed called when what computes the outline has arrived */
export function createRegionWatch(
  store: AppStore,
  settling: Settling,
  changed: () => void,
): LateSelector<RegionOutline> {
  return createLateSelector<RegionOutline>(store, settling, {
    of: (state) => state.region.steps,
    wanted: (state) => state.region.steps.length > 0,
    load: async () => {
      const { selectRegionFeature } = await import('../state/regionSelectors');
      return (state) => selectRegionFeature(state)?.geometry ?? null;
    },
    arrived: changed,
  });
}
