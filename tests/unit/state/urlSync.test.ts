import { describe, expect, it } from 'vitest';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { cameraSettled, pointerAt } from '../../../src/state/transitions/camera';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { hoverCluster, openCluster } from '../../../src/state/transitions/focus';
import { setFreeRange, setText, toggleDistrict, toggleSelected } from '../../../src/state/transitions/query';
import { addUnit, redoRegion, setRegionRule, undoRegion } from '../../../src/state/transitions/region';
import { setLang, setTheme } from '../../../src/state/transitions/view';
import { decodeState } from '../../../src/state/url';
import { startUrlSync } from '../../../src/state/urlSync';
import { createFakeWindow } from './fakeWindow';
import { createDataset, frozen } from './fixtures';

function open(address: string) {
  const tab = createFakeWindow(address);
  const store = createAppStore(frozen(decodeState(tab.window.location.search, INITIAL_STATE)));
  const stop = startUrlSync(store, tab.window);
  return { tab, store, stop };
}

describe('writing the address', () => {
  it('changes the entry for filter, language and look', () => {
    const { tab, store } = open('/atlas/');
    store.setState(setLang('en'));
    tab.wait();
    store.setState(toggleDistrict('duc-hoa'));
    tab.wait();
    expect(tab.entries()).toEqual(['/atlas/?lang=en&district=duc-hoa']);
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
    for (let ha = 1; ha <= 60; ha += 1) store.setState(setFreeRange(ha, null));
    expect(tab.here()).toBe('/?free_min=1');
    tab.wait();
    expect(tab.here()).toBe('/?free_min=60');
    expect(tab.writes()).toBe(2);
  });

  it('finishes what waits before a selection, so that Back leads to it', () => {
    const { tab, store } = open('/');
    store.setState(setText('d'));
    store.setState(setText('duc'));
    store.setState(openCluster('LA-001'));
    expect(tab.entries()).toEqual(['/?q=duc', '/?q=duc&feature=LA-001']);
    tab.wait();
    expect(tab.entries()).toHaveLength(2);
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
    stop();
    tab.wait();
    store.setState(openCluster('LA-001'));
    tab.go(-1);
    expect(tab.here()).toBe('/?q=a');
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
