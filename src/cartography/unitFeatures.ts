/** Administrative areas as sources: areas to tint and pick, and their edges, drawn once. */
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { AdminUnits, Dataset } from '../domain/types';
import { placedIn } from './features';
import { type Area, type Border, bordersOf, SegmentSet } from './mesh';

type Properties = Record<string, unknown>;
type Shape = Polygon | MultiPolygon;
const collection = <G extends Geometry>(
  features: Feature<G, Properties>[],
): FeatureCollection<G, Properties> => ({
  type: 'FeatureCollection',
  features,
});

/** Kinds of edges in source `edges`. */
export type EdgeKind = 'province' | 'district' | 'communeOld' | 'communeNew';

/** Districts (with a tint 0…3, neighbours never alike) and communes of both times, and the province. */
export function unitFeatures(
  dataset: Pick<Dataset, 'units' | 'clusters' | 'placed'>,
): FeatureCollection<Shape, Properties> {
  const { units } = dataset;
  const known = placedIn(dataset)?.tints;
  const tints = known === undefined ? tintDistricts(units.districts) : new Map(Object.entries(known));
  return collection(
    [units.province, ...units.districts, ...units.communesOld, ...units.communesNew].map((unit) => ({
      type: 'Feature',
      properties: {
        kind: unit.kind,
        unit: unit.id,
        name: unit.name.normalize('NFC'),
        ...(unit.kind === 'district' && { tint: tints.get(unit.id) ?? 0 }),
      },
      geometry: unit.geometry,
    })),
  );
}

/** Edges of all units, each once: a commune's edge that is also a district's is only the district's. */
export function edgeFeatures(units: AdminUnits): FeatureCollection<MultiLineString, Properties> {
  if (units.edges !== undefined) return edgesDrawn(units.edges);
  const districts = bordersOf(units.districts);
  const outer = districts.filter((b) => b.sides[1] === null);
  const inner = districts.filter((b) => b.sides[1] !== null);
  return collection([
    ...edges('communeOld', without(bordersOf(units.communesOld), segmentSet(districts))),
    ...edges('communeNew', without(bordersOf(units.communesNew), segmentSet(outer))),
    ...edges('district', inner),
    ...edges('province', outer),
  ]);
}

function edgesDrawn(drawn: NonNullable<AdminUnits['edges']>): FeatureCollection<MultiLineString, Properties> {
  const kinds: readonly EdgeKind[] = ['communeOld', 'communeNew', 'district', 'province'];
  return collection(kinds.map((kind) => ({ type: 'Feature', properties: { kind }, geometry: drawn[kind] })));
}

function edges(kind: EdgeKind, borders: readonly Border[]): Feature<MultiLineString, Properties>[] {
  const lines = borders.flatMap((b) => b.lines);
  return [
    { type: 'Feature', properties: { kind }, geometry: { type: 'MultiLineString', coordinates: lines } },
  ];
}

function segmentSet(borders: readonly Border[]): SegmentSet<true> {
  const set = new SegmentSet<true>();
  for (const line of borders.flatMap((b) => b.lines)) {
    line.forEach((to, i) => {
      const from = line[i - 1];
      if (from !== undefined) set.set(from, to, true);
    });
  }
  return set;
}

/** Borders between two units, without the segments another level already draws. */
function without(borders: readonly Border[], taken: SegmentSet<true>): Border[] {
  return borders
    .filter((b) => b.sides[1] !== null)
    .map(({ sides, lines }) => ({ sides, lines: lines.flatMap((line) => keepParts(line, taken)) }));
}

function keepParts(line: Border['lines'][number], taken: SegmentSet<true>): Border['lines'] {
  const parts: Border['lines'] = [];
  let part: Border['lines'][number] = [];
  line.forEach((to, i) => {
    const from = line[i - 1];
    if (from === undefined) return;
    if (taken.get(from, to)) {
      part = [];
      return;
    }
    if (part.length === 0) {
      part = [from];
      parts.push(part);
    }
    part.push(to);
  });
  return parts;
}

/** A tint 0…3 for each district by id, greedily in list order, so that neighbours differ. */
export function tintDistricts(districts: readonly Area[]): Map<string, number> {
  const beside = new Map<string, Set<string>>(districts.map((d) => [d.id, new Set()]));
  for (const { sides } of bordersOf(districts)) {
    const [a, b] = sides;
    if (b === null) continue;
    beside.get(a)?.add(b);
    beside.get(b)?.add(a);
  }
  const tints = new Map<string, number>();
  // The most crowded first: so four tints are enough for these fifteen.
  const order = [...districts].sort((a, b) => (beside.get(b.id)?.size ?? 0) - (beside.get(a.id)?.size ?? 0));
  for (const { id } of order) {
    const taken = new Set([...(beside.get(id) ?? [])].map((n) => tints.get(n)));
    tints.set(id, [0, 1, 2, 3].find((t) => !taken.has(t)) ?? 0);
  }
  return tints;
}
