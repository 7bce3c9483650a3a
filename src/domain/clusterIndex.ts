/** Outlines made ready once per data set, so that any region finds its clusters quickly. */
import Flatbush from 'flatbush';
import type { Polygon } from 'geojson';
import { type Box, boxOf } from './geometry';
import { type Edges, edgesOf } from './overlap';
import type { Cluster, Dataset } from './types';

/** A cluster with a published place. */
export interface PlacedCluster {
  readonly cluster: Cluster;
  readonly outline: Polygon;
  readonly box: Box;
}

export interface ClusterIndex {
  readonly placed: readonly PlacedCluster[];
  readonly boxes: Flatbush | null;
}

const indexes = new WeakMap<Dataset['outlines'], WeakMap<readonly Cluster[], ClusterIndex>>();

/** The index of the data set's clusters that have both a published place and an outline; built at first use. */
export function clusterIndexOf(dataset: Dataset): ClusterIndex {
  const { clusters, outlines } = dataset;
  let byClusters = indexes.get(outlines);
  if (byClusters === undefined) {
    byClusters = new WeakMap();
    indexes.set(outlines, byClusters);
  }
  let index = byClusters.get(clusters);
  if (index === undefined) {
    index = buildIndex(clusters, outlines);
    byClusters.set(clusters, index);
  }
  return index;
}

function buildIndex(clusters: readonly Cluster[], outlines: Dataset['outlines']): ClusterIndex {
  const placed = clusters.flatMap((cluster) => {
    const outline = placedOutline(cluster, outlines);
    return outline === null ? [] : [{ cluster, outline, box: boxOf(outline) }];
  });
  if (placed.length === 0) return { placed, boxes: null };
  const boxes = new Flatbush(placed.length);
  for (const { box } of placed) boxes.add(...box);
  boxes.finish();
  return { placed, boxes };
}

const edges = new WeakMap<Polygon, Edges>();

/** The outline's edges, ready to be cut; made when a region's edge first comes near. */
export function outlineEdges(outline: Polygon): Edges {
  let known = edges.get(outline);
  if (known === undefined) {
    known = edgesOf(outline);
    edges.set(outline, known);
  }
  return known;
}

/**
 * The outline by which a cluster belongs to regions; null where it can belong to none: its place is not published
 * (its outline stands in the inset beside the province), or the data have no outline of it.
 */
export function placedOutline(cluster: Cluster, outlines: Dataset['outlines']): Polygon | null {
  return cluster.location === 'unpublished' ? null : (outlines[cluster.code] ?? null);
}
