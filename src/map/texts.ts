/** The one text that MapLibre itself speaks. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Lang } from '../i18n/lang';
import { createT } from '../i18n/t';

/** MapLibre's `locale`. */
export function mapTexts(lang: Lang): Record<string, string> {
  return { 'Map.Title': createT(lang)('mapControls.canvas') };
}

/**
 * Names the canvas anew. MapLibre reads its `locale` once, and calls the canvas a region: the landmark is the
 * region around it, so the canvas is what it is to a keyboard, an application.
 */
export function labelCanvas(map: MapLibreMap, lang: Lang): void {
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', createT(lang)('mapControls.canvas'));
}
