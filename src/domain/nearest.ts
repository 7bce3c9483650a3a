/**
 * The distances of clusters by target and kind. Apart from `distance.ts`, which measures them: the filter needs these from
 * the start, and the national grid is not loaded before something is measured.
 */
import { NEAR_KINDS, type Near, type NearKind, type NearTarget } from './records';
import type { Location } from './types';

/** km by target; `road` and the other kinds stand for the nearest of the kind. */
export type Distances = Readonly<Record<string, number>>;

/** A place too vague to measure from: none is published, or only the district, in which an outline may stand tens of km off. */
export type Unmeasured = 'unpublished' | 'district';

/** Why distances from a place known so far would mean nothing; null where they mean something. */
export function whyUnmeasured(location: Location): Unmeasured | null {
  return location === 'unpublished' || location === 'district' ? location : null;
}

/** Whether distances from a place known so far mean anything. */
export function isMeasurable(location: Location): boolean {
  return whyUnmeasured(location) === null;
}

const known = new WeakMap<Near, Map<string, Distances>>();

/** All distances of a cluster, the nearest of each kind included; null where none is known: nobody says in which commune it lies. */
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

/** The nearest target of a kind that exists; null where none is known. */
export function nearestOf(near: Near, code: string, kind: NearKind): NearTarget | null {
  const km = near.km[code] ?? {};
  const of = ({ id }: NearTarget) => km[id] ?? Infinity;
  return near.targets
    .filter((target) => target.kind === kind && !target.planned && of(target) < Infinity)
    .reduce<NearTarget | null>((best, each) => (best === null || of(each) < of(best) ? each : best), null);
}
