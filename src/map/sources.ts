/** The map's sources as URLs, from the data set and its surroundings. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { SourceId } from '../cartography/look';
import { computedSources } from '../cartography/sources';
import { type Context, contextFigures, loadContext } from '../data/contextFile';
import type { Dataset } from '../domain/types';
import { blobUrl } from './blobs';
import { type SymbolsByLevel, symbolsByLevel } from './symbolHits';

/** Sources whose file goes to the map as it is. */
const FILES = {
  rivers: 'rivers.geojson',
  roads: 'roads.geojson',
  schematic: 'schematic.geojson',
} as const satisfies Partial<Record<SourceId, string>>;

/** Every source but the region, which changes on its own, and what is needed to find a symbol under the pointer. */
export interface BaseSources {
  readonly urls: Readonly<Record<Exclude<SourceId, 'region'>, string>>;
  readonly symbols: SymbolsByLevel;
}

/** @param folder of the data set, relative to the page, with trailing slash */
export function baseSources(dataset: Dataset, context: Context | null, folder: string): BaseSources {
  const computed = computedSources(dataset, dataset.assumptions, context && contextFigures(context));
  const file = (name: string) => new URL(folder + name, document.baseURI).href;
  const urls = {
    context: blobUrl(computed.context),
    units: blobUrl(computed.units),
    edges: blobUrl(computed.edges),
    labels: blobUrl(computed.labels),
    inset: blobUrl(computed.inset),
    clusters: blobUrl(computed.clusters),
    symbols: blobUrl(computed.symbols),
    rivers: file(FILES.rivers),
    roads: file(FILES.roads),
    schematic: file(FILES.schematic),
  };
  return { urls, symbols: symbolsByLevel(computed.symbols) };
}

/** The surroundings; null where they did not arrive or cannot be read, which leaves the sheet blank around the province. */
export async function fetchContext(folder: string): Promise<Context | null> {
  return (await loadContext(folder, fetch)).value;
}

/** The region as a source; without one, nothing. */
export function regionSource(geometry: Polygon | MultiPolygon | null): string {
  return blobUrl({
    type: 'FeatureCollection',
    features: geometry === null ? [] : [{ type: 'Feature', properties: {}, geometry }],
  });
}
