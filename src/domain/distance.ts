/** Straight lines from clusters to what they may lie near: measured by the geodata program, looked up by the app. */
import type { Geometry, Position } from 'geojson';
import { lonLatOf } from './geometry';
import { distancesOf, kmTo, nearestOf } from './nearest';
import { NEAR_KINDS, type Near, type NearTarget, type Way } from './records';
import { type GridPosition, toVn2000 } from './vn2000';
import { wayTo } from './way';

/** A straight line: how long, not rounded, and which way it goes; null on the spot itself. */
export interface StraightLine {
  readonly km: number;
  readonly way: Way | null;
}

/**
 * The straight line from a point to the nearest point of a geometry, on the VN-2000 grid (its scale is within
 * 0.02 % of true between 104°45' and 106°45').
 * @throws Error on a geometry that is neither points nor lines
 */
export function straightLine(from: readonly [number, number], geometry: Geometry): StraightLine {
  const here = toVn2000(from);
  const there = linesOf(geometry).flatMap((line) => nearestOn(here, line));
  const nearest = there.reduce((best, each) => (metres(here, each) < metres(here, best) ? each : best));
  return { km: metres(here, nearest) / 1000, way: wayTo(here, nearest) };
}

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    default:
      throw new Error(`no distances to a ${geometry.type}`);
  }
}

function metres(a: GridPosition, b: GridPosition): number {
  return Math.hypot(a.easting - b.easting, a.northing - b.northing);
}

/** The nearest point of each edge of a line; of a single position, that one. */
function nearestOn(here: GridPosition, line: readonly Position[]): GridPosition[] {
  const points = line.map((position) => toVn2000(lonLatOf(position)));
  return points.map((b, index) => nearestOnEdge(here, points[Math.max(0, index - 1)] ?? b, b));
}

/** The nearest point of the straight edge from `a` to `b` on the grid. */
export function nearestOnEdge(here: GridPosition, a: GridPosition, b: GridPosition): GridPosition {
  const [dx, dy] = [b.easting - a.easting, b.northing - a.northing];
  const [x, y] = [here.easting - a.easting, here.northing - a.northing];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
  return { easting: a.easting + along * dx, northing: a.northing + along * dy };
}

/**
 * The distance of a cluster to a target in km, what the target is, of a kind the nearest one, and the way there where
 * it is known. Null where the cluster is not measured (`isMeasurable`) or the target is not known.
 */
export function distanceTo(
  near: Near | null,
  code: string,
  target: string,
): (StraightLine & { readonly target: NearTarget }) | null {
  const km = kmTo(distancesOf(near, code), target);
  if (near === null || km === undefined) return null;
  const kind = NEAR_KINDS.find((each) => each === target);
  const found = kind ? nearestOf(near, code, kind) : near.targets.find(({ id }) => id === target);
  return found ? { km, target: found, way: near.ways?.[code]?.[found.id] ?? null } : null;
}
