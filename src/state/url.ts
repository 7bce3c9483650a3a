/** From state to address and back, by the table in `urlTable.ts`. */
import { setFreeRange } from './transitions/query';
import type { AppState } from './types';
import type { UrlRow } from './urlCodecs/row';
import { URL_TABLE } from './urlTable';

/** The search part of the address, with its `?`; empty for the opening state. */
export function encodeState(state: AppState): string {
  return searchOf(state, URL_TABLE);
}

/** Only what Back takes back: where this changes, a new entry goes into the history. */
export function encodePushed(state: AppState): string {
  return searchOf(state, PUSHED);
}

const PUSHED = URL_TABLE.filter((each) => each.history === 'push');

function searchOf(state: AppState, rows: readonly UrlRow[]): string {
  const pairs = rows.flatMap((each) => {
    const text = each.write(state);
    return text === null ? [] : [`${each.name}=${escapeText(text)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Escapes what messengers take for the end of a link, too; a slash may stand in a search part as it is. */
function escapeText(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/');
}

/**
 * The state that an address means; what no address carries stays as in `base`. Never throws. Parts that do not
 * change stay the same objects.
 */
export function decodeState(search: string, base: AppState): AppState {
  const params = new URLSearchParams(search);
  const state = URL_TABLE.reduce((each, line) => line.read(params.get(line.name), each), base);
  const { freeMin, freeMax } = state.query.filter;
  return freeMin !== null && freeMax !== null && freeMin > freeMax
    ? setFreeRange(freeMin, freeMax)(state)
    : state;
}
