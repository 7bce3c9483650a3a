import { describe, expect, it } from 'vitest';
import { mayAdd, newClusterCheck } from '../../../src/domain/law';
import type { CriterionId, NewClusterCheck } from '../../../src/domain/lawTypes';
import type { Cluster, Phase } from '../../../src/domain/types';
import { makeCluster, makeDataset, stated } from './synthetic';

const ASSUMED = { ha: null, basis: 'derived', sources: ['S13'] } as const;

/** Leasable and leased land as a source states them, ha; without them, as the assumptions have it. */
function cluster(
  code: string,
  land: { leasable?: number; leased?: number; gross?: number | null } = {},
  phase: Phase = 'operating',
): Cluster {
  const { leasable, leased, gross = 50 } = land;
  return makeCluster({
    code,
    phase,
    gross: stated(gross),
    leasable: leasable === undefined ? ASSUMED : stated(leasable),
    leased: leased === undefined ? ASSUMED : stated(leased),
  });
}

interface Ranges {
  readonly share?: readonly [low: number, value: number, high: number];
  readonly occupancy?: readonly [low: number, value: number, high: number];
}

function check(
  clusters: readonly Cluster[],
  { share: [s0, s, s1] = [0.5, 0.8, 1], occupancy: [o0, o, o1] = [0.5, 0.8, 1] }: Ranges = {},
  possible: readonly Cluster[] = [],
): NewClusterCheck {
  const dataset = {
    ...makeDataset(clusters),
    assumptions: {
      leasableShare: { value: s, min: s0, max: s1, sources: ['S13'] },
      operatingOccupancy: { value: o, min: o0, max: o1, sources: ['S1'] },
    },
  };
  const parts = clusters.map((each) => ({ cluster: each, share: 1 }));
  return newClusterCheck(parts, dataset, possible);
}

function verdicts({ criteria }: Pick<NewClusterCheck, 'criteria'>): Record<CriterionId, string> {
  const { weighted, plain, unleased } = criteria;
  return { weighted: weighted.verdict, plain: plain.verdict, unleased: unleased.verdict };
}

