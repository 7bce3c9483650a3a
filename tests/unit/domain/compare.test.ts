import { describe, expect, it } from 'vitest';
import { betweenKm, nearestClusters } from '../../../src/domain/between';
import { betweenRows, type CompareRowId, compareRows } from '../../../src/domain/compare';
import { type Near, WAYS } from '../../../src/domain/records';
import type { Cluster, Dataset } from '../../../src/domain/types';
import { fromVn2000 } from '../../../src/domain/vn2000';
import { wayTo } from '../../../src/domain/way';
import { readRealDataset } from './realData';
import { box, makeCluster, makeDataset, stated } from './synthetic';

const target = (id: string, kind: Near['targets'][number]['kind']) => ({
  ...{ id, kind, planned: false, name: { vi: id, en: id }, schematic: false, sources: [] },
});
const near: Near = {
  targets: [target('ql50', 'road'), target('n2', 'road'), target('long-an-port', 'port')],
  km: {
    'LA-001': { ql50: 4, n2: 9, 'long-an-port': 15.3 },
    'LA-002': { ql50: 9, n2: 4, 'long-an-port': 20 },
    'LA-004': { ql50: 7.1, n2: 30, 'long-an-port': 11 },
  },
};

const operating = makeCluster({
  code: 'LA-001',
  gross: stated(50),
  leasable: stated(40),
  leased: stated(30),
});
const planned = makeCluster({ code: 'LA-002', phase: 'new', gross: stated(60) });
const unplaced = makeCluster({ code: 'LA-003', phase: 'new', gross: stated(null), location: 'unpublished' });
const byDistrict = makeCluster({ code: 'LA-005', location: 'district' });
const full = makeCluster({ code: 'LA-004', gross: stated(50), leasable: stated(35), leased: stated(25) });

const dataset = { ...makeDataset([operating, planned, unplaced, full]), near };

