import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsoidAreaHa, gridAreaHa } from '../../../src/domain/area';
import type { Area } from '../../../src/domain/geometry';
import { landOf } from '../../../src/domain/land';
import { resolveRegion } from '../../../src/domain/region';
import { regionTotals } from '../../../src/domain/regionTotals';
import { searchPlaces } from '../../../src/domain/search';
import { buildSearch } from '../../../src/domain/searchIndex';
import { type Totals, totalsOf } from '../../../src/domain/totals';
import type { RegionShape } from '../../../src/domain/types';
import { readRealDataset } from './realData';
import { blob, sequence } from './synthetic';

const dataset = readRealDataset();
const { clusters, units, assumptions } = dataset;
const unplaced = clusters.filter((cluster) => cluster.location === 'unpublished');
const byArea = (area: Area) => regionTotals(area, dataset, clusters, 'area');
/** Joining many units takes seconds on a busy machine. */
const PATIENCE = { timeout: 30_000 };
const SUMS = ['gross', 'leasable', 'leased', 'free', 'pipeline'] as const;

function expectSum(parts: readonly Totals[], whole: Totals): void {
  for (const key of SUMS) {
    const added = parts.reduce((sum, totals) => sum + (totals[key].value ?? 0), 0);
    const sum = whole[key].value ?? 0;
    expect(Math.abs(added - sum)).toBeLessThanOrEqual(1e-6 * Math.max(1, sum));
  }
}

const drawing = fc.tuple(
  fc.integer({ min: 1, max: 1e9 }),
  fc.integer({ min: 3, max: 12 }),
  fc.double({ min: 105.9, max: 106.7, noNaN: true }),
  fc.double({ min: 10.5, max: 10.95, noNaN: true }),
);
const shapeOf = ([seed, corners, lon, lat]: [number, number, number, number]): RegionShape => {
  const [ring = []] = blob([lon, lat], 0.15, corners, 0.4, sequence(seed)).coordinates;
  return { kind: 'polygon', ring: ring.map(([x = 0, y = 0]) => [x, y]) };
};

describe('land of the served data', () => {
  it('has a source under every figure that there is', () => {
    for (const cluster of clusters) {
      for (const [name, figure] of Object.entries(landOf(cluster, assumptions))) {
        if (figure.value !== null) expect(figure.sources, `${cluster.code} ${name}`).not.toEqual([]);
      }
    }
  });
});

