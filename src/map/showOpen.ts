/** Brings the open cluster out from under the panel that tells about it. */
import { boxOf } from '../domain/geometry';
import { selectDataset } from '../state/selectors';
import type { AppStore } from '../state/store';
import type { Camera } from './camera';
import type { Settling } from './settling';
import { watch } from './watch';

export function showOpenCluster(store: AppStore, settling: Settling, camera: Camera): () => void {
  const show = () => {
    const state = store.getState();
    const code = state.focus.open;
    const outline = code === null ? undefined : selectDataset(state)?.outlines[code];
    if (outline) camera.reveal(boxOf(outline));
  };
  const afterLayout = () => {
    const release = settling.hold();
    // One frame for the panel to be there, one for it to have its size.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (store.getState().map.status === 'live') show();
        release();
      }),
    );
  };
  const stops = [
    watch(
      store,
      ({ focus }) => focus.open,
      (code) => code !== null && afterLayout(),
    ),
    watch(
      store,
      ({ map }) => map.status === 'live',
      (live) => live && afterLayout(),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
