import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/map/featureState';
import { isPictureShown } from '../../../src/map/picture';
import { createSettling } from '../../../src/map/settling';
import { watch } from '../../../src/map/watch';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { hoverCluster, openCluster } from '../../../src/state/transitions/focus';
import { mapFailed, mapLive } from '../../../src/state/transitions/map';
import { setSelected } from '../../../src/state/transitions/query';
import { stepped } from '../state/stepped';

describe('marks on clusters', () => {
  it('say of each what it is, and nothing of the others', () => {
    const state = stepped([hoverCluster('LA-001'), openCluster('LA-002'), setSelected(['LA-002', 'LA-003'])]);
    expect(Object.fromEntries(marksOf(state))).toEqual({
      'LA-001': { hover: true, open: false, selected: false },
      'LA-002': { hover: false, open: true, selected: true },
      'LA-003': { hover: false, open: false, selected: true },
    });
    expect(marksOf(INITIAL_STATE).size).toBe(0);
  });
});

describe('the picture', () => {
  const placed = {
    ...INITIAL_STATE,
    camera: { ...INITIAL_STATE.camera, at: { zoom: 12, lat: 10.8, lng: 106.4 } },
  };

  it('stands in for the map until it is live, unless the address asks for another place', () => {
    expect(isPictureShown(INITIAL_STATE)).toBe(true);
    expect(isPictureShown(placed)).toBe(false);
    expect(isPictureShown(mapLive()(INITIAL_STATE))).toBe(false);
  });

  it('stands in for a map that failed, wherever it was', () => {
    expect(isPictureShown(mapFailed('context-lost', '')(placed))).toBe(true);
  });
});

describe('aria-busy', () => {
  function region() {
    const attributes = new Map<string, string>();
    let woken = 0;
    const settling = createSettling(
      {
        getAttribute: (name) => attributes.get(name) ?? null,
        setAttribute: (name, value) => void attributes.set(name, value),
      },
      () => {
        woken += 1;
      },
    );
    return { settling, busy: () => attributes.get('aria-busy'), woken: () => woken };
  }

  it('is true from the start until the map is idle, and again with every change', () => {
    const { settling, busy, woken } = region();
    expect(busy()).toBe('true');
    settling.idle();
    expect(busy()).toBe('false');
    settling.stir();
    expect(busy()).toBe('true');
    expect(woken()).toBe(1);
    settling.idle();
    expect(busy()).toBe('false');
  });

  it('stays true over an idle map while something is still to come', () => {
    const { settling, busy } = region();
    const [first, second] = [settling.hold(), settling.hold()];
    settling.idle();
    first();
    first();
    settling.idle();
    expect(busy()).toBe('true');
    second();
    expect(busy()).toBe('true');
    settling.idle();
    expect(busy()).toBe('false');
  });

  it('is false for good where there is no map, until there is one again', () => {
    const { settling, busy } = region();
    settling.finish();
    settling.stir();
    settling.hold();
    expect(busy()).toBe('false');
    settling.resume();
    expect(busy()).toBe('true');
  });
});

describe('watching a part of the state', () => {
  it('tells of changes to that part alone', () => {
    const store = createAppStore();
    const told: unknown[] = [];
    const stop = watch(
      store,
      ({ focus }) => focus.open,
      (code, before) => told.push([code, before]),
    );
    store.setState(hoverCluster('LA-005'));
    store.setState(openCluster('LA-001'));
    store.setState(openCluster(null));
    stop();
    store.setState(openCluster('LA-002'));
    expect(told).toEqual([
      ['LA-001', null],
      [null, 'LA-001'],
    ]);
  });
});
