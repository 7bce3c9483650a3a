import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landOf } from '../../../src/domain/land';
import { landRange, RANGED, totalsRange } from '../../../src/domain/landRange';
import { totalsOf } from '../../../src/domain/totals';
import type { Assumptions } from '../../../src/domain/types';
import { anyDataset } from './filters';
import { ASSUMPTIONS, makeCluster, stated } from './synthetic';

const at = (share: number, occupancy: number): Assumptions => ({
  leasableShare: { ...ASSUMPTIONS.leasableShare, value: share },
  operatingOccupancy: { ...ASSUMPTIONS.operatingOccupancy, value: occupancy },
});

describe('landRange', () => {
  it('spans what the allowed assumptions give: 100 ha, share 0.6 to 0.85, occupancy 0.5 to 1', () => {
    const { leasable, leased, free, pipeline } = landRange(makeCluster({ gross: stated(100) }), ASSUMPTIONS);
    expect(leasable).toEqual({ low: 60, high: 85 });
    expect(leased).toEqual({ low: 30, high: 85 });
    expect(free).toEqual({ low: 0, high: 42.5 });
    expect(pipeline).toBeNull();
  });

  it('is none for what rests on no assumption, or is not known', () => {
    const told = makeCluster({ phase: 'new', leasable: stated(30) });
    expect(landRange(told, ASSUMPTIONS).pipeline).toBeNull();
    expect(landRange(makeCluster({ gross: stated(null) }), ASSUMPTIONS).free).toBeNull();
  });

  it('ends where the land has least and most, and holds what any allowed pair gives', () => {
    const within = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyDataset, within, within, ({ clusters }, a, b) => {
        const { leasableShare: s, operatingOccupancy: o } = ASSUMPTIONS;
        const some = at(s.min + a * (s.max - s.min), o.min + b * (o.max - o.min));
        const corners = [at(s.min, o.min), at(s.min, o.max), at(s.max, o.min), at(s.max, o.max)];
        for (const cluster of clusters)
          for (const key of RANGED) {
            const range = landRange(cluster, ASSUMPTIONS)[key];
            const ends = corners.flatMap((corner) => landOf(cluster, corner)[key].value ?? []);
            for (const assumptions of [ASSUMPTIONS, some]) {
              const value = landOf(cluster, assumptions)[key].value;
              if (range === null) expect(ends.every((end) => end === value)).toBe(true);
              else {
                expect(range).toEqual({ low: Math.min(...ends), high: Math.max(...ends) });
                expect(value).toBeGreaterThanOrEqual(range.low - 1e-9);
                expect(value).toBeLessThanOrEqual(range.high + 1e-9);
              }
            }
          }
      }),
    );
  });
});

describe('totalsRange', () => {
  it('adds the ranges of pipeline land up, and holds the totals', () => {
    fc.assert(
      fc.property(anyDataset, ({ clusters }) => {
        const parts = clusters.map((cluster, index) => ({ cluster, share: index % 2 === 0 ? 1 : 0.5 }));
        const range = totalsRange(parts, ASSUMPTIONS);
        const totals = totalsOf(parts, ASSUMPTIONS);
        for (const key of RANGED) {
          const each = range[key];
          if (each === null) continue;
          expect(totals[key].value).toBeGreaterThanOrEqual(each.low - 1e-9);
          expect(totals[key].value).toBeLessThanOrEqual(each.high + 1e-9);
        }
        const highest = parts.reduce((sum, { cluster, share }) => {
          const one = landRange(cluster, ASSUMPTIONS).pipeline?.high;
          return sum + share * (one ?? landOf(cluster, ASSUMPTIONS).pipeline.value ?? 0);
        }, 0);
        if (range.pipeline !== null) expect(range.pipeline.high).toBeCloseTo(highest, 6);
      }),
    );
  });

  it('is none without clusters', () => {
    expect(totalsRange([], ASSUMPTIONS)).toEqual({
      leasable: null,
      leased: null,
      free: null,
      pipeline: null,
    });
  });
});
