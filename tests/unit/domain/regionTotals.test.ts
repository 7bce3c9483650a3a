import turfArea from '@turf/area';
import turfIntersect from '@turf/intersect';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { landOf } from '../../../src/domain/land';
import { resolveRegion } from '../../../src/domain/region';
import { type RegionTotals, regionTotals } from '../../../src/domain/regionTotals';
import type { Sum, Totals } from '../../../src/domain/totals';
import { REGION_RULES, type RegionShape } from '../../../src/domain/types';
import {
  ASSUMPTIONS,
  blob,
  box,
  makeCluster,
  makeDataset,
  sequence,
  stated,
  strewnDataset,
} from './synthetic';

const dataset = strewnDataset(150);
/** Turf cuts slowly, and a busy machine slower still. */
const PATIENCE = { timeout: 30_000 };
const everywhere = box(105, 10, 107.5, 11.5);
const drawing = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  corners: fc.integer({ min: 3, max: 16 }),
  lon: fc.double({ min: 105.8, max: 106.5, noNaN: true }),
  lat: fc.double({ min: 10.5, max: 10.9, noNaN: true }),
});
type Drawing = { seed: number; corners: number; lon: number; lat: number };
const outlineOf = ({ seed, corners, lon, lat }: Drawing): Polygon =>
  blob([lon, lat], 0.2, corners, 0.4, sequence(seed));
const shapeOf = (polygon: Polygon): RegionShape => ({
  kind: 'polygon',
  ring: (polygon.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [lon, lat]),
});

const SUMS = ['gross', 'leasable', 'leased', 'free', 'pipeline'] as const;
const sumsOf = (totals: Totals) => SUMS.map((key) => totals[key]);
const known = (sum: Sum) => sum.value ?? 0;

function expectSameSums(parts: readonly RegionTotals[], whole: RegionTotals): void {
  const sums = sumsOf(whole.totals);
  sums.forEach((sum, i) => {
    const added = parts.reduce((total, part) => total + known(sumsOf(part.totals)[i] ?? sum), 0);
    expect(Math.abs(added - known(sum))).toBeLessThanOrEqual(1e-6 * Math.max(1, known(sum)));
  });
}

describe('regionTotals by area', () => {
  it('is the plain loop of Turf: share = area(c ∩ R) ÷ area(c)', PATIENCE, () => {
    fc.assert(
      fc.property(drawing, (draw) => {
        const region = outlineOf(draw);
        let gross = 0;
        for (const cluster of dataset.clusters) {
          const outline = dataset.outlines[cluster.code];
          if (cluster.location === 'unpublished' || outline === undefined) continue;
          const features: Feature<Polygon | MultiPolygon>[] = [outline, region].map((geometry) => ({
            type: 'Feature',
            properties: {},
            geometry,
          }));
          const cut = turfIntersect({ type: 'FeatureCollection', features });
          if (cut !== null) {
            gross += (turfArea(cut) / turfArea(outline)) * (landOf(cluster, ASSUMPTIONS).gross.value ?? 0);
          }
        }
        const { totals } = regionTotals(region, dataset, dataset.clusters, 'area');
        expect(Math.abs(known(totals.gross) - gross)).toBeLessThanOrEqual(1e-6 * Math.max(1, gross));
      }),
      { numRuns: 12 },
    );
  });

  it('conserves every sum when a region is split in two', PATIENCE, () => {
    fc.assert(
      fc.property(drawing, drawing, (a, b) => {
        const steps = [{ op: 'add', shape: shapeOf(outlineOf(a)) }] as const;
        const knife = { op: 'subtract', shape: shapeOf(outlineOf(b)) } as const;
        const all = resolveRegion(steps, dataset.units);
        if (all === null) throw new Error('a drawn shape has an area');
        const left = resolveRegion([...steps, knife], dataset.units);
        const right = turfIntersect({
          type: 'FeatureCollection',
          features: [all, { ...all, geometry: outlineOf(b) }],
        });
        const parts = [left, right].flatMap((f) =>
          f === null ? [] : [regionTotals(f, dataset, dataset.clusters, 'area')],
        );
        expectSameSums(parts, regionTotals(all, dataset, dataset.clusters, 'area'));
      }),
      { numRuns: 40 },
    );
  });

  it('gives everything but the unplaced to a region around everything', () => {
    const all = regionTotals(everywhere, dataset, dataset.clusters, 'area');
    const unplaced = dataset.clusters.filter((cluster) => cluster.location === 'unpublished');
    expect(unplaced.length).toBeGreaterThan(10);
    expect(all.totals.count).toBe(dataset.clusters.length - unplaced.length);
    expect(all.leftOut).toEqual(unplaced.map((cluster) => cluster.code));
    expect(all.wholly).toHaveLength(all.totals.count);
    expect(all.partly).toEqual([]);
  });

  it('tells whole from partly and weighs the parts', () => {
    const half = makeCluster({ code: 'LA-001', gross: stated(40), boundary: 'plan' });
    const whole = makeCluster({ code: 'LA-002', gross: stated(60, 'balance'), location: 'district' });
    const lost = makeCluster({ code: 'LA-003', gross: stated(30), location: 'unpublished' });
    const far = makeCluster({ code: 'LA-004', gross: stated(30) });
    const small = makeDataset([half, whole, lost, far], {
      'LA-001': box(106.095, 10.55, 106.105, 10.56),
      'LA-002': box(106.05, 10.55, 106.06, 10.56),
      'LA-003': box(106.02, 10.55, 106.03, 10.56),
      'LA-004': box(106.3, 10.55, 106.31, 10.56),
    });
    const result = regionTotals(box(106, 10.5, 106.1, 10.6), small, small.clusters, 'area');
    expect(result.wholly).toEqual(['LA-002']);
    expect(result.partly.map(({ code }) => code)).toEqual(['LA-001']);
    expect(result.partly[0]?.share).toBeCloseTo(0.5, 9);
    expect(result.leftOut).toEqual(['LA-003']);
    expect(result.byDistrictPlacement).toEqual(['LA-002']);
    expect(result.totals.gross.value).toBeCloseTo(80, 7);
    expect(result.totals.gross.byBasis.stated).toBeCloseTo(20, 7);
    expect(result.totals.gross.byBasis.balance).toBe(60);
    expect(result.indicativeShare).toBeCloseTo(0.75, 9);
    expect(result.totals.free.value).toBeCloseTo(80 * 0.7356 * (1 - 0.8421), 7);
    const onlyHalf = regionTotals(box(106, 10.5, 106.1, 10.6), small, [half], 'area');
    expect(onlyHalf.totals.count).toBe(1);
    expect(onlyHalf.leftOut).toEqual([]);
  });

  it('has no indicative share where there is nothing to share', () => {
    const nothing = regionTotals(box(107, 11, 107.1, 11.1), dataset, dataset.clusters, 'area');
    expect(nothing.indicativeShare).toBeNull();
    expect(nothing.totals.count).toBe(0);
    expect(nothing.totals.gross.value).toBe(0);
    expect(nothing.totals.occupancy.value).toBeNull();
  });

  it('leaves out, and names, a cluster whose outline is missing', () => {
    const [drawn, bare] = ['LA-001', 'LA-002'].map((code) => makeCluster({ code, location: 'commune' }));
    if (drawn === undefined || bare === undefined) throw new Error('two clusters');
    const small = makeDataset([drawn, bare], { 'LA-001': box(106.05, 10.55, 106.06, 10.56) });
    const { totals, leftOut } = regionTotals(everywhere, small, small.clusters, 'area');
    expect(leftOut).toEqual(['LA-002']);
    expect(totals.count + leftOut.length).toBe(small.clusters.length);
    expect(regionTotals(everywhere, small, [drawn], 'area').leftOut).toEqual([]);
  });

  it('copes with a data set without any placed cluster', () => {
    const empty = makeDataset([makeCluster({ location: 'unpublished' })]);
    expect(regionTotals(everywhere, empty, empty.clusters, 'area').leftOut).toEqual(['LA-001']);
  });
});

