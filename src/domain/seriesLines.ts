/**
 * The province's published figures over time, as lines only where they tell of the same: a change of scope, of what
 * is counted, or between exact and rounded figures ends a line.
 */
import { periodOf } from './dates';
import { reconcile } from './reconcile';
import type { Bilingual, Disagreement, Measure, SeriesPoint } from './records';
import { totalsOf } from './totals';
import type { Basis, Dataset } from './types';

/** A change of what is counted between two publications, as sources tell it. */
export interface SeriesBreak {
  readonly id: string;
  /** The last publication before it and the first one after, as `SeriesPoint.asOf`. */
  readonly after: string;
  readonly by: string;
  readonly measures: readonly Measure[];
  readonly sources: readonly string[];
  readonly text: Bilingual;
}

/** One published figure; `value` in ha, clusters or per cent, as the measure has it. */
export interface LinePoint {
  readonly point: SeriesPoint;
  readonly value: number;
  readonly rounded: boolean;
  /** The territory the series began with, one that a break leads to, or one that lies beside. */
  readonly territory: 'own' | 'joined' | 'beside';
}

/** `scope`: other territory. `rounded`: one figure is exact, the other is not. `stated`: what a source tells. */
export type BreakReason =
  | { readonly kind: 'scope' | 'rounded' }
  | { readonly kind: 'stated'; readonly of: SeriesBreak };

/** Between two neighbouring points that no line joins. */
export interface LineBreak {
  readonly from: LinePoint;
  readonly to: LinePoint;
  readonly reasons: readonly BreakReason[];
}

export interface SeriesLines {
  /** Points that may be joined, each run in order of time; a run of one is a point alone. */
  readonly runs: readonly (readonly LinePoint[])[];
  readonly breaks: readonly LineBreak[];
}

/**
 * Joins what may be joined. A territory that begins is a break from the latest figure before it only where a source tells
 * of one that leads to it: else it lies beside, such as the neighbour before it was joined.
 */
export function seriesLines(
  series: readonly SeriesPoint[],
  breaks: readonly SeriesBreak[],
  measure: Measure,
): SeriesLines {
  const runs: LinePoint[][] = [];
  const found: LineBreak[] = [];
  const before: LinePoint[] = [];
  for (const figure of figuresOf(series, measure)) {
    const to: LinePoint = { ...figure, territory: territoryOf(figure.point, series, breaks) };
    const own = before.findLast((each) => isSameScope(each.point, to.point));
    const from = own ?? (to.territory === 'beside' ? undefined : before.findLast(isOfLine));
    const reasons = from === undefined ? [] : reasonsBetween(from, to, breaks, measure);
    const run = runs.find((each) => each.at(-1) === own);
    if (own !== undefined && run !== undefined && reasons.length === 0) run.push(to);
    else runs.push([to]);
    if (from !== undefined && reasons.length > 0) found.push({ from, to, reasons });
    before.push(to);
  }
  return { runs, breaks: found };
}

type Figure = Omit<LinePoint, 'territory'>;

function isOfLine({ territory }: LinePoint): boolean {
  return territory !== 'beside';
}

function isSameScope(a: SeriesPoint, b: SeriesPoint): boolean {
  return a.scope.vi === b.scope.vi;
}

/** The same in every measure: read from all that is published, not from what one measure happens to have. */
function territoryOf(
  point: SeriesPoint,
  series: readonly SeriesPoint[],
  breaks: readonly SeriesBreak[],
): LinePoint['territory'] {
  const first = series.reduce((a, b) => (middle(b.asOf) < middle(a.asOf) ? b : a), point);
  if (isSameScope(point, first)) return 'own';
  const goesOn = (by: string) => series.some((each) => each.asOf === by && isSameScope(each, first));
  const leads = breaks.some(
    ({ by }) => !goesOn(by) && series.some((each) => each.asOf === by && isSameScope(each, point)),
  );
  return leads ? 'joined' : 'beside';
}

function figuresOf(series: readonly SeriesPoint[], measure: Measure): Figure[] {
  return series
    .flatMap((point): Figure[] => {
      const value = point[measure];
      return value === null ? [] : [{ point, value, rounded: point.rounded?.includes(measure) ?? false }];
    })
    .sort((a, b) => middle(a.point.asOf) - middle(b.point.asOf));
}

function reasonsBetween(
  from: Figure,
  to: Figure,
  breaks: readonly SeriesBreak[],
  measure: Measure,
): BreakReason[] {
  const start = middle(from.point.asOf);
  const end = middle(to.point.asOf);
  const stated = breaks.filter(
    ({ measures, after, by }) => measures.includes(measure) && middle(after) >= start && middle(by) <= end,
  );
  return [
    ...(isSameScope(from.point, to.point) ? [] : [{ kind: 'scope' as const }]),
    ...stated.map((of) => ({ kind: 'stated' as const, of })),
    ...(from.rounded === to.rounded ? [] : [{ kind: 'rounded' as const }]),
  ];
}

function middle(date: string): number {
  const { from, to } = periodOf(date);
  return (from + to) / 2;
}

/** What this atlas has for a measure, what its reference publishes, and what lies between. */
export interface AgainstPublished {
  /** Null where the reference does not give it. */
  readonly published: number | null;
  readonly ours: number | null;
  readonly basis: Basis;
  /** `ours` − `published`; null where either is missing. */
  readonly difference: number | null;
  readonly source: string;
  readonly asOf: string;
  /** Where sources do not agree about this measure. */
  readonly disagreements: readonly Disagreement[];
}

/** The measure's figure from the clusters of the data set beside the one the reference source publishes. */
export function againstPublished(dataset: Dataset, measure: Measure): AgainstPublished {
  const { source, asOf } = reconcile(dataset);
  const point = dataset.series.find((each) => each.source === source) ?? null;
  const published = point === null ? null : point[measure];
  const { value: ours, basis } = ownFigure(dataset, measure);
  return {
    published,
    ours,
    basis,
    difference: published === null || ours === null ? null : ours - published,
    source,
    asOf: asOf ?? dataset.asOf,
    disagreements: dataset.disagreements.filter(({ measures }) => measures?.includes(measure)),
  };
}

function ownFigure(dataset: Dataset, measure: Measure): { value: number | null; basis: Basis } {
  const totals = totalsOf(
    dataset.clusters.map((cluster) => ({ cluster, share: 1 })),
    dataset.assumptions,
  );
  const { operating, procedure } = totals.byPhase;
  const figures = {
    plannedCount: { value: totals.count, sum: null },
    plannedHa: { value: totals.gross.value, sum: totals.gross },
    operatingCount: { value: operating.count, sum: null },
    operatingHa: { value: operating.gross.value, sum: operating.gross },
    procedureCount: { value: procedure.count, sum: null },
    procedureHa: { value: procedure.gross.value, sum: procedure.gross },
    leasedHa: { value: operating.leased.value, sum: operating.leased },
  };
  if (measure === 'occupancyPct') {
    const { value, basis } = totals.occupancy;
    return { value: value === null ? null : value * 100, basis };
  }
  const { value, sum } = figures[measure];
  // Clusters are counted one by one; a sum is no better than the weakest of what is in it.
  if (sum === null) return { value, basis: 'stated' };
  const basis = (['balance', 'derived', 'stated'] as const).find((each) => sum.byBasis[each] > 0);
  return { value, basis: basis ?? 'missing' };
}
