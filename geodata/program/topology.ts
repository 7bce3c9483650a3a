/** Reading a reference topology, and writing one of ours: shared edges stay shared, 4 decimals exactly. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology as cutArcs } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { type LonLat, segmentsCross, toMetres } from './plane';
import { fromGrid, GRID, type GridPoint, snap, thin } from './thin';

/** The arcs of a topology as lines of longitude, latitude. */
export function arcLines(topology: Topology): LonLat[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([px = 0, py = 0]) => {
      if (!topology.transform) return [px, py] as const;
      x += px;
      y += py;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** The same topology with other arcs, given as points of the 4-decimal grid, and no transform. */
export function withGridArcs(topology: Topology, arcs: readonly (readonly GridPoint[])[]): Topology {
  const { transform: _dropped, ...rest } = topology;
  return { ...rest, arcs: arcs.map((arc) => arc.map((p) => fromGrid(p))) };
}

/** Which arcs have a segment that crosses a segment of any arc. */
function crossingArcs(arcs: readonly (readonly GridPoint[])[]): Set<number> {
  const segments = arcs.flatMap((arc, index) => arc.slice(1).map((b, i) => ({ index, a: arc[i] ?? b, b })));
  segments.sort((s, t) => Math.min(s.a[0], s.b[0]) - Math.min(t.a[0], t.b[0]));
  const found = new Set<number>();
  segments.forEach((s, i) => {
    const right = Math.max(s.a[0], s.b[0]);
    for (let j = i + 1; j < segments.length; j++) {
      const t = segments[j];
      if (!t || Math.min(t.a[0], t.b[0]) > right) break;
      if (segmentsCross(s.a, s.b, t.a, t.b)) found.add(s.index).add(t.index);
    }
  });
  return found;
}

/**
 * Thins every arc to `tolerance` metres and rounds it to 4 decimals. Where the result crosses itself or
 * another arc, the arcs in question are thinned half as much, until nothing crosses; arcs that cross even
 * unthinned stand as rounded.
 */
export function thinArcs(lines: readonly (readonly LonLat[])[], tolerance: number): GridPoint[][] {
  const tolerances = lines.map(() => tolerance);
  const arcs = lines.map((line) => snap(thin(line, tolerance)));
  for (let round = 0; round < 6; round++) {
    const crossing = crossingArcs(arcs);
    if (crossing.size === 0) break;
    for (const index of crossing) {
      const finer = round === 5 ? 0 : (tolerances[index] ?? tolerance) / 2;
      tolerances[index] = finer;
      arcs[index] = snap(thin(lines[index] ?? [], finer));
    }
  }
  return arcs;
}

/** A ring without repeated vertices, without there-and-back spikes, closed; null when nothing is left. */
function cleanRing(ring: readonly GridPoint[]): GridPoint[] | null {
  const open = ring.slice(0, -1);
  const same = (p?: GridPoint, q?: GridPoint) =>
    p !== undefined && q !== undefined && p[0] === q[0] && p[1] === q[1];
  for (let changed = true; changed && open.length > 2; ) {
    changed = false;
    for (let i = 0; i < open.length; i++) {
      const before = open[(i + open.length - 1) % open.length];
      const after = open[(i + 1) % open.length];
      if (same(open[i], after) || same(before, after)) {
        open.splice(i, 1);
        changed = true;
        break;
      }
    }
  }
  const first = open[0];
  return open.length > 2 && first ? [...open, first] : null;
}

/** Twice the signed area of a grid ring; positive is counterclockwise. */
function turn(ring: readonly GridPoint[]): number {
  return ring.slice(1).reduce((sum, q, i) => {
    const p = ring[i] ?? q;
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
}

/** About 0.05 km²: rings smaller than that are slivers between sources, and are dropped. */
const SLIVER = 2 * 410;

/**
 * A feature's rings on the 4-decimal grid: cleaned, slivers dropped, wound by RFC 7946, a single part as a
 * Polygon.
 */
export function tidy(geometry: Polygon | MultiPolygon, sliver = SLIVER): Polygon | MultiPolygon {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kept = parts.flatMap((rings) => {
    const clean = rings.flatMap((ring, i) => {
      const cleaned = cleanRing(ring.map(([x = 0, y = 0]) => [Math.round(x * GRID), Math.round(y * GRID)]));
      if (!cleaned || Math.abs(turn(cleaned)) < sliver) return [];
      const wanted = i === 0 ? 1 : -1;
      return [Math.sign(turn(cleaned)) === wanted ? cleaned : cleaned.reverse()];
    });
    return clean.length > 0 ? [clean.map((ring) => ring.map((p) => fromGrid(p)))] : [];
  });
  const [only] = kept;
  if (!only) throw new Error('a unit collapsed: nothing left of its rings');
  return kept.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: kept };
}

/** Features of one object of a topology, in the order they are to be written. */
export type Layer = readonly Feature<Polygon | MultiPolygon>[];

/**
 * One topology of several layers, on the 4-decimal grid: arcs shared between and within layers, delta
 * encoded, `transform.scale` exactly 0.0001.
 */
export function encodeTopology(
  layers: Readonly<Record<string, Layer>>,
  foreign: Record<string, string>,
): Topology {
  const onGrid = Object.entries(layers).map(([name, features]) => {
    const collection: FeatureCollection = {
      type: 'FeatureCollection',
      features: features.map((f) => ({ ...f, geometry: gridGeometry(f.geometry) })),
    };
    return [name, collection] as const;
  });
  const { objects, arcs } = cutArcs(Object.fromEntries(onGrid));
  const xs = arcs.flatMap((arc) => arc.map(([x = 0]) => x));
  const ys = arcs.flatMap((arc) => arc.map(([, y = 0]) => y));
  const west = Math.min(...xs);
  const south = Math.min(...ys);
  return {
    type: 'Topology',
    ...foreign,
    transform: { scale: [1 / GRID, 1 / GRID], translate: [west / GRID, south / GRID] },
    objects,
    arcs: arcs.map((arc) => {
      let [px, py] = [west, south];
      return arc.map(([x = 0, y = 0]) => {
        const step = [x - px, y - py];
        [px, py] = [x, y];
        return step;
      });
    }),
  };
}

function gridGeometry(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const ring = (line: number[][]) =>
    line.map(([x = 0, y = 0]) => [Math.round(x * GRID), Math.round(y * GRID)]);
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(ring)) };
}

/** Largest distance in metres from a vertex of an original arc to the same arc as written. */
export function largestDeviation(
  lines: readonly (readonly LonLat[])[],
  arcs: readonly (readonly GridPoint[])[],
  distance: (point: ReturnType<typeof toMetres>, line: ReturnType<typeof toMetres>[]) => number,
): number {
  let largest = 0;
  lines.forEach((line, i) => {
    const written = (arcs[i] ?? []).map((p) => toMetres(fromGrid(p)));
    for (const point of line) largest = Math.max(largest, distance(toMetres(point), written));
  });
  return largest;
}
