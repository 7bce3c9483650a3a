import { describe, expect, it } from 'vitest';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { cameraSettled, pointerAt } from '../../../src/state/transitions/camera';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { hoverCluster, openCluster } from '../../../src/state/transitions/focus';
import {
  seekLand,
  setText,
  toggleDistrict,
  togglePhase,
  toggleSelected,
} from '../../../src/state/transitions/query';
import { addUnit, redoRegion, setRegionRule, undoRegion } from '../../../src/state/transitions/region';
import { closeDialog, openDialog, setLang, setTheme } from '../../../src/state/transitions/view';
import { decodeState } from '../../../src/state/url';
import { startUrlSync } from '../../../src/state/urlSync';
import { createFakeWindow } from './fakeWindow';
import { createDataset, frozen } from './fixtures';

function open(address: string, isGuest = false) {
  const tab = createFakeWindow(address);
  const store = createAppStore(frozen(decodeState(tab.window.location.search, INITIAL_STATE)));
  const stop = startUrlSync(store, tab.window, isGuest);
  return { tab, store, stop };
}

describe('writing the address', () => {
  it('changes the entry for language and look', () => {
    const { tab, store } = open('/atlas/');
    store.setState(setLang('en'));
    tab.wait();
    store.setState(setTheme('dark'));
    tab.wait();
    expect(tab.entries()).toEqual(['/atlas/?lang=en&theme=dark']);
  });

  it('is left as it is where the browser does not let it be changed', () => {
    const { tab, store } = open('/');
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    Object.assign(tab.window.history, { replaceState: refuse, pushState: refuse });
    store.setState(setLang('en'));
    store.setState(toggleDistrict('duc-hoa'));
    tab.wait();
    expect(tab.entries()).toEqual(['/']);
    expect(store.getState().query.filter.districts).toEqual(['duc-hoa']);
  });

  it('makes an entry for each filter, and one for what is typed in one go', () => {
    const { tab, store } = open('/');
    store.setState(toggleDistrict('duc-hoa'));
    store.setState(togglePhase('new'));
    for (const text of ['h', 'ho', 'hoa']) store.setState(setText(text));
    tab.wait();
    expect(tab.entries()).toHaveLength(4);
    expect(tab.here()).toBe('/?phase=operating.procedure&district=duc-hoa&q=hoa');
    store.setState(setText('hoa k'));
    expect(tab.entries()).toHaveLength(5);
    tab.go(-1);
    expect(store.getState().query.filter.text).toBe('hoa');
    tab.go(-1);
    expect(store.getState().query.filter).toMatchObject({ text: '', phases: ['operating', 'procedure'] });
    tab.go(-2);
    expect(store.getState().query.filter).toEqual(INITIAL_STATE.query.filter);
  });

  it('makes no entry inside another page, whose Back it would use up', () => {
    const { tab, store } = open('/', true);
    store.setState(toggleDistrict('duc-hoa'));
    store.setState(openCluster('LA-001'));
    tab.wait();
    expect(tab.entries()).toEqual(['/?district=duc-hoa&feature=LA-001']);
  });

  it('makes an entry of the comparison that opens and of its closing, none of other dialogs', () => {
    const { tab, store } = open('/?compare=LA-001.LA-002');
    store.setState(openDialog('help'));
    store.setState(closeDialog());
    tab.wait();
    expect(tab.entries()).toHaveLength(1);
    store.setState(openDialog('compare'));
    store.setState(closeDialog());
    expect(tab.entries().slice(1)).toEqual([
      '/?compare=LA-001.LA-002&show=compare',
      '/?compare=LA-001.LA-002',
    ]);
    tab.go(-1);
    expect(store.getState().view.dialog).toBe('compare');
    tab.go(-1);
    expect(store.getState().view.dialog).toBe('none');
  });

  it('makes an entry of its own where one bound is moved after the other', () => {
    const { tab, store } = open('/');
    store.setState(seekLand('any', { min: 1, max: null }));
    store.setState(seekLand('any', { min: 2, max: null }));
    store.setState(seekLand('any', { min: 2, max: 9 }));
    store.setState(seekLand('any', { min: 2, max: 8 }));
    tab.wait();
    expect(tab.entries()).toEqual(['/', '/?free_min=2', '/?free_min=2&free_max=8']);
  });

  it('makes an entry for each selection', () => {
    const { tab, store } = open('/');
    store.setState(openCluster('LA-001'));
    store.setState(toggleSelected('LA-002'));
    store.setState(addUnit('district', 'duc-hoa'));
    expect(tab.entries()).toEqual([
      '/',
      '/?feature=LA-001',
      '/?sel=QA&feature=LA-001',
      expect.stringContaining('region=d-duc-hoa'),
    ]);
  });

  it('writes nothing for the pointer', () => {
    const { tab, store } = open('/');
    store.setState(hoverCluster('LA-001'));
    store.setState(pointerAt([106, 10]));
    tab.wait();
    expect(tab.writes()).toBe(0);
  });

  it('writes at once, then gathers what follows quickly', () => {
    const { tab, store } = open('/');
    for (let ha = 1; ha <= 60; ha += 1) store.setState(seekLand('any', { min: ha, max: null }));
    expect(tab.here()).toBe('/?free_min=2');
    tab.wait();
    expect(tab.entries()).toEqual(['/', '/?free_min=60']);
    expect(tab.writes()).toBe(3);
  });

  it('finishes what waits before a selection, so that Back leads to it', () => {
    const { tab, store } = open('/');
    store.setState(setText('d'));
    store.setState(setText('duc'));
    store.setState(openCluster('LA-001'));
    expect(tab.entries()).toEqual(['/', '/?q=duc', '/?q=duc&feature=LA-001']);
    tab.wait();
    expect(tab.entries()).toHaveLength(3);
  });

  it('leaves alone an address that says the same in other words', () => {
    const { tab, store } = open('/?theme=none&district=b.a');
    store.setState(setTheme(null));
    tab.wait();
    expect(tab.writes()).toBe(0);
  });

  it('leaves what is not its own where it is', () => {
    const { tab, store } = open('/?utm_source=mail&lang=en&x=%C4%90#map');
    store.setState(setRegionRule('touch'));
    expect(tab.here()).toBe('/?lang=en&rule=touch&utm_source=mail&x=%C4%90#map');
    store.setState(setLang('vi'));
    store.setState(setRegionRule('area'));
    tab.wait();
    expect(tab.here()).toBe('/?utm_source=mail&x=%C4%90#map');
  });

  it('corrects the entry, and makes none, when the data set lacks what the link asked for', () => {
    const { tab, store } = open('/?feature=LA-999&district=nowhere');
    store.setState(datasetReady(createDataset(), []));
    tab.wait();
    expect(tab.entries()).toEqual(['/']);
  });

  it('ends when stopped', () => {
    const { tab, store, stop } = open('/');
    store.setState(setText('a'));
    store.setState(setText('ab'));
    store.setState(setText('abc'));
    stop();
    tab.wait();
    store.setState(openCluster('LA-001'));
    expect(tab.entries()).toEqual(['/', '/?q=ab']);
    tab.go(-1);
    expect(store.getState().focus.open).toBe('LA-001');
  });
});

