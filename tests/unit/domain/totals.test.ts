import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSum, SUMS, totalsOf } from '../../../src/domain/totals';
import { PHASES } from '../../../src/domain/types';
import { ASSUMPTIONS, makeCluster, stated, strewnDataset } from './synthetic';

const whole = (...clusters: ReturnType<typeof makeCluster>[]) =>
  totalsOf(
    clusters.map((cluster) => ({ cluster, share: 1 })),
    ASSUMPTIONS,
  );

describe('totalsOf', () => {
  it('adds up by phase and by basis', () => {
    const totals = whole(
      makeCluster({ gross: stated(100) }),
      makeCluster({ gross: stated(50, 'balance') }),
      makeCluster({ phase: 'new', gross: stated(30) }),
    );
    expect(totals.count).toBe(3);
    expect(totals.gross).toEqual({
      value: 180,
      byBasis: { stated: 130, derived: 0, balance: 50, missing: 0 },
      missing: 0,
    });
    expect(totals.byPhase.operating.gross.value).toBe(150);
    expect(totals.byPhase.procedure).toMatchObject({ count: 0, gross: { value: 0 } });
    expect(totals.free.value).toBeCloseTo(150 * 0.7356 * 0.1579, 9);
    expect(totals.pipeline.value).toBeCloseTo(30 * 0.7356, 9);
    expect(totals.byBasis.balance).toMatchObject({ count: 1, grossHa: 50 });
    expect(totals.byBasis.balance.leasableHa).toBeCloseTo(50 * 0.7356, 9);
    expect(totals.byBasis.derived.leasableHa).toBeCloseTo(130 * 0.7356, 9);
  });

  it('counts what is missing instead of adding zero', () => {
    const some = whole(makeCluster({ gross: stated(100) }), makeCluster({ gross: stated(null) }));
    expect(some.gross).toMatchObject({ value: 100, missing: 1 });
    expect(some.missing).toBe(1);
    expect(some.byBasis.missing.count).toBe(1);
    const none = whole(makeCluster({ gross: stated(null) }));
    expect(none.gross.value).toBeNull();
    expect(none.free.value).toBeNull();
    expect(none.pipeline).toMatchObject({ value: 0, missing: 0 });
  });

  it('weighs occupancy by leasable land, and gives the plain mean beside it', () => {
    const large = makeCluster({ leasable: stated(90), leased: stated(90) });
    const small = makeCluster({ leasable: stated(10), leased: stated(0) });
    const totals = whole(large, small, makeCluster({ phase: 'new' }));
    expect(totals.occupancy).toMatchObject({ value: 0.9, basis: 'derived', formula: 'occupancy' });
    expect(totals.occupancyMean).toBe(0.5);
    expect(totals.occupancyMeanBasis).toBe('derived');
    const half = totalsOf(
      [
        { cluster: large, share: 0.5 },
        { cluster: small, share: 1 },
      ],
      ASSUMPTIONS,
    );
    expect(half.occupancy.value).toBeCloseTo(45 / 55, 12);
  });

  it('has no occupancy without operating clusters, which is not a missing one', () => {
    const totals = whole(makeCluster({ phase: 'new' }));
    expect(totals.occupancy).toMatchObject({ value: null, basis: 'derived', formula: 'not-applicable' });
    expect(totals.occupancyMean).toBeNull();
    expect(totals.occupancyMeanBasis).toBe('missing');
    const unknown = whole(makeCluster({ gross: stated(null), leased: stated(3) }));
    expect(unknown.occupancy).toMatchObject({ value: null, basis: 'missing' });
  });

  it('knows which land its clusters can have: of the rest there is no figure, not even zero', () => {
    const sums = (...clusters: ReturnType<typeof makeCluster>[]) =>
      SUMS.filter((key) => hasSum(whole(...clusters), key));
    const [operating, planned] = [makeCluster({ gross: stated(100) }), makeCluster({ phase: 'new' })];
    expect(sums(operating)).toEqual(['gross', 'leasable', 'leased', 'free']);
    expect(sums(planned)).toEqual(['gross', 'leasable', 'pipeline']);
    expect(sums(operating, planned)).toEqual([...SUMS]);
  });

  it('leaves out parts without share', () => {
    expect(totalsOf([{ cluster: makeCluster(), share: 0 }], ASSUMPTIONS).count).toBe(0);
  });

  it('is linear in the shares, and phases and bases make up the whole', () => {
    const { clusters } = strewnDataset(60);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 60, maxLength: 60 }),
        (shares) => {
          const of = (share: (i: number) => number) =>
            totalsOf(
              clusters.map((cluster, i) => ({ cluster, share: share(i) })),
              ASSUMPTIONS,
            );
          const [all, some, rest] = [of(() => 1), of((i) => shares[i] ?? 0), of((i) => 1 - (shares[i] ?? 0))];
          for (const key of ['gross', 'leasable', 'leased', 'free', 'pipeline'] as const) {
            expect((some[key].value ?? 0) + (rest[key].value ?? 0)).toBeCloseTo(all[key].value ?? 0, 6);
            const byPhase = PHASES.reduce((sum, phase) => sum + (some.byPhase[phase][key].value ?? 0), 0);
            expect(byPhase).toBeCloseTo(some[key].value ?? 0, 6);
            const byBasis = Object.values(some[key].byBasis).reduce((sum, ha) => sum + ha, 0);
            expect(byBasis).toBeCloseTo(some[key].value ?? 0, 6);
          }
          expect((some.leased.value ?? 0) + (some.free.value ?? 0) + (some.pipeline.value ?? 0)).toBeCloseTo(
            some.leasable.value ?? 0,
            6,
          );
        },
      ),
    );
  });
});
