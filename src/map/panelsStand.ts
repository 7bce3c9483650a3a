/** The camera keeps clear of the panels, and has to wait for those that the same step of the state opens. */
import type { Settling } from './settling';

/** Calls back when the panels have the size they are to keep; the map counts as busy until then. */
export function whenPanelsStand(settling: Settling, run: () => void): void {
  const release = settling.hold();
  const go = () => {
    run();
    release();
  };
  // One frame for a panel to be there, one for it to have its size or to begin growing to it.
  requestAnimationFrame(() => requestAnimationFrame(() => void Promise.allSettled(growing()).then(go)));
}

function growing(): Promise<Animation>[] {
  return document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    .map(({ finished }) => finished);
}
