/** Makes the MapLibre map, empty: the declared style follows when it has loaded. */
import { type LngLat, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import './maplibre.css';
import './worker';
import type { Lang } from '../i18n/lang';
import type { CameraPlace } from '../state/types';
import { centreOnSheet, leastZoom } from './cameraMath';
import { ownRequests } from './ownRequests';
import { screenRatio } from './screenScale';
import { mapTexts } from './texts';

/** Every outline is indicative: closer than this there is nothing more to see. */
const MAX_ZOOM = 16;

/**
 * Until the map takes the picture's place nobody sees what it draws, but every tile, image and glyph that arrives
 * makes it draw once more. In software rendering those frames were most of the time to the live map; at a tenth
 * of the resolution they cost next to nothing.
 */
const UNSEEN_RATIO = 0.1;

const FADE_MS = 200;

const EMPTY: StyleSpecification = { version: 8, sources: {}, layers: [] };

/**
 * @param at where to start, null for wherever `openProvince` puts it
 * @throws GPUInitializationError where there is no WebGL2
 */
export function createMap(
  container: HTMLElement,
  options: {
    readonly at: CameraPlace | null;
    readonly lang: Lang;
    readonly reducedMotion: boolean;
    /** False: it takes neither pointer nor keys. */
    readonly interactive?: boolean;
    /** A picture instead of a screen: so many pixels for each CSS px, and at most so many on a side. */
    readonly picture?: { readonly ratio: number; readonly longest: number };
  },
): MapLibreMap {
  const { at, lang, reducedMotion, interactive = true, picture } = options;
  return new MapLibreMap({
    container,
    interactive,
    style: EMPTY,
    ...(at === null ? {} : { center: [at.lng, at.lat], zoom: at.zoom }),
    // How far out it goes hangs on the size of the map: see `constrain`.
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    pixelRatio: picture?.ratio ?? (at === null ? UNSEEN_RATIO : screenRatio(container)),
    ...(picture === undefined ? {} : { maxCanvasSize: [picture.longest, picture.longest] }),
    maxPitch: 0,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    locale: mapTexts(lang),
    transformConstrain: (lngLat, zoom) => constrain(container, lngLat, zoom),
    // Until it is seen nothing fades: twice the map would wait for it. See `fadeNames`.
    fadeDuration: 0,
    reduceMotion: reducedMotion,
    // A style is checked by the tests for every look; checking it again costs each reader 10 ms per change.
    validateStyle: import.meta.env.DEV,
    ...ownRequests(),
  });
}

/** Brings the map to the screen's own resolution. @returns whether it has to draw anew for it */
export function sharpen(map: MapLibreMap): boolean {
  if (map.getPixelRatio() !== UNSEEN_RATIO) return false;
  map.setPixelRatio(screenRatio(map.getContainer()));
  return true;
}

/** Names fade in and out from now on; at once for those who asked for less motion. */
export function fadeNames(map: MapLibreMap, still: boolean): void {
  // MapLibre takes it when it is made and never again, but reads this field of its typings in each frame.
  map._fadeDuration = still ? 0 : FADE_MS;
}

/** Once sharp, the map stays at the resolution of the screen it is on. */
export function followScreen(map: MapLibreMap): void {
  const [ratio, wanted] = [map.getPixelRatio(), screenRatio(map.getContainer())];
  if (ratio !== UNSEEN_RATIO && ratio !== wanted) map.setPixelRatio(wanted);
}

/** MapLibre's own limits would zoom in on wide screens until the sheet covers them, away from the opening view. */
function constrain(
  { clientWidth, clientHeight }: HTMLElement,
  lngLat: LngLat,
  zoom: number,
): { center: LngLat; zoom: number } {
  const [lng, lat] = centreOnSheet([lngLat.lng, lngLat.lat]);
  const center = lngLat.wrap();
  center.lng = lng;
  center.lat = lat;
  return { center, zoom: Math.min(Math.max(zoom, leastZoom(clientWidth, clientHeight)), MAX_ZOOM) };
}
