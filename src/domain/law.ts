/**
 * May a new cluster be added? Article 8 of Decree 32/2024/NĐ-CP as far as figures can tell, for any group of clusters.
 * The answer is «cannot tell» wherever what is assumed, missing or read in two ways allows both answers.
 */
import { computedBasis, joinSources, worstBasis } from './basis';
import { landOf } from './land';
import { cornersOf } from './landRange';
import { intervalsOf, occupancyBefore, type Values, valuesOf } from './lawReach';
import { settleOf } from './lawSettle';
import {
  CRITERIA,
  type Criterion,
  type CriterionId,
  type Interval,
  type LawInput,
  type LawReading,
  NEW_CLUSTER,
  type NewClusterCheck,
  SIZE,
  type Verdict,
} from './lawTypes';
import type { TotalsPart } from './totals';
import type { Assumptions, Cluster, Dataset, Figure, Phase } from './types';

/** Sums of decimals miss a bound by less than this, and no published figure is as fine. */
const ROUNDING = 1e-9;

/**
 * The check over the given parts, of which the operating count, each with its share; `possible` are clusters of which
 * nobody publishes whether they lie here. Of either, clusters in procedure count in `withProcedure` only, and newly
 * planned ones never.
 */
export function newClusterCheck(
  parts: readonly TotalsPart[],
  dataset: Dataset,
  possible: readonly Cluster[] = [],
): NewClusterCheck {
  const read = (phases: readonly Phase[]) => {
    const counts = ({ cluster, share }: TotalsPart) => share > 0 && phases.includes(cluster.phase);
    return readingOf(
      parts.filter(counts),
      possible.map((cluster) => ({ cluster, share: 1 })).filter(counts),
      dataset.assumptions,
    );
  };
  return { ...read(['operating']), withProcedure: read(['operating', 'procedure']) };
}

function readingOf(
  parts: readonly TotalsPart[],
  possible: readonly TotalsPart[],
  assumptions: Assumptions,
): LawReading {
  const inputs = parts.map((part) => inputOf(part, assumptions));
  const values = valuesOf(parts, assumptions);
  const intervals = intervalsOf(parts, [], cornersOf(assumptions));
  const reaches = possible.length === 0 ? intervals : intervalsOf(parts, possible, cornersOf(assumptions));
  const criteria = byId((id) => criterionOf(id, inputs, values, intervals[id], reaches[id]));
  const codes = (of: readonly TotalsPart[]) => of.map(({ cluster }) => cluster.code);
  const alone = byId((id) => verdictBy(id, intervals[id]));
  const verdicts = byId((id) => criteria[id].verdict);
  return {
    arises: parts.length > 0,
    inputs,
    missing: codes(inputs.filter(({ leasable, leased }) => leasable.value === null || leased.value === null)),
    possible: codes(possible),
    possibleMatters: overall(alone) !== overall(verdicts),
    criteria,
    averagesDiffer: [verdicts.weighted, verdicts.plain].sort().join() === 'fail,pass',
    verdict: overall(verdicts),
  };
}

function byId<V>(make: (id: CriterionId) => V): Readonly<Record<CriterionId, V>> {
  return Object.fromEntries(CRITERIA.map((id) => [id, make(id)])) as Record<CriterionId, V>;
}

function inputOf({ cluster, share }: TotalsPart, assumptions: Assumptions): LawInput {
  const { leasable, leased, occupancy } = landOf(cluster, assumptions);
  if (cluster.phase === 'operating') return { cluster, share, leasable, leased, occupancy };
  const value = occupancyBefore(leasable.value, leased.value);
  const counted: Figure = {
    value,
    basis: value === null ? 'missing' : computedBasis(leasable.basis, leased.basis),
    sources: joinSources(leased.sources, leasable.sources),
    formula: 'occupancy',
  };
  return { cluster, share, leasable, leased, occupancy: counted };
}

function criterionOf(
  id: CriterionId,
  inputs: readonly LawInput[],
  values: Values,
  interval: Interval | null,
  reach: Interval | null,
): Criterion {
  const known = inputs.filter(({ leasable, leased }) => leasable.value !== null && leased.value !== null);
  const bases = known.map(({ leasable, leased, occupancy }) =>
    id === 'unleased' ? computedBasis(leasable.basis, leased.basis) : occupancy.basis,
  );
  return {
    id,
    clause: NEW_CLUSTER.clause,
    value: values[id],
    interval,
    reach,
    basis: values[id] === null ? 'missing' : worstBasis('derived', ...bases),
    sources: joinSources(...known.flatMap(({ leasable, leased }) => [leasable.sources, leased.sources])),
    verdict: verdictBy(id, reach),
    settle: settleOf(id, inputs),
  };
}

function verdictBy(id: CriterionId, interval: Interval | null): Verdict {
  return id === 'unleased'
    ? verdictOf(interval, (ha) => ha <= NEW_CLUSTER.unleasedMostHa + ROUNDING)
    : verdictOf(interval, (fraction) => fraction > NEW_CLUSTER.occupancyAbove + ROUNDING);
}

/** One answer over a whole interval, of a condition that holds on one side of a bound. */
export function verdictOf(interval: Interval | null, holds: (value: number) => boolean): Verdict {
  if (interval === null) return 'unknown';
  const low = holds(interval.low);
  return low !== holds(interval.high) ? 'unknown' : low ? 'pass' : 'fail';
}

/** Both readings of the average must agree; then either the average or the land not leased is enough. */
function overall({ weighted, plain, unleased }: Readonly<Record<CriterionId, Verdict>>): Verdict {
  const average = weighted === plain ? weighted : 'unknown';
  if (average === 'pass' || unleased === 'pass') return 'pass';
  return average === 'fail' && unleased === 'fail' ? 'fail' : 'unknown';
}

/** Whether all conditions hold: one that fails is enough to fail. */
export function bothHold(a: Verdict, b: Verdict): Verdict {
  if (a === 'fail' || b === 'fail') return 'fail';
  return a === 'pass' && b === 'pass' ? 'pass' : 'unknown';
}

/** Whether an area is one that a cluster may have, both bounds allowed; unknown where nobody knows the area. */
export function sizeVerdict(ha: number | null): Verdict {
  if (ha === null) return 'unknown';
  return ha >= SIZE.leastHa - ROUNDING && ha <= SIZE.mostHa + ROUNDING ? 'pass' : 'fail';
}

/** The check for a planned cluster of so many ha: the condition of Article 8, and its size. */
export function mayAdd(
  check: Pick<LawReading, 'verdict'>,
  addedHa: number | null,
): { readonly size: Verdict; readonly verdict: Verdict } {
  const size = sizeVerdict(addedHa);
  return { size, verdict: bothHold(check.verdict, size) };
}
