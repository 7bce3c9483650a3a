/** Which of the clusters that are not counted is at a point of the screen. */
import type { Map as MapLibreMap, Point } from 'maplibre-gl';

const LAYER = 'not-counted';

/**
 * @param reach how far around the point still counts, CSS px
 * @returns its name; null where there is none, or while none are shown
 */
export function notCountedAt(map: MapLibreMap, point: Point, reach: number): string | null {
  if (map.getLayer(LAYER) === undefined) return null;
  const [found] = map.queryRenderedFeatures(
    [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ],
    { layers: [LAYER] },
  );
  return found === undefined ? null : String(found.properties.name);
}
