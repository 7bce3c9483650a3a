/** Where the figures of a series stand in the chart: units of its view box, years on a true axis. */
import { periodOf, yearOf } from '../../domain/dates';
import type { SeriesPoint } from '../../domain/records';

export const CHART = { width: 300, height: 196, left: 40, right: 12, top: 20, bottom: 22 } as const;

export interface Scale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** A date shorter than this is a point in the chart; a longer one also a bar across. */
const SHORT_MS = 62 * 24 * 3600 * 1000;

/** First and last year of a date that leaves more than two months open, as years; null for a closer one. */
export function openYears(date: string): readonly [number, number] | null {
  const { from, to } = periodOf(date);
  if (to - from < SHORT_MS) return null;
  return [new Date(from).getUTCFullYear(), new Date(to + 1).getUTCFullYear()];
}

/** From the year before the first date to the year after the last, from zero to a round figure over the largest. */
export function scaleOf(dates: readonly SeriesPoint['asOf'][], largest: number): Scale {
  const years = dates.map(yearOf);
  const first = Math.floor(Math.min(...years)) - 1;
  const last = Math.ceil(Math.max(...years)) + 1;
  const step = roundStep(largest / 3);
  const top = Math.ceil(largest / step) * step;
  const { width, height, left, right, top: above, bottom } = CHART;
  const yearStep = last - first > 10 ? 5 : 2;
  return {
    x: (year) => left + ((year - first) / (last - first)) * (width - left - right),
    y: (value) => height - bottom - (value / top) * (height - above - bottom),
    years: multiples(yearStep, first, last),
    values: multiples(step, 0, top),
  };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((times) => times * power >= least) ?? 10);
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}
