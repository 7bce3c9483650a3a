/** TopoJSON → features, with its shape checked first. */

import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { issue, type Read } from './issues';
import { readJson } from './json';

const pair = v.tuple([v.number(), v.number()]);
const unit = v.looseObject({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  arcs: v.array(v.unknown()),
  id: v.exactOptional(v.union([v.string(), v.number()])),
  properties: v.exactOptional(v.record(v.string(), v.unknown())),
});
const topology = v.object({
  type: v.literal('Topology'),
  transform: v.exactOptional(v.object({ scale: pair, translate: pair })),
  arcs: v.array(v.array(v.array(v.number()))),
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

/**
 * Decodes the named objects of a topology of polygons.
 * @returns null where the file is no such topology, or refers to arcs that are not there
 */
export function readTopology<N extends string>(
  text: string,
  file: string,
  names: readonly N[],
): Read<Record<N, readonly UnitFeature[]>> {
  const read = readJson(text, file, topology);
  if (read.value === null) return { value: null, issues: read.issues };
  const missing = names.filter((name) => !Object.hasOwn(read.value?.objects ?? {}, name));
  if (missing.length > 0) {
    const issues = missing.map((name) => issue('error', 'topology', { file, field: `objects.${name}` }));
    return { value: null, issues };
  }
  const checked = read.value as unknown as Topology;
  const value = {} as Record<N, readonly UnitFeature[]>;
  for (const name of names) {
    const units = decode(checked, name);
    if (units === null)
      return { value: null, issues: [issue('error', 'topology', { file, field: `objects.${name}` })] };
    value[name] = units;
  }
  return { value, issues: [] };
}

function decode(from: Topology, name: string): UnitFeature[] | null {
  try {
    const { features } = feature(from, from.objects[name] as GeometryCollection);
    const areas = features as Feature<Polygon | MultiPolygon>[];
    if (!areas.every(({ geometry }) => isSound(geometry))) return null;
    return areas.map(({ id, properties, geometry }) => ({
      id: String(id ?? ''),
      properties: properties ?? {},
      geometry,
    }));
  } catch {
    // topojson-client throws a bare TypeError on an arc that does not exist.
    return null;
  }
}

/** At least one ring, each of four positions or more, all of them numbers: an arc of nothing decodes without a word. */
function isSound({ type, coordinates }: Polygon | MultiPolygon): boolean {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return (
    rings.length > 0 &&
    rings.every(
      (ring) => ring.length >= 4 && ring.every((at) => Number.isFinite(at?.[0]) && Number.isFinite(at?.[1])),
    )
  );
}
