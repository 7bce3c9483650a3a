/**
 * All messages, one line per area; what only parts fetched later say is in `late.ts`. An area file reads:
 *
 *     const vi = { 'some.key': '…' };
 *     const en = { 'some.key': '…' } satisfies Record<keyof typeof vi, string>;
 *     export const area = { vi, en };
 *
 * so that a key that only one language has is a compile error. A key is then asked for as `area.some.key`.
 * What counts things comes as `some.key_one` and `some.key_other`, asked for as `area.some.key` with `count`.
 */
import type { Lang } from './lang';
import type { LATE_AREAS } from './late';
import { bar } from './messages/bar';
import { common } from './messages/common';
import { controls } from './messages/controls';
import { filters } from './messages/filters';
import { legend } from './messages/legend';
import { map } from './messages/map';
import { mapControls } from './messages/mapControls';
import { notice } from './messages/notice';
import { page } from './messages/page';
import { search } from './messages/search';
import { shell } from './messages/shell';
import { table } from './messages/table';
import { totals } from './messages/totals';

export const AREAS = {
  common,
  bar,
  controls,
  filters,
  legend,
  map,
  mapControls,
  notice,
  page,
  search,
  shell,
  table,
  totals,
};

type Areas = typeof AREAS & typeof LATE_AREAS;
type WithoutPlural<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key a component may ask for, as `area.key`. */
export type MessageKey = {
  [A in keyof Areas & string]: `${A}.${WithoutPlural<keyof Areas[A]['vi'] & string> & string}`;
}[keyof Areas & string];

type Texts = Readonly<Record<string, string>>;

/** All texts of one language by full key, plural suffixes included. */
export function messagesOf(
  lang: Lang,
  areas: Readonly<Record<string, Readonly<Record<Lang, Texts>>>> = AREAS,
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [area, texts] of Object.entries(areas)) {
    for (const [key, text] of Object.entries(texts[lang])) flat[`${area}.${key}`] = text;
  }
  return flat;
}
