/** Which gestures move the map: none when it is frozen, considerate ones inside another page. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isFramed } from '../state/framed';
import { handOf } from '../state/hand';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import { labelCanvas } from './texts';
import { watch } from './watch';

const HANDLERS = [
  'scrollZoom',
  'boxZoom',
  'dragRotate',
  'keyboard',
  'doubleClickZoom',
  'touchZoomRotate',
] as const;

type Needed = Pick<AppState, 'view' | 'region' | 'measure' | 'scenario'>;

/** A map inside a page must not catch the page's scrolling; a hand that draws needs one finger for it. */
export function isCooperative(state: Needed, embedded: boolean): boolean {
  const hand = handOf(state);
  const drawing = hand !== 'none' && hand !== 'pick';
  return (embedded || state.view.layout !== 'full') && !drawing;
}

/** Dragging draws a rectangle or a circle; it moves the map otherwise, unless that is frozen. */
export function isPannable(state: Needed): boolean {
  const hand = handOf(state);
  return !state.view.frozen && hand !== 'rectangle' && hand !== 'circle';
}

export function driveGestures(map: MapLibreMap, store: AppStore): () => void {
  const embedded = isFramed();
  const hint = whileCooperative(map, store);
  const freeze = (frozen: boolean) => {
    for (const handler of HANDLERS) {
      if (frozen) map[handler].disable();
      else map[handler].enable();
    }
  };
  const pan = (pannable: boolean) => {
    if (pannable) map.dragPan.enable();
    else map.dragPan.disable();
  };
  const cooperate = (cooperative: boolean) => {
    if (cooperative === map.cooperativeGestures.isEnabled()) return;
    if (cooperative) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
    hint(cooperative);
  };
  const state = store.getState();
  if (state.view.frozen) freeze(true);
  pan(isPannable(state));
  cooperate(isCooperative(state, embedded));
  labelCanvas(map, state.view.lang);
  const stops = [
    watch(store, ({ view }) => view.frozen, freeze),
    watch(store, isPannable, pan),
    watch(store, (now) => isCooperative(now, embedded), cooperate),
    watch(
      store,
      ({ view }) => view.lang,
      (lang) => labelCanvas(map, lang),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
    hint(false);
  };
}

/** The hint comes with the first map that needs it. */
function whileCooperative(map: MapLibreMap, store: AppStore): (on: boolean) => void {
  let wanted = false;
  let stop: (() => void) | null = null;
  const follow = async () => {
    const { hintGestures } = await import('./gestureHint');
    if (wanted) stop ??= hintGestures(map, store);
  };
  return (on) => {
    wanted = on;
    if (on) follow().catch(console.warn);
    else {
      stop?.();
      stop = null;
    }
  };
}