describe('regions of the served data', () => {
  it('the whole province holds the 72 less the unplaced, wholly', () => {
    const { totals, wholly, partly, leftOut } = byArea(units.province.geometry);
    expect(clusters).toHaveLength(72);
    expect(unplaced).toHaveLength(14);
    expect(totals.count).toBe(58);
    expect(wholly).toHaveLength(58);
    expect(partly).toEqual([]);
    expect(leftOut).toEqual(unplaced.map(({ code }) => code));
  });

  it('the 15 districts and the unplaced add up to the province and to the published totals', () => {
    const whole = totalsOf(
      clusters.map((cluster) => ({ cluster, share: 1 })),
      assumptions,
    );
    const lost = totalsOf(
      unplaced.map((cluster) => ({ cluster, share: 1 })),
      assumptions,
    );
    const districts = units.districts.map((unit) => byArea(unit.geometry).totals);
    expect(districts).toHaveLength(15);
    expectSum([...districts, lost], whole);
    expectSum(districts, byArea(units.province.geometry).totals);
    expect(districts.reduce((count, totals) => count + totals.count, lost.count)).toBe(72);
    expect(whole.gross.value).toBeCloseTo(3989, 6);
    const phases = [whole.byPhase.operating, whole.byPhase.procedure, whole.byPhase.new];
    expect(phases.map(({ count }) => count)).toEqual([17, 27, 28]);
    expect(phases.map(({ gross }) => Number(gross.value?.toFixed(6)))).toEqual([857, 1324, 1808]);
  });

  it('each district holds exactly the clusters that the register puts there', () => {
    for (const unit of units.districts) {
      const there = clusters.filter((c) => c.district === unit.id && c.location !== 'unpublished');
      expect(byArea(unit.geometry).wholly).toEqual(there.map(({ code }) => code));
    }
  });

  it('both times of communes hold all the placed clusters', () => {
    const placed = byArea(units.province.geometry).totals;
    for (const communes of [units.communesOld, units.communesNew]) {
      expectSum(
        communes.map((unit) => byArea(unit.geometry).totals),
        placed,
      );
    }
  });

  it('adding the 15 districts is the province, and taking them off again leaves nothing', PATIENCE, () => {
    const steps = units.districts.map(({ id }) => ({ op: 'add', shape: { kind: 'district', id } }) as const);
    const all = resolveRegion(steps, units);
    expect(gridAreaHa(all ?? units.province.geometry) / gridAreaHa(units.province.geometry)).toBeCloseTo(
      1,
      7,
    );
    const off = steps.map(({ shape }) => ({ op: 'subtract', shape }) as const);
    expect(resolveRegion([...steps, ...off], units)).toBeNull();
  });

  it('splitting a drawn region by another conserves every sum', PATIENCE, () => {
    fc.assert(
      fc.property(drawing, drawing, (a, b) => {
        const [first, second] = [
          { op: 'add', shape: shapeOf(a) },
          { op: 'subtract', shape: shapeOf(b) },
        ] as const;
        const whole = resolveRegion([first], units);
        const outside = resolveRegion([first, second], units);
        // What is taken off again from the region: the other part.
        const rest = outside === null ? whole : resolveRegion([first, ...polygonSteps(outside)], units);
        const parts = [outside, rest].flatMap((area) => (area === null ? [] : [byArea(area).totals]));
        if (whole === null) throw new Error('a drawn shape has an area');
        expectSum(parts, byArea(whole).totals);
      }),
      { numRuns: 40 },
    );
  });

  it('has an ellipsoid area of 4,490 km², as the grid says within its scale', () => {
    const [grid, ellipsoid] = [gridAreaHa(units.province.geometry), ellipsoidAreaHa(units.province.geometry)];
    expect(Math.abs(ellipsoid / 449_478 - 1)).toBeLessThan(0.02);
    expect(Math.abs(grid / ellipsoid - 1)).toBeLessThan(2e-4);
  });

  it('every outline measures its gross area on the grid, within 0.1 %', () => {
    for (const { code, gross } of clusters) {
      const outline = dataset.outlines[code];
      if (outline === undefined || gross.ha === null) throw new Error(`${code} has no outline or area`);
      expect(Math.abs(gridAreaHa(outline) / gross.ha - 1)).toBeLessThan(1e-3);
    }
  });

  it('finds every cluster and unit by name, without marks too', PATIENCE, () => {
    const index = buildSearch(dataset);
    for (const doc of index.docs) {
      const plain = doc.name.vi.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
      for (const text of [doc.name.vi, plain, doc.id]) {
        if (text === doc.id && doc.kind !== 'cluster') continue;
        expect(searchPlaces(index, text, 'vi', 50).map((hit) => hit.id)).toContain(doc.id);
      }
    }
  });

  it('finds the two old communes of the later Xã Tân Bình of Tân Trụ among the first eight', () => {
    const hits = searchPlaces(buildSearch(dataset), 'tan binh').slice(0, 8);
    const found = hits.filter(({ alias }) => alias === 'Xã Tân Bình');
    expect(found.map(({ id, context }) => [id, context])).toEqual([
      ['8012307', 'Huyện Tân Trụ'],
      ['8012305', 'Huyện Tân Trụ'],
    ]);
    expect(hits.slice(0, 2).map(({ id }) => id)).toEqual(['LA-063', '8010923']);
  });
});

/** Steps that take the outer rings of an area off, and put its holes back. */
function polygonSteps(area: Area): { op: 'add' | 'subtract'; shape: RegionShape }[] {
  const geometry = area.type === 'Feature' ? area.geometry : area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, i) => ({
      op: i === 0 ? ('subtract' as const) : ('add' as const),
      shape: { kind: 'polygon' as const, ring: ring.map(([x = 0, y = 0]) => [x, y] as const) },
    })),
  );
}
