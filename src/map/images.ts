/** Patterns, discs and shields, drawn when a style first asks for them: their ids say what they are. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { makeImage } from '../cartography/images';
import { screenRatio } from './screenScale';

/** Whole pixels only: a pattern whose tile ends between two pixels shows its seams. */
export function imageRatio(ratio: number): number {
  return Math.min(Math.max(Math.ceil(ratio), 1), 4);
}

/** @param fixed pixels for each px of the map, of one that is no screen's */
export function serveImages(map: MapLibreMap, fixed?: number): void {
  const wanted = () => imageRatio(fixed ?? screenRatio(map.getContainer()));
  let ratio = wanted();
  map.setMissingStyleImageResolver((id) => {
    const image = makeImage(id, ratio);
    if (image !== null && !map.hasImage(id)) map.addImage(id, image.data, image.options);
  });
  // Before a room, or on another screen, they would be blurred.
  map.on('resize', () => {
    if (wanted() === ratio) return;
    ratio = wanted();
    for (const id of map.listImages()) {
      const image = makeImage(id, ratio);
      if (image === null) continue;
      map.removeImage(id);
      map.addImage(id, image.data, image.options);
    }
  });
}
