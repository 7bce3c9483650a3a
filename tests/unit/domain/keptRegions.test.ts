import { describe, expect, it } from 'vitest';
import {
  compareRegions,
  type RegionRow,
  type RowId,
  regionColumn,
  wholeProvince,
} from '../../../src/domain/keptRegions';
import type { RegionStep } from '../../../src/domain/types';
import { readRealDataset } from './realData';
import { box, makeCluster, makeDataset, makeUnit, stated } from './synthetic';

const add = (shape: RegionStep['shape']): RegionStep => ({ op: 'add', shape });
const district = (id: string): RegionStep[] => [add({ kind: 'district', id })];

// West: 40 ha operating (leasable 30, leased 24) and half of 20 ha in procedure. East: the other half, and 60 ha new
// whose gross area nobody knows of one. Nowhere: 40 ha operating without a place.
const west = box(106, 10.5, 106.2, 10.7);
const east = box(106.2, 10.5, 106.4, 10.7);
const clusters = [
  makeCluster({ code: 'LA-001', gross: stated(40), leasable: stated(30), leased: stated(24) }),
  makeCluster({ code: 'LA-002', phase: 'procedure', gross: stated(20), leasable: stated(16) }),
  makeCluster({ code: 'LA-003', phase: 'new', gross: stated(60, 'balance'), leasable: stated(45) }),
  makeCluster({ code: 'LA-004', phase: 'new', gross: stated(null) }),
  makeCluster({
    code: 'LA-005',
    gross: stated(40),
    leasable: stated(30),
    leased: stated(30),
    location: 'unpublished',
  }),
];
const dataset = makeDataset(
  clusters,
  {
    'LA-001': box(106.05, 10.55, 106.06, 10.56),
    'LA-002': box(106.19, 10.6, 106.21, 10.61),
    'LA-003': box(106.3, 10.55, 106.31, 10.56),
    'LA-004': box(106.35, 10.55, 106.36, 10.56),
    'LA-005': box(107, 10.5, 107.01, 10.51),
  },
  {
    province: makeUnit('province', 'long-an', 'Tỉnh', box(106, 10.5, 106.4, 10.7)),
    districts: [makeUnit('district', 'west', 'Tây', west), makeUnit('district', 'east', 'Đông', east)],
  },
);

const rows = compareRegions(
  [district('west'), district('east'), [add({ kind: 'circle', center: [105, 10], radiusKm: 1 })], []].map(
    (steps) => regionColumn(steps, dataset, clusters, 'area'),
  ),
  wholeProvince(dataset, clusters),
);

function cell(id: RowId, at: number) {
  const found = rows.find((row: RegionRow) => row.id === id)?.cells[at];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('regions side by side', () => {
  it('have the sums of their parts, their difference to the first and their share of the province', () => {
    expect(cell('gross', 0).value).toBeCloseTo(50, 6);
    expect(cell('gross', 0)).toMatchObject({ difference: null, relative: null });
    expect(cell('gross', 1).value).toBeCloseTo(70, 6);
    expect(cell('gross', 1).difference).toBeCloseTo(20, 6);
    expect(cell('gross', 1).relative).toBeCloseTo(0.4, 6);
    // 160 ha are known of the province, 40 of them of a cluster without a place.
    expect(cell('gross', 1).share).toBeCloseTo(70 / 160, 6);
    expect(cell('free', 0).value).toBeCloseTo(6, 6);
    expect(cell('free', 0).share).toBeCloseTo(1, 6);
    expect(cell('pipeline', 0).value).toBeCloseTo(8, 6);
    expect(cell('new-gross', 1).value).toBeCloseTo(60, 6);
    expect(cell('count', 1)).toMatchObject({ value: 3, difference: 1, relative: 0.5, share: 3 / 5 });
    expect(cell('wholly', 0).value).toBe(1);
    expect(cell('partly', 0).value).toBe(1);
  });

  it('count what nobody knows as missing, never as zero', () => {
    expect(cell('gross', 1).sum?.missing).toBe(1);
    expect(cell('new-count', 1).value).toBe(2);
    expect(cell('new-gross', 0)).toMatchObject({ value: 0, none: false });
  });

  it('have an occupancy only where something operates, and no difference to what is not there', () => {
    expect(cell('occupancy', 0).value).toBeCloseTo(0.8, 9);
    expect(cell('occupancy', 1)).toMatchObject({ value: null, none: true, difference: null, relative: null });
    expect(cell('occupancyMean', 1).none).toBe(true);
  });

  it('differ by nothing from zero, in per cent', () => {
    expect(cell('new-gross', 1).difference).toBeCloseTo(60, 6);
    expect(cell('new-gross', 1).relative).toBeNull();
  });

  it('say what they rest on', () => {
    expect(cell('basis-stated', 1).value).toBeCloseTo(1 / 7, 6);
    expect(cell('basis-balance', 1).value).toBeCloseTo(6 / 7, 6);
    expect(cell('indicative', 0).value).toBeCloseTo(1, 9);
  });

  it('tell their own area from what of it lies in the province', () => {
    expect(cell('inside', 0).share).toBeCloseTo(0.5, 3);
    expect((cell('inside', 0).value ?? 0) + (cell('inside', 1).value ?? 0)).toBeCloseTo(
      wholeProvince(dataset, clusters).ha,
      -1,
    );
    expect(cell('area', 2).value).toBeCloseTo(Math.PI * 100, 0);
    expect(cell('inside', 2).value).toBe(0);
    expect(cell('gross', 2)).toMatchObject({ value: 0, none: false });
  });

  it('have no figures where the steps leave nothing', () => {
    expect(rows.every(({ cells }) => cells[3]?.value === null && cells[3].none)).toBe(true);
  });
});

describe('the districts of the register', () => {
  it('add up, with those left out, to the whole province', () => {
    const real = readRealDataset();
    const whole = wholeProvince(real, real.clusters);
    const columns = real.units.districts.map(({ id }) =>
      regionColumn(district(id), real, real.clusters, 'area'),
    );
    const gross = compareRegions(columns, whole).find(({ id }) => id === 'gross');
    const inDistricts = gross?.cells.reduce((sum, { value }) => sum + (value ?? 0), 0) ?? 0;
    const placed = real.clusters.filter(({ location }) => location !== 'unpublished');
    expect(inDistricts).toBeCloseTo(
      placed.reduce((sum, { gross: { ha } }) => sum + (ha ?? 0), 0),
      0,
    );
    expect(columns.reduce((sum, { insideHa }) => sum + (insideHa ?? 0), 0) / whole.ha).toBeCloseTo(1, 3);
  });
});
