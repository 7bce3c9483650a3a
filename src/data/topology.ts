/** TopoJSON → features, with its shape checked first. */

import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { issue, type Read } from './issues';
import { readJson } from './json';

const pair = v.tuple([v.number(), v.number()]);
const unit = v.looseObject({
  type: v.picklist(['Polygon', 'MultiPolygon', 'MultiLineString']),
  arcs: v.array(v.unknown()),
  id: v.exactOptional(v.union([v.string(), v.number()])),
  properties: v.exactOptional(v.record(v.string(), v.unknown())),
});
/** Thousands of positions: checked one by one, by a schema of their own, they took half the time of the whole file. */
const arcs = v.custom<number[][][]>(
  (list) =>
    Array.isArray(list) &&
    list.every(
      (arc) =>
        Array.isArray(arc) && arc.every((at) => Array.isArray(at) && at.every((n) => typeof n === 'number')),
    ),
);
const topology = v.object({
  type: v.literal('Topology'),
  transform: v.exactOptional(v.object({ scale: pair, translate: pair })),
  arcs,
  objects: v.record(
    v.string(),
    v.object({ type: v.literal('GeometryCollection'), geometries: v.array(unit) }),
  ),
});

/** A unit as the file has it; `id` as text, empty where it has none. */
export interface UnitFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Polygon | MultiPolygon;
}

export interface DecodedTopology<N extends string> {
  readonly areas: Readonly<Record<N, readonly UnitFeature[]>>;
  /** Lines of the object `edges` by their property `kind`; empty where the file has none. */
  readonly edges: Readonly<Record<string, MultiLineString>>;
}

const EDGES = 'edges';

/**
 * Decodes the named objects of a topology of polygons, and the edges drawn of them.
 * @returns null where the file is no such topology, or refers to arcs that are not there
 */
export function readTopology<N extends string>(
  text: string,
  file: string,
  names: readonly N[],
): Read<DecodedTopology<N>> {
  const read = readJson(text, file, topology);
  if (read.value === null) return { value: null, issues: read.issues };
  const { objects } = read.value;
  const fail = (name: string) => issue('error', 'topology', { file, field: `objects.${name}` });
  const missing = names.filter((name) => !Object.hasOwn(objects, name));
  if (missing.length > 0) return { value: null, issues: missing.map(fail) };
  const checked = read.value as unknown as Topology;
  const areas = {} as Record<N, readonly UnitFeature[]>;
  for (const name of names) {
    const units = decode(checked, name);
    if (units === null) return { value: null, issues: [fail(name)] };
    areas[name] = units;
  }
  const edges = Object.hasOwn(objects, EDGES) ? decodeEdges(checked) : {};
  return edges === null ? { value: null, issues: [fail(EDGES)] } : { value: { areas, edges }, issues: [] };
}

function decode(from: Topology, name: string): UnitFeature[] | null {
  const areas = decoded<Polygon | MultiPolygon>(from, name);
  if (!areas?.every(({ geometry }) => isSound(geometry))) return null;
  return areas.map(({ id, properties, geometry }) => ({
    id: String(id ?? ''),
    properties: properties ?? {},
    geometry,
  }));
}

function decodeEdges(from: Topology): Record<string, MultiLineString> | null {
  const lines = decoded<MultiLineString>(from, EDGES);
  const sound = ({ coordinates, type }: MultiLineString) =>
    type === 'MultiLineString' && coordinates.every((line) => line.length >= 2 && line.every(isPosition));
  if (!lines?.every(({ geometry }) => sound(geometry))) return null;
  return Object.fromEntries(lines.map(({ properties, geometry }) => [String(properties?.kind), geometry]));
}

function decoded<G extends Polygon | MultiPolygon | MultiLineString>(
  from: Topology,
  name: string,
): Feature<G>[] | null {
  try {
    return feature(from, from.objects[name] as GeometryCollection).features as Feature<G>[];
  } catch {
    // topojson-client throws a bare TypeError on an arc that does not exist.
    return null;
  }
}

/** At least one ring, each of four positions or more, all of them numbers: an arc of nothing decodes without a word. */
function isSound({ type, coordinates }: Polygon | MultiPolygon): boolean {
  if (type !== 'Polygon' && type !== 'MultiPolygon') return false;
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.length > 0 && rings.every((ring) => ring.length >= 4 && ring.every(isPosition));
}

function isPosition(at: Position): boolean {
  return Number.isFinite(at?.[0]) && Number.isFinite(at?.[1]);
}
