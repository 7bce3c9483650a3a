/**
 * Numbers as people of each language type them: `1.234,5` in Vietnamese, `1,234.5` in English. What can only mean
 * one thing in the other language's writing is understood as well: `12.5` in Vietnamese, `1.234,5` in English.
 */
import type { Lang } from './lang';

/** Null is an empty field; `ok: false` is a text that is no number from 0 up. */
export type ParsedNumber = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

interface Signs {
  readonly group: string;
  readonly decimal: string;
}

const SIGNS: Record<Lang, Signs> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Spaces between thousands, no-break ones included, say nothing. */
export function parseNumber(lang: Lang, text: string): ParsedNumber {
  const compact = text.replace(/\s/gu, '');
  if (compact === '') return { ok: true, value: null };
  const own = SIGNS[lang];
  // `1.000` is a thousand in Vietnamese and one in English: the reader's own writing goes first.
  const plain = read(compact, own) ?? read(compact, { group: own.decimal, decimal: own.group });
  return plain === null ? { ok: false } : { ok: true, value: Number(plain) };
}

/** The number as JavaScript writes it; null where the text is not written with these signs. */
function read(text: string, { group, decimal }: Signs): string | null {
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction) || whole + fraction === '') return null;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  if (
    grouped &&
    !(/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((each) => /^\d{3}$/.test(each)))
  )
    return null;
  const digits = groups.join('');
  return /^\d*$/.test(digits) ? `${digits || '0'}.${fraction || '0'}` : null;
}
