/** What lies around the province: neighbouring provinces of 2025, Cambodia, the sea, and the rest of the frame. */
import { difference } from '@turf/difference';
import { featureCollection, feature as turfFeature } from '@turf/helpers';
import { union } from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2 } from './baseAdmin';
import { FRAME, type LineReport } from './baseLines';
import { distanceToLine } from './plane';
import { ringsOf } from './rings';
import { fromGrid, snap } from './thin';
import { tidy } from './tidy';
import { arcLines, encodeTopology, type Layer, largestDeviation, thinArcs, withGridArcs } from './topology';
import { untangle } from './untangle';

type Area = Feature<Polygon | MultiPolygon>;

export interface ContextBase {
  readonly topology: Topology;
  readonly layers: Readonly<Record<string, Layer>>;
  readonly report: LineReport;
}

function polygonsOf(area: Area): Area[] {
  const { geometry } = area;
  if (geometry.type === 'Polygon') return [area];
  return geometry.coordinates.map((coordinates) => turfFeature({ type: 'Polygon' as const, coordinates }));
}

/** Code of Tây Ninh of 2025, which contains Long An. */
const TAY_NINH = '80';

function frame(): Area {
  const [w, s, e, n] = FRAME;
  return turfFeature({
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  });
}

function without(area: Area, cut: Area): Area | null {
  return difference(featureCollection([area, cut])) as Area | null;
}

/** How many vertices of a sliver lie on the outline of an area, or within about 50 m of it. */
function contact(sliver: Area, area: Area): number {
  const outline = rings(area).map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const));
  const near = ([x = 0, y = 0]: number[]) => outline.some((ring) => distanceToLine([x, y], ring) < 0.0005);
  return rings(sliver).flat().filter(near).length;
}

function rings(area: Area): number[][][] {
  const { geometry } = area;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The area with parts that share an edge made one. */
function seamless(area: Area): Polygon | MultiPolygon {
  const parts = polygonsOf(area);
  const joined = parts.length > 1 ? (union(featureCollection(parts)) as Area | null) : area;
  return tidy((joined ?? area).geometry);
}

/** Rounds all areas to the grid together, in place, so that what rounding entangles touches in both. */
function untangleAll(areas: Area[]): void {
  const shapes = areas.map((area) => tidy(area.geometry));
  const rounded = shapes.flatMap((shape) =>
    ringsOf(shape).map(({ ring }) => snap(ring.map(([x = 0, y = 0]) => [x, y]))),
  );
  const apart = untangle(rounded).map((ring) => ring.map(fromGrid));
  const next = () => apart.shift() ?? [];
  shapes.forEach((shape, i) => {
    const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    const geometry = tidy({ type: 'MultiPolygon', coordinates: parts.map((part) => part.map(next)) });
    const area = areas[i];
    if (area) areas[i] = { ...area, geometry: seamless({ ...area, geometry }) };
  });
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
    const cut = without(area, longAn);
    if (!cut) throw new Error('a neighbour vanished under the province');
    const [largest] = polygonsOf(cut).sort((a, b) => areaKm2(b.geometry) - areaKm2(a.geometry));
    const kept = area.properties?.code === TAY_NINH && largest ? largest : cut;
    return { ...area, geometry: kept.geometry };
  });
  const gaps = without(frame(), union(featureCollection([longAn, ...parts])) ?? longAn);
  for (const sliver of gaps ? polygonsOf(gaps) : []) {
    const ranked = parts.map((area, index) => ({ index, touches: contact(sliver, area) }));
    const { index } = ranked.reduce((a, b) => (b.touches > a.touches ? b : a));
    const best = parts[index];
    const joined = best && (union(featureCollection([best, sliver])) as Area | null);
    if (best && joined) parts[index] = { ...best, geometry: joined.geometry };
  }
  untangleAll(parts);
  const named = (area: Area, properties: Record<string, string>, id: string): Area => ({
    type: 'Feature',
    id,
    properties,
    geometry: tidy(area.geometry),
  });
  const outside = (kind: string) =>
    parts.filter((a) => a.properties?.kind === kind).map((a) => named(a, {}, kind));
  const layers: Record<string, Layer> = {
    neighbours: parts
      .filter((a) => a.properties?.code !== undefined)
      .map((a) =>
        named(a, { name: String(a.properties?.name).normalize('NFC') }, String(a.properties?.code)),
      ),
    cambodia: outside('cambodia'),
    sea: outside('sea'),
    other: outside('other'),
  };
  const count = (all: readonly (readonly unknown[])[]) => all.reduce((n, line) => n + line.length, 0);
  const topology = encodeTopology(layers, CONTEXT_CREDIT);
  const deviation = largestDeviation(lines, arcs, distanceToLine);
  return { topology, layers, report: { vertices: count(lines), kept: count(topology.arcs), deviation } };
}

const CONTEXT_CREDIT = {
  source: 'vietnamese-provinces-database © Thang Le Quoc; vietnam63 © Marc Choisy',
  licence: 'MIT',
};
