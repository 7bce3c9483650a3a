/**
 * All messages, one line per area. An area file reads:
 *
 *     const vi = { 'some.key': '…' };
 *     const en = { 'some.key': '…' } satisfies Record<keyof typeof vi, string>;
 *     export const area = { vi, en };
 *
 * so that a key that only one language has is a compile error. A key is then asked for as `area.some.key`.
 * What counts things comes as `some.key_one` and `some.key_other`, asked for as `area.some.key` with `count`.
 */
import type { Lang } from './lang';
import { common } from './messages/common';

export const AREAS = {
  common,
};

type Areas = typeof AREAS;
type WithoutPlural<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key a component may ask for, as `area.key`. */
export type MessageKey = {
  [A in keyof Areas & string]: `${A}.${WithoutPlural<keyof Areas[A]['vi'] & string> & string}`;
}[keyof Areas & string];

/** All texts of one language by full key, plural suffixes included. */
export function messagesOf(lang: Lang): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [area, texts] of Object.entries(AREAS)) {
    for (const [key, text] of Object.entries(texts[lang])) flat[`${area}.${key}`] = text;
  }
  return flat;
}
