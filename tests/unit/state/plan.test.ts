import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/scenario';
import { handOf } from '../../../src/state/hand';
import { asPlan, planStore, selectSwipe } from '../../../src/state/plan';
import { createAppStore } from '../../../src/state/store';
import { besideFailed, mapFailed, mapLive } from '../../../src/state/transitions/map';
import { setDrawMode } from '../../../src/state/transitions/region';
import { setSwipe } from '../../../src/state/transitions/view';
import type { ScenarioState } from '../../../src/state/types';
import { stepped } from './stepped';

const WITHDRAWN: Change = { kind: 'withdraw', code: 'LA-001' };
const RING = [
  [106.5, 10.6],
  [106.6, 10.6],
  [106.6, 10.7],
] as const;

const scenario = (parts: Partial<ScenarioState>) =>
  createAppStore({ scenario: { changes: [WITHDRAWN], ...parts }, view: { swipe: 0.4 } }).getState();

describe('the border between plan and scenario', () => {
  it('stands on the map only where there is a scenario', () => {
    expect(selectSwipe(scenario({}))).toBe(0.4);
    expect(selectSwipe(scenario({ changes: [] }))).toBeNull();
  });

  it('gives way to an outline in hand', () => {
    expect(selectSwipe(scenario({ draft: { code: 'LA-001', ring: RING } }))).toBeNull();
  });

  it('stays on the map', () => {
    expect(stepped([setSwipe(1.2)]).view.swipe).toBe(1);
    expect(stepped([setSwipe(-3)]).view.swipe).toBe(0);
    expect(stepped([setSwipe(0.5), setSwipe(null)]).view.swipe).toBeNull();
  });

  it('is tried again once a second map has failed and was closed; a map that is not live has no second one', () => {
    const failed = stepped([mapLive(), setSwipe(0.5), besideFailed()]);
    expect(failed.map).toEqual({ status: 'live', beside: 'failed' });
    expect(setSwipe(0.6)(failed).map).toEqual(failed.map);
    expect(setSwipe(null)(failed).map).toEqual({ status: 'live', beside: 'possible' });
    const lost = stepped([mapFailed('no-webgl2', '')]);
    expect(besideFailed()(lost)).toBe(lost);
    expect(setSwipe(null)(lost).map).toBe(lost.map);
  });
});

describe('the plan beside a scenario', () => {
  it('is the same state without its changes, and the same object for the same state', () => {
    const state = scenario({});
    expect(asPlan(state).scenario.changes).toEqual([]);
    expect(asPlan(state).query).toBe(state.query);
    expect(asPlan(state)).toBe(asPlan(state));
  });

  it('can be followed like the state itself', () => {
    const store = createAppStore({ scenario: { changes: [WITHDRAWN] } });
    const seen: [number, number | null][] = [];
    planStore(store).subscribe(({ scenario: { changes }, view }) => seen.push([changes.length, view.swipe]));
    store.setState(setSwipe(0.3));
    expect(seen).toEqual([[0, 0.3]]);
    expect(store.getState().scenario.changes).toEqual([WITHDRAWN]);
  });
});

describe('the hand on the map', () => {
  it('has an outline before a tool of the region: first to draw it, then to move its corners', () => {
    const tool = stepped([setDrawMode('circle')]);
    expect(handOf(tool)).toBe('circle');
    expect(handOf({ ...tool, ...scenario({ draft: { code: null, ring: [] } }) })).toBe('polygon');
    expect(handOf({ ...tool, ...scenario({ draft: { code: null, ring: RING } }) })).toBe('edit');
  });
});
