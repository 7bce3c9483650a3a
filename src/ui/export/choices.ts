/** Which clusters a file can be made of, as things stand. */
import { type Totals, type TotalsPart, totalsOf } from '../../domain/totals';
import type { Cluster } from '../../domain/types';
import { selectDataset, selectSelected, selectShortlisted, selectShownSorted } from '../../state/selectors';
import type { AppState } from '../../state/types';

export type ChoiceId = 'shown' | 'shortlist' | 'region' | 'ticked';

export interface Choice {
  readonly id: ChoiceId;
  readonly parts: readonly TotalsPart[];
  readonly totals: Totals;
}

/**
 * Each that has clusters, what is shown first and in the order of the list. Empty until the data are there. `region`
 * are the parts that count in the region, where there is one: what cuts them weighs more than all else here.
 */
export function exportChoices(state: AppState, region: readonly TotalsPart[]): readonly Choice[] {
  const dataset = selectDataset(state);
  if (dataset === null) return [];
  const choice = (id: ChoiceId, parts: readonly TotalsPart[]): Choice[] =>
    parts.length === 0 ? [] : [{ id, parts, totals: totalsOf(parts, dataset.assumptions) }];
  return [
    ...choice('shown', wholes(selectShownSorted(state))),
    ...choice('shortlist', wholes(selectShortlisted(state))),
    ...choice('region', region),
    ...choice('ticked', wholes(selectSelected(state))),
  ];
}

function wholes(clusters: readonly Cluster[]): readonly TotalsPart[] {
  return clusters.map((cluster) => ({ cluster, share: 1 }));
}
