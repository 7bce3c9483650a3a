/** Straight lines from clusters to what they may lie near: measured by the geodata program, looked up by the app. */
import type { Geometry, Position } from 'geojson';
import { lonLatOf } from './geometry';
import { NEAR_KINDS, type Near, type NearKind, type NearTarget } from './records';
import { type GridPosition, toVn2000 } from './vn2000';

/** km by target; `road` and the other kinds stand for the nearest of the kind. */
export type Distances = Readonly<Record<string, number>>;

/**
 * The straight line from a point to the nearest point of a geometry, in km, on the VN-2000 grid (its scale is within
 * 0.02 % of true between 104°45' and 106°45'). Not rounded.
 * @throws Error on a geometry that is neither points nor lines
 */
export function straightKm(from: readonly [number, number], geometry: Geometry): number {
  const here = toVn2000(from);
  return Math.min(...linesOf(geometry).map((line) => metresToLine(here, line))) / 1000;
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

function metresToLine(here: GridPosition, line: readonly Position[]): number {
  const points = line.map((position) => toVn2000(lonLatOf(position)));
  return points.reduce(
    (least, b, index) => Math.min(least, metresToEdge(here, points[Math.max(0, index - 1)] ?? b, b)),
    Infinity,
  );
}

function metresToEdge(here: GridPosition, a: GridPosition, b: GridPosition): number {
  const [dx, dy] = [b.easting - a.easting, b.northing - a.northing];
  const [x, y] = [here.easting - a.easting, here.northing - a.northing];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
  return Math.hypot(x - along * dx, y - along * dy);
}

const known = new WeakMap<Near, Map<string, Distances>>();

/** All distances of a cluster, the nearest of each kind included; null where none is known: its place is not published. */
export function distancesOf(near: Near | null, code: string): Distances | null {
  if (near === null) return null;
  let all = known.get(near);
  if (all === undefined) {
    all = new Map(Object.keys(near.km).map((each) => [each, withKinds(near, each)]));
    known.set(near, all);
  }
  return all.get(code) ?? null;
}

/** km to a target; undefined where it is not known. A link may name any word, the object's own names too. */
export function kmTo(distances: Distances | null, target: string): number | undefined {
  return distances !== null && Object.hasOwn(distances, target) ? distances[target] : undefined;
}

function withKinds(near: Near, code: string): Distances {
  const nearest = NEAR_KINDS.flatMap((kind) => {
    const target = nearestOf(near, code, kind);
    return target === null ? [] : [[kind, near.km[code]?.[target.id] ?? Infinity] as const];
  });
  return { ...near.km[code], ...Object.fromEntries(nearest) };
}

function nearestOf(near: Near, code: string, kind: NearKind): NearTarget | null {
  const km = near.km[code] ?? {};
  const of = ({ id }: NearTarget) => km[id] ?? Infinity;
  return near.targets
    .filter((target) => target.kind === kind && !target.planned && of(target) < Infinity)
    .reduce<NearTarget | null>((best, each) => (best === null || of(each) < of(best) ? each : best), null);
}

/**
 * The distance of a cluster to a target in km, and what the target is; of a kind, the nearest one. Null where the
 * place of the cluster is not published or the target is not known.
 */
export function distanceTo(
  near: Near | null,
  code: string,
  target: string,
): { readonly km: number; readonly target: NearTarget } | null {
  const km = kmTo(distancesOf(near, code), target);
  if (near === null || km === undefined) return null;
  const kind = NEAR_KINDS.find((each) => each === target);
  const found = kind ? nearestOf(near, code, kind) : near.targets.find(({ id }) => id === target);
  return found ? { km, target: found } : null;
}
