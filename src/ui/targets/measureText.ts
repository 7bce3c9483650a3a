/** A figure of the series in words, by what it measures. */
import type { Measure } from '../../domain/records';
import type { Formats } from '../base/text';

/** A figure as published, in words. */
export function measureText(
  measure: Measure,
  value: number | null,
  { ha, number, percent }: Formats,
): string {
  if (measure === 'occupancyPct') return percent(value === null ? null : value / 100);
  return measure.endsWith('Count') ? number(value, 0) : ha(value, decimalsOf(value));
}

/** A computed figure, no more exact than others on screen. */
export function ownText(measure: Measure, value: number | null, formats: Formats): string {
  return measure.endsWith('Ha') ? formats.ha(value) : measureText(measure, value, formats);
}

/** As exact as published: two decimals where there are any beyond the first. */
function decimalsOf(value: number | null): number {
  return value !== null && Math.abs(value * 10 - Math.round(value * 10)) > 1e-6 ? 2 : 1;
}
