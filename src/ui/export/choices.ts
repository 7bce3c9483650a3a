/** Which clusters a file can be made of, as things stand. */
import { placedOutline } from '../../domain/clusterIndex';
import { type Totals, type TotalsPart, totalsOf } from '../../domain/totals';
import type { Cluster, Dataset } from '../../domain/types';
import { selectRegionTotals } from '../../state/regionSelectors';
import { selectCluster, selectDataset, selectSelected, selectShownSorted } from '../../state/selectors';
import type { AppState } from '../../state/types';

export type ChoiceId = 'shown' | 'shortlist' | 'region' | 'ticked';

export interface Choice {
  readonly id: ChoiceId;
  readonly parts: readonly TotalsPart[];
  readonly totals: Totals;
}

/** Each that has clusters, what is shown first and in the order of the list. Empty until the data are there. */
export function exportChoices(state: AppState): readonly Choice[] {
  const dataset = selectDataset(state);
  if (dataset === null) return [];
  const choice = (id: ChoiceId, parts: readonly TotalsPart[]): Choice[] =>
    parts.length === 0 ? [] : [{ id, parts, totals: totalsOf(parts, dataset.assumptions) }];
  return [
    ...choice('shown', wholes(selectShownSorted(state))),
    ...choice('shortlist', wholes(shortlisted(state))),
    ...choice('region', selectRegionTotals(state)?.parts ?? []),
    ...choice('ticked', wholes(selectSelected(state))),
  ];
}

function wholes(clusters: readonly Cluster[]): readonly TotalsPart[] {
  return clusters.map((cluster) => ({ cluster, share: 1 }));
}

function shortlisted(state: AppState): readonly Cluster[] {
  return state.query.shortlist.flatMap((code) => selectCluster(state, code) ?? []);
}

/** Clusters of a choice whose place is published, and which therefore have an outline to export. */
export function placedCount({ parts }: Choice, dataset: Dataset): number {
  return parts.filter(({ cluster }) => placedOutline(cluster, dataset.outlines) !== null).length;
}
