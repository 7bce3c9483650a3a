/** A class of units in words. Its words are among those that arrive late (`late.ts`). */
import '../i18n/late';
import type { ShadeRange } from '../domain/unitClasses';
import type { UnitMeasure } from '../domain/unitKinds';
import { formatHa, formatNumber, formatPercent } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { createT } from '../i18n/t';

/** By its bounds: whole numbers are named themselves, «2 – 4», as nothing lies between them. */
export function rangeWords({ min, max }: ShadeRange, measure: UnitMeasure, lang: Lang): string {
  const t = createT(lang);
  const whole = measure === 'count';
  const low = whole ? (min ?? 1) : min;
  const high = whole && max !== null ? max - 1 : max;
  const bound = (value: number) => boundWords(value, measure, lang);
  if (low === null) return high === null ? t('units.everywhere') : t('units.below', { to: bound(high) });
  if (high === null) return t('units.from', { from: bound(low) });
  if (low === high) return t('units.exactly', { from: bound(low) });
  // The unit stands once, at the end.
  return t('units.between', {
    from: formatNumber(lang, measure === 'occupancy' ? low * 100 : low),
    to: bound(high),
  });
}

/** Bounds are round: they have no more decimals than they need. */
function boundWords(value: number, measure: UnitMeasure, lang: Lang): string {
  if (measure === 'occupancy') return formatPercent(lang, value, 0);
  if (measure === 'count' || measure === 'density') return formatNumber(lang, value);
  return formatHa(lang, value, Number.isInteger(value) ? 0 : 1);
}
