/** The shape of the table in `urlTable.ts`: one row per parameter of the address. */
import { INITIAL_STATE } from '../store';
import type { AppState } from '../types';

/** How a value is written, and read back. */
export interface Codec<V> {
  /** Null where a link cannot carry the value. Equal values give equal texts. */
  readonly encode: (value: V) => string | null;
  /** Undefined where the text means nothing. Never throws, whatever the text. */
  readonly decode: (text: string) => V | undefined;
}

/** Where a value lives in the state. */
export interface Place<V> {
  readonly get: (state: AppState) => V;
  readonly set: (state: AppState, value: V) => AppState;
}

/**
 * What a change does to the history. `push`: Back takes it back. `gather`: likewise, but what is typed or slid in one go
 * is one entry. `replace`: it changes the present entry. `keep`: likewise, and Back leaves it as it is.
 */
export type UrlHistory = 'push' | 'gather' | 'replace' | 'keep';

export interface ParamSpec<V> {
  readonly name: string;
  /** For the reader of the table: which texts are understood, and what they mean. */
  readonly doc: string;
  readonly history: UrlHistory;
  readonly codec: Codec<V>;
  readonly place: Place<V>;
  /** The default where it hangs on rows further up in the table; without it, the value of `INITIAL_STATE`. */
  readonly fallback?: (state: AppState) => V;
}

/** A row with its value type closed in, so that rows of all types stand in one table. */
export interface UrlRow {
  readonly name: string;
  readonly doc: string;
  readonly history: UrlHistory;
  /** The text for a state; null where the parameter is left out. */
  readonly write: (state: AppState) => string | null;
  /** The state with this parameter as the text has it; null for an address without it. */
  readonly read: (text: string | null, state: AppState) => AppState;
}

/** A row from its parts. Its default is left out of addresses. */
export function row<V>({ name, doc, history, codec, place, fallback }: ParamSpec<V>): UrlRow {
  const initial = place.get(INITIAL_STATE);
  const initialText = codec.encode(initial);
  const write = (state: AppState): string | null => {
    const text = codec.encode(place.get(state));
    return text === (fallback === undefined ? initialText : codec.encode(fallback(state))) ? null : text;
  };
  const read = (text: string | null, state: AppState): AppState => {
    const decoded = text === null ? undefined : codec.decode(text);
    const value = decoded !== undefined ? decoded : fallback === undefined ? initial : fallback(state);
    // A value that says the same stays the same object: nothing that hangs on it is computed again.
    return codec.encode(value) === codec.encode(place.get(state)) ? state : place.set(state, value);
  };
  return { name, doc, history, write, read };
}
