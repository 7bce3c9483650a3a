/** A person's scenes in the browser's own store, where it has one and lets it be used. */
import type { Scene } from '../state/types';
import { readSceneFile, writeSceneFile } from './sceneFile';

const KEY = 'long-an-cluster-atlas/scenes';

/** `refused`: the browser keeps nothing. `broken`: what is kept cannot be read, and is left alone. */
export type StoredScenes =
  | { readonly status: 'none' | 'refused' | 'broken' }
  | { readonly status: 'ready'; readonly scenes: readonly Scene[] };

/** @param storage of the window; asking for it may throw where a browser blocks it */
export function readStoredScenes(storage: () => Storage): StoredScenes {
  let text: string | null;
  try {
    text = storage().getItem(KEY);
  } catch {
    return { status: 'refused' };
  }
  if (text === null) return { status: 'none' };
  const { scenes } = readSceneFile(text);
  return scenes === null ? { status: 'broken' } : { status: 'ready', scenes };
}

/** @param scenes null takes away what is kept. @returns whether the browser did it */
export function storeScenes(storage: () => Storage, scenes: readonly Scene[] | null, saved: string): boolean {
  try {
    if (scenes === null) storage().removeItem(KEY);
    else storage().setItem(KEY, writeSceneFile({ scenes, saved, dataVersion: null }));
    return true;
  } catch {
    return false;
  }
}
