import { describe, expect, it } from 'vitest';
import { memo } from '../../../src/state/memo';
import * as select from '../../../src/state/selectors';
import { createAppStore } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { hoverCluster, openCluster } from '../../../src/state/transitions/focus';
import {
  setText,
  sortBy,
  toggleDistrict,
  togglePhase,
  toggleSelected,
} from '../../../src/state/transitions/query';
import { shortlist } from '../../../src/state/transitions/shortlist';
import { setColor } from '../../../src/state/transitions/view';
import { createDataset } from './fixtures';

function createReadyStore() {
  const store = createAppStore();
  store.setState(datasetReady(createDataset(), []));
  return store;
}

const codes = (clusters: readonly { code: string }[]) => clusters.map((cluster) => cluster.code);

describe('memo', () => {
  it('computes again only for other arguments', () => {
    const seen: unknown[] = [];
    const pair = memo((a: unknown, b: unknown) => {
      seen.push([a, b]);
      return [a, b];
    });
    const first = pair(1, Number.NaN);
    expect(pair(1, Number.NaN)).toBe(first);
    expect(pair(2, Number.NaN)).not.toBe(first);
    expect(seen).toHaveLength(2);
  });

  it('keeps the last two, so that two sides asked in turn are computed once each', () => {
    const seen: number[] = [];
    const twice = memo((a: number) => {
      seen.push(a);
      return { a };
    });
    const [left, right] = [twice(1), twice(2)];
    expect(twice(1)).toBe(left);
    expect(twice(2)).toBe(right);
    twice(3);
    expect(twice(2)).toBe(right);
    expect(seen).toEqual([1, 2, 3]);
    expect(twice(1)).not.toBe(left);
  });
});

describe('selectors', () => {
  const ALL = [
    select.selectDataset,
    select.selectShown,
    select.selectShownSorted,
    select.selectShownCodes,
    select.selectTotals,
    select.selectSelected,
    select.selectSelectedTotals,
    select.selectShortlisted,
    select.selectOpenCluster,
    select.selectTextCodes,
  ];

  it('give empty answers until the data set is there', () => {
    const state = createAppStore({ query: { filter: { text: 'a' }, selected: ['LA-001'] } }).getState();
    expect(select.selectShown(state)).toEqual([]);
    expect(select.selectShownSorted(state)).toEqual([]);
    expect(select.selectTotals(state)).toBeNull();
    expect(select.selectSelectedTotals(state)).toBeNull();
    expect(select.selectOpenCluster(state)).toBeNull();
    expect(select.selectTextCodes(state)).toBeNull();
  });

  it.each(ALL.map((selector) => [selector.name, selector] as const))(
    '%s gives the same object while nothing it rests on changes',
    (_name, selector) => {
      const store = createReadyStore();
      store.setState(setText('duc hoa'));
      store.setState(toggleSelected('LA-001'));
      store.setState(openCluster('LA-001'));
      const before = selector(store.getState());
      store.setState(hoverCluster('LA-002'));
      store.setState(setColor('free'));
      expect(before).not.toBeNull();
      expect(selector(store.getState())).toBe(before);
    },
  );

  it('show what passes the filter', () => {
    const store = createReadyStore();
    store.setState(togglePhase('procedure'));
    store.setState(toggleDistrict('duc-hoa'));
    expect(codes(select.selectShown(store.getState()))).toEqual(['LA-001']);
    expect(select.selectShownCodes(store.getState())).toEqual(new Set(['LA-001']));
    expect(select.selectTotals(store.getState())).toMatchObject({ count: 1, gross: { value: 50 } });
  });

  it('keep the shortlist in its own order, without what the data set does not have', () => {
    const store = createReadyStore();
    for (const code of ['LA-003', 'LA-999', 'LA-001']) store.setState(shortlist(code));
    expect(codes(select.selectShortlisted(store.getState()))).toEqual(['LA-003', 'LA-001']);
  });

  it('find by text', () => {
    const store = createReadyStore();
    store.setState(setText('hoang gia'));
    expect(codes(select.selectShown(store.getState()))).toEqual(['LA-001']);
  });

  it('sort for the list', () => {
    const store = createReadyStore();
    store.setState(sortBy('gross'));
    expect(codes(select.selectShownSorted(store.getState()))).toEqual([
      'LA-001',
      'LA-003',
      'LA-004',
      'LA-002',
    ]);
  });

  it('sum the ticked clusters whatever the filter', () => {
    const store = createReadyStore();
    expect(select.selectSelectedTotals(store.getState())).toBeNull();
    store.setState(toggleSelected('LA-002'));
    store.setState(toggleSelected('LA-001'));
    store.setState(togglePhase('operating'));
    expect(codes(select.selectSelected(store.getState()))).toEqual(['LA-001', 'LA-002']);
    expect(select.selectSelectedTotals(store.getState())?.gross.value).toBe(70);
  });

  it('find the open cluster', () => {
    const store = createReadyStore();
    store.setState(openCluster('LA-003'));
    expect(select.selectOpenCluster(store.getState())?.name).toBe('Nhựt Chánh');
    expect(select.selectCluster(store.getState(), 'LA-999')).toBeNull();
  });
});
