/** Keeps address and state together: selection makes a history entry, everything else changes the present one. */
import { type AppStore, INITIAL_STATE } from './store';
import { requestCamera } from './transitions/camera';
import { withoutUnknown } from './transitions/dataset';
import type { AppState } from './types';
import { decodeState, encodePushed, encodeState } from './url';
import { URL_TABLE } from './urlTable';

/** Safari refuses more than 100 history calls in 30 s; a slider alone makes 60 a second. */
const PAUSE_MS = 400;

/** The parts of `window` in use. */
export type UrlWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>;

/**
 * Starts writing the address on every change and reading it on Back and Forward; gives back how to stop. It does
 * not read the address first: the store is made from it, with `decodeState`.
 */
export function startUrlSync(store: AppStore, window: UrlWindow): () => void {
  const { location, history } = window;
  let pause: number | null = null;
  let due = false;
  let goingBack = false;

  const write = (state: AppState, how: 'pushState' | 'replaceState'): void => {
    const ours = encodeState(state);
    // An address may say the same in other words (`?theme=none`). Writing it anew would cut off Forward.
    if (ours === encodeState(decodeState(location.search, INITIAL_STATE))) return;
    history[how](history.state, '', location.pathname + withForeign(ours, location.search) + location.hash);
  };
  const replaceSoon = (): void => {
    if (pause !== null) {
      due = true;
      return;
    }
    write(store.getState(), 'replaceState');
    pause = window.setTimeout(() => {
      pause = null;
      if (!due) return;
      due = false;
      replaceSoon();
    }, PAUSE_MS);
  };
  const stopWaiting = (): void => {
    if (pause !== null) window.clearTimeout(pause);
    pause = null;
    due = false;
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (goingBack || !pushes(before, state)) {
      replaceSoon();
      return;
    }
    if (due) write(before, 'replaceState');
    stopWaiting();
    write(state, 'pushState');
  });
  const onPopState = (): void => {
    stopWaiting();
    goingBack = true;
    store.setState((state) => withMove(state, withoutUnknown(decodeState(location.search, state))));
    goingBack = false;
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    stopWaiting();
    window.removeEventListener('popstate', onPopState);
  };
}

/** A data set that drops what a link asked for in vain corrects the entry; it is no step of a person. */
function pushes(before: AppState, state: AppState): boolean {
  const noStep =
    before.dataset !== state.dataset ||
    (before.focus.open === state.focus.open &&
      before.query.selected === state.query.selected &&
      before.region.steps === state.region.steps);
  return !noStep && encodePushed(before) !== encodePushed(state);
}

/** MapLibre owns the camera: going back to another place has to be asked of it. */
function withMove(before: AppState, state: AppState): AppState {
  const { at } = state.camera;
  if (at === before.camera.at) return state;
  return requestCamera(at === null ? { kind: 'province' } : { kind: 'place', place: at })(state);
}

const OURS = new Set(URL_TABLE.map((line) => line.name));

/** Parameters that are not the atlas' own (a host page's, a campaign's) stay in the address as they are. */
function withForeign(ours: string, search: string): string {
  const foreign = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !OURS.has(nameOf(pair)));
  if (foreign.length === 0) return ours;
  return `${ours === '' ? '?' : `${ours}&`}${foreign.join('&')}`;
}

function nameOf(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? '';
}
