/** The sources that figures of scenes rest on. */
import { landOf } from '../domain/land';
import type { Cluster, Dataset } from '../domain/types';
import { citedSources } from './files/contents';

/** @param clusters of one scene or several, each once or more often */
export function sceneSources(dataset: Dataset, clusters: readonly Cluster[]): Dataset['sources'] {
  const rows = [...new Set(clusters)].map((cluster) => ({
    cluster,
    land: landOf(cluster, dataset.assumptions),
  }));
  return citedSources(dataset, rows);
}
