/**
 * A scenario: changes a person tries on the published data set, which itself is never changed. Areas in ha, fractions
 * of the leasable land, rings [lon, lat] in WGS 84, not closed.
 */
import type { Polygon } from 'geojson';
import { isAddedCode, type Soundness, soundness } from './soundChange';
import { outlineOf, plannedCluster, type Tried, triedCluster, withoutDistances } from './tried';
import type { Cluster, Dataset, Phase } from './types';

export type Ring = readonly (readonly [number, number])[];

/** A cluster that a scenario adds. */
export interface PlannedCluster {
  /** `KB-01` … `KB-99`. */
  readonly code: string;
  readonly name: string;
  readonly phase: Phase;
  readonly grossHa: number;
  /** Slug of the district before 2025-07-01; a ring inside another one overrules it. */
  readonly district: string | null;
  /** Codes of communes after 2025-07-01. */
  readonly communesNew: readonly string[];
  /** Null where nobody has drawn it: it then belongs to no drawn region. */
  readonly ring: Ring | null;
}

/** One thing tried. An outline carries the VN-2000 grid area of its ring, which becomes the gross area. */
export type Change =
  | { readonly kind: 'phase'; readonly code: string; readonly phase: Phase }
  | { readonly kind: 'land'; readonly code: string; readonly field: TriedField; readonly ha: number }
  | { readonly kind: 'occupancy'; readonly code: string; readonly fraction: number }
  | { readonly kind: 'outline'; readonly code: string; readonly ring: Ring; readonly grossHa: number }
  | { readonly kind: 'add'; readonly cluster: PlannedCluster }
  | { readonly kind: 'withdraw'; readonly code: string };

export const TRIED_FIELDS = ['gross', 'leasable', 'leased'] as const;
export type TriedField = (typeof TRIED_FIELDS)[number];

/**
 * Why a change cannot be made. `unknown`: no such cluster; `withdrawn`: it has been withdrawn before; `same`: it is so
 * already; `taken`: a cluster of that code is there; `not-operating`: nothing is leased before a cluster operates;
 * `over-gross`, `over-leasable`: more land than there is to take it from.
 */
export type ChangeProblem =
  | Soundness
  | 'unknown'
  | 'withdrawn'
  | 'same'
  | 'taken'
  | 'not-operating'
  | 'over-gross'
  | 'over-leasable';

export interface JudgedChange {
  readonly change: Change;
  /** Null where it is applied. */
  readonly problem: ChangeProblem | null;
}

/** The cluster that a change is about. */
export function changedCode(change: Change): string {
  return change.kind === 'add' ? change.cluster.code : change.code;
}

/** A code for the next cluster to be added; null when all 99 are in use. */
export function freeCode(changes: readonly Change[]): string | null {
  const taken = new Set(changes.map(changedCode));
  const codes = Array.from({ length: 99 }, (_, i) => `KB-${String(i + 1).padStart(2, '0')}`);
  return codes.find((code) => !taken.has(code)) ?? null;
}

/**
 * The changes with one more at the end, which takes the place of what it overrules: each thing is tried once. A cluster
 * that the scenario itself added is not withdrawn but gone, with all that was tried of it.
 */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  if (change.kind === 'withdraw' && isAddedCode(change.code)) {
    return changes.filter((each) => changedCode(each) !== change.code);
  }
  return [...changes.filter((each) => !isOverruled(each, change)), change];
}

function isOverruled(before: Change, by: Change): boolean {
  if (changedCode(before) !== changedCode(by)) return false;
  if (before.kind === 'land' && by.kind === 'land') return before.field === by.field;
  if (before.kind === by.kind) return true;
  if (before.kind === 'land') {
    return (
      (by.kind === 'outline' && before.field === 'gross') ||
      (by.kind === 'occupancy' && before.field === 'leased')
    );
  }
  return before.kind === 'occupancy' && by.kind === 'land' && by.field === 'leased';
}

/** Later ranks rest on earlier ones, whatever the order in which a person tried them. */
function rankOf(change: Change): number {
  if (change.kind === 'land') return 3 + TRIED_FIELDS.indexOf(change.field);
  return { add: 0, phase: 1, outline: 2, occupancy: 5, withdraw: 6 }[change.kind];
}

interface Draft {
  readonly base: Cluster;
  readonly tried: Tried;
  readonly cluster: Cluster;
}

interface Outcome {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly withdrawn: ReadonlySet<string>;
  readonly judged: readonly JudgedChange[];
}

/** Tries all changes; those that cannot be applied leave no trace but their problem. */
function run(dataset: Dataset, changes: readonly Change[], leasableShare: number): Outcome {
  const own = new Map(dataset.clusters.map((cluster) => [cluster.code, cluster]));
  const drafts = new Map<string, Draft>();
  const withdrawn = new Set<string>();
  const problems = new Map<Change, ChangeProblem>();
  const attempt = (change: Change): ChangeProblem | null => {
    const unsound = soundness(change, dataset.units);
    if (unsound !== null) return unsound;
    const code = changedCode(change);
    if (change.kind === 'add') {
      if (own.has(code) || drafts.has(code)) return 'taken';
      const base = plannedCluster(change.cluster, dataset.units);
      const tried: Tried = change.cluster.ring === null ? {} : { ring: change.cluster.ring };
      drafts.set(code, { base, tried, cluster: triedCluster(base, tried, dataset.units) });
      return null;
    }
    const base = drafts.get(code)?.base ?? own.get(code);
    if (base === undefined) return 'unknown';
    if (change.kind === 'withdraw') {
      withdrawn.add(code);
      return null;
    }
    if (change.kind === 'phase' && change.phase === base.phase) return 'same';
    const tried = { ...drafts.get(code)?.tried, ...triedBy(change) };
    const cluster = triedCluster(base, tried, dataset.units);
    const problem = strain(cluster, tried, leasableShare);
    if (problem === null) drafts.set(code, { base, tried, cluster });
    return problem;
  };
  for (const change of changes.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const problem = attempt(change);
    if (problem !== null) problems.set(change, problem);
  }
  const judged = changes.map((change) => ({ change, problem: problems.get(change) ?? null }));
  return { drafts, withdrawn, judged };
}

