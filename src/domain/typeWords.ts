/** Words for what a place is, which people write before or after its name: they say its type, and are no part of the name. */
import type { UnitType } from './unitType';

/** What such a word says, and the name without it; all texts folded. */
export interface TypedName {
  readonly type: 'cluster' | UnitType;
  /** Empty where there is nothing but the word. */
  readonly name: string;
}

/** As official names have them; longer ones before those they begin with. */
const BEFORE: readonly (readonly [words: string, type: TypedName['type']])[] = [
  ['cum cong nghiep', 'cluster'],
  ['industrial cluster', 'cluster'],
  ['ccn', 'cluster'],
  ['cum', 'cluster'],
  ['cluster', 'cluster'],
  ['thanh pho', 'city'],
  ['tp', 'city'],
  ['thi xa', 'town'],
  ['tx', 'town'],
  ['thi tran', 'township'],
  ['tt', 'township'],
  ['huyen', 'district'],
  ['phuong', 'ward'],
  ['xa', 'commune'],
];

const AFTER: typeof BEFORE = [
  ['industrial cluster', 'cluster'],
  ['cluster', 'cluster'],
  ['city', 'city'],
  ['township', 'township'],
  ['town', 'town'],
  ['district', 'district'],
  ['ward', 'ward'],
  ['commune', 'commune'],
];

const SHORT: Readonly<Record<string, string>> = {
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
  h: 'huyen',
  p: 'phuong',
  x: 'xa',
};

/** Abbreviations before a name written out: "p 3 tp tan an" → "phuong 3 thanh pho tan an". */
export function writtenOut(query: string): string {
  return query.replace(/(?<=^| )(tp|tx|tt|h|p|x)(?= )/g, (short) => SHORT[short] ?? short);
}

/** A name with a word for its type; null where there is no such word. */
export function typedName(query: string): TypedName | null {
  for (const [words, type] of BEFORE)
    if (query === words || query.startsWith(`${words} `))
      return { type, name: query.slice(words.length).trim() };
  for (const [words, type] of AFTER)
    if (query.endsWith(` ${words}`)) return { type, name: query.slice(0, -words.length).trim() };
  return null;
}
