/**
 * How far the figures of Article 8 reach: over the allowed ranges of the two assumptions, over what is missing, and over
 * which of the clusters without a published place lie here.
 *
 * The ends stand at the corners of the ranges. Leasable land is linear in the leasable share s and leased land linear in
 * s and in the occupancy o, with coefficients that are never negative. So the weighted average rises in o, and in s it
 * is a quotient of linear functions whose denominator is above zero: it has no turning point. The plain mean is the sum
 * of a part that falls in s and one that rises in o. The land not leased is bilinear. The tests hold all three against a grid.
 */
import { landOf } from './land';
import type { CriterionId, Interval } from './lawTypes';
import type { TotalsPart } from './totals';
import type { Assumptions } from './types';

/** A cluster's land by its share, ha, and its occupancy; null where nobody knows. */
interface Row {
  readonly leasable: number | null;
  readonly leased: number | null;
  readonly occupancy: number | null;
}

export type Values = Readonly<Record<CriterionId, number | null>>;
type Intervals = Readonly<Record<CriterionId, Interval | null>>;

function rowOf({ cluster, share }: TotalsPart, assumptions: Assumptions): Row {
  const { leasable, leased, occupancy } = landOf(cluster, assumptions);
  const by = (ha: number | null) => (ha === null ? null : share * ha);
  return {
    leasable: by(leasable.value),
    leased: by(leased.value),
    occupancy:
      cluster.phase === 'operating' ? occupancy.value : occupancyBefore(leasable.value, leased.value),
  };
}

/** Of a cluster that does not operate: 0 where nothing is leased, whatever its land. */
export function occupancyBefore(leasable: number | null, leased: number | null): number | null {
  if (leased === null || leased === 0) return leased;
  return leasable === null || leasable === 0 ? null : leased / leasable;
}

/** The three figures under given assumptions, of what is known; null where nothing is. */
export function valuesOf(parts: readonly TotalsPart[], assumptions: Assumptions): Values {
  const rows = parts.map((part) => rowOf(part, assumptions));
  const whole = sumOf(rows.flatMap(termOf));
  const means = rows.flatMap(({ occupancy }) => (occupancy === null ? [] : [occupancy]));
  return {
    weighted: ratio(whole),
    plain: ratio({ top: means.reduce((sum, one) => sum + one, 0), bottom: means.length }),
    unleased: rows.length > 0 && rows.flatMap(termOf).length === 0 ? null : whole.bottom - whole.top,
  };
}

/** The intervals over the given assumptions, with every choice among the parts that could belong here too. */
export function intervalsOf(
  parts: readonly TotalsPart[],
  possible: readonly TotalsPart[],
  corners: readonly Assumptions[],
): Intervals {
  const each = corners.map((corner) => {
    const certain = parts.map((part) => rowOf(part, corner));
    const open = possible.map((part) => rowOf(part, corner));
    return {
      weighted: weighted(certain, open),
      plain: plain(certain, open),
      unleased: unleased(certain, open),
    };
  });
  const over = (id: CriterionId) => hull(each.flatMap((one) => one[id] ?? []));
  return { weighted: over('weighted'), plain: over('plain'), unleased: over('unleased') };
}

function hull(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null;
  return {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: Math.max(...intervals.map(({ high }) => high)),
  };
}

/** A cluster of unknown size draws the average towards its own occupancy, and no further. */
function weighted(certain: readonly Row[], open: readonly Row[]): Interval | null {
  const ends = extremes(sumOf(certain.flatMap(termOf)), open.flatMap(termOf));
  const unsized = [...certain, ...open].filter((row) => termOf(row).length === 0);
  const drawn = unsized.map(({ occupancy }) => ({ low: occupancy ?? 0, high: occupancy ?? 1 }));
  return hull(ends === null ? drawn : [ends, ...drawn]);
}

function plain(certain: readonly Row[], open: readonly Row[]): Interval | null {
  const ends = (unknown: number) => {
    const terms = (rows: readonly Row[]) =>
      rows.map(({ occupancy }) => ({ top: occupancy ?? unknown, bottom: 1 }));
    return extremes(sumOf(terms(certain)), terms(open)) ?? [];
  };
  return hull([ends(0), ends(1)].flat());
}

/** Land that is not leased is at least none; what is missing of it has no upper bound. */
function unleased(certain: readonly Row[], open: readonly Row[]): Interval {
  const { top, bottom } = sumOf(certain.flatMap(termOf));
  const more = open.flatMap(termOf).map((term) => term.bottom - term.top);
  const unsized = [...certain, ...open].some((row) => termOf(row).length === 0);
  const from = (added: readonly number[]) => added.reduce((all, one) => all + one, bottom - top);
  return {
    low: from(more.filter((ha) => ha < 0)),
    high: unsized ? Number.POSITIVE_INFINITY : from(more.filter((ha) => ha > 0)),
  };
}

/** A quotient in the making: leased over leasable, or occupancies over their number. */
interface Term {
  readonly top: number;
  readonly bottom: number;
}

function termOf({ leasable, leased }: Row): Term[] {
  return leasable === null || leased === null ? [] : [{ top: leased, bottom: leasable }];
}

function add(a: Term, b: Term): Term {
  return { top: a.top + b.top, bottom: a.bottom + b.bottom };
}

function sumOf(terms: readonly Term[]): Term {
  return terms.reduce(add, { top: 0, bottom: 0 });
}

function ratio({ top, bottom }: Term): number | null {
  return bottom > 0 ? top / bottom : null;
}

/** The quotient with any choice of further terms: the lowest takes those below it, lowest first; the highest likewise. */
function extremes(base: Term, terms: readonly Term[]): Interval | null {
  const rising = terms.filter(({ bottom }) => bottom > 0).sort((a, b) => a.top / a.bottom - b.top / b.bottom);
  const taking = (sorted: readonly Term[], sign: 1 | -1) =>
    sorted.reduce((sum, term) => {
      const [now, next] = [ratio(sum), term.top / term.bottom];
      return now === null || sign * next < sign * now ? add(sum, term) : sum;
    }, base);
  const [low, high] = [ratio(taking(rising, 1)), ratio(taking(rising.toReversed(), -1))];
  return low === null || high === null ? null : { low, high };
}
