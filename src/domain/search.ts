/**
 * Search over clusters and places. Marks, đ, case and tone-mark spelling do not matter; one typo is forgiven,
 * but only where nothing fits as typed, so that a right query never brings strays.
 */
import { fold } from './fold';
import { buildSearch, type PlaceDoc, type SearchIndex, type Spot, spotOf } from './searchIndex';
import type { Dataset } from './types';
import { type TypedName, typedName, writtenOut } from './typeWords';
import type { UnitType } from './unitType';
import { textsWith, wordsNear } from './wordIndex';

export type Hit = Spot & {
  readonly name: string;
  /** The district that tells places of one name apart; empty where there is none. */
  readonly context: string;
  /** Of a unit, what its name says it is (a city is no district); null for clusters. */
  readonly unitType: UnitType | null;
  /** The alternative name that the text found it by; null where its own name did. */
  readonly alias: string | null;
};

/** How well a place fits, best first: the whole name, its beginning, part of it, another name, where it lies, scattered words. */
const WHOLE = 0;
const BEGINS = 1;
const PART = 2;
const ALT = 3;
const LIES_IN = 4;
const SCATTERED = 5;

/** Of places that fit equally well. */
const KINDS: readonly Spot['kind'][] = [
  'cluster',
  'district',
  'communeNew',
  'communeOld',
  'port',
  'airport',
  'border',
  'river',
  'road',
];

/** Places for a text, best first; empty for a text without letters or digits. */
export function searchPlaces(index: SearchIndex, text: string, lang: 'vi' | 'en' = 'vi', limit = 20): Hit[] {
  return find(index, fold(text))
    .slice(0, limit)
    .map(({ doc, rank, query }) => ({
      ...spotOf(doc),
      name: doc.name[lang],
      context: doc.context,
      unitType: doc.unitType,
      alias: rank === ALT ? aliasOf(doc, query, lang) : null,
    }));
}

/** Another name than the one that is shown: of a cluster without a proper name, one language's name is the other's alias. */
function aliasOf({ alsoCalled, name }: PlaceDoc, query: string, lang: 'vi' | 'en'): string | null {
  const others = alsoCalled.filter((other) => fold(other) !== fold(name[lang]));
  return others.find((other) => hasPhrase(fold(other), query)) ?? null;
}

const indexes = new WeakMap<Dataset, SearchIndex>();

/** The search index of a data set, built at first use. */
export function searchIndexOf(dataset: Dataset): SearchIndex {
  let index = indexes.get(dataset);
  if (index === undefined) {
    index = buildSearch(dataset);
    indexes.set(dataset, index);
  }
  return index;
}

/** Codes of the clusters that a filter text finds; null where the text is empty, which means no filter. */
export function matchingCodes(dataset: Dataset, text: string): ReadonlySet<string> | null {
  const query = fold(text);
  if (query === '') return null;
  return new Set(
    find(searchIndexOf(dataset), query).flatMap(({ doc }) => (doc.kind === 'cluster' ? [doc.id] : [])),
  );
}

/**
 * Where the words stand together as typed, that is all; else where they do with abbreviations written out, or without
 * the word for the type; else with one typo mended; and only then where they are scattered (over name, commune, district).
 */
function find(index: SearchIndex, query: string): readonly Ranked[] {
  if (query === '') return [];
  const asTyped = rankAsTyped(index, normalCode(query));
  if (asTyped.some(standsTogether)) return inOrder(asTyped.filter(standsTogether));
  const full = writtenOut(query);
  if (full !== query) return find(index, full);
  const typed = asTyped.length === 0 ? typedName(query) : null;
  if (typed !== null) return findTyped(index, typed);
  const mended = rankWithOneTypo(index, query);
  return inOrder([...mended.filter(standsTogether), ...(asTyped.length > 0 ? asTyped : mended)]);
}

