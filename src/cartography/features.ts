/**
 * The map's own sources as GeoJSON, from the data set: clusters with what colours and filters ask for, their symbols,
 * administrative areas, edges drawn once, and the points where names stand. Longitude and latitude in degrees, WGS 84.
 */
import type { Feature, FeatureCollection, Geometry, Point, Polygon, Position } from 'geojson';
import { landOf } from '../domain/land';
import { mapProperties } from '../domain/mapProps';
import type { Assumptions, Cluster, Dataset } from '../domain/types';
import { placeSymbols, symbolDiameter } from './symbols';
import { latOf, lonOf, mercatorX, mercatorY } from './view';

type Properties = Record<string, unknown>;
const collection = <G extends Geometry>(
  features: Feature<G, Properties>[],
): FeatureCollection<G, Properties> => ({
  type: 'FeatureCollection',
  features,
});

/** The number in a cluster's code: its feature id, for feature-state. */
export function featureId(code: string): number {
  return Number(code.slice(3));
}

/** Area centroid of an outline (planar, exact enough for blocks of a kilometre). */
export function outlineCentre(outline: Polygon): [number, number] {
  const ring = outline.coordinates[0] ?? [];
  const [ox, oy] = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [(ring[i - 1]?.[0] ?? 0) - ox, (ring[i - 1]?.[1] ?? 0) - oy];
    const [bx, by] = [(ring[i]?.[0] ?? 0) - ox, (ring[i]?.[1] ?? 0) - oy];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return area === 0 ? [ox, oy] : [ox + x / (3 * area), oy + y / (3 * area)];
}

/** The clusters' outlines, feature id 1…72, with `mapProperties`. */
export function clusterFeatures(
  dataset: Dataset,
  assumptions: Assumptions,
): FeatureCollection<Polygon, Properties> {
  return collection(
    withOutline(dataset).map(({ cluster, outline }) => ({
      type: 'Feature',
      id: featureId(cluster.code),
      properties: properties(cluster, assumptions),
      geometry: outline,
    })),
  );
}

/** Size of the label under a symbol, px: its offset is counted in these. */
export const SYMBOL_LABEL_PX = 12;

/** One point per cluster and level (see `symbols.ts`), with `level`, `diameter`, `offset` and `label_offset`. */
export function symbolFeatures(
  dataset: Dataset,
  assumptions: Assumptions,
): FeatureCollection<Point, Properties> {
  const parts = withOutline(dataset).map(({ cluster, outline }) => {
    const [lon, lat] = outlineCentre(outline);
    return { cluster, x: mercatorX(lon), y: mercatorY(lat), diameter: symbolDiameter(cluster.gross.ha) };
  });
  const placings = placeSymbols(parts);
  return collection(
    parts.flatMap(({ cluster, x, y, diameter }, index) =>
      (placings[index] ?? []).map(
        ({ level, shift, offset }): Feature<Point, Properties> => ({
          type: 'Feature',
          id: featureId(cluster.code),
          properties: {
            ...properties(cluster, assumptions),
            level,
            diameter,
            offset,
            label_offset: [offset[0] / SYMBOL_LABEL_PX, (offset[1] + diameter / 2 + 4) / SYMBOL_LABEL_PX],
          },
          geometry: { type: 'Point', coordinates: degrees(x + shift[0], y + shift[1]) },
        }),
      ),
    ),
  );
}

/** Frame of the inset, `[west, south, east, north]`: what surrounds the outlines of unpublished place; null without any. */
export function insetFrame(
  dataset: Pick<Dataset, 'clusters' | 'outlines'>,
): [number, number, number, number] | null {
  const points = withOutline(dataset)
    .filter(({ cluster }) => cluster.location === 'unpublished')
    .flatMap(({ outline }) => outline.coordinates.flat());
  if (points.length === 0) return null;
  const xs = points.map((p) => p[0] ?? 0);
  const ys = points.map((p) => p[1] ?? 0);
  const air = 0.022;
  const frame = [
    Math.min(...xs) - air,
    Math.min(...ys) - air,
    Math.max(...xs) + air,
    Math.max(...ys) + air,
  ] as const;
  return [round4(frame[0]), round4(frame[1]), round4(frame[2]), round4(frame[3])];
}

/** The inset's frame as an area; its title stands on the frame's upper edge. */
export function insetFeatures(dataset: Dataset): FeatureCollection<Polygon | Point, Properties> {
  const frame = insetFrame(dataset);
  if (frame === null) return collection<Polygon | Point>([]);
  const [w, s, e, n] = frame;
  const ring: Position[] = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return collection<Polygon | Point>([
    { type: 'Feature', properties: { kind: 'frame' }, geometry: { type: 'Polygon', coordinates: [ring] } },
    { type: 'Feature', properties: { kind: 'title' }, geometry: { type: 'Point', coordinates: [w, n] } },
  ]);
}

function withOutline({
  clusters,
  outlines,
}: Pick<Dataset, 'clusters' | 'outlines'>): { cluster: Cluster; outline: Polygon }[] {
  return clusters.flatMap((cluster) => {
    const outline = outlines[cluster.code];
    return outline === undefined ? [] : [{ cluster, outline }];
  });
}

function properties(cluster: Cluster, assumptions: Assumptions): Properties {
  const flat = mapProperties(cluster, landOf(cluster, assumptions));
  return { ...flat, name: cluster.name.normalize('NFC') };
}

function degrees(x: number, y: number): Position {
  return [Math.round(lonOf(x) * 1e7) / 1e7, Math.round(latOf(y) * 1e7) / 1e7];
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
