/** Readings and offsets in words. */
import type { Reading } from '../../domain/cornerReadings';
import { toDms } from '../../domain/dms';
import type { Offset } from '../../domain/measure';
import { formatKm, formatMetres } from '../../i18n/format';
import type { Lang } from '../../i18n/lang';
import type { T } from '../../i18n/t';

/** A central meridian: `105°30′`. */
export function meridianWords(meridian: number): string {
  const { degrees, minutes } = toDms(meridian, 0);
  return `${degrees}°${String(minutes).padStart(2, '0')}′`;
}

export function readingWords({ kind, zone }: Pick<Reading, 'kind' | 'zone'>, t: T): string {
  if (kind !== 'zone' || zone === null) return t(`corners.reading.${kind === 'zone' ? 'own' : kind}`);
  return t(`corners.reading.zone${zone.width}`, { meridian: meridianWords(zone.meridian) });
}

/** Kilometres from 1 km, metres below, centimetres below 10 m. */
export function distanceWords(metres: number, lang: Lang): string {
  if (metres >= 1000) return formatKm(lang, metres / 1000);
  return formatMetres(lang, metres, metres < 10 ? 2 : 0);
}

/** How far and which way, for a sentence; on the spot itself the way is left empty. */
export function offsetWords({ metres, way }: Offset, lang: Lang, t: T): { distance: string; way: string } {
  return { distance: distanceWords(metres, lang), way: way === null ? '' : t(`clusterPage.way.${way}`) };
}
