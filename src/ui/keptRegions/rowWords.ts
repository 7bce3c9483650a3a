/** Rows of the comparison in words, and their values as the reader's language writes them. */
import type { RegionRow, RowId } from '../../domain/keptRegions';
import { BASES, PHASES } from '../../domain/types';
import type { T } from '../../i18n/t';
import type { Formats } from '../base/text';

export function rowWords(id: RowId, t: T): string {
  for (const phase of PHASES) {
    const name = t(`common.phaseShort.${phase}`);
    if (id === `${phase}-count`) return t('keptRegions.row.phaseCount', { phase: name });
    if (id === `${phase}-gross`) return t('keptRegions.row.phaseGross', { phase: name });
  }
  for (const basis of BASES) if (id === `basis-${basis}`) return t(`common.basis.${basis}`);
  switch (id) {
    case 'area':
    case 'inside':
    case 'count':
    case 'wholly':
    case 'partly':
    case 'occupancy':
    case 'occupancyMean':
    case 'indicative':
      return t(`keptRegions.row.${id}`);
    case 'gross':
    case 'leasable':
    case 'leased':
    case 'free':
    case 'pipeline':
      return t(`common.figure.${id}`);
    default:
      throw new Error(`no words for ${id}`);
  }
}

/** A value of a row with its unit. */
export function valueWords(
  unit: RegionRow['unit'],
  value: number | null,
  { ha, number, percent }: Formats,
): string {
  if (unit === 'ha') return ha(value);
  return unit === 'count' ? number(value, 0) : percent(value);
}

/** A difference with its sign: `+20.0 ha (+40.0 %)`; of fractions in points of a per cent. */
export function differenceWords(
  unit: RegionRow['unit'],
  difference: number,
  relative: number | null,
  t: T,
  formats: Formats,
): string {
  // Rounded as it is written: a minus before a zero would claim a difference.
  const shown = unit === 'fraction' ? formats.number(Math.abs(difference) * 100, 2) : '';
  const size =
    unit === 'fraction'
      ? t('keptRegions.points', { points: shown })
      : valueWords(unit, Math.abs(difference), formats);
  const sign = /[1-9]/.test(size) ? (difference < 0 ? '−' : '+') : '±';
  if (relative === null || sign === '±') return `${sign}${size}`;
  return `${sign}${size} (${sign}${formats.percent(Math.abs(relative), 1)})`;
}