function triedBy(change: Exclude<Change, { kind: 'add' | 'withdraw' }>): Tried {
  switch (change.kind) {
    case 'phase':
      return { phase: change.phase };
    case 'land':
      return { [change.field]: change.ha };
    case 'occupancy':
      return { fraction: change.fraction };
    default:
      return { ring: change.ring, gross: change.grossHa };
  }
}

/** Land cannot be more than what it is taken from; what the register itself has is not judged. */
function strain(cluster: Cluster, tried: Tried, leasableShare: number): ChangeProblem | null {
  const leases = tried.leased !== undefined || tried.fraction !== undefined;
  if (leases && cluster.phase !== 'operating') return 'not-operating';
  const gross = cluster.gross.ha ?? Number.POSITIVE_INFINITY;
  const leasable = cluster.leasable.ha ?? gross * leasableShare;
  const land = tried.gross !== undefined || tried.leasable !== undefined;
  if (land && cluster.leasable.ha !== null && leasable > gross + ROUNDING) return 'over-gross';
  const leased = cluster.leased.ha ?? 0;
  return (land || leases) && leased > leasable + ROUNDING ? 'over-leasable' : null;
}

/** Half of the last decimal that a figure is kept with, ha. */
const ROUNDING = 0.005;

/**
 * What becomes of each change. Leased land is held against the leasable share at the end of its allowed range, so that
 * moving the assumption makes no change impossible that was possible.
 */
export function judgeChanges(dataset: Dataset, changes: readonly Change[]): readonly JudgedChange[] {
  return run(dataset, changes, dataset.assumptions.leasableShare.max).judged;
}

/**
 * Why a person cannot make one more change, by the assumptions that are on; null where they can.
 * @param dataset with these assumptions, without the scenario
 */
export function changeProblem(
  dataset: Dataset,
  changes: readonly Change[],
  change: Change,
): ChangeProblem | null {
  const gone = changes.some((each) => each.kind === 'withdraw' && each.code === changedCode(change));
  if (gone) return 'withdrawn';
  const share = dataset.assumptions.leasableShare.value;
  const failed = (list: readonly Change[]) =>
    run(dataset, list, share).judged.filter(({ problem }) => problem !== null);
  const before = failed(changes).map((each) => each.change);
  return failed(withChange(changes, change)).find((each) => !before.includes(each.change))?.problem ?? null;
}

// The latest only: a scenario grows by one change at a time.
const latest = new WeakMap<Dataset, { readonly changes: readonly Change[]; readonly result: Dataset }>();

/**
 * The data set with the changes that can be applied; added clusters come last. Without any it is the very data set,
 * clusters that nothing is tried of stay the same objects, and the same list of changes gives the same result again.
 */
export function withScenario(dataset: Dataset, changes: readonly Change[]): Dataset {
  if (changes.length === 0) return dataset;
  const last = latest.get(dataset);
  if (last?.changes === changes) return last.result;
  const result = applied(dataset, run(dataset, changes, dataset.assumptions.leasableShare.max));
  latest.set(dataset, { changes, result });
  return result;
}

function applied(dataset: Dataset, { drafts, withdrawn }: Outcome): Dataset {
  if (drafts.size === 0 && withdrawn.size === 0) return dataset;
  const own = new Set(dataset.clusters.map(({ code }) => code));
  const added = [...drafts].flatMap(([code, { cluster }]) => (own.has(code) ? [] : [cluster]));
  const kept = dataset.clusters.flatMap((cluster) =>
    withdrawn.has(cluster.code) ? [] : [drafts.get(cluster.code)?.cluster ?? cluster],
  );
  const clusters = [...kept, ...added.toSorted((a, b) => (a.code < b.code ? -1 : 1))];
  const rings = [...drafts].flatMap(([code, { tried }]) => (tried.ring ? [[code, tried.ring] as const] : []));
  const drawn = rings.map(([code, ring]): [string, Polygon] => [code, outlineOf(ring)]);
  const outlines = Object.entries(dataset.outlines).filter(([code]) => !withdrawn.has(code));
  const { near, placed } = dataset;
  const redrawn = rings.length > 0 || withdrawn.size > 0;
  const resized = added.length > 0 || [...drafts.values()].some(({ tried }) => tried.gross !== undefined);
  return {
    ...dataset,
    plan: dataset,
    clusters,
    outlines: redrawn ? Object.fromEntries([...outlines, ...drawn]) : dataset.outlines,
    near:
      near === null || rings.length === 0
        ? near
        : withoutDistances(near, new Set(rings.map(([code]) => code))),
    // Symbols stand where they stood while none of them changes its place or size.
    ...(placed === undefined || redrawn || resized ? {} : { placed: { ...placed, clusters } }),
  };
}
