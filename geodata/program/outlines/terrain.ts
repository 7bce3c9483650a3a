/** The base figures on the VN-2000 grid: what a block must lie in, keep clear of, and line up with. */
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type LonLat, type Metre, toMetres } from '../plane';
import { type Box, boxOf, distance, piecesOf, type Ring, type Segment, sidesOf } from './rings';

export type GuideKind = 'road' | 'river' | 'edge' | 'shared';

/** A segment with its box, so that far ones are dropped by four comparisons. */
export interface Piece {
  readonly ends: Segment;
  readonly box: Box;
}

/** A line that blocks line up with; `lengths[i]` is the way in metres from the start to point i. */
export interface Guide {
  readonly kind: GuideKind;
  readonly line: Ring;
  readonly lengths: readonly number[];
  readonly pieces: readonly Piece[];
  readonly box: Box;
}

export interface Commune {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  /** Outer rings and holes; inside by the even-odd rule. */
  readonly rings: readonly Ring[];
}

export interface Terrain {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly roads: readonly Guide[];
  readonly rivers: readonly Guide[];
  /** Roads known only roughly: nothing lines up with them, but nothing should lie across them either. */
  readonly sketches: readonly Guide[];
  /** Segments of district borders (the province's among them), by `segmentKey`. */
  readonly districtBorder: ReadonlySet<string>;
  /** Segments of the province's border, by `segmentKey`. */
  readonly provinceBorder: ReadonlySet<string>;
}

/**
 * Communes that were one when the register's sources were written, and that the base figures, older,
 * still hold in parts: Tân Bình of Tân Trụ was formed in 2020 from An Nhựt Tân and Mỹ Bình.
 */
const MERGED = [{ name: 'Xã Tân Bình', district: 'tan-tru', parts: ['8012305', '8012307'] }] as const;

/** The ids to place by: parts of a commune merged since, all of them stated, become the one commune. */
export function placingIds(stated: readonly string[]): string[] {
  const whole = MERGED.filter(({ parts }) => parts.every((part) => stated.includes(part)));
  const within = new Set<string>(whole.flatMap(({ parts }) => parts));
  return [...whole.map(({ parts }) => parts.join('+')), ...stated.filter((id) => !within.has(id))];
}

export type Lines = FeatureCollection<LineString | MultiLineString>;
/** `schematic.geojson`: lines, and points that do not matter here. */
export type Drawn = FeatureCollection<LineString | MultiLineString | Point>;
/** The base figures as they stand in `geodata/base/`, parsed. */
export interface BaseFigures {
  readonly admin: Topology;
  readonly roads: Lines;
  readonly rivers: Lines;
  readonly schematic: Drawn;
}
type Areas = FeatureCollection<Polygon | MultiPolygon, { name?: string; district?: string }>;

/** The same text for a segment run either way: shared edges have equal ends. */
export function segmentKey([a, b]: Segment): string {
  const ends = [a, b].map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
  return ends.sort().join('|');
}

export function pieceOf(ends: Segment): Piece {
  return { ends, box: boxOf(ends) };
}

export function guideOf(kind: GuideKind, line: Ring): Guide {
  const lengths = [0];
  for (const [a, b] of piecesOf(line)) lengths.push((lengths.at(-1) ?? 0) + distance(a, b));
  return { kind, line, lengths, pieces: piecesOf(line).map(pieceOf), box: boxOf(line) };
}

function metres(position: readonly number[]): Metre {
  return toMetres([position[0] ?? Number.NaN, position[1] ?? Number.NaN] satisfies LonLat);
}

function linesOf(kind: GuideKind, collection: Lines | Drawn): Guide[] {
  return collection.features.flatMap(({ geometry }) => {
    if (geometry.type === 'Point') return [];
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return lines.map((line) => guideOf(kind, line.map(metres)));
  });
}

function ringsOf({ geometry }: Feature<Polygon | MultiPolygon>): Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((polygon) => polygon.map((ring) => ring.slice(0, -1).map(metres)));
}

function areasOf(admin: Topology, name: string): Areas['features'] {
  const object = admin.objects[name];
  if (!object) throw new Error(`admin.json has no object "${name}"`);
  return (feature(admin, object as GeometryCollection) as Areas).features ?? [];
}

function mergedCommunes(admin: Topology): Commune[] {
  const object = admin.objects.communes_old as GeometryCollection;
  return MERGED.map(({ name, district, parts }) => {
    const members = object.geometries.filter((one) => parts.some((part) => part === String(one.id)));
    const geometry = merge(admin, members as Parameters<typeof merge>[1]);
    return {
      id: parts.join('+'),
      name,
      district,
      rings: ringsOf({ type: 'Feature', properties: {}, geometry }),
    };
  });
}

function borderOf(admin: Topology, name: string): Set<string> {
  const object = admin.objects[name];
  if (!object) throw new Error(`admin.json has no object "${name}"`);
  const found = feature(admin, object);
  const features = found.type === 'FeatureCollection' ? found.features : [found];
  const rings = features.flatMap((one) => ringsOf(one as Feature<Polygon | MultiPolygon>));
  return new Set(rings.flatMap(sidesOf).map(segmentKey));
}

/**
 * Reads the base figures.
 * @throws Error where `admin` lacks an object: the build cannot go on without it
 */
export function readTerrain(base: BaseFigures): Terrain {
  const { admin } = base;
  const communes = areasOf(admin, 'communes_old').map((one): Commune => {
    const { name = '', district = '' } = one.properties;
    return { id: String(one.id), name, district, rings: ringsOf(one) };
  });
  return {
    communes: new Map([...communes, ...mergedCommunes(admin)].map((commune) => [commune.id, commune])),
    roads: linesOf('road', base.roads),
    rivers: linesOf('river', base.rivers),
    sketches: linesOf('road', base.schematic),
    districtBorder: borderOf(admin, 'districts'),
    provinceBorder: borderOf(admin, 'province'),
  };
}
