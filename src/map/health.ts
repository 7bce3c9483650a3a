/** How the map is: picture until it has drawn the data, then live; failed, and live again, with the graphics context. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '../state/store';
import { mapFailed, mapLive } from '../state/transitions/map';
import type { Camera } from './camera';
import { fadeNames, sharpen } from './createMap';
import type { Settling } from './settling';

/** What is drawn last: when the style has it, the style is the whole one. */
const LAST_LAYER = 'symbols';

export function watchHealth(
  map: MapLibreMap,
  store: AppStore,
  settling: Settling,
  camera: Camera,
  still: () => boolean,
): void {
  let drawn = false;
  map.on('idle', () => {
    drawn ||= map.getLayer(LAST_LAYER) !== undefined;
    if (drawn && store.getState().map.status !== 'live') {
      // The picture has followed the panels meanwhile; the map has to stand exactly on it.
      if (camera.reopen() || sharpen(map)) return;
      fadeNames(map, still());
      store.setState(mapLive());
    }
    settling.idle();
  });
  map.on('webglcontextlost', () => {
    settling.finish();
    store.setState(mapFailed('context-lost', ''));
  });
  map.on('webglcontextrestored', settling.resume);
  map.on('error', ({ error }) => {
    console.warn(error);
    // Without its worker the map would wait for ever. Other errors are of one source or image: the rest is drawn.
    if (drawn || !/worker/i.test(error.message)) return;
    settling.finish();
    store.setState(mapFailed('error', error.message));
  });
}
