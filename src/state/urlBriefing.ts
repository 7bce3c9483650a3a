/** Rows of the address about scenes. */
import type { BriefingState } from './types';
import { yes } from './urlCodecs/plain';
import { type Codec, type Place, row, type UrlRow } from './urlCodecs/row';

/** More than scenes in an address may take. */
const MOST_LETTERS = 4200;

function inBriefing<K extends keyof BriefingState>(key: K): Place<BriefingState[K]> {
  return {
    get: (state) => state.briefing[key],
    set: (state, value) => ({ ...state, briefing: { ...state.briefing, [key]: value } }),
  };
}

/** A whole number from 1 to 999, or none. */
function count(before: number): Codec<number | null> {
  return {
    encode: (value) => (value === null ? '' : String(value + before)),
    decode: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) - before : undefined),
  };
}

export const BRIEFING_ROWS: readonly UrlRow[] = [
  row({
    name: 'scene',
    doc: '2. The scene that is shown, counted from 1. Alone it shows what the scene keeps; beside parameters that say what is shown, these hold.',
    history: 'replace',
    codec: count(1),
    place: inBriefing('at'),
  }),
  row({
    name: 'scenes',
    doc: 'A person’s own scenes, where they are short enough: see urlCodecs/scenes.ts. Read when scenes are first wanted.',
    history: 'keep',
    // As it is: what reads it is larger than most pages need. Longer than it may be, it is damaged, which is then said.
    codec: { encode: (text) => text, decode: (text) => text.slice(0, MOST_LETTERS) || null },
    place: inBriefing('linked'),
  }),
  row({
    name: 'play',
    doc: '1. The scenes have the whole screen.',
    history: 'push',
    codec: yes,
    place: inBriefing('presenting'),
  }),
  row({
    name: 'autoplay',
    doc: '20. Seconds after which the next scene follows by itself.',
    history: 'replace',
    codec: count(0),
    place: inBriefing('autoplay'),
  }),
];
