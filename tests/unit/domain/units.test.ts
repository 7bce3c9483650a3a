import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveRegion } from '../../../src/domain/region';
import { regionTotals } from '../../../src/domain/regionTotals';
import type { Cluster, Dataset } from '../../../src/domain/types';
import { TOTALLED_KINDS } from '../../../src/domain/unitKinds';
import { whereaboutsOf } from '../../../src/domain/unitShares';
import { type TotalsByUnit, totalsByUnit } from '../../../src/domain/units';
import { readRealDataset } from './realData';
import { box, makeCluster, makeDataset, makeUnit, stated } from './synthetic';

const SUMS = ['gross', 'leasable', 'leased', 'free', 'pipeline'] as const;
const PHASES = ['operating', 'procedure', 'new'] as const;

/** Two districts side by side, cut otherwise into three communes; x from 106.0 to 106.2, the district edge at 106.1. */
function twoTimes(clusters: readonly Cluster[], outlines: Dataset['outlines']): Dataset {
  const west = {
    ...makeUnit('district', 'west', 'Huyện Tây', box(106, 10.5, 106.1, 10.6)),
    officialKm2: 200,
  };
  const east = makeUnit('district', 'east', 'Huyện Đông', box(106.1, 10.5, 106.2, 10.6));
  const communes = [
    makeUnit('communeNew', '1', 'Xã Một', box(106, 10.5, 106.04, 10.6)),
    makeUnit('communeNew', '2', 'Xã Hai', box(106.04, 10.5, 106.14, 10.6)),
    makeUnit('communeNew', '3', 'Xã Ba', box(106.14, 10.5, 106.2, 10.6)),
  ];
  return makeDataset(clusters, outlines, { districts: [west, east], communesNew: communes });
}

const straddling = makeCluster({ code: 'A', district: 'west', gross: stated(40) });
const within = makeCluster({ code: 'B', district: 'west', gross: stated(10), phase: 'new' });
const byDistrict = makeCluster({ code: 'C', district: 'west', gross: stated(20), location: 'district' });
const placeless = makeCluster({ code: 'D', district: null, gross: stated(30), location: 'unpublished' });
const CLUSTERS = [straddling, within, byDistrict, placeless];
const small = twoTimes(CLUSTERS, {
  // A quarter of it west of 106.04, three quarters east.
  A: box(106.039, 10.52, 106.043, 10.524),
  B: box(106.05, 10.55, 106.054, 10.554),
  // Drawn across the edge of the districts, which says nothing of where it is.
  C: box(106.098, 10.58, 106.104, 10.584),
  D: box(106.06, 10.51, 106.064, 10.514),
});

