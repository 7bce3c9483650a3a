/** All sources this folder makes of a data set; the other ids are files fetched as they are. */
import type { FeatureCollection } from 'geojson';
import type { Assumptions, Cluster, Dataset } from '../domain/types';
import { clusterFeatures, insetFeatures, type SymbolSpot, symbolFeatures, symbolSpots } from './features';
import type { SourceId } from './look';
import { notCountedFeatures } from './notCountedFeatures';
import { edgeFeatures, unitFeatures } from './unitFeatures';
import { unitLabels } from './unitLabels';

/** Sources computed here: to be handed to the map as one Blob URL each. */
export type ComputedSourceId = Exclude<
  SourceId,
  'context' | 'rivers' | 'roads' | 'schematic' | 'region' | 'kept'
>;

export function computedSources(
  dataset: Dataset,
  assumptions: Assumptions,
): Record<ComputedSourceId, FeatureCollection> {
  const spots = spotsOf(dataset);
  return {
    units: unitFeatures(dataset),
    edges: edgeFeatures(dataset.units),
    labels: unitLabels(dataset, spots),
    inset: insetFeatures(dataset),
    notCounted: notCountedFeatures(dataset, spots),
    ...assumedSources(dataset, assumptions),
  };
}

/** The sources that carry land figures: all that other assumptions change. */
export function assumedSources(
  dataset: Dataset,
  assumptions: Assumptions,
): Record<'clusters' | 'symbols', FeatureCollection> {
  return {
    clusters: clusterFeatures(dataset, assumptions),
    symbols: symbolFeatures(spotsOf(dataset), assumptions),
  };
}

// Where symbols stand hangs on the published areas alone, and is most of the work.
const knownSpots = new WeakMap<readonly Cluster[], readonly SymbolSpot[]>();

function spotsOf(dataset: Dataset): readonly SymbolSpot[] {
  const known = knownSpots.get(dataset.clusters);
  if (known !== undefined) return known;
  const spots = symbolSpots(dataset);
  knownSpots.set(dataset.clusters, spots);
  return spots;
}
