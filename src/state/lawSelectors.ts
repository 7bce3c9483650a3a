/** The checks by law. Apart from the other selectors, since they need the geometry of units. */
import { checkOf, type LawPlace, type PlaceCheck } from '../domain/lawPlaces';
import type { RegionFeature } from '../domain/shapes';
import type { Dataset, RegionRule } from '../domain/types';
import { memo } from './memo';
import { selectRegionFeature } from './regionSelectors';
import { selectDataset, selectPublished } from './selectors';
import type { AppState } from './types';

const check = memo(
  (place: LawPlace | null, dataset: Dataset | null, area: RegionFeature | null, rule: RegionRule) =>
    place === null || dataset === null
      ? null
      : checkOf(place, dataset, area === null ? null : { area, rule }),
);

/** The check of the chosen place, whatever the filter; null where none is chosen, or it is not there. */
export function selectLawCheck(state: AppState): PlaceCheck | null {
  const { lawPlace } = state.view;
  const area = lawPlace?.kind === 'region' ? selectRegionFeature(state) : null;
  return check(lawPlace, selectDataset(state), area, state.region.rule);
}

/** Whether figures are not as published: a scenario is on, or assumptions are moved. */
export function selectTried(state: AppState): 'none' | 'assumptions' | 'scenario' | 'both' {
  const [published, dataset] = [selectPublished(state), selectDataset(state)];
  const moved = published?.assumptions !== dataset?.assumptions;
  if (published?.clusters === dataset?.clusters) return moved ? 'assumptions' : 'none';
  return moved ? 'both' : 'scenario';
}
