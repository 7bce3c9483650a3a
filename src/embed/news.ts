/** Tells a page what has changed, once the change has come to rest, and nothing that it knows already. */
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import type { Tidings } from './protocol';
import { selectionOf, totalsOf, viewOf } from './tell';

/** A slider or a flight changes the state with every frame. */
const REST_MS = 200;

export interface News {
  /** From now on changes are told; what is so now is taken as known. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Something has changed that the state does not tell. */
  readonly look: () => void;
}

export function createNews(
  store: AppStore,
  { seen, page }: { readonly seen: () => AppState; readonly page: string },
  clock: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  tell: (tidings: Tidings) => void,
): News {
  const known = new Map<string, string>();
  let timer: number | null = null;
  let unwatch: (() => void) | null = null;
  let turn = 0;

  const collect = async (): Promise<readonly Tidings[]> => {
    const state = seen();
    const totals = await totalsOf(state, page);
    return [
      { type: 'view', ...viewOf(state, page) },
      { type: 'selection', ...selectionOf(state) },
      ...(totals === null ? [] : [{ type: 'totals', ...totals } as const]),
    ];
  };
  /** Whether it is news. The link among the totals changes with every step of the map, and is the view's. */
  const isNew = (tidings: Tidings): boolean => {
    const text = JSON.stringify(tidings, (key, value: unknown) => (key === 'link' ? undefined : value));
    const before = known.get(tidings.type);
    known.set(tidings.type, text);
    return before !== text;
  };
  const look = async (silent: boolean): Promise<void> => {
    turn += 1;
    const mine = turn;
    const all = await collect();
    // A later look has seen more.
    if (mine !== turn) return;
    for (const tidings of all) if (isNew(tidings) && !silent) tell(tidings);
  };
  const onChange = (): void => {
    if (timer !== null) clock.clearTimeout(timer);
    timer = clock.setTimeout(() => {
      timer = null;
      look(false).catch(console.error);
    }, REST_MS);
  };
  return {
    look: () => {
      if (unwatch !== null) onChange();
    },
    start: () => {
      if (unwatch !== null) return;
      unwatch = store.subscribe(onChange);
      look(true).catch(console.error);
    },
    stop: () => {
      unwatch?.();
      unwatch = null;
      if (timer !== null) clock.clearTimeout(timer);
      timer = null;
      turn += 1;
    },
  };
}
