import { describe, expect, it } from 'vitest';
import { extensionCheck, sizeCheck } from '../../../src/domain/lawCluster';
import type { Assumptions } from '../../../src/domain/types';
import { makeCluster, stated } from './synthetic';

const ASSUMPTIONS: Assumptions = {
  leasableShare: { value: 0.8, min: 0.5, max: 1, sources: ['S13'] },
  operatingOccupancy: { value: 0.8, min: 0.55, max: 0.9, sources: ['S1'] },
};

describe('the size of a cluster by Article 2', () => {
  it.each([
    [9.99, 'fail', 'below'],
    [10, 'pass', null],
    [75, 'pass', null],
    [75.01, 'fail', 'above'],
    [null, 'unknown', null],
  ] as const)('of %s ha: %s', (ha, verdict, side) => {
    expect(sizeCheck(makeCluster({ gross: stated(ha) }), ASSUMPTIONS)).toMatchObject({
      gross: { value: ha },
      verdict,
      side,
    });
  });

  it('is known to nobody where the area is a share of what is left of a total', () => {
    const shared = makeCluster({ gross: stated(65.2875, 'balance') });
    expect(sizeCheck(shared, ASSUMPTIONS)).toMatchObject({ verdict: 'unknown', side: null });
  });
});

describe('an extension by Article 8', () => {
  const leasing = (leased: number) =>
    makeCluster({ gross: stated(60), leasable: stated(100), leased: stated(leased) });

  it.each([
    [60, 0.6, 'pass'],
    [59.99, 0.5999, 'fail'],
    [60.01, 0.6001, 'pass'],
  ] as const)('with %d of 100 ha leased: %s', (leased, occupancy, verdict) => {
    const result = extensionCheck(leasing(leased), 75, ASSUMPTIONS);
    expect(result.occupancy.value).toBeCloseTo(occupancy, 10);
    expect(result).toMatchObject({ occupancy: { verdict }, size: 'pass', larger: true, verdict });
  });

  it.each([
    [74.99, 'pass'],
    [75, 'pass'],
    [75.01, 'fail'],
  ] as const)('to %d ha: %s', (toHa, verdict) => {
    expect(extensionCheck(leasing(90), toHa, ASSUMPTIONS)).toMatchObject({ size: verdict, verdict });
  });

  it('needs both', () => {
    expect(extensionCheck(leasing(10), 75, ASSUMPTIONS).verdict).toBe('fail');
    expect(extensionCheck(leasing(10), 76, ASSUMPTIONS).verdict).toBe('fail');
  });

  it('cannot be told where the assumed occupancy reaches below 60 %, and says what would settle it', () => {
    // 60 ha × 80 % = 48 ha leasable, of which 28.8 ha are 60 %.
    const result = extensionCheck(makeCluster({ gross: stated(60) }), 75, ASSUMPTIONS);
    expect(result.occupancy).toMatchObject({
      value: 0.8,
      interval: { low: 0.55, high: 0.9 },
      verdict: 'unknown',
    });
    expect(result.occupancy.turnsAtLeasedHa).toBeCloseTo(28.8, 10);
    expect(result.verdict).toBe('unknown');
    expect(extensionCheck(makeCluster({ gross: stated(60) }), 80, ASSUMPTIONS).verdict).toBe('fail');
  });

  it('is none to no more than there is', () => {
    expect(extensionCheck(leasing(90), 60, ASSUMPTIONS)).toMatchObject({ larger: false, verdict: 'unknown' });
    expect(extensionCheck(leasing(90), 60.01, ASSUMPTIONS)).toMatchObject({ larger: true, verdict: 'pass' });
  });

  it('cannot be where nothing may be leased yet', () => {
    const result = extensionCheck(makeCluster({ phase: 'procedure', gross: stated(60) }), 75, ASSUMPTIONS);
    expect(result).toMatchObject({
      operates: false,
      occupancy: { value: 0, verdict: 'fail' },
      verdict: 'fail',
    });
  });
});
