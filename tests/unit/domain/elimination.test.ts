import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterFilter, DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import { activeConditions, without } from '../../../src/domain/conditions';
import { eliminate } from '../../../src/domain/elimination';
import { shownClusters } from '../../../src/domain/filter';
import { anyCase } from './filters';
import { makeCluster, makeDataset, stated } from './synthetic';

/** Free land is leasable − leased: 12, 15.5 and 40 ha; pipeline land is leasable: 30 ha. */
const free = (code: string, ha: number) =>
  makeCluster({ code, leasable: stated(ha + 20), leased: stated(20) });
const dataset = {
  ...makeDataset([
    free('LA-001', 12),
    free('LA-002', 15.5),
    free('LA-003', 40),
    makeCluster({ code: 'LA-004', gross: stated(null), district: null }),
    makeCluster({ code: 'LA-005', phase: 'new', leasable: stated(30), district: 'ben-luc' }),
  ]),
  near: {
    targets: [],
    km: {
      'LA-001': { ql50: 4 },
      'LA-002': { ql50: 10.1 },
      'LA-003': { ql50: 13.4 },
      'LA-005': { ql50: 30 },
    },
  },
};
const by = (change: Partial<ClusterFilter>) => eliminate(dataset, { ...DEFAULT_FILTER, ...change }, null);

describe('eliminate', () => {
  it('names of each removed cluster what it fails and what nobody states of it', () => {
    const { shown, removed, onlyMissing } = by({ freeMin: 20, districts: ['duc-hoa'] });
    expect(shown).toEqual(['LA-003']);
    expect(removed).toEqual([
      { code: 'LA-001', failed: ['free'], missing: [] },
      { code: 'LA-002', failed: ['free'], missing: [] },
      { code: 'LA-004', failed: [], missing: ['place', 'free'] },
      { code: 'LA-005', failed: ['place'], missing: [] },
    ]);
    expect(onlyMissing).toEqual(['LA-004']);
  });

  it('tells what each condition costs, the dearest first', () => {
    expect(by({ freeMin: 20, districts: ['duc-hoa'] }).costs).toEqual([
      { condition: 'free', gained: 2 },
      { condition: 'place', gained: 1 },
    ]);
    expect(by({ freeMin: 20, districts: ['ben-luc'] }).costs).toEqual([
      { condition: 'place', gained: 1 },
      { condition: 'free', gained: 0 },
    ]);
  });

  it('offers the next round bound that lets one in', () => {
    const [least] = by({ freeMin: 20, districts: ['duc-hoa'] }).relaxations;
    expect(least).toMatchObject({ condition: 'free', bound: 'min', from: 20, to: 15, gained: 1 });
    expect(least?.filter).toEqual({ ...DEFAULT_FILTER, freeMin: 15, districts: ['duc-hoa'] });
    const [most] = by({ freeMax: 10 }).relaxations;
    expect(most).toMatchObject({ condition: 'free', bound: 'max', from: 10, to: 12, gained: 1 });
    const [close] = by({ near: [{ target: 'ql50', km: 10 }] }).relaxations;
    expect(close).toMatchObject({ condition: 'near:ql50', bound: 'max', from: 10, to: 12, gained: 1 });
    expect(by({ occupancyMin: 0.6 }).relaxations).toMatchObject([
      { condition: 'occupancy', bound: 'min', from: 0.6, to: 0.55, gained: 1 },
    ]);
    expect(by({ pipelineMin: 100 }).relaxations).toMatchObject([{ from: 100, to: 20, gained: 1 }]);
  });

  it('offers nothing where a bound keeps none out, or no value is known', () => {
    expect(by({ grossMin: 10 }).relaxations).toEqual([]);
    expect(by({ sectors: ['multi'] }).relaxations).toEqual([]);
  });

  it('shows or removes each cluster, for any filter', () => {
    fc.assert(
      fc.property(anyCase, ({ dataset: data, filter, textCodes }) => {
        const { shown, removed } = eliminate(data, filter, textCodes);
        expect(shown).toEqual(shownClusters(data, filter, textCodes).map(({ code }) => code));
        const all = [...shown, ...removed.map(({ code }) => code)].sort();
        expect(all).toEqual(data.clusters.map(({ code }) => code).sort());
      }),
    );
  });

  it('counts what filtering anew would gain', () => {
    fc.assert(
      fc.property(anyCase, ({ dataset: data, filter, textCodes }) => {
        const { shown, costs, relaxations } = eliminate(data, filter, textCodes);
        const gainedBy = (other: ClusterFilter) =>
          shownClusters(data, other, textCodes).length - shown.length;
        expect(costs.map(({ condition }) => condition).sort()).toEqual([...activeConditions(filter)].sort());
        for (const { condition, gained } of costs) expect(gained).toBe(gainedBy(without(filter, condition)));
        for (const { gained, filter: relaxed } of relaxations) {
          expect(gained).toBe(gainedBy(relaxed));
          expect(gained).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('knows whom keeping the unknown adds', () => {
    fc.assert(
      fc.property(anyCase, ({ dataset: data, filter, textCodes }) => {
        const shownWith = (keepUnknown: boolean) =>
          shownClusters(data, { ...filter, keepUnknown }, textCodes).map(({ code }) => code);
        const added = shownWith(true).filter((code) => !shownWith(false).includes(code));
        expect(eliminate(data, filter, textCodes).onlyMissing).toEqual(added);
      }),
      { numRuns: 500 },
    );
  });
});
