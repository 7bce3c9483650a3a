/** Little maps in SVG: where clusters lie in the province, and where one lies in its commune. All in px of the drawing. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { placedOutline } from '../domain/clusterIndex';
import { centerOf, polygonsOf } from '../domain/geometry';
import type { AdminUnit, Cluster, Dataset } from '../domain/types';
import { thin, type Unit } from './pictureGeometry';
import { spread } from './spread';
import { type Bounds, mercatorSize, mercatorX, mercatorY } from './view';

export interface LittleSpot {
  readonly code: string;
  /** Where the cluster lies. */
  readonly x: number;
  readonly y: number;
  /** Where its mark stands: aside, where marks would lie on each other. */
  readonly markX: number;
  readonly markY: number;
}

export interface ProvinceMap {
  readonly width: number;
  readonly height: number;
  /** Path data by slug. */
  readonly districts: readonly { readonly id: string; readonly d: string }[];
  /** In the order of the codes asked for; clusters of unpublished place have none. */
  readonly spots: readonly LittleSpot[];
}

export interface CommuneMap {
  readonly width: number;
  readonly height: number;
  /** The communes it lies in, and all that is seen around them. */
  readonly own: string;
  readonly around: string;
  readonly outline: string;
}

/** What may be left out of a line, px. */
const TOLERANCE = 0.4;

/**
 * @param width of the drawing, px
 * @param mark diameter of a mark, px; no two lie on each other
 */
export function provinceMap(
  dataset: Dataset,
  clusters: readonly Cluster[],
  width: number,
  mark: number,
): ProvinceMap {
  const { province, districts } = dataset.units;
  const sheet = sheetOf(boundsOf([province], mark / width), width);
  const places = clusters.flatMap((cluster) => {
    const outline = placedOutline(cluster, dataset.outlines);
    return outline === null ? [] : [{ code: cluster.code, at: sheet.at(centerOf(outline)) }];
  });
  const discs = places.map(({ at: [x, y] }) => ({ x, y, diameter: mark }));
  const [offsets = []] = spread(discs, 1, [{ scale: 1, level: 0, weight: 0, gap: 1, share: 1 }]);
  return {
    width,
    height: sheet.height,
    districts: districts.map(({ id, geometry }) => ({ id, d: sheet.path(geometry) })),
    spots: places.map(({ code, at: [x, y] }, index) => {
      const [dx, dy] = offsets[index] ?? [0, 0];
      return { code, x, y, markX: round(x + dx), markY: round(y + dy) };
    }),
  };
}

/** The cluster in its communes of today, else of before, else in its district; null where its place is not published. */
export function communeMap(dataset: Dataset, cluster: Cluster, width: number): CommuneMap | null {
  const outline = placedOutline(cluster, dataset.outlines);
  const [all, own] = unitsAround(dataset, cluster);
  if (outline === null || own.length === 0) return null;
  const bounds = boundsOf(own, 0.04);
  const sheet = sheetOf(bounds, width);
  const near = all.filter(({ bbox: [w = 0, s = 0, e = 0, n = 0] }) => {
    return w < bounds[2] && e > bounds[0] && s < bounds[3] && n > bounds[1];
  });
  const drawn = (units: readonly AdminUnit[]) => units.map(({ geometry }) => sheet.path(geometry)).join('');
  return { width, height: sheet.height, own: drawn(own), around: drawn(near), outline: sheet.path(outline) };
}

function unitsAround(
  { units }: Dataset,
  { communesNew, communesOld, district }: Cluster,
): readonly [all: readonly AdminUnit[], own: readonly AdminUnit[]] {
  const choices = [
    [units.communesNew, communesNew.map(({ code }) => code)],
    [units.communesOld, communesOld],
    [units.districts, district === null ? [] : [district]],
  ] as const;
  for (const [all, ids] of choices) {
    const own = all.filter(({ id }) => ids.includes(id));
    if (own.length > 0) return [all, own];
  }
  return [[], []];
}

/** A drawing of some ground, north up. */
export interface Sheet {
  readonly height: number;
  readonly at: (position: Position) => Unit;
  readonly path: (geometry: Polygon | MultiPolygon) => string;
}

/** @param width of the drawing, px */
export function sheetOf(bounds: Bounds, width: number): Sheet {
  const [worldWidth, worldHeight] = mercatorSize(bounds);
  const scale = width / worldWidth;
  const [left, top] = [mercatorX(bounds[0]), mercatorY(bounds[3])];
  const at = ([lon = 0, lat = 0]: Position): Unit => [
    round((mercatorX(lon) - left) * scale),
    round((mercatorY(lat) - top) * scale),
  ];
  const ring = (positions: readonly Position[]) => {
    const line = positions.map(at);
    // In two halves: between one and the same point there is no line to measure from.
    const half = line.length >> 1;
    const kept = [...thin(line.slice(0, half + 1), TOLERANCE), ...thin(line.slice(half), TOLERANCE).slice(1)];
    return kept.length < 4 ? '' : `M${kept.map(([x, y]) => `${x} ${y}`).join('L')}z`;
  };
  return {
    height: Math.round(worldHeight * scale),
    at,
    path: (geometry) =>
      polygonsOf(geometry)
        .flatMap((rings) => rings.map(ring))
        .join(''),
  };
}

/** What units cover, and on each side a share of their width more. */
export function boundsOf(units: readonly AdminUnit[], margin: number): Bounds {
  const boxes = units.map(({ bbox }) => bbox);
  const west = Math.min(...boxes.map(([w]) => w));
  const south = Math.min(...boxes.map(([, s]) => s));
  const east = Math.max(...boxes.map(([, , e]) => e));
  const north = Math.max(...boxes.map(([, , , n]) => n ?? 0));
  const air = (east - west) * margin;
  return [west - air, south - air, east + air, north + air];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