describe('Back and Forward', () => {
  it('bring the state of each entry, and Forward stays open', () => {
    const { tab, store } = open('/');
    store.setState(openCluster('LA-001'));
    store.setState(openCluster('LA-002'));
    tab.go(-1);
    expect(store.getState().focus.open).toBe('LA-001');
    tab.go(-1);
    expect(store.getState().focus.open).toBeNull();
    tab.go(2);
    expect(store.getState().focus.open).toBe('LA-002');
    expect(tab.entries()).toHaveLength(3);
  });

  it('leave language and theme as they are chosen now, also in the address', () => {
    const { tab, store } = open('/');
    store.setState(openCluster('LA-001'));
    store.setState(setLang('en'));
    store.setState(setTheme('dark'));
    tab.wait();
    tab.go(-1);
    tab.wait();
    expect(store.getState().focus.open).toBeNull();
    expect(store.getState().view).toMatchObject({ lang: 'en', theme: 'dark' });
    expect(tab.here()).toBe('/?lang=en&theme=dark');
    tab.go(1);
    expect(store.getState().focus.open).toBe('LA-001');
  });

  it('ask the map to move to where it stood', () => {
    const { tab, store } = open('/');
    const place = { zoom: 12, lat: 10.9, lng: 106.4 };
    store.setState(openCluster('LA-001'));
    store.setState(cameraSettled({ place, bearing: 0, metresPerPixel: 20 }));
    tab.wait();
    tab.go(-1);
    expect(store.getState().camera.request).toEqual({ id: 1, kind: 'province' });
    tab.go(1);
    expect(store.getState().camera.request).toEqual({ id: 2, kind: 'place', place });
  });

  it('ask for no move between entries of one place', () => {
    const { tab, store } = open('/?at=12/10.9/106.4');
    store.setState(openCluster('LA-001'));
    tab.go(-1);
    expect(store.getState().camera.request).toBeNull();
  });

  it('take back and bring again a step of the region', () => {
    const { tab, store } = open('/');
    store.setState(addUnit('district', 'duc-hoa'));
    store.setState(addUnit('district', 'ben-luc'));
    tab.go(-1);
    expect(store.getState().region.steps).toHaveLength(1);
    tab.go(1);
    expect(store.getState().region.steps).toHaveLength(2);
  });

  it('make an entry for undo as for every change of the region', () => {
    const { tab, store } = open('/');
    store.setState(addUnit('district', 'duc-hoa'));
    store.setState(undoRegion());
    store.setState(redoRegion());
    expect(tab.entries()).toHaveLength(4);
  });

  it('make no entry when they lead to a cluster the data set lacks', () => {
    const { tab, store } = open('/?feature=LA-999');
    store.setState(openCluster('LA-001'));
    store.setState(datasetReady(createDataset(), []));
    tab.go(-1);
    tab.wait();
    expect(store.getState().focus.open).toBeNull();
    expect(tab.entries()).toEqual(['/', '/?feature=LA-001']);
  });
});
