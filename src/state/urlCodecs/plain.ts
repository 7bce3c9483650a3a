/** Codecs of words, lists of words, switches and figures. */
import type { Sort, SortKey } from '../../domain/types';
import { SORT_KEYS } from '../../domain/types';
import { FRACTION_DECIMALS, HA_DECIMALS, roundPlace, roundTo } from '../precision';
import { TEXT_LIMIT } from '../tidyFilter';
import type { CameraPlace } from '../types';
import type { Codec } from './row';

/** Slugs and codes: letters, digits and hyphens. */
const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FIGURE = /^\d{1,7}(?:\.\d{1,9})?$/;
const DEGREES = /^-?\d{1,3}(?:\.\d{1,12})?$/;

/** One of several words. */
export function oneOf<const W extends string>(words: readonly W[]): Codec<W> {
  return { encode: (word) => word, decode: (text) => words.find((word) => word === text) };
}

/** One of several words, or none at all. */
export function oneOfOrNone<const W extends string>(words: readonly W[]): Codec<W | null> {
  return { encode: (word) => word, decode: (text) => words.find((word) => word === text) };
}

/**
 * Any subset of a few words, in their own order: `operating.new`. The empty text is the empty subset; a text
 * of which no word is known means nothing.
 */
export function subsetOf<const W extends string>(words: readonly W[]): Codec<readonly W[]> {
  return {
    encode: (subset) => words.filter((word) => subset.includes(word)).join('.'),
    decode: (text) => {
      if (text === '') return [];
      const named = text.split('.');
      const subset = words.filter((word) => named.includes(word));
      return subset.length > 0 ? subset : undefined;
    },
  };
}

/** Some of a few words, of which none at all means no wish: the empty text, or one of which no word is known. */
export function anyOf<const W extends string>(words: readonly W[]): Codec<readonly W[]> {
  const { encode, decode } = subsetOf(words);
  return { encode, decode: (text) => decode(text) ?? [] };
}

/** Slugs in alphabetical order, each once: `ben-luc.duc-hoa`. What is no slug is passed over. */
export const slugs: Codec<readonly string[]> = {
  encode: (list) => list.join('.'),
  decode: (text) =>
    [...new Set(text.split('.').filter((slug) => slug.length <= 40 && SLUG.test(slug)))].sort(),
};

/** `1` for yes. */
export const yes: Codec<boolean> = {
  encode: (value) => (value ? '1' : '0'),
  decode: (text) => (text === '1' ? true : text === '0' ? false : undefined),
};

/** Hectares from 0 up, to 0.01; null for no bound. */
export const hectares: Codec<number | null> = {
  encode: (ha) => (ha === null ? null : String(roundTo(ha, HA_DECIMALS))),
  decode: (text) => (FIGURE.test(text) ? roundTo(Number(text), HA_DECIMALS) : undefined),
};

/** A fraction from 0 to 1, to 0.0001; null for none. */
export const fraction: Codec<number | null> = {
  encode: (value) => (value === null ? null : String(roundTo(value, FRACTION_DECIMALS))),
  decode: (text) => {
    const value = FIGURE.test(text) ? Number(text) : Number.NaN;
    return value <= 1 ? roundTo(value, FRACTION_DECIMALS) : undefined;
  },
};

/** The same where leaving it out means something else than no bound, which is the empty text. */
export const hectaresOrNone: Codec<number | null> = {
  encode: (ha) => hectares.encode(ha) ?? '',
  decode: (text) => (text === '' ? null : hectares.decode(text)),
};

/** A fraction from 0 to 1 as percent, to 0.01 %; null for no bound. */
export const percent: Codec<number | null> = {
  encode: (value) => (value === null ? null : String(roundTo(value * 100, FRACTION_DECIMALS - 2))),
  decode: (text) =>
    FIGURE.test(text) && Number(text) <= 100 ? roundTo(Number(text) / 100, FRACTION_DECIMALS) : undefined,
};

/** What a person typed, any script. Half a surrogate pair cannot travel and becomes U+FFFD. */
export const words: Codec<string> = {
  encode: (text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'),
  decode: (text) => text.slice(0, TEXT_LIMIT),
};

/** The code of a cluster. */
export const code: Codec<string | null> = {
  encode: (value) => value,
  decode: (text) => (ID.test(text) ? text : undefined),
};

/** A column, with a hyphen before it for the largest first: `-free`. */
export const order: Codec<Sort> = {
  encode: ({ key, descending }) => `${descending ? '-' : ''}${key}`,
  decode: (text) => {
    const descending = text.startsWith('-');
    const key = SORT_KEYS.find((each: SortKey) => each === (descending ? text.slice(1) : text));
    return key === undefined ? undefined : { key, descending };
  },
};

/** `zoom/lat/lng`, degrees of WGS 84: `11.5/10.88561/106.40122`. */
export const camera: Codec<CameraPlace | null> = {
  encode: (place) => {
    if (place === null) return null;
    const { zoom, lat, lng } = roundPlace(place);
    return `${zoom}/${lat}/${lng}`;
  },
  decode: (text) => {
    const parts = text.split('/');
    if (parts.length !== 3 || !parts.every((part) => DEGREES.test(part))) return undefined;
    const [zoom = 0, lat = 0, lng = 0] = parts.map(Number);
    if (zoom < 0 || zoom > 24 || Math.abs(lat) > 90 || Math.abs(lng) > 180) return undefined;
    return roundPlace({ zoom, lat, lng });
  },
};
