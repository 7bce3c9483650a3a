/**
 * The map's own sources as GeoJSON, from the data set: clusters with what colours and filters ask for, their symbols,
 * administrative areas, edges drawn once, and the points where names stand. Longitude and latitude in degrees, WGS 84.
 */
import type { Feature, FeatureCollection, Geometry, Point, Polygon, Position } from 'geojson';
import { centerOf } from '../domain/geometry';
import { landOf } from '../domain/land';
import { mapProperties } from '../domain/mapProps';
import type { Placed } from '../domain/records';
import { isAddedCode } from '../domain/soundChange';
import type { Assumptions, Cluster, Dataset } from '../domain/types';
import { type Placing, placingsOf, type Spot, spreadsOf, symbolDiameter } from './symbols';
import { latOf, lonOf, mercatorX, mercatorY } from './view';

type Properties = Record<string, unknown>;
const collection = <G extends Geometry>(
  features: Feature<G, Properties>[],
): FeatureCollection<G, Properties> => ({
  type: 'FeatureCollection',
  features,
});

/** The number in a cluster's code, past a thousand for one that a scenario adds: its feature id, for feature-state. */
export function featureId(code: string): number {
  return Number(code.slice(3)) + (isAddedCode(code) ? 1000 : 0);
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

/** A cluster's symbol: its true place (world units), diameter (CSS px) and where it is drawn on each level. */
export interface SymbolSpot extends Spot {
  readonly cluster: Cluster;
  readonly placings: readonly Placing[];
}

type Placeable = Pick<Dataset, 'clusters' | 'outlines' | 'placed'>;

/** The symbols of every cluster that has an outline, in register order: where the data set has them, else worked out. */
export function symbolSpots(dataset: Placeable): SymbolSpot[] {
  const spots = withOutline(dataset).map(({ cluster, outline }) => {
    const [lon, lat] = centerOf(outline);
    return { cluster, x: mercatorX(lon), y: mercatorY(lat), diameter: symbolDiameter(cluster.gross.ha) };
  });
  const known = placedIn(dataset)?.spreads;
  const spreads = known ? spots.map(({ cluster }) => known[cluster.code] ?? []) : spreadsOf(spots);
  return spots.map((spot, index) => ({ ...spot, placings: placingsOf(spreads[index] ?? []) }));
}

/** What is placed beforehand, where it holds for the clusters of the data set. */
export function placedIn({ clusters, placed }: Pick<Dataset, 'clusters' | 'placed'>): Placed | null {
  return placed?.clusters === clusters ? placed : null;
}

/** One point per cluster and level (see `symbols.ts`), with `level`, `diameter` and the icon's offset `dx`, `dy` in CSS px. */
export function symbolFeatures(
  spots: readonly SymbolSpot[],
  assumptions: Assumptions,
): FeatureCollection<Point, Properties> {
  return collection(
    spots.flatMap(({ cluster, x, y, diameter, placings }) =>
      placings.map(
        ({ level, shift, offset }): Feature<Point, Properties> => ({
          type: 'Feature',
          id: featureId(cluster.code),
          properties: { ...properties(cluster, assumptions), level, diameter, dx: offset[0], dy: offset[1] },
          geometry: { type: 'Point', coordinates: degrees(x + shift[0], y + shift[1]) },
        }),
      ),
    ),
  );
}

/** Frame of the inset, `[west, south, east, north]`: the data set's own, else what surrounds the outlines of unpublished place; null without any. */
export function insetFrame(
  dataset: Pick<Dataset, 'clusters' | 'outlines' | 'inset'>,
): [number, number, number, number] | null {
  const [fw, fs, fe, fn] = dataset.inset ?? [];
  if (fw !== undefined && fs !== undefined && fe !== undefined && fn !== undefined) return [fw, fs, fe, fn];
  const points = withOutline(dataset)
    .filter(({ cluster }) => cluster.location === 'unpublished')
    .flatMap(({ outline }) => outline.coordinates.flat());
  if (points.length === 0) return null;
  const xs = points.map((p) => p[0] ?? 0);
  const ys = points.map((p) => p[1] ?? 0);
  const air = 0.022;
  return [
    round4(Math.min(...xs) - air),
    round4(Math.min(...ys) - air),
    round4(Math.max(...xs) + air),
    round4(Math.max(...ys) + air),
  ];
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
  return mapProperties(cluster, landOf(cluster, assumptions));
}

function degrees(x: number, y: number): Position {
  return [Math.round(lonOf(x) * 1e7) / 1e7, Math.round(latOf(y) * 1e7) / 1e7];
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
