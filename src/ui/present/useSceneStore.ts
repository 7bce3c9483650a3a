/** Keeps a person's scenes in the browser while their list is open, and brings them back when it opens. */
import { useEffect, useState } from 'react';
import { readStoredScenes, type StoredScenes, storeScenes } from '../../briefing/sceneStore';
import { isFramed } from '../../state/framed';
import { cleanScene } from '../../state/sceneClean';
import type { AppStore } from '../../state/store';
import { bringBackScenes, openScenes, readLinkedScenes } from '../../state/transitions/scenes';
import type { Scene } from '../../state/types';
import { dayOf } from '../base/day';
import { useAppStore } from '../base/store';

type Scenes = readonly Scene[];

/**
 * `asking`: a link brought scenes, and others are kept: nothing is written before the person has said which.
 * `refused`: the browser keeps nothing.
 */
export type Keeping =
  | { readonly status: 'kept' | 'refused' | 'broken' }
  | { readonly status: 'asking'; readonly count: number; readonly answer: (mine: boolean) => void };

/** A frame shares nothing with the others on its page. */
const storage = () => {
  if (isFramed()) throw new Error('no storage in a frame');
  return window.localStorage;
};

export function useSceneStore(): Keeping {
  const store = useAppStore();
  const [keeping, setKeeping] = useState<Keeping>({ status: 'kept' });
  useEffect(() => {
    store.setState(readLinkedScenes());
    const stored = readStoredScenes(storage);
    const { scenes } = store.getState().briefing;
    const write = () => {
      const done = storeScenes(storage, store.getState().briefing.scenes, dayOf(new Date()));
      setKeeping({ status: done ? 'kept' : 'refused' });
    };
    if (stored.status === 'ready' && scenes === null) store.setState(bringBackScenes(stored.scenes));
    // What was shared is looked at; what was made is not lost for it.
    const asks = stored.status === 'ready' && scenes !== null && !isSame(stored.scenes, scenes);
    if (stored.status === 'refused' || stored.status === 'broken') setKeeping({ status: stored.status });
    if (!asks) return keepOn(store, write);
    let stop: (() => void) | null = null;
    setKeeping({
      status: 'asking',
      count: countOf(stored),
      answer: (mine) => {
        if (mine && stored.status === 'ready') store.setState(openScenes(stored.scenes));
        write();
        stop?.();
        stop = keepOn(store, write);
      },
    });
    return () => stop?.();
  }, [store]);
  return keeping;
}

function keepOn(store: AppStore, write: () => void): () => void {
  return store.subscribe((state, before) => {
    if (state.briefing.scenes !== before.briefing.scenes) write();
  });
}

function countOf(stored: StoredScenes): number {
  return stored.status === 'ready' ? stored.scenes.length : 0;
}

function isSame(a: Scenes, b: Scenes): boolean {
  return JSON.stringify(a.map(cleanScene)) === JSON.stringify(b.map(cleanScene));
}
