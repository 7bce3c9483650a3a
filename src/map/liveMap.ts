/** The MapLibre map and everything that drives it. Heavy: it comes after the page, the data and the picture. */
import { GPUInitializationError, type Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '../state/store';
import { mapFailed } from '../state/transitions/map';
import { driveCamera } from './camera';
import { createMap } from './createMap';
import { driveDrawing } from './draw';
import { driveSwipe } from './driveSwipe';
import { syncFeatureState } from './featureState';
import { driveGestures } from './gestures';
import { watchHealth } from './health';
import { serveImages } from './images';
import { watchLostLayers } from './lostLayers';
import { markUnit } from './markUnit';
import { driveMeasure } from './measure';
import { drivePointer } from './pointer';
import { revealNew } from './reveal';
import { createSettling, type Settling } from './settling';
import { driveShapeEdit } from './shapeEdit';
import { watchSize } from './size';
import type { SourcesWatch } from './sources';
import { syncStyle } from './styleSync';

/**
 * Starts the map; it waits for nothing but its own style, and draws the data set when its sources are there.
 * Where it cannot start, `state.map` says why.
 *
 * @param panels when they are on the page
 * @returns how to take it down again
 */
export function startLiveMap(
  region: HTMLElement,
  store: AppStore,
  sources: SourcesWatch,
  panels: Promise<void>,
): () => void {
  let map: MapLibreMap | null = null;
  const settling = createSettling(region, () => map?.triggerRepaint());
  try {
    const { camera, view } = store.getState();
    const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    const canvasPlace = region.querySelector<HTMLElement>('#map-canvas') ?? region;
    const made = createMap(canvasPlace, { at: camera.at, lang: view.lang, reducedMotion: still() });
    map = made;
    const stop = run(made, store, settling, sources, panels, still);
    return () => {
      stop();
      made.remove();
    };
  } catch (error) {
    const reason = error instanceof GPUInitializationError ? 'no-webgl2' : 'error';
    store.setState(mapFailed(reason, error instanceof Error ? error.message : String(error)));
    settling.finish();
    return () => {};
  }
}

function run(
  map: MapLibreMap,
  store: AppStore,
  settling: Settling,
  sources: SourcesWatch,
  panels: Promise<void>,
  still: () => boolean,
): () => void {
  serveImages(map);
  const camera = driveCamera(map, store, settling, still);
  const style = syncStyle(map, store, settling, sources);
  const stops = [
    camera.dispose,
    style.dispose,
    driveGestures(map, store),
    syncFeatureState(map, store, settling),
    drivePointer(map, store, style.symbols, markUnit(map, settling)),
    revealNew(store, settling, camera, panels),
    watchSize(map, settling),
    driveSwipe(map, store, settling, sources),
  ];
  map.once('style.load', () =>
    stops.push(
      driveDrawing(map, store, settling),
      driveShapeEdit(map, store, settling),
      driveMeasure(map, store, settling),
    ),
  );
  map.on('movestart', settling.stir);
  watchHealth(map, store, settling, camera, still);
  watchLostLayers(map, store);
  return () => {
    for (const stop of stops) stop();
  };
}

/** What draws pictures of the map. By way of this program, which it shares all of: else it would be cut in two. */
export const loadShot = () => import('./shot');
