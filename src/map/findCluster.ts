/** Which cluster is at a point of the screen. */
import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from 'maplibre-gl';
import { HANDOVER } from '../cartography/layers/clusters';
import { CLUSTER_HIT_LAYERS } from '../cartography/style';
import { clusterAt } from './hits';
import { levelAt, type SymbolsByLevel, symbolsNear } from './symbolHits';

const OUTLINES = CLUSTER_HIT_LAYERS[1];

/**
 * @param shown codes of the clusters on the map
 * @param reach how far around the point still counts, CSS px
 */
export function findCluster(
  map: MapLibreMap,
  symbols: SymbolsByLevel,
  shown: ReadonlySet<string>,
  point: Point,
  reach: number,
): string | null {
  if (map.getLayer(OUTLINES) === undefined) return null;
  const zoom = map.getZoom();
  // Half-way the outline is seen better than the disc.
  const placed = zoom < (HANDOVER[0] + HANDOVER[1]) / 2 ? (symbols.get(levelAt(zoom)) ?? []) : [];
  const outlines = (at: Parameters<MapLibreMap['queryRenderedFeatures']>[0]) =>
    codesOf(map.queryRenderedFeatures(at, { layers: [OUTLINES] }));
  return clusterAt({
    symbols: symbolsNear(placed, shown, ([lng, lat]) => map.project([lng, lat]), point, reach),
    under: outlines(point),
    near: outlines([
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ]),
  });
}

/** Each once: a feature cut by the edge of a tile is found on both sides. */
function codesOf(features: readonly MapGeoJSONFeature[]): string[] {
  return [...new Set(features.map((feature) => String(feature.properties.code)))];
}
