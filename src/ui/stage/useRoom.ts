/** The page while scenes have all of it: the map stands beside the words, enlarged for the back of the room. */
import { useLayoutEffect, useSyncExternalStore } from 'react';

/** A projector on which names of the map are to be larger by a fifth than on the desk. */
const PROJECTOR = { width: 1280, height: 720 };
const LARGER = 1.2;
/** In steps, so that a window drawn larger does not draw the map anew at every pixel. */
const STEP = 0.1;

/** How many times as large as on the desk the map is drawn on a screen, px of the page. Never smaller. */
function roomScale(width: number, height: number): number {
  const scale = LARGER * Math.min(width / PROJECTOR.width, height / PROJECTOR.height);
  return Math.max(Math.round(Math.round(scale / STEP) * STEP * 10) / 10, 1);
}

/** @returns how many times as large the map is drawn */
export function useRoom(): number {
  const scale = useSyncExternalStore(onResize, () => roomScale(window.innerWidth, window.innerHeight));
  // Before the first paint: the map is to be seen in its new place only.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.stage = 'on';
    return () => {
      delete root.dataset.stage;
      root.style.removeProperty('--map-scale');
    };
  }, []);
  useLayoutEffect(() => document.documentElement.style.setProperty('--map-scale', String(scale)), [scale]);
  return scale;
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