function row(id: CompareRowId, clusters: readonly Cluster[], from: Dataset = dataset) {
  const found = compareRows(from, clusters).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

describe('a comparison', () => {
  it('has free land only where a cluster operates, pipeline land only elsewhere, and neither where nobody knows', () => {
    const free = row('free', [operating, planned, unplaced]);
    expect(free.cells).toMatchObject([
      { kind: 'figure', figure: { value: 10, basis: 'derived' }, range: null },
      { kind: 'none' },
      { kind: 'none' },
    ]);
    expect(free.best).toBeNull();
    const pipeline = row('pipeline', [operating, planned, unplaced]);
    expect(pipeline.cells[0]).toEqual({ kind: 'none' });
    // 60 × 0.7356; the share may be 0.60 to 0.85.
    expect(pipeline.cells[1]).toMatchObject({ figure: { value: 44.136 }, range: { low: 36, high: 51 } });
    expect(pipeline.cells[2]).toEqual({ kind: 'missing', why: 'unstated' });
    expect(pipeline.best).toBeNull();
  });

  it('marks the most land', () => {
    const more = makeCluster({ ...full, leased: stated(20) });
    expect(row('free', [operating, more, planned]).best).toEqual({ at: [1], tie: false });
  });

  it('calls a tie what reads the same: 10 ha twice, and 10.04 ha beside them', () => {
    const alike = makeCluster({
      code: 'LA-005',
      gross: stated(50),
      leasable: stated(40.04),
      leased: stated(30),
    });
    expect(row('free', [operating, full, alike]).best).toEqual({ at: [0, 1, 2], tie: true });
    expect(row('free', [operating, full, alike]).differs).toBe(false);
    const off = makeCluster({ ...alike, leasable: stated(40.06) });
    expect(row('free', [operating, full, off]).best).toEqual({ at: [2], tie: false });
  });

  it('names the nearest of a kind, and is ahead where it is nearer', () => {
    const road = row('road', [operating, planned, full]);
    expect(road.cells).toMatchObject([
      { km: 4, target: { id: 'ql50' } },
      { km: 4, target: { id: 'n2' } },
      { km: 7.1, target: { id: 'ql50' } },
    ]);
    expect(road.best).toEqual({ at: [0, 1], tie: true });
    expect(road.differs).toBe(true);
    expect(row('port', [operating, planned, full]).best).toEqual({ at: [2], tie: false });
  });

  it('calls a tie what is within 3 km of the nearest: 1.2, 1.6 and 4.2 km, but not 4.3', () => {
    const roads = [1.2, 1.6, 4.2, 4.3];
    const four = [operating, planned, full, makeCluster({ ...operating, code: 'LA-006' })];
    const km = Object.fromEntries(four.map(({ code }, index) => [code, { ql50: roads[index] ?? 0 }]));
    const from = { ...dataset, near: { ...near, km } };
    expect(row('road', four, from).best).toEqual({ at: [0, 1, 2], tie: true });
    expect(row('road', four.slice(1), from).best).toEqual({ at: [0, 1, 2], tie: true });
    expect(row('road', [operating, ...four.slice(3)], from).best).toEqual({ at: [0], tie: false });
  });

  it('measures nothing without a known commune, and nothing without the file of distances', () => {
    const road = row('road', [operating, unplaced]);
    expect(road.cells[1]).toEqual({ kind: 'missing', why: 'unpublished' });
    expect(road.best).toBeNull();
    expect(row('road', [operating, byDistrict]).cells[1]).toEqual({ kind: 'missing', why: 'district' });
    expect(row('road', [operating, full], { ...dataset, near: null }).cells[0]).toEqual({
      kind: 'missing',
      why: 'unread',
    });
  });

  it('knows no better phase, place, gross area, occupancy or year', () => {
    const rows = compareRows(dataset, [operating, full, planned]);
    const judged = rows.filter(({ best }) => best !== null).map(({ id }) => id);
    expect(judged).toEqual(['free', 'road', 'port']);
  });

  it('tells rows that differ from rows that do not, by value and by basis', () => {
    const assumed = makeCluster({ ...operating, code: 'LA-006', leasable: stated(40, 'balance') });
    expect(row('gross', [operating, full]).differs).toBe(false);
    expect(row('leasable', [operating, assumed]).differs).toBe(true);
    expect(row('developer', [operating, full]).differs).toBe(false);
    const named = makeCluster({ ...full, developer: 'Hoàng Gia', wastewater: 'building' });
    expect(row('developer', [operating, named]).differs).toBe(true);
    expect(row('wastewater', [named, operating]).cells).toEqual([
      { kind: 'wastewater', wastewater: 'building' },
      { kind: 'missing', why: 'unstated' },
    ]);
  });
});

/** A square of 200 m about a place so many metres east and north of a spot in Long An. */
function squareAt(east: number, north: number) {
  const corner = (e: number, n: number) =>
    fromVn2000({ easting: 560_000 + east + e, northing: 1_180_000 + north + n });
  const [[west, south], [right, top]] = [corner(-100, -100), corner(100, 100)];
  return box(west, south, right, top);
}

describe('between clusters', () => {
  const placed = makeDataset([operating, planned, unplaced, full, byDistrict], {
    'LA-001': squareAt(0, 0),
    'LA-002': squareAt(3000, -4000),
    'LA-003': squareAt(10, 10),
    'LA-004': squareAt(-1200, 0),
    'LA-005': squareAt(500, 0),
  });

  it('is 5 km for 3 km east and 4 km south, and unknown without a known commune', () => {
    expect(betweenKm(placed, operating, planned)).toBe(5);
    expect(betweenKm(placed, operating, unplaced)).toBeNull();
    expect(betweenKm(placed, byDistrict, operating)).toBeNull();
    expect(betweenRows(placed, [operating, planned, unplaced])).toEqual([
      [null, 5, null],
      [5, null, null],
      [null, null, null],
    ]);
  });

  it('has the nearest first, each with the way there', () => {
    expect(nearestClusters(placed, operating, 4)).toMatchObject([
      { cluster: { code: 'LA-004' }, km: 1.2, way: 'w' },
      { cluster: { code: 'LA-002' }, km: 5, way: 'se' },
    ]);
    expect(nearestClusters(placed, operating, 1)).toHaveLength(1);
    expect(nearestClusters(placed, unplaced, 3)).toBeNull();
    expect(nearestClusters(placed, byDistrict, 3)).toBeNull();
  });

  it('tells eight ways, each a quarter of a right angle to both sides', () => {
    const from = { easting: 0, northing: 0 };
    const at = (degrees: number) => {
      const angle = (degrees * Math.PI) / 180;
      return wayTo(from, { easting: Math.sin(angle) * 1000, northing: Math.cos(angle) * 1000 });
    };
    expect([0, 45, 90, 135, 180, 225, 270, 315].map(at)).toEqual([...WAYS]);
    expect([at(22), at(23), at(-22), at(-23)]).toEqual(['n', 'ne', 'n', 'nw']);
    expect(wayTo(from, from)).toBeNull();
  });
});

describe('the real clusters', () => {
  const real = readRealDataset();

  it('have every row for any five', () => {
    for (let start = 0; start + 5 <= real.clusters.length; start += 5) {
      const five = real.clusters.slice(start, start + 5);
      for (const { id, cells, best } of compareRows(real, five)) {
        expect(cells, id).toHaveLength(5);
        for (const at of best?.at ?? []) expect(['figure', 'km']).toContain(cells[at]?.kind);
      }
    }
  });
});
