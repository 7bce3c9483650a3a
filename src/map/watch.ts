/** Reacts to one part of the state. */
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';

/** Calls `react` whenever what `select` gives is another object or value than before; not at the start. */
export function watch<V>(
  store: AppStore,
  select: (state: AppState) => V,
  react: (value: V, before: V) => void,
): () => void {
  let known = select(store.getState());
  return store.subscribe((state) => {
    const value = select(state);
    if (Object.is(value, known)) return;
    const before = known;
    known = value;
    react(value, before);
  });
}
