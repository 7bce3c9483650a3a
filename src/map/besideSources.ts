/** The sources of the plan's map: those of the scenario's, but for what the changes touch. */
import type { Dataset } from '../domain/types';
import { selectDataset } from '../state/selectors';
import type { AppStore } from '../state/store';
import { type BaseSources, type SourcesWatch, withFigures } from './sources';
import { watch } from './watch';

/**
 * @param sources of the first map
 * @param plan the store as it would be without the scenario
 */
export function besideSources(sources: SourcesWatch, plan: AppStore): SourcesWatch {
  let made: { readonly of: Dataset; readonly from: BaseSources; readonly base: BaseSources } | null = null;
  return {
    current: () => {
      const [from, dataset] = [sources.current(), selectDataset(plan.getState())];
      if (from === null || dataset === null) return made?.base ?? null;
      // Figures change in the scenario alone; other units mean another data set.
      if (made?.of !== dataset || made.from.urls.units !== from.urls.units)
        made = { of: dataset, from, base: withPlan(from, dataset) };
      return made.base;
    },
    onChange: (changed) => {
      const stops = [sources.onChange(changed), watch(plan, selectDataset, changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    dispose: () => {},
  };
}

function withPlan(from: BaseSources, dataset: Dataset): BaseSources {
  const base = withFigures(from, dataset);
  // The rest is the first map's to let go.
  const { clusters, symbols, inset } = base.urls;
  return { ...base, own: [clusters, symbols, inset] };
}
