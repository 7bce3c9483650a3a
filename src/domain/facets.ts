/** What each choice of a filter would show, the other choices left as they are. */

import type { ClusterFilter } from './clusterFilter';
import { without } from './conditions';
import { shownClusters } from './filter';
import { landOf } from './land';
import { classOf, type ThemeClass } from './themes';
import { type Totals, totalsOf } from './totals';
import type { Cluster, ColorTheme, Dataset } from './types';

/** Totals as if every phase were shown. `textCodes` as in `Subject`. */
export function phaseFacet(
  dataset: Dataset,
  filter: ClusterFilter,
  textCodes: ReadonlySet<string> | null,
): Totals {
  const clusters = shownClusters(dataset, without(filter, 'phase'), textCodes);
  return totalsOf(
    clusters.map((cluster) => ({ cluster, share: 1 })),
    dataset.assumptions,
  );
}

/** Clusters by district slug as if no place were chosen; those whose district nobody knows are in none. */
export function districtFacet(
  dataset: Dataset,
  filter: ClusterFilter,
  textCodes: ReadonlySet<string> | null,
): ReadonlyMap<string, number> {
  return tally(shownClusters(dataset, without(filter, 'place'), textCodes), ({ district }) => district);
}

/** Clusters by class of a colour theme. */
export function classCounts(
  dataset: Dataset,
  clusters: readonly Cluster[],
  theme: ColorTheme,
): ReadonlyMap<ThemeClass, number> {
  return tally(clusters, (cluster) => classOf(theme, cluster, landOf(cluster, dataset.assumptions)));
}

function tally<K extends string>(
  clusters: readonly Cluster[],
  keyOf: (cluster: Cluster) => K | null,
): Map<K, number> {
  const counts = new Map<K, number>();
  for (const cluster of clusters) {
    const key = keyOf(cluster);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
