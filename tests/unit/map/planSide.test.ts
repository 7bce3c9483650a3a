import { describe, expect, it } from 'vitest';
import { isPlanSide } from '../../../src/map/planSide';
import { createAppStore } from '../../../src/state/store';
import { besideFailed, mapFailed, mapLive } from '../../../src/state/transitions/map';
import { setSwipe } from '../../../src/state/transitions/view';
import type { AppState } from '../../../src/state/types';

const live = mapLive()(
  createAppStore({
    scenario: { changes: [{ kind: 'withdraw', code: 'LA-001' }] },
    view: { swipe: 0.25 },
  }).getState(),
);
/** A map of 1,440 px of which panels leave 380 … 1,040. */
const isPlan = (state: AppState, x: number) => isPlanSide(state, x, 1440, { from: 380, to: 400 });

describe('the side of the plan', () => {
  it('ends where the border stands on the free map', () => {
    // 380 + a quarter of 660.
    expect(isPlan(live, 544)).toBe(true);
    expect(isPlan(live, 546)).toBe(false);
    expect(isPlan(setSwipe(1)(live), 1039)).toBe(true);
    expect(isPlan(setSwipe(0)(live), 381)).toBe(false);
  });

  it('is nowhere while only one of the two is drawn', () => {
    expect(isPlan(setSwipe(null)(live), 400)).toBe(false);
    expect(isPlan(besideFailed()(live), 400)).toBe(false);
    expect(isPlan(mapFailed('no-webgl2', '')(live), 400)).toBe(false);
    const published = { ...live, scenario: { ...live.scenario, changes: [] } };
    expect(isPlan(published, 400)).toBe(false);
  });
});
