import { describe, expect, it } from 'vitest';
import {
  selectRegionArea,
  selectRegionFeature,
  selectRegionTotals,
} from '../../../src/state/regionSelectors';
import { createAppStore } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { hoverCluster } from '../../../src/state/transitions/focus';
import { togglePhase } from '../../../src/state/transitions/query';
import { addShape, addUnit, setRegionOp, setRegionRule } from '../../../src/state/transitions/region';
import { createDataset } from './fixtures';

function createReadyStore() {
  const store = createAppStore();
  store.setState(datasetReady(createDataset(), []));
  return store;
}

const codes = (store: ReturnType<typeof createReadyStore>) =>
  selectRegionTotals(store.getState())?.parts.map(({ cluster }) => cluster.code);

describe('region selectors', () => {
  it('give nothing without a region, and without a data set', () => {
    const { getState } = createReadyStore();
    expect(selectRegionFeature(getState())).toBeNull();
    expect(selectRegionArea(getState())).toBeNull();
    expect(selectRegionTotals(getState())).toBeNull();
    const waiting = createAppStore();
    waiting.setState(addUnit('district', 'duc-hoa'));
    expect(selectRegionTotals(waiting.getState())).toBeNull();
  });

  it('sum what is shown in the picked unit, and say what has no place', () => {
    const store = createReadyStore();
    store.setState(addUnit('district', 'duc-hoa'));
    expect(codes(store)).toEqual(['LA-001', 'LA-002']);
    expect(selectRegionTotals(store.getState())?.leftOut).toEqual(['LA-004']);
    store.setState(togglePhase('procedure'));
    expect(codes(store)).toEqual(['LA-001']);
  });

  it('follow the rule on the edge', () => {
    const store = createReadyStore();
    const ring: [number, number][] = [
      [106.014, 10.5],
      [106.02, 10.5],
      [106.02, 10.6],
      [106.014, 10.6],
    ];
    store.setState(addShape({ kind: 'polygon', ring }));
    expect(selectRegionTotals(store.getState())?.totals.gross.value).toBeCloseTo(10, 5);
    store.setState(setRegionRule('centroid'));
    expect(codes(store)).toEqual([]);
    store.setState(setRegionRule('touch'));
    expect(selectRegionTotals(store.getState())?.totals.gross.value).toBe(50);
  });

  it('are empty again when all is subtracted', () => {
    const store = createReadyStore();
    store.setState(addUnit('district', 'duc-hoa'));
    expect(selectRegionArea(store.getState())?.method).toBe('grid');
    store.setState(setRegionOp('subtract'));
    store.setState(addUnit('district', 'duc-hoa'));
    expect(selectRegionFeature(store.getState())).toBeNull();
    expect(selectRegionTotals(store.getState())).toBeNull();
  });

  it('compute nothing anew while nothing they rest on changes', () => {
    const store = createReadyStore();
    store.setState(addUnit('district', 'duc-hoa'));
    const before = store.getState();
    const kept = [selectRegionFeature(before), selectRegionArea(before), selectRegionTotals(before)];
    store.setState(hoverCluster('LA-001'));
    const after = store.getState();
    expect(selectRegionFeature(after)).toBe(kept[0]);
    expect(selectRegionArea(after)).toBe(kept[1]);
    expect(selectRegionTotals(after)).toBe(kept[2]);
  });
});
