/** A selector whose code is loaded when the state first wants what it gives: cutting polygons weighs more than all else. */
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import type { Settling } from './settling';
import { watch } from './watch';

export interface LateSelector<V> {
  /** What the selector gives now; null while it is not wanted, or not there yet. */
  readonly current: () => V | null;
  readonly dispose: () => void;
}

interface Late<V> {
  /** The part of the state it hangs on: whenever that becomes another, and is wanted, the code is asked for. */
  readonly of: (state: AppState) => unknown;
  readonly wanted: (state: AppState) => boolean;
  readonly load: () => Promise<(state: AppState) => V | null>;
  /** Called when the code has arrived. */
  readonly arrived: () => void;
}

export function createLateSelector<V>(
  store: AppStore,
  settling: Settling,
  { of, wanted, load, arrived }: Late<V>,
): LateSelector<V> {
  let compute: ((state: AppState) => V | null) | null = null;
  let asked = false;
  const ask = async () => {
    if (asked || !wanted(store.getState())) return;
    asked = true;
    const release = settling.hold();
    try {
      compute = await load();
      arrived();
    } catch (error) {
      // It did not arrive; the next change of what it hangs on asks again.
      console.warn(error);
      asked = false;
    } finally {
      release();
    }
  };
  void ask();
  const dispose = watch(store, of, () => void ask());
  return { current: () => compute?.(store.getState()) ?? null, dispose };
}
