/** All sources this folder makes of a data set and its context; the other ids are files fetched as they are. */
import type { FeatureCollection } from 'geojson';
import type { Assumptions, Dataset } from '../domain/types';
import { type ContextFigures, contextFeatures } from './contextFeatures';
import { clusterFeatures, insetFeatures, symbolFeatures, symbolSpots } from './features';
import type { SourceId } from './look';
import { edgeFeatures, unitFeatures } from './unitFeatures';
import { unitLabels } from './unitLabels';

/** Sources computed here: to be handed to the map as one Blob URL each. */
export type ComputedSourceId = Exclude<SourceId, 'rivers' | 'roads' | 'schematic' | 'region'>;

/** @param context what surrounds the province; null leaves it blank */
export function computedSources(
  dataset: Dataset,
  assumptions: Assumptions,
  context: ContextFigures | null,
): Record<ComputedSourceId, FeatureCollection> {
  const nothing: ContextFigures = { neighbours: [], cambodia: [], sea: [], other: [] };
  const spots = symbolSpots(dataset);
  return {
    context: contextFeatures(context ?? nothing),
    units: unitFeatures(dataset.units),
    edges: edgeFeatures(dataset.units),
    labels: unitLabels(dataset.units, spots, Object.values(dataset.outlines)),
    inset: insetFeatures(dataset),
    clusters: clusterFeatures(dataset, assumptions),
    symbols: symbolFeatures(spots, assumptions),
  };
}
