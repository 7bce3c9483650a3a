/** The map in its place on the page: at once as the picture, then live. */
import type { AppStore } from '../state/store';
import { mapFailed } from '../state/transitions/map';
import type { AppState } from '../state/types';
import { drivePicture } from './picture';
import { watchSources } from './sources';
import { watch } from './watch';
import { askForWorker } from './workerFile';

/**
 * Drives the picture, makes the sources, and starts the live map when its program has arrived.
 *
 * @param region the landmark around the map: holds `#picture`, and `#map-canvas` where the canvas goes.
 *   Its `aria-busy` is "false" when what the state asks for is on the screen.
 * @param panels when they are on the page
 * @param wanted when the live map may start; the picture and the sources do not wait for it
 * @returns `arrived` when the live map's program is there, or will not come; `settled` when the region was first
 *   not busy; `stop` takes everything down again
 */
export function mountMap(
  region: HTMLElement,
  store: AppStore,
  panels: Promise<void>,
  wanted: Promise<void> = Promise.resolve(),
): { arrived: Promise<void>; settled: Promise<void>; stop: () => void } {
  const settled = notBusy(region);
  const sources = watchSources(store);
  const stops = [drivePicture(region, store), drivePictureRegion(region, store), sources.dispose];
  // When what it is to read has been made: sooner it would share the line with MapLibre's program and both would come
  // late, and MapLibre itself asks only when it has been read.
  const unasked = sources.onChange(() => {
    unasked();
    void wanted.then(askForWorker);
  });
  let down = false;
  const arrived = wanted
    .then(() => import('./liveMap'))
    .then(
      ({ startLiveMap }) => {
        if (!down) stops.unshift(startLiveMap(region, store, sources, panels));
      },
      (error: unknown) => {
        store.setState(mapFailed('error', String(error)));
        region.setAttribute('aria-busy', 'false');
      },
    );
  const stop = () => {
    down = true;
    for (const end of stops) end();
  };
  return { arrived, settled, stop };
}

/** Draws the region on the picture where that is all there is. */
function drivePictureRegion(region: HTMLElement, store: AppStore): () => void {
  const isWanted = ({ map, region: { steps } }: AppState) => map.status === 'failed' && steps.length > 0;
  let stop: (() => void) | null = null;
  let asked = false;
  const follow = async () => {
    if (!isWanted(store.getState())) {
      stop?.();
      stop = null;
    } else if (stop === null && !asked) {
      asked = true;
      try {
        const { drawPictureRegion } = await import('./pictureRegion');
        if (isWanted(store.getState())) stop = drawPictureRegion(region, store);
      } catch (error) {
        // It did not arrive; the next region asks again.
        console.warn(error);
      } finally {
        asked = false;
      }
    }
  };
  const unwatch = watch(store, isWanted, () => void follow());
  void follow();
  return () => {
    unwatch();
    stop?.();
  };
}

function notBusy(region: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (region.getAttribute('aria-busy') !== 'false') return;
      observer.disconnect();
      resolve();
    });
    observer.observe(region, { attributeFilter: ['aria-busy'] });
  });
}
