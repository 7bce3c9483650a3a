import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClusterCheck } from '../../../src/domain/law';
import { CRITERIA } from '../../../src/domain/lawTypes';
import { totalsOf } from '../../../src/domain/totals';
import type { Cluster } from '../../../src/domain/types';
import { makeCluster, makeDataset, stated } from './synthetic';

const ASSUMED = { ha: null, basis: 'derived', sources: [] } as const;
const ha = fc.integer({ min: 1, max: 200 });

/** Every mixture of stated and assumed, more leased than leasable included. */
const cluster: fc.Arbitrary<Cluster> = fc
  .record({
    phase: fc.constantFrom('operating', 'operating', 'procedure'),
    gross: ha,
    leasable: fc.option(ha, { nil: null }),
    leased: fc.option(fc.integer({ min: 0, max: 150 }), { nil: null }),
  })
  .map(({ phase, gross, leasable, leased }) =>
    makeCluster({
      phase,
      gross: stated(gross),
      leasable: leasable === null ? ASSUMED : stated(leasable),
      leased: leased === null ? ASSUMED : stated(leased),
    }),
  );

const range = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })).map(([a, b]) => ({
  min: Math.min(a, b) / 100,
  max: Math.max(a, b) / 100,
  value: (a + b) / 200,
  sources: [],
}));

/** A cluster's leasable and leased land and its occupancy, written out anew: ha, ha, fraction. */
function landBy(
  c: Cluster,
  share: number,
  occupancy: number,
): [leasable: number, leased: number, occupancy: number] {
  const leasable = c.leasable.ha ?? (c.gross.ha ?? 0) * share;
  if (c.phase === 'procedure') return [leasable, c.leased.ha ?? 0, (c.leased.ha ?? 0) / leasable];
  const leased = c.leased.ha ?? leasable * occupancy;
  return [leasable, leased, leased / leasable];
}

/** Weighted, plain, not leased, straight from the words of the law. */
function figures(clusters: readonly Cluster[], share: number, occupancy: number) {
  const lands = clusters.map((c) => landBy(c, share, occupancy));
  const sum = (of: (land: [number, number, number]) => number) =>
    lands.reduce((all, land) => all + of(land), 0);
  return {
    weighted: sum(([, leased]) => leased) / sum(([leasable]) => leasable),
    plain: sum(([, , each]) => each) / lands.length,
    unleased: sum(([leasable, leased]) => leasable - leased),
  };
}

const STEPS = [0, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 1];

describe('the intervals of the check', () => {
  it('hold every point of a grid over the assumptions and every choice of what may lie here, and touch the outermost', () => {
    fc.assert(
      fc.property(
        fc.array(cluster, { minLength: 1, maxLength: 5 }),
        fc.array(cluster, { maxLength: 4 }),
        range,
        range,
        (here, perhaps, leasableShare, operatingOccupancy) => {
          const dataset = { ...makeDataset([]), assumptions: { leasableShare, operatingOccupancy } };
          const parts = here.map((each) => ({ cluster: each, share: 1 }));
          const { withProcedure } = newClusterCheck(parts, dataset, perhaps);
          const choices = Array.from({ length: 2 ** perhaps.length }, (_, bits) => [
            ...here,
            ...perhaps.filter((_each, i) => (bits >> i) % 2 === 1),
          ]);
          const along = ({ min, max }: { min: number; max: number }) =>
            STEPS.map((at) => min + at * (max - min));
          const points = along(leasableShare).flatMap((share) =>
            along(operatingOccupancy).flatMap((occupancy) =>
              choices.map((chosen) => ({ chosen, ...figures(chosen, share, occupancy) })),
            ),
          );
          for (const id of CRITERIA) {
            const { interval, reach } = withProcedure.criteria[id];
            const all = points.map((point) => point[id]);
            const own = points
              .filter(({ chosen }) => chosen.length === here.length)
              .map((point) => point[id]);
            expect(reach?.low).toBeCloseTo(Math.min(...all), 7);
            expect(reach?.high).toBeCloseTo(Math.max(...all), 7);
            expect(interval?.low).toBeCloseTo(Math.min(...own), 7);
            expect(interval?.high).toBeCloseTo(Math.max(...own), 7);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('stand around the figures that totals show', () => {
    fc.assert(
      fc.property(
        fc.array(cluster, { minLength: 1, maxLength: 6 }),
        range,
        range,
        (here, leasableShare, operatingOccupancy) => {
          const assumptions = { leasableShare, operatingOccupancy };
          const parts = here.map((each, i) => ({ cluster: each, share: 1 / (i + 1) }));
          const { arises, criteria } = newClusterCheck(parts, { ...makeDataset([]), assumptions });
          const totals = totalsOf(parts, assumptions);
          fc.pre(arises);
          expect(criteria.weighted.value).toBeCloseTo(totals.occupancy.value ?? Number.NaN, 9);
          expect(criteria.weighted.basis).toBe(totals.occupancy.basis);
          expect(criteria.plain.value).toBeCloseTo(totals.occupancyMean ?? Number.NaN, 9);
          expect(criteria.unleased.value).toBeCloseTo(totals.free.value ?? Number.NaN, 9);
        },
      ),
    );
  });
});
