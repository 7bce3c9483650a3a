/** The region's outline. What computes it (Turf) is loaded when there is a region to compute. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import type { Settling } from './settling';
import { watch } from './watch';

export type RegionOutline = Polygon | MultiPolygon;

export interface RegionWatch {
  /** The outline now; the same object for the same region. Null without a region, or while it is not computed yet. */
  readonly current: () => RegionOutline | null;
  readonly dispose: () => void;
}

/** @param changed called when what computes the outline has arrived */
export function createRegionWatch(store: AppStore, settling: Settling, changed: () => void): RegionWatch {
  let compute: ((state: AppState) => { readonly geometry: RegionOutline } | null) | null = null;
  let asked = false;
  const ask = async () => {
    if (asked || store.getState().region.steps.length === 0) return;
    asked = true;
    const release = settling.hold();
    try {
      compute = (await import('../state/regionSelectors')).selectRegionFeature;
      changed();
    } catch (error) {
      // It did not arrive; the next step of the region asks again.
      console.warn(error);
      asked = false;
    } finally {
      release();
    }
  };
  void ask();
  const dispose = watch(
    store,
    (state) => state.region.steps,
    () => void ask(),
  );
  return { current: () => compute?.(store.getState())?.geometry ?? null, dispose };
}
