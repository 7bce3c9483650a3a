/** A scenario against the plan: figures side by side, and what else comes out differently. */
import { worstBasis } from './basis';
import { fold } from './fold';
import type { UnitCheck } from './lawPlaces';
import type { Verdict } from './lawTypes';
import type { Target } from './records';
import { LAND_FIGURES, type LandSums, type Sum, type Totals } from './totals';
import { type AdminUnit, BASES, type Basis, type Cluster, type Dataset, PHASES, type Phase } from './types';

export const COMPARED = ['count', ...LAND_FIGURES] as const;
export type Compared = (typeof COMPARED)[number];

/** Clusters, ha, or a fraction; null where nobody knows it, or where there is none (`applies` false). */
export interface ComparedValue {
  readonly value: number | null;
  readonly basis: Basis;
  readonly applies: boolean;
  /** Clusters whose figure the sum lacks. */
  readonly missing: number;
}

export interface ComparedRow {
  readonly figure: Compared;
  readonly plan: ComparedValue;
  readonly scenario: ComparedValue;
  /** Scenario − plan; null where either is not known. Zero where the two differ by rounding alone. */
  readonly change: number | null;
}

export interface ComparedGroup {
  /** Null for all phases together. */
  readonly phase: Phase | null;
  readonly rows: readonly ComparedRow[];
}

/** All phases together, then each with the figures that it can have. */
export function totalsDiff(plan: Totals, scenario: Totals): readonly ComparedGroup[] {
  return [null, ...PHASES].map((phase) => ({
    phase,
    rows: COMPARED.filter((figure) => hasFigure(phase, figure)).map((figure) =>
      rowOf(figure, comparedOf(figure, plan, phase), comparedOf(figure, scenario, phase)),
    ),
  }));
}

function hasFigure(phase: Phase | null, figure: Compared): boolean {
  if (phase === null) return true;
  return phase === 'operating'
    ? figure !== 'pipeline'
    : ['count', 'gross', 'leasable', 'pipeline'].includes(figure);
}

function comparedOf(figure: Compared, totals: Totals, phase: Phase | null): ComparedValue {
  // Only operating clusters have an occupancy: that of all is theirs.
  if (figure === 'occupancy') {
    const { value, basis, formula } = totals.occupancy;
    return { value, basis, applies: formula !== 'not-applicable', missing: 0 };
  }
  const sums: LandSums = phase === null ? totals : totals.byPhase[phase];
  if (figure === 'count') return { value: sums.count, basis: 'stated', applies: true, missing: 0 };
  return sumValue(sums[figure]);
}

function sumValue({ value, byBasis, missing }: Sum): ComparedValue {
  const basis = value === null ? 'missing' : worstBasis(...BASES.filter((each) => byBasis[each] > 0));
  return { value, basis, applies: true, missing };
}

/** Below what any figure is shown with: sums in another order differ by such. */
const NOTHING = 1e-9;

function rowOf(figure: Compared, plan: ComparedValue, scenario: ComparedValue): ComparedRow {
  const change = plan.value === null || scenario.value === null ? null : scenario.value - plan.value;
  return { figure, plan, scenario, change: change !== null && Math.abs(change) < NOTHING ? 0 : change };
}

/** The clusters that operate alone, or those in procedure counted as established too. */
export type LawReadingId = 'operating' | 'withProcedure';

export interface LawDiff {
  readonly unit: AdminUnit;
  readonly reading: LawReadingId;
  readonly plan: Verdict;
  readonly scenario: Verdict;
}

/** The units whose answer changes, in their order, and by which reading: one may stand twice. */
export function lawDiff(plan: readonly UnitCheck[], scenario: readonly UnitCheck[]): readonly LawDiff[] {
  return plan.flatMap(({ unit, check }) => {
    const now = scenario.find((each) => each.unit.id === unit.id)?.check;
    if (now === undefined) return [];
    const both: readonly LawDiff[] = [
      { unit, reading: 'operating', plan: check.verdict, scenario: now.verdict },
      {
        unit,
        reading: 'withProcedure',
        plan: check.withProcedure.verdict,
        scenario: now.withProcedure.verdict,
      },
    ];
    return both.filter((each) => each.plan !== each.scenario);
  });
}

interface Pair {
  /** Null where the scenario adds the cluster. */
  readonly before: Cluster | null;
  /** Null where it withdraws it. */
  readonly after: Cluster | null;
}

/**
 * The targets that speak of something the scenario moves. It says nothing of how far they are: that is told by
 * sources alone.
 */
export function touchedTargets(plan: Dataset, scenario: Dataset): readonly Target[] {
  const pairs = changedPairs(plan, scenario);
  return plan.targets.filter(({ id }) => pairs.some((pair) => TOUCHES.get(id)?.(pair) ?? false));
}

const operates = (cluster: Cluster | null) => cluster?.phase === 'operating';
const isUnderWay = (cluster: Cluster | null) => cluster !== null && cluster.phase !== 'new';

/** By the ids of the targets. */
const TOUCHES: ReadonlyMap<string, (pair: Pair) => boolean> = new Map([
  ['infrastructure', ({ before, after }) => operates(before) !== operates(after)],
  ['regulation', ({ before, after }) => (before === null) !== (after === null)],
  [
    'hoang-gia-wastewater',
    ({ before, after }) =>
      before !== null && fold(before.name).includes('hoang gia') && before.phase !== after?.phase,
  ],
  ['construction-starts', ({ before, after }) => isUnderWay(after) && !isUnderWay(before)],
  ['establishments', ({ before, after }) => isUnderWay(after) && !isUnderWay(before)],
]);

function changedPairs(plan: Dataset, scenario: Dataset): readonly Pair[] {
  const now = new Map(scenario.clusters.map((cluster) => [cluster.code, cluster]));
  const own = new Set(plan.clusters.map(({ code }) => code));
  return [
    ...plan.clusters.map((before) => ({ before, after: now.get(before.code) ?? null })),
    ...scenario.clusters.filter(({ code }) => !own.has(code)).map((after) => ({ before: null, after })),
  ].filter(({ before, after }) => before !== after);
}
