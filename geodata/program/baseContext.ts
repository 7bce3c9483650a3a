/** What lies around the province: neighbouring provinces of 2025, Cambodia, the sea, and the rest of the frame. */
import { booleanIntersects } from '@turf/boolean-intersects';
import { difference } from '@turf/difference';
import { featureCollection, feature as turfFeature } from '@turf/helpers';
import { union } from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2 } from './baseAdmin';
import { arcLines, encodeTopology, type Layer, thinArcs, tidy, withGridArcs } from './topology';

type Area = Feature<Polygon | MultiPolygon>;

export interface ContextBase {
  readonly topology: Topology;
  readonly layers: Readonly<Record<string, Layer>>;
  readonly vertices: number;
  readonly kept: number;
}

function polygonsOf(area: Area): Area[] {
  const { geometry } = area;
  if (geometry.type === 'Polygon') return [area];
  return geometry.coordinates.map((coordinates) => turfFeature({ type: 'Polygon' as const, coordinates }));
}

function without(area: Area, cut: Area): Area | null {
  return difference(featureCollection([area, cut])) as Area | null;
}

/** Length in degrees of the border two areas share: their outlines' common vertices stand for it. */
function sharedBorder(a: Area, b: Area): number {
  const points = new Set(rings(b).flat().map(String));
  return rings(a)
    .flat()
    .filter((p) => points.has(String(p))).length;
}

function rings(area: Area): number[][][] {
  const { geometry } = area;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/**
 * Cuts the province out of the reference's surroundings, so that both edges are the same line. The
 * reference's Tây Ninh of 2025 contains Long An; what remains of it besides the old Tây Ninh are slivers
 * between two drawings of one border, and each goes to the neighbour it touches most.
 */
export function makeContext(
  reference: Topology,
  province: Polygon | MultiPolygon,
  tolerance: number,
): ContextBase {
  const lines = arcLines(reference);
  const arcs = thinArcs(lines, tolerance);
  const thinned = withGridArcs(reference, arcs);
  const all = (object: string) => {
    const collection = feature(thinned, thinned.objects[object] as GeometryCollection);
    return collection.features.map(
      (f) => ({ ...f, geometry: tidy(f.geometry as Polygon | MultiPolygon) }) as Area,
    );
  };
  const longAn: Area = turfFeature(province);
  const around = [...all('provinces_2025'), ...all('outside')];
  const parts = around.map((area) => {
    if (!booleanIntersects(area, longAn)) return { area, slivers: [] as Area[] };
    const pieces = polygonsOf(without(area, longAn) ?? area).sort(
      (a, b) => areaKm2(b.geometry) - areaKm2(a.geometry),
    );
    const [main, ...slivers] = pieces;
    if (!main) throw new Error('a neighbour vanished under the province');
    return area.properties?.code === '80'
      ? { area: { ...area, geometry: main.geometry }, slivers }
      : { area: { ...area, geometry: (without(area, longAn) ?? area).geometry }, slivers: [] };
  });
  for (const sliver of parts.flatMap((p) => p.slivers)) {
    const [best] = [...parts].sort((a, b) => sharedBorder(sliver, b.area) - sharedBorder(sliver, a.area));
    if (!best) continue;
    const joined = union(featureCollection([best.area, sliver])) as Area | null;
    if (joined) best.area = { ...best.area, geometry: joined.geometry };
  }
  const named = (area: Area, properties: Record<string, string>, id: string): Area => ({
    type: 'Feature',
    id,
    properties,
    geometry: tidy(area.geometry),
  });
  const areas = parts.map((p) => p.area);
  const outside = (kind: string) =>
    areas.filter((a) => a.properties?.kind === kind).map((a) => named(a, {}, kind));
  const layers: Record<string, Layer> = {
    neighbours: areas
      .filter((a) => a.properties?.code !== undefined)
      .map((a) =>
        named(a, { name: String(a.properties?.name).normalize('NFC') }, String(a.properties?.code)),
      ),
    cambodia: outside('cambodia'),
    sea: outside('sea'),
    other: outside('other'),
  };
  const count = (all_: readonly (readonly unknown[])[]) => all_.reduce((n, line) => n + line.length, 0);
  const topology = encodeTopology(layers, CONTEXT_CREDIT);
  return { topology, layers, vertices: count(lines), kept: count(topology.arcs) };
}

const CONTEXT_CREDIT = {
  source: 'vietnamese-provinces-database © Thang Le Quoc; vietnam63 © Marc Choisy',
  licence: 'MIT',
};