/** By the name alone, places of the type first: who says «thị xã» of a huyện still means it. */
function findTyped(index: SearchIndex, { type, name }: TypedName): readonly Ranked[] {
  const fits = (doc: PlaceDoc) => (type === 'cluster' ? doc.kind === 'cluster' : doc.unitType === type);
  if (name === '') return inOrder(index.docs.filter(fits).map((doc) => ({ doc, rank: WHOLE, query: name })));
  const found = find(index, name);
  return [...found.filter(({ doc }) => fits(doc)), ...found.filter(({ doc }) => !fits(doc))];
}

interface Ranked {
  readonly doc: PlaceDoc;
  readonly rank: number;
  /** The text that it fits, typos mended. */
  readonly query: string;
}

function standsTogether({ rank }: Ranked): boolean {
  return rank < SCATTERED;
}

/** Best first, each place once. */
function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank || compareDocs(a.doc, b.doc));
  const seen = new Set<PlaceDoc>();
  return sorted.filter(({ doc }) => !seen.has(doc) && seen.add(doc));
}

/** "la 7", "la7" and "LA-07" mean LA-007. */
function normalCode(query: string): string {
  const digits = /^la ?(\d{1,3})$/.exec(query)?.[1];
  return digits === undefined ? query : `la ${digits.padStart(3, '0')}`;
}

function rankAsTyped(index: SearchIndex, query: string): Ranked[] {
  return rankWith(index, query, true);
}

/** @param open whether the last word may be the beginning of one */
function rankWith(index: SearchIndex, query: string, open: boolean): Ranked[] {
  return textsWith(index.words, query.split(' '), open).flatMap((key) => {
    const doc = index.docs[key];
    return doc === undefined ? [] : [ranked(doc, query)];
  });
}

function ranked(doc: PlaceDoc, query: string): Ranked {
  return { doc, rank: rankOf(doc, query), query };
}

function rankOf(doc: PlaceDoc, query: string): number {
  if (doc.names.includes(query)) return WHOLE;
  if (doc.names.some((name) => name.startsWith(query))) return BEGINS;
  if (doc.names.some((name) => hasPhrase(name, query))) return PART;
  if (doc.altNames.some((name) => hasPhrase(name, query))) return ALT;
  return doc.places.some((name) => hasPhrase(name, query)) ? LIES_IN : SCATTERED;
}

function hasPhrase(name: string, query: string): boolean {
  return ` ${name}`.includes(` ${query}`);
}

function compareDocs(a: PlaceDoc, b: PlaceDoc): number {
  const byKind = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  const [nameA, nameB] = [a.names[0] ?? '', b.names[0] ?? ''];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return a.key - b.key;
}

/** One letter wrong, missing or too many in one word; or two neighbours swapped, or a space lost or too many. */
function rankWithOneTypo(index: SearchIndex, query: string): Ranked[] {
  const found = [...slips(query)].flatMap((variant) => rankAsTyped(index, variant));
  const words = query.split(' ');
  words.forEach((word, wrong) => {
    if (!mayBeMistyped(word, words.length)) return;
    for (const meant of wordsNear(index.words, word))
      found.push(...rankWith(index, words.with(wrong, meant).join(' '), false));
  });
  return found;
}

/** Numbers are never mistyped (cluster 1 is not cluster 2), nor is a lone word of one or two letters. */
function mayBeMistyped(word: string, count: number): boolean {
  return !/\d/.test(word) && (word.length > 2 || (word.length === 2 && count > 1));
}

function slips(query: string): Set<string> {
  const variants = new Set<string>();
  for (let i = 1; i < query.length; i += 1) {
    const [before, a, b] = [query.slice(0, i - 1), query.charAt(i - 1), query.charAt(i)];
    const after = query.slice(i + 1);
    if (b === ' ') variants.add(before + a + after);
    else if (a !== ' ') variants.add(before + b + a + after).add(`${before + a} ${b}${after}`);
  }
  variants.delete(query);
  return variants;
}
