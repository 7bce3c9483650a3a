/** Patterns, discs and shields, drawn when a style first asks for them: their ids say what they are. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { makeImage } from '../cartography/images';

export function serveImages(map: MapLibreMap): void {
  // Whole pixels only: a pattern whose tile ends between two pixels shows its seams.
  const ratio = Math.min(Math.max(Math.ceil(window.devicePixelRatio), 1), 4);
  map.setMissingStyleImageResolver((id) => {
    const image = makeImage(id, ratio);
    if (image !== null && !map.hasImage(id)) map.addImage(id, image.data, image.options);
  });
}
