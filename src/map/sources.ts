/**
 * The map's sources as URLs, from the data set and its surroundings. They need no MapLibre, which is the last to arrive
 * on a slow line: they are made while it is on its way.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import { insetFeatures } from '../cartography/features';
import type { SourceId } from '../cartography/look';
import { assumedSources, computedSources } from '../cartography/sources';
import { type Context, contextFigures, loadContext } from '../data/contextFile';
import type { DataIssue, Dataset } from '../domain/types';
import { selectDataset, selectPublished } from '../state/selectors';
import type { AppStore } from '../state/store';
import { datasetIssuesAdded } from '../state/transitions/dataset';
import { blobUrl } from './blobs';
import { type SymbolsByLevel, symbolsByLevel } from './symbolHits';
import { watch } from './watch';

/** Sources whose file goes to the map as it is. */
export const FILES = {
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
function baseSources(dataset: Dataset, context: Context | null, folder: string): BaseSources {
  const computed = computedSources(dataset, dataset.assumptions, context && contextFigures(context));
  const file = (name: string) => new URL(folder + name, document.baseURI).href;
  const urls = {
    context: blobUrl(computed.context),
    units: blobUrl(computed.units),
    edges: blobUrl(computed.edges),
    labels: blobUrl(computed.labels),
    inset: blobUrl(computed.inset),
    notCounted: blobUrl(computed.notCounted),
    clusters: blobUrl(computed.clusters),
    symbols: blobUrl(computed.symbols),
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
function allSources(
  published: Dataset,
  dataset: Dataset,
  context: Context | null,
  folder: string,
): BaseSources {
  const base = baseSources(published, context, folder);
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

/** Makes the sources of each data set that comes into the store, once its surroundings have come as well. */
export function watchSources(store: AppStore): SourcesWatch {
  let made: { readonly of: Dataset; readonly base: BaseSources } | null = null;
  let context: Context | null | undefined;
  let issues: readonly DataIssue[] = [];
  let timer: number | undefined;
  const listeners = new Set<() => void>();
  const make = () => {
    const state = store.getState();
    const [published, dataset] = [selectPublished(state), selectDataset(state)];
    if (published === null || dataset === null || context === undefined || dataset === made?.of) return;
    const base =
      made !== null && isSameBut(made.of, dataset)
        ? withFigures(made.base, dataset)
        : allSources(published, dataset, context, state.dataFolder);
    made = { of: dataset, base };
    for (const changed of listeners) changed();
    store.setState(datasetIssuesAdded(issues));
  };
  const schedule = () => {
    window.clearTimeout(timer);
    // The panels are drawn first: they are what a person reads while the map is not there.
    timer = window.setTimeout(make);
  };
  // Surroundings that do not come leave the sheet blank around the province, which the reader is told.
  const load = () => {
    context = undefined;
    void loadContext(store.getState().dataFolder, (url) => fetch(url)).then((read) => {
      context = read.value;
      issues = read.issues;
      schedule();
    });
  };
  load();
  const stops = [
    watch(store, selectDataset, schedule),
    // Trying again means all of it.
    watch(
      store,
      ({ dataset }) => dataset.status,
      (status) => status === 'loading' && context === null && load(),
    ),
  ];
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
      for (const stop of stops) stop();
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
