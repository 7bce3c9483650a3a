/** The regions kept side by side, as the map draws them. What cuts them is loaded when there are some. */
import type { FeatureCollection } from 'geojson';
import { memo } from '../state/memo';
import { selectDataset } from '../state/selectors';
import type { AppStore } from '../state/store';
import { createLateSelector, type LateSelector } from './lateSelector';
import type { Settling } from './settling';

/** @param changed called when what computes them has arrived */
export function createKeptWatch(
  store: AppStore,
  settling: Settling,
  changed: () => void,
): LateSelector<FeatureCollection> {
  return createLateSelector<FeatureCollection>(store, settling, {
    of: (state) => state.kept,
    wanted: (state) => state.kept.length > 0,
    load: async () => {
      const [{ selectKeptFeatures }, { keptFeatures }] = await Promise.all([
        import('../state/keptSelectors'),
        import('../cartography/keptFeatures'),
      ]);
      const made = memo(keptFeatures);
      return (state) => {
        const dataset = selectDataset(state);
        return dataset === null || state.kept.length === 0
          ? null
          : made(state.kept, selectKeptFeatures(state), dataset, state.view.lang);
      };
    },
    arrived: changed,
  });
}
