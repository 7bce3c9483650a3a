/** One definition of "shown", for list, totals, map, address and exports. */
import { type ClusterFilter, DEFAULT_FILTER } from './clusterFilter';
import { activeConditions, judge, type Subject } from './conditions';
import { landOf } from './land';
import { distancesOf } from './nearest';
import { matchingCodes } from './search';
import type { Cluster, Dataset } from './types';

/** Codes that a filter's text finds (`matchingCodes`); null where there is no text. */
export type TextCodes = ReadonlySet<string> | null;

/** Whether a filter is as it opens: it leaves nothing out. */
export function isDefaultFilter(filter: ClusterFilter): boolean {
  return activeConditions(filter).length === 0 && filter.keepUnknown === DEFAULT_FILTER.keepUnknown;
}

/** All that the conditions judge of a cluster, by the data set's own assumptions. */
export function subjectOf(
  { assumptions, near }: Pick<Dataset, 'assumptions' | 'near'>,
  cluster: Cluster,
  textCodes: TextCodes,
): Subject {
  return {
    cluster,
    land: landOf(cluster, assumptions),
    textCodes,
    distances: distancesOf(near, cluster.code),
  };
}

/** Whether a cluster is shown: it fails no condition, and lacks the value of none unless the unknown are kept. */
function matchesFilter(filter: ClusterFilter, subject: Subject): boolean {
  return activeConditions(filter).every((id) => {
    const judgement = judge(id, filter, subject);
    return judgement === 'pass' || (judgement === 'missing' && filter.keepUnknown);
  });
}

/** The clusters that pass, in register order. Text is searched in the data set itself. */
export function shownClusters(
  dataset: Dataset,
  filter: ClusterFilter,
  textCodes: TextCodes = matchingCodes(dataset, filter.text),
): readonly Cluster[] {
  return dataset.clusters.filter((cluster) => matchesFilter(filter, subjectOf(dataset, cluster, textCodes)));
}

/**
 * Codes of the clusters that pass what a feature of the map does not carry: the text, and each distance. Null where
 * the filter asks for neither.
 */
export function codesBesideMap(
  dataset: Dataset,
  filter: Pick<ClusterFilter, 'near' | 'keepUnknown'>,
  textCodes: TextCodes,
): ReadonlySet<string> | null {
  if (filter.near.length === 0) return textCodes;
  const wished: ClusterFilter = { ...DEFAULT_FILTER, near: filter.near, keepUnknown: filter.keepUnknown };
  const near = shownClusters(dataset, wished, null).map(({ code }) => code);
  return new Set(textCodes === null ? near : near.filter((code) => textCodes.has(code)));
}
