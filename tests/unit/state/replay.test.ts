import { describe, expect, it } from 'vitest';
import { outLink } from '../../../src/state/outLink';
import { sceneLink } from '../../../src/state/sceneState';
import { sceneView } from '../../../src/state/scenes';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { dismissReplay } from '../../../src/state/transitions/replay';
import { setLang } from '../../../src/state/transitions/view';
import { decodeState } from '../../../src/state/url';
import { startUrlSync } from '../../../src/state/urlSync';
import { createFakeWindow } from './fakeWindow';
import { createDataset, frozen } from './fixtures';

const dataset = { ...createDataset(), version: '2026.11' };
const PAGE = 'https://atlas.example/long-an/';

function open(search: string) {
  const store = createAppStore(frozen(decodeState(search, INITIAL_STATE)));
  store.setState(datasetReady(dataset, []));
  return store;
}

describe('the version of the data in a link', () => {
  it('is that of the data whose figures leave the page, whatever link opened it', () => {
    for (const search of ['?lang=en', '?lang=en&data_version=2025.07', '?lang=en&data_version=2026.11'])
      expect(outLink(open(search).getState(), PAGE)).toBe(`${PAGE}?lang=en&data_version=2026.11`);
  });

  it('is left out while no data are there, and where an address cannot carry it', () => {
    expect(outLink(INITIAL_STATE, PAGE)).toBe(PAGE);
    const store = createAppStore();
    store.setState(datasetReady({ ...dataset, version: 'bản 1' }, []));
    expect(outLink(store.getState(), PAGE)).toBe(PAGE);
  });

  it('stands in the link of a scene, and in no scene', () => {
    const state = open('?data_version=2025.07&color=free').getState();
    expect(state.madeWith).toBe('2025.07');
    expect(sceneView(state)).toBe('color=free');
    const scene = { id: 'a', ready: null, words: {}, view: 'color=free', frame: null };
    expect(sceneLink(scene, state, PAGE)).toBe(`${PAGE}?color=free&data_version=2026.11`);
  });

  it('is broken as other words of an address are', () => {
    for (const text of ['', '%3Cb%3E', 'x'.repeat(41), 'a b'])
      expect(decodeState(`?data_version=${text}`, INITIAL_STATE).madeWith).toBeNull();
  });
});

describe('the address of the page', () => {
  function visit(address: string) {
    const tab = createFakeWindow(address);
    const store = createAppStore(frozen(decodeState(tab.window.location.search, INITIAL_STATE)));
    startUrlSync(store, tab.window);
    store.setState(datasetReady(dataset, []));
    return { tab, store };
  }

  it('never names the version by itself', () => {
    const { tab, store } = visit('/');
    store.setState(setLang('en'));
    tab.wait();
    expect(tab.here()).toBe('/?lang=en');
  });

  it('loses the version of the data that are shown', () => {
    const { tab } = visit('/?lang=en&data_version=2026.11');
    tab.wait();
    expect(tab.here()).toBe('/?lang=en');
  });

  it('keeps another one through changes, until that was read', () => {
    const { tab, store } = visit('/?data_version=2025.07');
    store.setState(setLang('en'));
    tab.wait();
    expect(tab.here()).toBe('/?lang=en&data_version=2025.07');
    store.setState(dismissReplay());
    tab.wait();
    expect(tab.here()).toBe('/?lang=en');
  });
});
