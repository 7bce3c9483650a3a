/** A check and its figures in words. */
import {
  type Criterion,
  type CriterionId,
  type Interval,
  type LawReading,
  NEW_CLUSTER,
} from '../../domain/lawTypes';
import type { T } from '../../i18n/t';
import type { Formats } from '../base/text';

/** A fraction as per cent, land in ha; with so many decimals that it does not look like the bound unless it is. */
export function valueWords(id: CriterionId, value: number | null, { ha, percent }: Formats): string {
  return id === 'unleased'
    ? ha(value, decimalsBeside(value ?? 0, NEW_CLUSTER.unleasedMostHa, 1))
    : percent(value, decimalsBeside(100 * (value ?? 0), 100 * NEW_CLUSTER.occupancyAbove, 2));
}

const MOST_DECIMALS = 6;

function decimalsBeside(value: number, bound: number, least: number): number {
  const off = Math.abs(value - bound);
  let decimals = least;
  while (off > 1e-7 && decimals < MOST_DECIMALS && off < 0.5 * 10 ** -decimals) decimals += 1;
  return decimals;
}

/** Land as it was entered: «75 ha», «75.01 ha». */
export function enteredHa(value: number | null, { number }: Formats): string {
  return `${number(value)} ha`;
}

/** The bound of a criterion: «50 %», «100 ha». */
export function boundWords(id: CriterionId, { ha, percent }: Formats): string {
  return id === 'unleased' ? ha(NEW_CLUSTER.unleasedMostHa, 0) : percent(NEW_CLUSTER.occupancyAbove, 0);
}

/** Whether an interval is more than one value. */
export function spans(interval: Interval | null): interval is Interval {
  return interval !== null && interval.high - interval.low > 1e-9;
}

/** Whether the clusters of unpublished place carry a criterion further than the assumptions do. */
export function reachesFurther({ interval, reach }: Criterion): boolean {
  if (reach === null) return false;
  return interval === null || reach.low < interval.low - 1e-9 || reach.high > interval.high + 1e-9;
}

/** Whether there is nothing to check, nor may there be. */
export function isIdle({ arises, verdict }: Pick<LawReading, 'arises' | 'verdict'>): boolean {
  return !arises && verdict === 'pass';
}

/** A reading's verdict, or that there is nothing to check; `procedure`: clusters in procedure count as well. */
export function readingWords(
  reading: Pick<LawReading, 'arises' | 'verdict'>,
  procedure: boolean,
  t: T,
): string {
  if (!isIdle(reading)) return t(`law.verdict.${reading.verdict}`);
  return t(procedure ? 'law.notArisingAny' : 'law.notArising');
}

/** What decides: the first reason that holds, the plainest first. */
export function whyWords(check: LawReading, place: string, t: T, { ha, percent }: Formats): string {
  const { criteria, verdict, arises, possible, possibleMatters, missing, averagesDiffer } = check;
  const [half, land] = [percent(NEW_CLUSTER.occupancyAbove, 0), ha(NEW_CLUSTER.unleasedMostHa, 0)];
  if (!arises) return t(possible.length === 0 ? 'law.why.notArising' : 'law.why.perhapsNone', { place });
  if (verdict === 'fail') return t('law.why.fail', { place, percent: half, ha: land });
  if (verdict === 'pass') {
    const average = criteria.weighted.verdict === 'pass' && criteria.plain.verdict === 'pass';
    return average
      ? t('law.why.passAverage', { place, bound: half })
      : t('law.why.passLand', { place, bound: land });
  }
  if (possibleMatters) return t('law.why.possible', { place, count: possible.length });
  if (missing.length > 0) return t('law.why.missing', { place, count: missing.length });
  return t(averagesDiffer ? 'law.why.averagesDiffer' : 'law.why.range', { place });
}
