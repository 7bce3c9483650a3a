/** A map off the screen, with a store of its own: it shows what the page would show for that state. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { metresPerPixel, OPENING_BOUNDS } from '../cartography/view';
import { selectDataset } from '../state/selectors';
import { type AppStore, createAppStore } from '../state/store';
import type { AppState } from '../state/types';
import { createMap } from './createMap';
import { syncFeatureState } from './featureState';
import { imageRatio, serveImages } from './images';
import { createSettling, type Settling } from './settling';
import './shot.css';
import type { MapShot, MapWish } from '../state/mapShot';
import { shotError } from './shotError';
import { createFence } from './shotFence';
import { pixelsOf } from './shotPixels';
import { type SourcesWatch, watchSources } from './sources';
import { syncStyle } from './styleSync';

export interface ShotMap {
  /** Whether its patterns have the resolution of the picture that is wanted. */
  readonly suits: (wish: MapWish) => boolean;
  readonly draw: (wish: MapWish) => Promise<MapShot>;
  /** When it loads nothing more: taken down before that, what it still asks for would be missing. Never rejects. */
  readonly atRest: () => Promise<void>;
  readonly dispose: () => void;
}

/** More than any preset asks for: what the graphics processor cannot do is found out when it is asked. */
const LONGEST_PX = 16_384;

/** Between the ground that is wanted and the picture's edge, CSS px. */
const MARGIN = 6;

/** @throws GPUInitializationError where there is no WebGL2 */
export function startShotMap(first: MapWish): ShotMap {
  const place = document.createElement('div');
  place.className = 'map-shot';
  place.inert = true;
  sizeOf(place, first);
  document.body.append(place);
  try {
    return run(place, first);
  } catch (error) {
    place.remove();
    throw error;
  }
}

function run(place: HTMLElement, first: MapWish): ShotMap {
  const [lng, lat] = middleOf(first.frame ?? OPENING_BOUNDS);
  const map = createMap(place, {
    at: { lng, lat, zoom: 9 },
    lang: first.state.view.lang,
    reducedMotion: true,
    interactive: false,
    picture: { ratio: first.ratio, longest: LONGEST_PX },
  });
  const store = createAppStore(atRest(first.state));
  const sources = watchSources(store);
  const waits = createWaits();
  const settling = createSettling(waits, () => map.triggerRepaint());
  serveImages(map, first.ratio);
  const fence = createFence();
  const style = syncStyle(map, store, settling, sources, fence.carry);
  const unmark = syncFeatureState(map, store, settling);
  map.on('idle', settling.idle);
  map.on('webglcontextlost', () => waits.fail(shotError('context-lost', 'the graphics context was lost')));
  map.on('error', ({ error }) => {
    console.warn(error);
    // Without its worker it would wait for ever; a layer that does not come is missing on the page as well.
    if (/worker/i.test(error.message)) waits.fail(shotError('no-map', error.message));
  });
  return {
    suits: (wish) => imageRatio(wish.ratio) === imageRatio(first.ratio),
    draw: async (wish) => {
      show(store, sources, settling, wish.state);
      turnTo(map, place, wish);
      fence.around(map, wish.width, wish.height);
      settling.stir();
      await waits.settled(wish.signal);
      return take(map, wish, waits);
    },
    atRest: () => waits.settled(new AbortController().signal).catch(() => undefined),
    dispose: () => {
      unmark();
      settling.finish();
      // First the map, whose worker may still be reading what the style lets go.
      map.remove();
      style.dispose();
      sources.dispose();
      place.remove();
    },
  };
}

/** What a hand is about to do, and what lies under the pointer, is no part of a picture. */
function atRest(state: AppState): AppState {
  return {
    ...state,
    focus: { ...state.focus, hover: null },
    region: { ...state.region, mode: 'none', draftRadiusKm: null },
    map: { status: 'live', beside: 'possible' },
  };
}

function show(store: AppStore, sources: SourcesWatch, settling: Settling, state: AppState): void {
  const before = selectDataset(store.getState());
  store.setState(atRest(state));
  const dataset = selectDataset(state);
  if (dataset === null) throw shotError('no-data', 'there is no data set to draw');
  if (dataset === before) return;
  // Until the sources are made anew the map stands still with the old ones.
  const release = settling.hold();
  const stop = sources.onChange(() => {
    stop();
    release();
  });
}

function turnTo(map: MapLibreMap, place: HTMLElement, wish: MapWish): void {
  sizeOf(place, wish);
  map.setPixelRatio(wish.ratio);
  const [w, s, e, n] = wish.frame ?? OPENING_BOUNDS;
  map.fitBounds([w, s, e, n], { padding: MARGIN, bearing: 0, duration: 0 });
  // Where the processor has no room MapLibre takes a lower resolution on its own.
  if (map.getCanvas().width < Math.floor(wish.width * wish.ratio))
    throw shotError('too-large', `${wish.width * wish.ratio} px are more than the graphics processor draws`);
}

function take(map: MapLibreMap, wish: MapWish, waits: Waits): Promise<MapShot> {
  const drawn = new Promise<MapShot>((resolve, reject) => {
    map.once('render', () => {
      const { lat } = map.getCenter();
      const bounds = map.getBounds();
      const about = {
        metresPerPixel: metresPerPixel(map.getZoom(), lat),
        ground: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      } as const;
      pixelsOf(map.getCanvas(), wish.signal).then((canvas) => resolve({ canvas, ...about }), reject);
    });
    map.triggerRepaint();
  });
  return waits.unless(wish.signal, drawn);
}

function sizeOf(place: HTMLElement, { width, height }: MapWish): void {
  place.style.width = `${width}px`;
  place.style.height = `${height}px`;
}

function middleOf([w, s, e, n]: readonly [number, number, number, number]): readonly [number, number] {
  return [(w + e) / 2, (s + n) / 2];
}

/** Waiting for the map, which ends as well when the work is called off or the map fails. */
interface Waits extends Pick<HTMLElement, 'getAttribute' | 'setAttribute'> {
  readonly settled: (signal: AbortSignal) => Promise<void>;
  readonly unless: <V>(signal: AbortSignal, work: Promise<V>) => Promise<V>;
  readonly fail: (error: Error) => void;
}

function createWaits(): Waits {
  let busy = '';
  let told = () => {};
  let failed: Error | null = null;
  let failing = (_: Error) => {};
  const unless = <V>(signal: AbortSignal, work: Promise<V>): Promise<V> =>
    new Promise((resolve, reject) => {
      if (failed !== null) return reject(failed);
      failing = reject;
      const abort = () => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
  return {
    getAttribute: () => busy,
    setAttribute: (_, value) => {
      busy = value;
      if (value === 'false') told();
    },
    settled: (signal) =>
      unless(
        signal,
        new Promise((resolve) => {
          told = resolve;
          if (busy === 'false') resolve();
        }),
      ),
    unless,
    fail: (error) => {
      failed = error;
      failing(error);
    },
  };
}
