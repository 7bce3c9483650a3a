import { describe, expect, it } from 'vitest';
import { type ClusterFilter, DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import { shownClusters } from '../../../src/domain/filter';
import { sortClusters } from '../../../src/domain/sort';
import type { Sort } from '../../../src/domain/types';
import { ASSUMPTIONS, makeCluster, makeDataset, stated } from './synthetic';

const dataset = makeDataset([
  makeCluster({ code: 'LA-001', name: 'Đức Mỹ', gross: stated(50) }),
  makeCluster({ code: 'LA-002', name: 'Anova', gross: stated(20), district: 'can-duoc' }),
  makeCluster({
    code: 'LA-003',
    name: 'Tân Tập',
    phase: 'procedure',
    gross: stated(70),
    district: 'can-giuoc',
  }),
  makeCluster({
    code: 'LA-004',
    name: 'Ẩn danh 10',
    phase: 'new',
    gross: stated(73.98, 'balance'),
    district: null,
  }),
  makeCluster({ code: 'LA-005', name: 'Ẩn danh 9', gross: stated(null) }),
]);

const shown = (change: Partial<ClusterFilter>) =>
  shownClusters(dataset, { ...DEFAULT_FILTER, ...change })
    .map(({ code }) => code.slice(-1))
    .join('');

describe('shownClusters', () => {
  it('shows everything by default, in register order', () => {
    expect(shown({})).toBe('12345');
    expect(shown({ text: ' - ' })).toBe('12345');
  });

  it('filters by phase and by district', () => {
    expect(shown({ phases: ['procedure', 'new'] })).toBe('34');
    expect(shown({ phases: [] })).toBe('');
    expect(shown({ districts: ['can-duoc', 'can-giuoc'] })).toBe('23');
    expect(shown({ districts: ['duc-hoa'], phases: ['operating'] })).toBe('15');
  });

  it('tells land now from land later; what nobody knows is neither', () => {
    expect(shown({ available: 'now' })).toBe('12');
    expect(shown({ available: 'pipeline' })).toBe('34');
  });

  it('does not call full clusters available', () => {
    const full = makeCluster({ leasable: stated(30), leased: stated(30) });
    const only = (change: Partial<ClusterFilter>) =>
      shownClusters(makeDataset([full]), { ...DEFAULT_FILTER, ...change }).length;
    expect(only({ available: 'now' })).toBe(0);
    expect(only({ freeMin: 0 })).toBe(1);
  });

  it('bounds each kind of land by its own range, inclusively', () => {
    expect(shown({ freeMin: 5 })).toBe('134');
    expect(shown({ freeMax: 5 })).toBe('234');
    expect(shown({ freeMin: 5, available: 'now' })).toBe('1');
    expect(shown({ freeMin: 0 })).toBe('1234');
    expect(shown({ pipelineMin: 52 })).toBe('1245');
    expect(shown({ pipelineMin: 70 * 0.7356, pipelineMax: 70 * 0.7356, available: 'pipeline' })).toBe('3');
    expect(shown({ freeMax: 5, pipelineMin: 52 })).toBe('24');
  });

  it('bounds occupancy where there is one, and the gross area of all', () => {
    expect(shown({ occupancyMin: 0.8 })).toBe('125');
    expect(shown({ occupancyMax: 0.8 })).toBe('');
    expect(shown({ grossMin: 50, grossMax: 70 })).toBe('13');
  });

  it('keeps to stated areas where asked', () => {
    expect(shown({ known: true })).toBe('123');
  });

  it('finds text without marks', () => {
    expect(shown({ text: 'duc my' })).toBe('1');
    expect(shown({ text: 'LA-003' })).toBe('3');
    expect(shown({ text: 'nothing like it' })).toBe('');
  });

  it('uses the text codes it is given', () => {
    const codes = new Set(['LA-002']);
    expect(
      shownClusters(dataset, { ...DEFAULT_FILTER, text: 'given' }, codes).map(({ code }) => code),
    ).toEqual(['LA-002']);
  });
});

describe('sortClusters', () => {
  const order = (key: Sort['key'], descending = false, lang: 'vi' | 'en' = 'vi') =>
    sortClusters(dataset.clusters, { key, descending }, ASSUMPTIONS, lang)
      .map(({ code }) => code.slice(-1))
      .join('');

  it('orders names by the alphabet of the language, numbers in them by value', () => {
    expect(order('name')).toBe('25413');
    expect(order('name', false, 'en')).toBe('54213');
  });

  it('orders by figures, with the unknown last either way', () => {
    expect(order('gross')).toBe('21345');
    expect(order('gross', true)).toBe('43125');
    expect(order('leasable', true)).toBe('43125');
    expect(order('free')).toBe('21345');
    expect(order('occupancy')).toBe('12534');
    expect(order('district')).toBe('23154');
    expect(order('district', true)).toBe('15324');
  });

  it('orders phases from operating to new, equals by code', () => {
    expect(order('phase')).toBe('12534');
    expect(order('phase', true)).toBe('43125');
  });
});