const rowOf = (result: TotalsByUnit, id: string) => {
  const row = result.rows.find(({ unit }) => unit?.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

describe('totals by unit', () => {
  it('shares the land of a cluster on an edge, and counts it where most of it lies', () => {
    const { rows, unplaced } = totalsByUnit(small, CLUSTERS, 'communeNew');
    expect(rows.map(({ unit, place, count }) => [unit?.id, place, count])).toEqual([
      ['1', 'unit', 0],
      ['2', 'unit', 2],
      ['3', 'unit', 0],
      ['west', 'district', 1],
    ]);
    const [one, two, three] = rows;
    expect(one?.totals.gross.value).toBeCloseTo(10, 6);
    expect(one?.reachingIn).toEqual(['A']);
    expect(two?.totals.gross.value).toBeCloseTo(40, 6);
    expect(two?.countByPhase).toEqual({ operating: 1, procedure: 0, new: 1 });
    expect(three?.totals.gross.value).toBe(0);
    expect(unplaced.parts.map(({ cluster }) => cluster.code)).toEqual(['D']);
    expect(unplaced).toMatchObject({ unit: null, place: 'unpublished', areaKm2: null, per100Km2: null });
  });

  it('counts what is known by its district only in that district, wherever it is drawn', () => {
    const old = totalsByUnit(small, CLUSTERS, 'district');
    expect(old.rows.map(({ count }) => count)).toEqual([3, 0]);
    expect(rowOf(old, 'east').totals.gross.value).toBe(0);
    const byNew = rowOf(totalsByUnit(small, CLUSTERS, 'communeNew'), 'west');
    expect(byNew.totals.gross.value).toBe(20);
    expect(byNew).toMatchObject({ areaKm2: null, areaBasis: 'missing', per100Km2: null });
  });

  it('takes the official area where there is one, and measures otherwise', () => {
    const { rows } = totalsByUnit(small, CLUSTERS, 'district');
    expect(rows[0]).toMatchObject({ areaKm2: 200, areaBasis: 'stated', per100Km2: 1.5 });
    // 0.1° × 0.1° at 10.55° north: 10.938 km × 11.061 km on the WGS 84 ellipsoid.
    expect(rows[1]?.areaBasis).toBe('derived');
    expect(rows[1]?.areaKm2).toBeCloseTo(121, 0);
    expect(rows[1]?.per100Km2).toBe(0);
  });

  it('takes the district known by outline where the register has one that no unit bears', () => {
    const lost = makeCluster({ code: 'B', district: 'elsewhere', location: 'district' });
    const [first] = totalsByUnit(small, [lost], 'district').rows;
    expect(first?.count).toBe(1);
  });

  it('loses nothing of a cluster without an outline, or drawn beyond every unit', () => {
    const bare = makeCluster({ code: 'E', district: 'west' });
    const away = makeCluster({ code: 'F' });
    const dataset = { ...small, outlines: { ...small.outlines, F: box(105, 10, 105.01, 10.01) } };
    for (const kind of TOTALLED_KINDS)
      expect(totalsByUnit(dataset, [bare, away], kind).unplaced.count, kind).toBe(2);
  });

  it('counts a cluster cut in equal halves once', () => {
    const dataset = { ...small, outlines: { A: box(106.038, 10.52, 106.042, 10.524) } };
    const { rows } = totalsByUnit(dataset, [straddling], 'communeNew');
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });
});

const real = readRealDataset();
const subset = fc.subarray([...real.clusters]);

describe('totals by unit of the served data', () => {
  it('of any clusters, old and new add up to the same: all of them', () => {
    fc.assert(
      fc.property(subset, (clusters) => {
        for (const kind of TOTALLED_KINDS) {
          const { rows, unplaced, all } = totalsByUnit(real, clusters, kind);
          const each = [...rows, unplaced];
          const sum = (pick: (row: (typeof each)[number]) => number) =>
            each.reduce((total, row) => total + pick(row), 0);
          for (const key of SUMS)
            expect(sum(({ totals }) => totals[key].value ?? 0)).toBeCloseTo(all[key].value ?? 0, 6);
          expect(sum(({ count }) => count)).toBe(clusters.length);
          expect(all.count).toBe(clusters.length);
          for (const phase of PHASES)
            expect(sum(({ countByPhase }) => countByPhase[phase])).toBe(all.byPhase[phase].count);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shares each placed cluster to exactly one', () => {
    for (const kind of TOTALLED_KINDS) {
      for (const cluster of real.clusters) {
        const where = whereaboutsOf(real, cluster, kind);
        if (where.at !== 'units') continue;
        const sum = where.shares.reduce((total, { share }) => total + share, 0);
        expect(sum, `${kind} ${cluster.code}`).toBeCloseTo(1, 12);
      }
    }
  });

  it('has 72 clusters on 3,989 ha by either, four of them by their district only, fourteen without a place', () => {
    const old = totalsByUnit(real, real.clusters, 'district');
    const later = totalsByUnit(real, real.clusters, 'communeNew');
    expect([old.rows.length, later.rows.length]).toEqual([15, 61]);
    expect([old.unplaced.count, later.unplaced.count]).toEqual([14, 14]);
    expect(old.all.gross.value).toBeCloseTo(3989, 6);
    expect(
      later.rows.filter(({ place }) => place === 'district').map(({ unit, count }) => [unit?.id, count]),
    ).toEqual([['duc-hoa', 4]]);
  });

  it('gives each district what its region gives', () => {
    for (const row of totalsByUnit(real, real.clusters, 'district').rows) {
      if (row.unit === null) throw new Error('a district has a unit');
      const step = { op: 'add', shape: { kind: 'district', id: row.unit.id } } as const;
      const region = resolveRegion([step], real.units);
      if (region === null) throw new Error('a district has an area');
      const { totals } = regionTotals(region, real, real.clusters, 'area');
      expect(row.totals.gross.value, row.unit.id).toBeCloseTo(totals.gross.value ?? 0, 6);
      expect(row.count, row.unit.id).toBe(totals.count);
    }
  });
});
