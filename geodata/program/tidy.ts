/** Making rings of the 4-decimal grid simple: no spikes, no position passed twice, no slivers. */
import type { MultiPolygon, Polygon } from 'geojson';
import { fromGrid, type GridPoint, toGrid } from './thin';

/** About 0.05 km², twice in square grid steps: smaller loops are slivers between sources, and are dropped. */
const SLIVER = 2 * 410;

/** The loops a ring falls into where it passes a position twice; each open, without repeats. */
function simpleLoops(ring: readonly GridPoint[]): GridPoint[][] {
  const loops: GridPoint[][] = [];
  const path: GridPoint[] = [];
  for (const point of ring) {
    const before = path.findIndex((p) => p[0] === point[0] && p[1] === point[1]);
    if (before >= 0) loops.push(path.splice(before));
    path.push(point);
  }
  return loops.filter((loop) => loop.length > 2);
}

/** Twice the signed area of an open loop; positive is counterclockwise. */
function turn(loop: readonly GridPoint[]): number {
  return loop.reduce((sum, p, i) => {
    const q = loop[(i + 1) % loop.length] ?? p;
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
}

function closed(loop: readonly GridPoint[], counterclockwise: boolean): [number, number][] {
  const wound = turn(loop) > 0 === counterclockwise ? loop : [...loop].reverse();
  return [...wound, ...wound.slice(0, 1)].map(fromGrid);
}

/**
 * A geometry with simple rings on the 4-decimal grid, slivers dropped, wound by RFC 7946; one part becomes
 * a Polygon. Throws when nothing is left.
 */
export function tidy(geometry: Polygon | MultiPolygon, sliver = SLIVER): Polygon | MultiPolygon {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kept = parts.flatMap(([outer = [], ...holes]) => {
    const loopsOf = (ring: readonly number[][]) =>
      simpleLoops(ring.map(([lon = 0, lat = 0]) => toGrid([lon, lat]))).filter(
        (l) => Math.abs(turn(l)) >= sliver,
      );
    const [largest, ...others] = loopsOf(outer).sort((a, b) => Math.abs(turn(b)) - Math.abs(turn(a)));
    if (!largest) return [];
    const inner = others.filter((loop) => turn(loop) > 0 !== turn(largest) > 0);
    const beside = others.filter((loop) => turn(loop) > 0 === turn(largest) > 0);
    const cut = [...inner, ...holes.flatMap(loopsOf)].map((loop) => closed(loop, false));
    return [[closed(largest, true), ...cut], ...beside.map((loop) => [closed(loop, true)])];
  });
  const [only] = kept;
  if (!only) throw new Error('a unit collapsed: nothing left of its rings');
  return kept.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: kept };
}
