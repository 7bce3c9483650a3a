/** A layer file that does not come: the rest of the map is drawn, and whoever reads it is told which file is missing. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { issue } from '../data/issues';
import type { DataIssue } from '../domain/types';
import type { AppStore } from '../state/store';
import { datasetIssuesAdded } from '../state/transitions/dataset';
import { FILES } from './sources';

export function watchLostLayers(map: MapLibreMap, store: AppStore): void {
  map.on('error', (event) => {
    const found = lostLayer(event);
    if (found !== null) store.setState(datasetIssuesAdded([found]));
  });
}

/** An error event of the map as an issue of the file behind its source; null where it is of something else. */
export function lostLayer(event: { readonly error: { readonly message: string } }): DataIssue | null {
  const id = 'sourceId' in event ? event.sourceId : null;
  const file = Object.entries(FILES).find(([source]) => source === id)?.[1];
  if (file === undefined) return null;
  const { error } = event;
  const status = 'status' in error ? Number(error.status) : 0;
  if (status > 0) return issue('warning', 'http-status', { file }, { status });
  return issue('warning', /json/i.test(error.message) ? 'not-json' : 'no-answer', {
    file,
  });
}
