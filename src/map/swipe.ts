/** Plan and scenario in one view: a second map over the first, seen left of the border. Loaded when asked for. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { planStore, selectSwipe } from '../state/plan';
import type { AppStore } from '../state/store';
import { besideFailed } from '../state/transitions/map';
import { besideSources } from './besideSources';
import { createMap, followScreen } from './createMap';
import { syncFeatureState } from './featureState';
import { serveImages } from './images';
import { createSettling, type Settling } from './settling';
import type { SourcesWatch } from './sources';
import { syncStyle } from './styleSync';
import './swipe.css';
import { watch } from './watch';

/**
 * @returns how to stop
 * @throws where there is no room for a second map
 */
export function startSwipe(
  main: MapLibreMap,
  store: AppStore,
  settling: Settling,
  sources: SourcesWatch,
): () => void {
  const place = document.createElement('div');
  place.id = 'map-plan';
  // The first map is the one to be read and moved; this is a picture of it.
  place.inert = true;
  main.getContainer().after(place);
  const follow = (fraction: number | null) => place.style.setProperty('--swipe', String(fraction ?? 0));
  follow(selectSwipe(store.getState()));
  try {
    const stop = runBeside(place, main, store, settling, sources);
    const unwatch = watch(store, selectSwipe, follow);
    return () => {
      unwatch();
      stop();
      place.remove();
    };
  } catch (error) {
    place.remove();
    throw error;
  }
}

function runBeside(
  place: HTMLElement,
  main: MapLibreMap,
  store: AppStore,
  settling: Settling,
  sources: SourcesWatch,
): () => void {
  const plan = planStore(store);
  const { lng, lat } = main.getCenter();
  const map = createMap(place, {
    at: { lng, lat, zoom: main.getZoom() },
    lang: store.getState().view.lang,
    reducedMotion: true,
    interactive: false,
  });
  const own = settlingBeside(settling, () => map.triggerRepaint());
  serveImages(map);
  const style = syncStyle(map, plan, own, besideSources(sources, plan));
  const unmark = syncFeatureState(map, plan, own);
  const mirror = () => {
    map.jumpTo({ center: main.getCenter(), zoom: main.getZoom(), bearing: main.getBearing() });
  };
  mirror();
  main.on('move', mirror);
  map.on('movestart', own.stir);
  map.on('resize', () => {
    followScreen(map);
    mirror();
  });
  map.on('idle', own.idle);
  map.on('webglcontextlost', () => {
    own.finish();
    store.setState(besideFailed());
  });
  return () => {
    main.off('move', mirror);
    unmark();
    style.dispose();
    own.finish();
    map.remove();
  };
}

/** Busy on its own account, and with it the first. */
function settlingBeside(first: Settling, wake: () => void): Settling {
  let busy = '';
  let release = () => {};
  return createSettling(
    {
      getAttribute: () => busy,
      setAttribute: (_, value) => {
        busy = value;
        release();
        release = value === 'true' ? first.hold() : () => {};
      },
    },
    wake,
  );
}
