/**
 * The map's sources as URLs, from the data set. They need no MapLibre, which is the last to arrive
 * on a slow line: they are made while it is on its way.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import { insetFeatures } from '../cartography/features';
import type { SourceId } from '../cartography/look';
import { assumedSources, computedSources } from '../cartography/sources';
import type { Dataset } from '../domain/types';
import { selectDataset, selectPublished } from '../state/selectors';
import type { AppStore } from '../state/store';
import { blobUrl } from './blobs';
import { type SymbolsByLevel, symbolsByLevel } from './symbolHits';
import { watch } from './watch';

/** Sources whose file goes to the map as it is. */
export const FILES = {
  context: 'context.geojson',
  rivers: 'rivers.geojson',
  roads: 'roads.geojson',
  schematic: 'schematic.geojson',
} as const satisfies Partial<Record<SourceId, string>>;

/** Every source but the regions, which change on their own, and what is needed to find a symbol under the pointer. */
export interface BaseSources {
  readonly urls: Readonly<Record<Exclude<SourceId, 'region' | 'kept'>, string>>;
  /** Those to be let go with these sources; others may be another map's as well. */
  readonly own: readonly string[];
  readonly symbols: SymbolsByLevel;
}

/** @param folder of the data set, relative to the page, with trailing slash */
function baseSources(dataset: Dataset, folder: string): BaseSources {
  const computed = computedSources(dataset, dataset.assumptions);
  const file = (name: string) => new URL(folder + name, document.baseURI).href;
  const urls = {
    units: blobUrl(computed.units),
    edges: blobUrl(computed.edges),
    labels: blobUrl(computed.labels),
    inset: blobUrl(computed.inset),
    notCounted: blobUrl(computed.notCounted),
    clusters: blobUrl(computed.clusters),
    symbols: blobUrl(computed.symbols),
    context: file(FILES.context),
    rivers: file(FILES.rivers),
    roads: file(FILES.roads),
    schematic: file(FILES.schematic),
  };
  return { urls, own: Object.values(urls), symbols: symbolsByLevel(computed.symbols) };
}

/** The same with other assumptions or changes tried: only what hangs on the clusters is made anew. */
export function withFigures(base: BaseSources, dataset: Dataset): BaseSources {
  const { clusters, symbols } = assumedSources(dataset, dataset.assumptions);
  const inset = insetFeatures(dataset);
  const urls = {
    ...base.urls,
    clusters: blobUrl(clusters),
    symbols: blobUrl(symbols),
    inset: blobUrl(inset),
  };
  return { urls, own: Object.values(urls), symbols: symbolsByLevel(symbols) };
}

/** Names stand where they stand over the plan, whatever is tried: the way there does not move them. */
function allSources(published: Dataset, dataset: Dataset, folder: string): BaseSources {
  const base = baseSources(published, folder);
  if (dataset === published) return base;
  for (const id of ['clusters', 'symbols', 'inset'] as const) URL.revokeObjectURL(base.urls[id]);
  return withFigures(base, dataset);
}

/** Whether two data sets differ in nothing but their clusters and assumptions. */
function isSameBut(a: Dataset, b: Dataset): boolean {
  return a.units === b.units;
}

export interface SourcesWatch {
  /** The sources of the data set in the store; null until they are made. The same object for the same data set and assumptions. */
  readonly current: () => BaseSources | null;
  /** Calls back whenever `current` has become another. @returns how to stop */
  readonly onChange: (changed: () => void) => () => void;
  readonly dispose: () => void;
}

/** Makes the sources of each data set that comes into the store. */
export function watchSources(store: AppStore): SourcesWatch {
  let made: { readonly of: Dataset; readonly base: BaseSources } | null = null;
  let timer: number | undefined;
  const listeners = new Set<() => void>();
  const make = () => {
    const state = store.getState();
    const [published, dataset] = [selectPublished(state), selectDataset(state)];
    if (published === null || dataset === null || dataset === made?.of) return;
    const base =
      made !== null && isSameBut(made.of, dataset)
        ? withFigures(made.base, dataset)
        : allSources(published, dataset, state.dataFolder);
    made = { of: dataset, base };
    for (const changed of listeners) changed();
  };
  const schedule = () => {
    window.clearTimeout(timer);
    // The panels are drawn first: they are what a person reads while the map is not there.
    timer = window.setTimeout(make);
  };
  schedule();
  const unwatch = watch(store, selectDataset, schedule);
  return {
    current: () => {
      const dataset = selectDataset(store.getState());
      // While figures are made anew the last ones stay.
      return made !== null && dataset !== null && isSameBut(made.of, dataset) ? made.base : null;
    },
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    dispose: () => {
      window.clearTimeout(timer);
      unwatch();
    },
  };
}

/** The region as a source; without one, nothing. */
export function regionSource(geometry: Polygon | MultiPolygon | null): string {
  return blobUrl({
    type: 'FeatureCollection',
    features: geometry === null ? [] : [{ type: 'Feature', properties: {}, geometry }],
  });
}