describe('a new cluster by Article 8', () => {
  // 200 ha not leased of 400, so that the average alone decides.
  it.each([
    [200, 0.5, 'fail'],
    [200.04, 0.5001, 'pass'],
    [199.96, 0.4999, 'fail'],
  ])('with %d of 400 ha leased, occupancy %d: %s', (leased, occupancy, verdict) => {
    const result = check([cluster('LA-001', { leasable: 400, leased })]);
    expect(result.criteria.weighted.value).toBeCloseTo(occupancy, 10);
    expect(result.criteria.plain.value).toBeCloseTo(occupancy, 10);
    expect(verdicts(result)).toEqual({ weighted: verdict, plain: verdict, unleased: 'fail' });
    expect(result.verdict).toBe(verdict);
  });

  // 10 % leased, so that the land not leased alone decides.
  it.each([
    [111.11, 11.11, 100, 'pass'],
    [111.12, 11.11, 100.01, 'fail'],
    [111.1, 11.11, 99.99, 'pass'],
  ])('with %d ha leasable and %d leased, %d ha not leased: %s', (leasable, leased, unleased, verdict) => {
    const result = check([cluster('LA-001', { leasable, leased })]);
    expect(result.criteria.unleased.value).toBeCloseTo(unleased, 10);
    expect(verdicts(result)).toEqual({ weighted: 'fail', plain: 'fail', unleased: verdict });
    expect(result.verdict).toBe(verdict);
  });

  it('meets a bound that its sums miss by a rounding of the machine only', () => {
    // To a machine (0.1 + 0.2) ÷ (0.3 + 0.3) is more than one half, and 3 × 20.1 + 39.7 may be more than 100.
    const half = [
      cluster('LA-001', { leasable: 0.3, leased: 0.1 }),
      cluster('LA-002', { leasable: 0.3, leased: 0.2 }),
    ];
    expect(verdicts(check(half)).weighted).toBe('fail');
    const hundred = [20.1, 20.1, 20.1, 39.7].map((ha, i) =>
      cluster(`LA-00${i + 1}`, { leasable: ha + 5.7, leased: 5.7 }),
    );
    expect(verdicts(check(hundred)).unleased).toBe('pass');
  });

  it('weighs the average by leasable land, and takes the plain mean beside it', () => {
    // (270 + 10) ÷ (300 + 100) = 70 %; (90 % + 10 %) ÷ 2 = 50 %, which is not above one half; 120 ha not leased.
    const result = check([
      cluster('LA-001', { leasable: 300, leased: 270 }),
      cluster('LA-002', { leasable: 100, leased: 10 }),
    ]);
    expect(result.criteria.weighted.value).toBeCloseTo(0.7, 10);
    expect(result.criteria.plain.value).toBeCloseTo(0.5, 10);
    expect(verdicts(result)).toEqual({ weighted: 'pass', plain: 'fail', unleased: 'fail' });
    expect(result).toMatchObject({ averagesDiffer: true, verdict: 'unknown' });
  });

  it('needs no agreement of the averages where little enough land is not leased', () => {
    // (81 + 3) ÷ (90 + 30) = 70 %; (90 % + 10 %) ÷ 2 = 50 %; 36 ha not leased.
    const result = check([
      cluster('LA-001', { leasable: 90, leased: 81 }),
      cluster('LA-002', { leasable: 30, leased: 3 }),
    ]);
    expect(result).toMatchObject({ averagesDiffer: true, verdict: 'pass' });
  });

  it('cannot be told where the range of the assumed occupancy crosses one half', () => {
    // Of 400 ha leasable 160 to 240 leased: 40 to 60 %, and 160 to 240 ha not.
    const result = check([cluster('LA-001', { leasable: 400 })], { occupancy: [0.4, 0.55, 0.6] });
    expect(result.criteria.weighted).toMatchObject({
      value: 0.55,
      interval: { low: 0.4, high: 0.6 },
      basis: 'derived',
    });
    expect(result.criteria.unleased.interval?.low).toBeCloseTo(160, 10);
    expect(result.criteria.unleased.interval?.high).toBeCloseTo(240, 10);
    expect(verdicts(result)).toEqual({ weighted: 'unknown', plain: 'unknown', unleased: 'fail' });
    expect(result.verdict).toBe('unknown');
    // It turns where half of the 400 ha is leased.
    expect(result.criteria.weighted.settle).toEqual({
      codes: ['LA-001'],
      leasedHa: 200,
      counted: { leasable: 400, leased: expect.closeTo(220, 10) },
      occupancy: 0.5,
    });
    // Of 400 ha, 300 leased leave 100: three quarters.
    expect(result.criteria.unleased.settle).toEqual({
      codes: ['LA-001'],
      leasedHa: 300,
      counted: { leasable: 400, leased: expect.closeTo(220, 10) },
      occupancy: 0.75,
    });
  });

  it('cannot be told where the range of the leasable share crosses 100 ha', () => {
    // 200 ha gross, 20 leased: of 100 to 200 ha leasable, 80 to 180 not; 10 to 20 % occupied.
    const result = check([cluster('LA-001', { gross: 200, leased: 20 })]);
    expect(result.criteria.unleased.interval).toEqual({ low: 80, high: 180 });
    expect(result.criteria.weighted.interval).toEqual({ low: 0.1, high: 0.2 });
    expect(verdicts(result)).toEqual({ weighted: 'fail', plain: 'fail', unleased: 'unknown' });
    expect(result.verdict).toBe('unknown');
  });

  it('has no interval but its value where nothing is assumed', () => {
    const result = check([cluster('LA-001', { leasable: 40, leased: 30 })]);
    expect(result.criteria.weighted).toMatchObject({ value: 0.75, interval: { low: 0.75, high: 0.75 } });
    expect(result.criteria.weighted.settle.codes).toEqual([]);
  });

  it('does not arise without an operating cluster', () => {
    const result = check([cluster('LA-001', {}, 'new')]);
    expect(result).toMatchObject({ arises: false, inputs: [], verdict: 'pass' });
    expect(result.withProcedure).toMatchObject({ arises: false, verdict: 'pass' });
  });

  it('counts those in procedure in the other reading only, with nothing leased', () => {
    // Operating: 90 of 100 leased. With 150 in procedure: 90 of 250 = 36 %, (90 % + 0 %) ÷ 2 = 45 %, 160 ha not leased.
    const result = check([
      cluster('LA-001', { leasable: 100, leased: 90 }),
      cluster('LA-002', { leasable: 150 }, 'procedure'),
      cluster('LA-003', { leasable: 500 }, 'new'),
    ]);
    expect(result).toMatchObject({ verdict: 'pass' });
    expect(result.inputs.map((input) => input.cluster.code)).toEqual(['LA-001']);
    const { criteria, inputs, verdict } = result.withProcedure;
    expect(inputs.map((input) => input.cluster.code)).toEqual(['LA-001', 'LA-002']);
    expect(inputs[1]?.occupancy).toMatchObject({ value: 0, basis: 'derived' });
    expect(criteria.weighted.value).toBeCloseTo(0.36, 10);
    expect(criteria.plain.value).toBeCloseTo(0.45, 10);
    expect(criteria.unleased.value).toBeCloseTo(160, 10);
    expect(verdict).toBe('fail');
  });

  it('cannot be told where a missing area could change it, and never counts it as zero', () => {
    // 30 of 100 leased leaves 70 ha: within 100, until the other's land is known; its occupancy, too, is stated by nobody.
    const result = check([
      cluster('LA-001', { leasable: 100, leased: 30 }),
      cluster('LA-002', { gross: null, leased: 9 }),
    ]);
    expect(result.missing).toEqual(['LA-002']);
    expect(result.criteria.unleased).toMatchObject({
      value: 70,
      interval: { low: 70, high: Number.POSITIVE_INFINITY },
    });
    expect(result.criteria.weighted).toMatchObject({ value: 0.3, interval: { low: 0, high: 1 } });
    expect(result.criteria.plain.interval).toEqual({ low: 0.15, high: 0.65 });
    expect(verdicts(result)).toEqual({ weighted: 'unknown', plain: 'unknown', unleased: 'unknown' });
    expect(result.criteria.unleased.settle.codes).toEqual(['LA-002']);
  });

  it('is told all the same where a missing area could not change it', () => {
    // Whatever the size of the second, its assumed occupancy is 60 to 90 %, and the first has 80.
    const result = check(
      [cluster('LA-001', { leasable: 100, leased: 80 }), cluster('LA-002', { gross: null })],
      {
        occupancy: [0.6, 0.8, 0.9],
      },
    );
    expect(result.criteria.weighted.interval).toEqual({ low: 0.6, high: 0.9 });
    expect(result).toMatchObject({ missing: ['LA-002'], verdict: 'pass' });
  });

  it('cannot be told where clusters of no published place could change it', () => {
    // 60 of 100 leased: 60 %, 40 ha not. With the other 300, of which 30: 90 of 400 = 22.5 %, (60 + 10) ÷ 2 = 35 %, 310 ha not.
    const here = [cluster('LA-001', { leasable: 100, leased: 60 })];
    const result = check(here, {}, [
      cluster('LA-002', { leasable: 300, leased: 30 }),
      cluster('LA-003', {}, 'new'),
    ]);
    expect(result.possible).toEqual(['LA-002']);
    expect(result.criteria.weighted).toMatchObject({
      value: 0.6,
      interval: { low: 0.6, high: 0.6 },
      reach: { low: 0.225, high: 0.6 },
    });
    expect(result.criteria.plain.reach).toEqual({ low: 0.35, high: 0.6 });
    expect(result.criteria.unleased.reach).toEqual({ low: 40, high: 310 });
    expect(result).toMatchObject({ possibleMatters: true, verdict: 'unknown' });
  });

  it('takes of those only what makes the difference larger', () => {
    // With the emptier one only: (50 + 10) ÷ (100 + 100) = 30 %; with the fuller one only: (50 + 90) ÷ 200 = 70 %.
    const result = check([cluster('LA-001', { leasable: 100, leased: 50 })], {}, [
      cluster('LA-002', { leasable: 100, leased: 10 }),
      cluster('LA-003', { leasable: 100, leased: 90 }),
    ]);
    expect(result.criteria.weighted.reach?.low).toBeCloseTo(0.3, 10);
    expect(result.criteria.weighted.reach?.high).toBeCloseTo(0.7, 10);
  });

  it('is told where they could not, and fails nowhere by what may lie elsewhere', () => {
    const full = [cluster('LA-002', { leasable: 50, leased: 45 })];
    expect(check([cluster('LA-001', { leasable: 100, leased: 60 })], {}, full)).toMatchObject({
      possible: ['LA-002'],
      possibleMatters: false,
      verdict: 'pass',
    });
    // Nothing is known to be here; one that may be would fail both.
    const empty = [cluster('LA-002', { leasable: 300, leased: 30 })];
    const perhaps = check([], {}, empty);
    expect(perhaps).toMatchObject({ arises: false, possibleMatters: true, verdict: 'unknown' });
    expect(perhaps.criteria.weighted).toMatchObject({
      value: null,
      interval: null,
      reach: { low: 0.1, high: 0.1 },
    });
  });

  it('counts a cluster with the share of it that lies here', () => {
    const one = cluster('LA-001', { leasable: 400, leased: 100 });
    const result = newClusterCheck([{ cluster: one, share: 0.25 }], makeDataset([one]));
    // 25 of 100 ha: 25 %, 75 ha not leased.
    expect(result.criteria.weighted.value).toBeCloseTo(0.25, 10);
    expect(result.criteria.unleased.value).toBeCloseTo(75, 10);
    expect(result.verdict).toBe('pass');
  });

  it('names what would settle it, the largest first', () => {
    // 8 + 32 + 20 = 60 ha leasable; the second leases 12 as stated. Half is 30, so the others need 18 of 28.
    const result = check([
      cluster('LA-001', { gross: 10 }),
      cluster('LA-002', { leasable: 32, leased: 12 }),
      cluster('LA-003', { gross: 25 }),
    ]);
    const { codes, leasedHa, occupancy } = result.criteria.weighted.settle;
    expect(codes).toEqual(['LA-003', 'LA-001']);
    expect(leasedHa).toBeCloseTo(30, 10);
    expect(occupancy).toBeCloseTo(18 / 28, 10);
    // Of the plain mean: 3 × 50 % less 37.5 % leaves 112.5 % for two.
    expect(result.criteria.plain.settle).toMatchObject({ leasedHa: null, occupancy: 0.5625 });
    // 60 ha are never more than 100 not leased: it turns nowhere.
    expect(result.criteria.unleased.settle).toMatchObject({ leasedHa: 0, occupancy: null });
  });
});

describe('the size of the cluster to be added', () => {
  it.each([
    [9.99, 'fail'],
    [10, 'pass'],
    [75, 'pass'],
    [75.01, 'fail'],
    [null, 'unknown'],
  ] as const)('of %s ha: %s', (ha, verdict) => {
    expect(mayAdd({ verdict: 'pass' }, ha)).toEqual({ size: verdict, verdict });
    expect(mayAdd({ verdict: 'fail' }, ha)).toEqual({ size: verdict, verdict: 'fail' });
    expect(mayAdd({ verdict: 'unknown' }, ha).verdict).toBe(verdict === 'fail' ? 'fail' : 'unknown');
  });
});
