/** Asks the drawn map which cluster is at a point of the screen. */
import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from 'maplibre-gl';
import { CLUSTER_HIT_LAYERS } from '../cartography/style';
import { clusterAt, type SymbolHit } from './hits';

const [SYMBOLS, OUTLINES] = CLUSTER_HIT_LAYERS;

/** @param reach how far around the point still counts, CSS px */
export function findCluster(map: MapLibreMap, point: Point, reach: number): string | null {
  if (map.getLayer(SYMBOLS) === undefined) return null;
  const box: [[number, number], [number, number]] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ];
  const codes = (features: readonly MapGeoJSONFeature[]) => [...new Set(features.map(codeOf))];
  return clusterAt({
    symbols: map.queryRenderedFeatures(box, { layers: [SYMBOLS] }).map((symbol) => hitOf(map, symbol, point)),
    under: codes(map.queryRenderedFeatures(point, { layers: [OUTLINES] })),
    near: codes(map.queryRenderedFeatures(box, { layers: [OUTLINES] })),
  });
}

const codeOf = (feature: MapGeoJSONFeature) => String(feature.properties.code);

function hitOf(map: MapLibreMap, symbol: MapGeoJSONFeature, point: Point): SymbolHit {
  const { geometry, properties } = symbol;
  const radius = Number(properties.diameter) / 2;
  if (geometry.type !== 'Point') return { code: codeOf(symbol), distance: Number.POSITIVE_INFINITY, radius };
  const [lng, lat] = geometry.coordinates;
  const at = map.project([lng ?? 0, lat ?? 0]);
  const [dx, dy] = offsetOf(properties.offset);
  return { code: codeOf(symbol), distance: Math.hypot(at.x + dx - point.x, at.y + dy - point.y), radius };
}

/** A tile keeps a list as its JSON text. */
function offsetOf(value: unknown): readonly [number, number] {
  const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  return Array.isArray(list) ? [Number(list[0]), Number(list[1])] : [0, 0];
}
