/** Straight lines between clusters, and the way they go. Measured from the centres of outlines placed in their commune. */
import { placedOutline } from './clusterIndex';
import { centerOf } from './geometry';
import { isMeasurable } from './nearest';
import type { Way } from './records';
import type { Cluster, Dataset } from './types';
import { type GridPosition, toVn2000 } from './vn2000';
import { wayTo } from './way';

/** The centre of a cluster's outline; null where it cannot be measured from. */
function clusterGrid(dataset: Dataset, cluster: Cluster): GridPosition | null {
  const outline = isMeasurable(cluster.location) ? placedOutline(cluster, dataset.outlines) : null;
  return outline === null ? null : toVn2000(centerOf(outline));
}

/** Between the centres of two clusters, km to 0.1; null where either cannot be measured from. */
export function betweenKm(dataset: Dataset, one: Cluster, other: Cluster): number | null {
  const [a, b] = [clusterGrid(dataset, one), clusterGrid(dataset, other)];
  return a === null || b === null ? null : kmBetween(a, b);
}

function kmBetween(a: GridPosition, b: GridPosition): number {
  return Math.round(Math.hypot(a.easting - b.easting, a.northing - b.northing) / 100) / 10;
}

export interface Neighbour {
  readonly cluster: Cluster;
  /** To 0.1. */
  readonly km: number;
  readonly way: Way | null;
}

/** The nearest clusters that can be measured to, nearest first; null where the cluster itself cannot be. */
export function nearestClusters(
  dataset: Dataset,
  cluster: Cluster,
  count: number,
): readonly Neighbour[] | null {
  const here = clusterGrid(dataset, cluster);
  if (here === null) return null;
  return dataset.clusters
    .filter(({ code }) => code !== cluster.code)
    .flatMap((other) => {
      const there = clusterGrid(dataset, other);
      return there === null ? [] : [{ cluster: other, km: kmBetween(here, there), way: wayTo(here, there) }];
    })
    .sort((a, b) => a.km - b.km || (a.cluster.code < b.cluster.code ? -1 : 1))
    .slice(0, count);
}
