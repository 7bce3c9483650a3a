/** Whether the map is where it was last asked to be: until then, where it stands belongs to what was shown before. */
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import { surveyed } from './tell';

/** What the page around the map knows of it. */
export interface MapWatch {
  /** When the map has drawn all that the state asks for; asked before the map has heard of it as well. */
  readonly rests: () => Promise<void>;
  /** When there is no more waiting for it: it is out of sight, not there yet, or takes too long. */
  readonly patience: () => Promise<void>;
}

export interface Journey {
  /** The state as it may be told: with no place while the map is on its way to one. */
  readonly seen: () => AppState;
  /** When the map has arrived, or is not waited for any longer. */
  readonly arrived: () => Promise<void>;
  readonly stop: () => void;
}

/** @param onArrival called each time, for nothing of the state tells it */
export function createJourney(
  store: AppStore,
  { rests, patience }: MapWatch,
  onArrival: () => void,
): Journey {
  let travel: Promise<void> | null = null;
  const follow = ({ camera: { request } }: AppState): void => {
    // These two ask for no other place.
    if (request === null || request.kind === 'ground' || request.kind === 'reveal') return;
    const mine = rests().then(() => {
      if (travel !== mine) return;
      travel = null;
      onArrival();
    });
    travel = mine;
  };
  follow(store.getState());
  const stop = store.subscribe((state, before) => {
    if (state.camera.request !== before.camera.request) follow(state);
  });
  return {
    seen: () => {
      if (travel === null) return surveyed(store);
      const state = store.getState();
      return { ...state, camera: { ...state.camera, at: null, ground: null } };
    },
    arrived: async () => {
      if (travel !== null) await Promise.race([travel, patience()]);
    },
    stop,
  };
}
