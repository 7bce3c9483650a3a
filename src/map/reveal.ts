/** Brings what was just opened or drawn out from under the panel that tells about it. */
import { boxOf } from '../domain/geometry';
import { selectDataset } from '../state/selectors';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import type { Camera } from './camera';
import { whenPanelsStand } from './panelsStand';
import type { Settling } from './settling';
import { type LonLatBox, shapeBox } from './shapeBox';

/** What a step of the state asks to be seen; null where it asks for nothing, or says itself where to look. */
export function newlyShown(state: AppState, before: AppState): LonLatBox | null {
  const dataset = selectDataset(state);
  if (dataset === null || state.map.status !== 'live') return null;
  if (state.camera.request !== before.camera.request) return null;
  const becameLive = before.map.status !== 'live';
  const { open } = state.focus;
  const outline = open === null ? undefined : dataset.outlines[open];
  // The list that opens may cover the cluster that is open.
  const tableOpened = state.view.tableOpen && !before.view.tableOpen;
  if (outline !== undefined && (becameLive || tableOpened || open !== before.focus.open))
    return boxOf(outline);
  const { steps, mode } = state.region;
  // Who picks one unit after the other must find the next where it was.
  if (mode === 'pick' || steps.length <= before.region.steps.length) return null;
  const last = steps[steps.length - 1];
  return last === undefined ? null : shapeBox(last.shape, dataset.units);
}

/** Whether nobody has gone on meanwhile: closed it, drawn further, or asked for another place. */
function stillAsked(now: AppState, then: AppState): boolean {
  return (
    now.focus.open === then.focus.open &&
    now.region.steps === then.region.steps &&
    now.camera.request === then.camera.request
  );
}

/** @param panels when they are on the page: they come after the map, and may cover what was opened before them */
export function revealNew(
  store: AppStore,
  settling: Settling,
  camera: Camera,
  panels: Promise<void>,
): () => void {
  const show = (box: LonLatBox | null, state: AppState) => {
    if (box === null) return;
    whenPanelsStand(settling, () => {
      if (stillAsked(store.getState(), state)) camera.reveal(box);
    });
  };
  let stopped = false;
  void panels.then(() => {
    const state = store.getState();
    if (!stopped) show(newlyShown(state, unopened(state)), state);
  });
  const unwatch = store.subscribe((state, before) => show(newlyShown(state, before), state));
  return () => {
    stopped = true;
    unwatch();
  };
}

const unopened = (state: AppState): AppState => ({ ...state, focus: { ...state.focus, open: null } });