describe('the other rules', () => {
  const west = makeCluster({ code: 'LA-001', gross: stated(40) });
  const east = makeCluster({ code: 'LA-002', gross: stated(60) });
  const beside = makeCluster({ code: 'LA-003', gross: stated(70) });
  const small = makeDataset([west, east, beside], {
    'LA-001': box(106.092, 10.55, 106.102, 10.56),
    'LA-002': box(106.098, 10.57, 106.108, 10.58),
    'LA-003': box(106.1, 10.53, 106.11, 10.54),
  });
  const region = box(106, 10.5, 106.1, 10.6);

  it('centroid takes a cluster whole or not at all', () => {
    const { totals, partly } = regionTotals(region, small, small.clusters, 'centroid');
    expect(totals.gross.value).toBe(40);
    expect(partly.map(({ share }) => Math.round(share * 100))).toEqual([80]);
  });

  it('touch takes whatever has a point in common', () => {
    const { totals, partly } = regionTotals(region, small, small.clusters, 'touch');
    expect(totals.gross.value).toBe(170);
    // The third has only an edge in common.
    expect(partly.map(({ share }) => Math.round(share * 100))).toEqual([80, 20, 0]);
  });

  it(
    'never counts less by touch than by area, and no more clusters by centroid than by touch',
    PATIENCE,
    () => {
      fc.assert(
        fc.property(drawing, (draw) => {
          const area = outlineOf(draw);
          const by = (rule: 'area' | 'centroid' | 'touch') =>
            regionTotals(area, dataset, dataset.clusters, rule).totals;
          expect(known(by('touch').gross)).toBeGreaterThanOrEqual(known(by('area').gross) - 1e-9);
          expect(by('touch').count).toBeGreaterThanOrEqual(by('centroid').count);
          expect(by('touch').count).toBeGreaterThanOrEqual(by('area').count);
          for (const rule of REGION_RULES) {
            const { totals, parts, wholly, partly } = regionTotals(area, dataset, dataset.clusters, rule);
            const members = [...wholly, ...partly.map(({ code }) => code)].sort();
            expect(members).toEqual(parts.map(({ cluster }) => cluster.code).sort());
            expect(totals.count).toBe(members.length);
          }
        }),
        { numRuns: 30 },
      );
    },
  );
});
