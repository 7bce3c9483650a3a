/** Makes the MapLibre map, empty: the declared style follows when it has loaded. */
import { type LngLat, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './worker';
import type { Lang } from '../i18n/lang';
import type { CameraPlace } from '../state/types';
import { centreOnSheet } from './cameraMath';
import { mapTexts } from './texts';

/** Neighbours and the sheet's edge come into view, the rest of the world does not. */
const MIN_ZOOM = 6.5;
/** Every outline is indicative: closer than this there is nothing more to see. */
const MAX_ZOOM = 16;

const EMPTY: StyleSpecification = { version: 8, sources: {}, layers: [] };

/**
 * @param at where to start, null for wherever `openProvince` puts it
 * @throws GPUInitializationError where there is no WebGL2
 */
export function createMap(
  container: HTMLElement,
  options: { readonly at: CameraPlace | null; readonly lang: Lang; readonly reducedMotion: boolean },
): MapLibreMap {
  const { at, lang, reducedMotion } = options;
  return new MapLibreMap({
    container,
    style: EMPTY,
    ...(at === null ? {} : { center: [at.lng, at.lat], zoom: at.zoom }),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    locale: mapTexts(lang),
    transformConstrain: constrain,
    // Labels appear at once for those who asked for less motion.
    fadeDuration: reducedMotion ? 0 : 200,
    reduceMotion: reducedMotion,
    // A style is checked by the tests for every look; checking it again costs each reader 10 ms per change.
    validateStyle: import.meta.env.DEV,
  });
}

/** MapLibre's own limits would zoom in on wide screens until the sheet covers them, away from the opening view. */
function constrain(lngLat: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const [lng, lat] = centreOnSheet([lngLat.lng, lngLat.lat]);
  const center = lngLat.wrap();
  center.lng = lng;
  center.lat = lat;
  return { center, zoom: Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM) };
}
