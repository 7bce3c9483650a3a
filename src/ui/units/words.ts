/** Units, their values and their classes in words. */
import type { ShadeRange, UnitValue } from '../../domain/unitClasses';
import type { UnitMeasure } from '../../domain/unitKinds';
import type { UnitTotals } from '../../domain/units';
import type { T } from '../../i18n/t';
import type { Formats } from '../base/text';

/** What a row is called. */
export function rowName({ unit, place }: UnitTotals, t: T): string {
  if (unit === null) return t('units.place.unpublished');
  return place === 'district' ? t('units.place.district', { name: unit.name }) : unit.name;
}

/** A value of a measure with its unit; `decimals` for hectares. */
function measured(
  value: number | null,
  measure: UnitMeasure,
  { ha, number, percent }: Formats,
  decimals?: number,
): string {
  switch (measure) {
    case 'count':
      return number(value, 0);
    case 'density':
      return number(value, decimals ?? 1);
    case 'gross':
    case 'free':
      return ha(value, decimals);
    case 'occupancy':
      return percent(value, decimals);
  }
}

/** A unit's value, or why it has none. */
export function valueWords(
  { value, state }: UnitValue,
  measure: UnitMeasure,
  t: T,
  formats: Formats,
): string {
  if (state === 'none') return t(`units.none.${measure}`);
  return state === 'missing' ? t('units.missing') : measured(value, measure, formats);
}

/** A class by its bounds: whole numbers are named themselves, «2 – 4», as nothing lies between them. */
export function rangeWords({ min, max }: ShadeRange, measure: UnitMeasure, t: T, formats: Formats): string {
  const whole = measure === 'count';
  const low = whole ? (min ?? 1) : min;
  const high = whole && max !== null ? max - 1 : max;
  const bound = (value: number) => boundWords(value, measure, formats);
  if (low === null) return high === null ? t('units.everywhere') : t('units.below', { to: bound(high) });
  if (high === null) return t('units.from', { from: bound(low) });
  if (low === high) return t('units.exactly', { from: bound(low) });
  // The unit stands once, at the end.
  return t('units.between', {
    from: formats.number(measure === 'occupancy' ? low * 100 : low),
    to: bound(high),
  });
}

/** Bounds are round: they have no more decimals than they need. */
function boundWords(value: number, measure: UnitMeasure, formats: Formats): string {
  const { ha, number, percent } = formats;
  if (measure === 'occupancy') return percent(value, 0);
  if (measure === 'count' || measure === 'density') return number(value);
  return ha(value, Number.isInteger(value) ? 0 : 1);
}
