/** The live map in its place on the page, from the first frame to the last. */
import { GPUInitializationError, type Map as MapLibreMap } from 'maplibre-gl';
import { selectOpenCluster } from '../state/selectors';
import type { AppStore } from '../state/store';
import { mapFailed, mapLive } from '../state/transitions/map';
import { driveCamera } from './camera';
import { createMap } from './createMap';
import { driveDrawing } from './draw';
import { syncFeatureState } from './featureState';
import { driveGestures } from './gestures';
import { serveImages } from './images';
import { markUnit } from './markUnit';
import { drivePicture } from './picture';
import { drivePointer } from './pointer';
import { createSettling, type Settling } from './settling';
import { syncStyle } from './styleSync';
import { watch } from './watch';

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
  const failed = (reason: 'no-webgl2' | 'error', error: unknown) => {
    store.setState(mapFailed(reason, error instanceof Error ? error.message : String(error)));
    settling.finish();
  };
  try {
    const { camera, view } = store.getState();
    const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    const canvasPlace = region.querySelector<HTMLElement>('#map-canvas') ?? region;
    map = createMap(canvasPlace, { at: camera.at, lang: view.lang, reducedMotion: still() });
    const stop = runMap(map, store, settling, still);
    watchHealth(map, store, settling, failed);
    const mounted = map;
    return () => {
      stop();
      stopPicture();
      mounted.remove();
    };
  } catch (error) {
    failed(error instanceof GPUInitializationError ? 'no-webgl2' : 'error', error);
    return stopPicture;
  }
}

function runMap(map: MapLibreMap, store: AppStore, settling: Settling, still: () => boolean): () => void {
  serveImages(map);
  const camera = driveCamera(map, store, still);
  const style = syncStyle(map, store, settling);
  const stops = [
    camera.dispose,
    driveGestures(map, store),
    syncFeatureState(map, store, settling),
    style.dispose,
    drivePointer(map, store, style.symbols, markUnit(map, settling)),
    showOpenCluster(store, settling, camera.reveal),
  ];
  map.once('style.load', () => stops.push(driveDrawing(map, store, settling)));
  map.on('movestart', settling.stir);
  map.on('idle', settling.idle);
  return () => {
    for (const stop of stops) stop();
  };
}

/** Brings the open cluster out from under the panel that tells about it. */
function showOpenCluster(
  store: AppStore,
  settling: Settling,
  reveal: (bbox: readonly [number, number, number, number]) => void,
): () => void {
  const show = () => {
    const state = store.getState();
    const cluster = selectOpenCluster(state);
    const outline =
      cluster && state.dataset.status === 'ready' && state.dataset.dataset.outlines[cluster.code];
    if (!outline) return;
    const ring = outline.coordinates[0] ?? [];
    const xs = ring.map((position) => position[0] ?? 0);
    const ys = ring.map((position) => position[1] ?? 0);
    reveal([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  };
  const afterLayout = () => {
    const release = settling.hold();
    // One frame for the panel to be there, one for it to have its size.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        show();
        release();
      }),
    );
  };
  const stops = [
    watch(
      store,
      ({ focus }) => focus.open,
      (code) => code !== null && afterLayout(),
    ),
    watch(
      store,
      ({ map }) => map.status,
      (status) => status === 'live' && afterLayout(),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** From picture to live map at the first idle, and to «failed» and back when the graphics context goes and returns. */
function watchHealth(
  map: MapLibreMap,
  store: AppStore,
  settling: Settling,
  failed: (reason: 'error', error: unknown) => void,
): void {
  let drawn = false;
  map.on('idle', () => {
    drawn ||= map.getLayer('symbols') !== undefined;
    if (drawn && store.getState().map.status !== 'live') store.setState(mapLive());
  });
  map.on('webglcontextlost', () => {
    settling.finish();
    store.setState(mapFailed('context-lost', ''));
  });
  map.on('webglcontextrestored', settling.resume);
  map.on('error', ({ error }) => {
    console.warn(error);
    // Without its worker the map would wait for ever. Other errors are of one source or image: the rest is drawn.
    if (!drawn && /worker/i.test(error.message)) failed('error', error);
  });
}
