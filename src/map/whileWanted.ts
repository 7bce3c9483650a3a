/** What the map needs now and then comes when it is wanted, and goes when it is not. */
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import type { Settling } from './settling';
import { watch } from './watch';

interface Part<Wish> {
  /** What is wanted now; null for nothing. Compared by identity. */
  readonly wanted: (state: AppState) => Wish | null;
  /** Fetches it. @returns how to start it, which returns how to stop it */
  readonly load: () => Promise<(wish: Wish) => () => void>;
  /** It did not arrive. */
  readonly lost: (wish: Wish) => void;
}

/** Starts a part while the state wants it. The map counts as busy until it has arrived. @returns how to stop */
export function whileWanted<Wish>(
  store: AppStore,
  settling: Settling,
  { wanted, load, lost }: Part<Wish>,
): () => void {
  let stop = () => {};
  let turn = 0;
  const begin = async (wish: Wish) => {
    const mine = turn;
    const release = settling.hold();
    try {
      const start = await load();
      // Meanwhile something else, or nothing, may be wanted.
      if (mine === turn) stop = start(wish);
    } catch (error) {
      console.warn(error);
      if (mine === turn) lost(wish);
    } finally {
      release();
    }
  };
  const follow = (wish: Wish | null) => {
    turn += 1;
    stop();
    stop = () => {};
    if (wish !== null) void begin(wish);
  };
  follow(wanted(store.getState()));
  const unwatch = watch(store, wanted, follow);
  return () => {
    unwatch();
    follow(null);
  };
}
