/**
 * Figures as people of each language write them: `1.234,5 ha`, `84,21 %`, `01/07/2025` in Vietnamese,
 * `1,234.5 ha`, `84.21 %`, `1 July 2025` in English. Never shortened to «1,2 nghìn» or «1.2K».
 * What nobody knows (`null`) becomes the language's words for it, never zero.
 */
import type { Dms } from '../domain/dms';
import type { Lang } from './lang';
import { common } from './messages/common';

/** Between a figure and its per cent sign: a line must not break there. */
const NO_BREAK = '\u00a0';

const LOCALE: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };

// Making an Intl.NumberFormat costs some hundred times what using it does, and a table asks for 500.
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Lang, least: number, most: number): Intl.NumberFormat {
  const id = `${lang} ${least} ${most}`;
  const known = numberFormats.get(id);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALE[lang], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    notation: 'standard',
    useGrouping: true,
    // −0.04 with one decimal would read «-0.0».
    signDisplay: 'negative',
  });
  numberFormats.set(id, made);
  return made;
}

/** The words for a figure nobody knows. */
function missingText(lang: Lang): string {
  return common[lang].missing;
}

/** A number with exactly `decimals` decimals; without `decimals`, with up to two where it has them. */
export function formatNumber(lang: Lang, value: number | null, decimals?: number): string {
  if (value === null || !Number.isFinite(value)) return missingText(lang);
  return numberFormat(lang, decimals ?? 0, decimals ?? 2).format(value);
}

function withUnit(lang: Lang, value: number | null, decimals: number | undefined, unit: string): string {
  const text = formatNumber(lang, value, decimals);
  return value === null || !Number.isFinite(value) ? text : `${text} ${unit}`;
}

/** Hectares: one decimal on screen, two in exports. */
export function formatHa(lang: Lang, value: number | null, decimals = 1): string {
  return withUnit(lang, value, decimals, 'ha');
}

/** Kilometres; one decimal unless told. */
export function formatKm(lang: Lang, value: number | null, decimals = 1): string {
  return withUnit(lang, value, decimals, 'km');
}

/** Whole metres unless told. */
export function formatMetres(lang: Lang, value: number | null, decimals = 0): string {
  return withUnit(lang, value, decimals, 'm');
}

/** Square kilometres; one decimal unless told. */
export function formatKm2(lang: Lang, value: number | null, decimals = 1): string {
  return withUnit(lang, value, decimals, 'km²');
}

/** A bound as a person set it: with the decimals it has, two at most. */
export function formatBound(lang: Lang, value: number | null, unit: 'ha' | 'km'): string {
  return withUnit(lang, value, undefined, unit);
}

/** A fraction (0.8421) as per cent (`84,21 %`), with a no-break space. */
export function formatPercent(lang: Lang, fraction: number | null, decimals = 2): string {
  if (fraction === null || !Number.isFinite(fraction)) return missingText(lang);
  return `${formatNumber(lang, fraction * 100, decimals)}${NO_BREAK}%`;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

// Fixed to UTC: a date is a day in Long An, not an instant, and must read the same everywhere.
const englishDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * `2025-07-01`, `2025-07` or `2025` as `01/07/2025`, `07/2025`, `2025` (vi) or `1 July 2025`, `July 2025`, `2025` (en).
 * Null gives the words for missing; what is no such date comes back as it is.
 */
export function formatDate(lang: Lang, iso: string | null): string {
  if (iso === null || iso === '') return missingText(lang);
  const [, year, month, day] = DATE.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  const exists = new Date(instant).toISOString().startsWith(day === undefined ? `${year}-${month}` : iso);
  if (!exists) return iso;
  if (lang === 'vi') return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`;
  return (day === undefined ? englishMonth : englishDay).format(instant);
}

const ISO_DAY = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

/** A text of the register with its dates as the language writes them: `3333/QĐ-UBND, 2021-07-01` → `…, 01/07/2021`. */
export function writeDates(lang: Lang, text: string): string {
  return text.replace(ISO_DAY, (iso) => formatDate(lang, iso));
}

/** WGS 84 `[lon, lat]` as `10,88561° B, 106,40122° Đ` / `10.88561° N, 106.40122° E`: latitude first, as people say it. */
export function formatCoordinate(lang: Lang, [lon, lat]: readonly [number, number], decimals = 5): string {
  const part = (value: number, positive: string, negative: string): string =>
    `${formatNumber(lang, Math.abs(value), decimals)}° ${value < 0 ? negative : positive}`;
  const { north, south, east, west } = compass(lang);
  // A comma is the decimal sign in Vietnamese: a semicolon keeps the two figures apart in both.
  return `${part(lat, north, south)}; ${part(lon, east, west)}`;
}

/** Latitude and longitude as `10°53′08,20″ B; 106°24′04,39″ Đ`: a hundredth of a second is 0.3 m. */
export function formatDms(lang: Lang, { lat, lon }: { readonly lat: Dms; readonly lon: Dms }): string {
  const { north, south, east, west } = compass(lang);
  return `${formatAngle(lang, lat)} ${lat.negative ? south : north}; ${formatAngle(lang, lon)} ${lon.negative ? west : east}`;
}

function formatAngle(lang: Lang, { degrees, minutes, seconds }: Dms): string {
  const two = (figure: number, decimals: number) =>
    `${figure < 10 ? '0' : ''}${formatNumber(lang, figure, decimals)}`;
  return `${degrees}°${two(minutes, 0)}′${two(seconds, 2)}″`;
}

/** VN-2000 metres, north first as Vietnamese tables put it: `X 1.204.312 m; Y 571.204 m`. */
export function formatVn2000(
  lang: Lang,
  grid: { readonly northing: number; readonly easting: number },
  decimals = 0,
): string {
  return `X ${formatNumber(lang, grid.northing, decimals)} m; Y ${formatNumber(lang, grid.easting, decimals)} m`;
}

function compass(lang: Lang): { north: string; south: string; east: string; west: string } {
  const texts = common[lang];
  return {
    north: texts['compass.north'],
    south: texts['compass.south'],
    east: texts['compass.east'],
    west: texts['compass.west'],
  };
}
