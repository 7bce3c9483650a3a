/** Units, their values and their classes in words. */
import type { UnitValue } from '../../domain/unitClasses';
import type { UnitMeasure } from '../../domain/unitKinds';
import type { UnitTotals } from '../../domain/units';
import type { T } from '../../i18n/t';
import type { Formats } from '../base/text';

/** What a row is called. */
export function rowName({ unit, place }: UnitTotals, t: T): string {
  if (unit === null) return t('units.place.unpublished');
  return place === 'district' ? t('units.place.district', { name: unit.name }) : unit.name;
}

/** A value of a measure with its unit. */
function measured(value: number | null, measure: UnitMeasure, { ha, number, percent }: Formats): string {
  switch (measure) {
    case 'count':
      return number(value, 0);
    case 'density':
      return number(value, 1);
    case 'gross':
    case 'free':
      return ha(value);
    case 'occupancy':
      return percent(value);
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
