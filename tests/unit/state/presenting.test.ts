import { describe, expect, it } from 'vitest';
import { READY_SCENES } from '../../../src/state/readySet';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { cameraSettled } from '../../../src/state/transitions/camera';
import { openCluster } from '../../../src/state/transitions/focus';
import {
  goToScene,
  setAutoplay,
  startPresenting,
  stopPresenting,
} from '../../../src/state/transitions/presenting';
import { toggleDistrict } from '../../../src/state/transitions/query';
import { setDrawMode } from '../../../src/state/transitions/region';
import { openDialog, setColor, setLang, setTask, setTheme } from '../../../src/state/transitions/view';
import type { Scene } from '../../../src/state/types';
import { decodeState, encodeState } from '../../../src/state/url';
import { startUrlSync } from '../../../src/state/urlSync';
import { createFakeWindow } from './fakeWindow';
import { frozen } from './fixtures';
import { stepped } from './stepped';

const FREE = READY_SCENES.findIndex(({ id }) => id === 'free');
const PLACE = { zoom: 11, lat: 10.7, lng: 106.4 };
const settled = cameraSettled({ place: PLACE, bearing: 20, metresPerPixel: 40 });

/** Somebody who plans, with a tool in hand and a dialog open. */
const planning = stepped([
  setTask('region'),
  toggleDistrict('duc-hoa'),
  setColor('occupancy'),
  openCluster('LA-001'),
  setDrawMode('polygon'),
  openDialog('export'),
  settled,
]);

describe('presenting', () => {
  it('shows a scene at once, lays every tool down, and closes what is open', () => {
    const shown = startPresenting(FREE)(planning);
    expect(shown.briefing).toMatchObject({ presenting: true, at: FREE });
    expect(shown.view).toMatchObject({ color: 'free', dialog: 'none' });
    expect(shown.region.mode).toBe('none');
    expect(shown.query.filter.districts).toEqual([]);
    expect(shown.camera.request).toMatchObject({ kind: 'scene', flies: false });
  });

  it('brings back what was shown before, and keeps the language and theme chosen meanwhile', () => {
    const shown = startPresenting(0)(planning);
    const later = [
      goToScene(3, true),
      openCluster('LA-008'),
      setLang('en'),
      setTheme('dark'),
      setAutoplay(5),
    ];
    const back = stopPresenting()(later.reduce((state, step) => step(state), shown));
    expect(back.briefing).toEqual({ ...planning.briefing, presenting: false });
    expect(back.query).toBe(planning.query);
    expect(back.focus.open).toBe('LA-001');
    expect(back.view).toEqual({ ...planning.view, dialog: 'none', lang: 'en', theme: 'dark' });
    expect(back.camera.request).toMatchObject({ kind: 'place', place: PLACE, bearing: 20 });
  });

  it('goes back to the whole province where it started from there', () => {
    const back = stopPresenting()(startPresenting(FREE)(INITIAL_STATE));
    expect(back.camera.request?.kind).toBe('province');
    expect(encodeState(back)).toBe('');
  });

  it('keeps the scene where the address began with it', () => {
    const opened = goToScene(FREE, false)(decodeState('?scene=3&play=1', INITIAL_STATE));
    const left = stopPresenting()(opened);
    expect(left.view.color).toBe('free');
    expect(left.briefing).toMatchObject({ presenting: false, at: FREE });
    expect(left.camera.request).toMatchObject({ kind: 'scene', frame: READY_SCENES[FREE]?.frame });
  });

  it('forgets what was before only when it ends', () => {
    const again = startPresenting(2)(startPresenting(0)(planning));
    expect(stopPresenting()(again).query).toBe(planning.query);
    expect(stopPresenting()(planning)).toBe(planning);
  });
});

describe('going through the scenes', () => {
  it('stays within the set', () => {
    const start = startPresenting(0)(INITIAL_STATE);
    const last = READY_SCENES.length - 1;
    expect(goToScene(999, true)(start).briefing.at).toBe(last);
    expect(goToScene(-1, true)(start).briefing.at).toBe(0);
    expect(startPresenting(999)(INITIAL_STATE).briefing.at).toBe(last);
  });

  it('goes nowhere in an empty set', () => {
    const none = frozen({ ...INITIAL_STATE, briefing: { ...INITIAL_STATE.briefing, scenes: [] as Scene[] } });
    expect(startPresenting(0)(none)).toBe(none);
  });

  it('takes whole seconds that an address can hold, or none', () => {
    const seconds = (wanted: number | null) => setAutoplay(wanted)(INITIAL_STATE).briefing.autoplay;
    expect([0, 0.2, 20.4, 5000, null].map(seconds)).toEqual([1, 1, 20, 999, null]);
  });
});

describe('the address of a presentation', () => {
  it('is one entry whatever scenes are shown, and Back leaves it', () => {
    const tab = createFakeWindow('/?district=duc-hoa');
    const store = createAppStore(frozen(decodeState(tab.window.location.search, INITIAL_STATE)));
    const stop = startUrlSync(store, tab.window);
    store.setState(startPresenting(0));
    for (let at = 1; at < READY_SCENES.length; at++) {
      store.setState(goToScene(at, true));
      tab.wait();
    }
    expect(tab.entries()).toHaveLength(2);
    expect(tab.here()).toContain('scene=8&play=1');
    tab.go(-1);
    expect(store.getState().briefing.presenting).toBe(false);
    expect(store.getState().query.filter.districts).toEqual(['duc-hoa']);
    stop();
  });
});
