/** Reading a reference topology, and writing one of ours: shared edges stay shared, 4 decimals exactly. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology as cutArcs } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { type LonLat, toMetres } from './plane';
import { fromGrid, GRID, type GridPoint, snap, thin } from './thin';
import { crossingArcs, untangle } from './untangle';

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

/**
 * Thins every arc to `tolerance` metres and rounds it to 4 decimals. Where the result crosses itself or
 * another arc, the arcs in question are thinned half as much, until nothing crosses; what rounding alone
 * entangles is made to touch.
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
  return untangle(arcs);
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
