/** Keeps address and state together: a step that Back takes back makes a history entry, everything else changes the present one. */
import { type AppStore, INITIAL_STATE } from './store';
import { requestCamera } from './transitions/camera';
import { withoutUnknown } from './transitions/dataset';
import type { AppState } from './types';
import { decodeState, encodeState, keepFrom, stepBetween } from './url';
import type { UrlRow } from './urlCodecs/row';
import { URL_TABLE } from './urlTable';

/** Safari refuses more than 100 history calls in 30 s; a slider alone makes 60 a second. */
const PAUSE_MS = 400;

/** Letters typed and bounds slid within so long of each other are one gesture, which one Back takes back. */
const GESTURE_MS = 1000;

/** The parts of `window` in use. */
export type UrlWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>;

/**
 * Starts writing the address on every change and reading it on Back and Forward; gives back how to stop. It does
 * not read the address first: the store is made from it, with `decodeState`.
 *
 * @param isGuest inside another page: Back and Forward are that page's, and no step here is one of them
 */
export function startUrlSync(store: AppStore, window: UrlWindow, isGuest = false): () => void {
  const { location, history } = window;
  let pause: number | null = null;
  let due = false;
  let goingBack = false;

  const write = (state: AppState, how: 'pushState' | 'replaceState'): void => {
    const ours = encodeState(state);
    // An address may say the same in other words (`?theme=none`). Writing it anew would cut off Forward.
    if (ours === encodeState(decodeState(location.search, INITIAL_STATE))) return;
    const address = location.pathname + withForeign(ours, location.search) + location.hash;
    try {
      history[how](history.state, '', address);
    } catch {
      // A page opened from a disk may have an address that cannot be changed. It works without.
    }
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

  const gesture = createGesture(window);
  const unsubscribe = store.subscribe((state, before) => {
    const step = goingBack || isGuest ? NO_STEP : stepOf(before, state);
    if (step.length === 0 || gesture.goesOn(step)) {
      replaceSoon();
      return;
    }
    if (due) write(before, 'replaceState');
    stopWaiting();
    write(state, 'pushState');
  });
  const onPopState = (): void => {
    stopWaiting();
    gesture.end();
    goingBack = true;
    store.setState((state) =>
      withMove(state, withoutUnknown(keepFrom(state, decodeState(location.search, state)))),
    );
    goingBack = false;
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    stopWaiting();
    gesture.end();
    window.removeEventListener('popstate', onPopState);
  };
}

const NO_STEP: readonly UrlRow[] = [];

/**
 * A data set that drops what a link asked for in vain corrects the entry; it is no step of a person. From scene to scene
 * there is none either: Back leaves them all.
 */
function stepOf(before: AppState, state: AppState): readonly UrlRow[] {
  const noStep =
    before.dataset !== state.dataset ||
    (before.briefing.presenting && state.briefing.presenting) ||
    (before.briefing.presenting === state.briefing.presenting &&
      before.focus.open === state.focus.open &&
      before.query.filter === state.query.filter &&
      before.query.selected === state.query.selected &&
      before.query.shortlist === state.query.shortlist &&
      before.query.assumed === state.query.assumed &&
      before.view.dialog === state.view.dialog &&
      before.kept === state.kept &&
      before.region.steps === state.region.steps &&
      before.scenario.changes === state.scenario.changes);
  return noStep ? NO_STEP : stepBetween(before, state);
}

/** Tells whether a step goes on with the one just before it, as letter follows letter. */
function createGesture(window: UrlWindow) {
  let names: readonly string[] = [];
  let timer: number | null = null;
  const end = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    names = [];
  };
  const goesOn = (step: readonly UrlRow[]): boolean => {
    const same = step.every(({ name }) => names.includes(name));
    end();
    if (step.every(({ history }) => history === 'gather')) {
      names = step.map(({ name }) => name);
      timer = window.setTimeout(end, GESTURE_MS);
    }
    return same;
  };
  return { goesOn, end };
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
