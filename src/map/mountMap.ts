/** The live map in its place on the page, from the first frame to the last. */
import { GPUInitializationError, type Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '../state/store';
import { mapFailed } from '../state/transitions/map';
import { driveCamera } from './camera';
import { createMap } from './createMap';
import { driveDrawing } from './draw';
import { syncFeatureState } from './featureState';
import { driveGestures } from './gestures';
import { watchHealth } from './health';
import { serveImages } from './images';
import { markUnit } from './markUnit';
import { drivePicture } from './picture';
import { drivePointer } from './pointer';
import { createSettling, type Settling } from './settling';
import { showOpenCluster } from './showOpen';
import { syncStyle } from './styleSync';

/**
 * Starts the map; it waits for nothing but its own style, and draws the data set when the store has it.
 * Where it cannot start, the picture stays and `state.map` says why.
 *
 * @param region the landmark around the map: holds `#picture`, and `#map-canvas` where the canvas goes
 * @returns how to take everything down again
 */
export function mountMap(region: HTMLElement, store: AppStore): () => void {
  const stopPicture = drivePicture(region, store);
  let map: MapLibreMap | null = null;
  const settling = createSettling(region, () => map?.triggerRepaint());
  try {
    const { camera, view } = store.getState();
    const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    const canvasPlace = region.querySelector<HTMLElement>('#map-canvas') ?? region;
    const made = createMap(canvasPlace, { at: camera.at, lang: view.lang, reducedMotion: still() });
    map = made;
    const stop = runMap(made, store, settling, still);
    return () => {
      stop();
      stopPicture();
      made.remove();
    };
  } catch (error) {
    const reason = error instanceof GPUInitializationError ? 'no-webgl2' : 'error';
    store.setState(mapFailed(reason, error instanceof Error ? error.message : String(error)));
    settling.finish();
    return stopPicture;
  }
}

function runMap(map: MapLibreMap, store: AppStore, settling: Settling, still: () => boolean): () => void {
  serveImages(map);
  const camera = driveCamera(map, store, still);
  const style = syncStyle(map, store, settling);
  const stops = [
    camera.dispose,
    style.dispose,
    driveGestures(map, store),
    syncFeatureState(map, store, settling),
    drivePointer(map, store, style.symbols, markUnit(map, settling)),
    showOpenCluster(store, settling, camera),
  ];
  map.once('style.load', () => stops.push(driveDrawing(map, store, settling)));
  map.on('movestart', settling.stir);
  watchHealth(map, store, settling, camera);
  return () => {
    for (const stop of stops) stop();
  };
}
