import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../../src/domain/totals';
import { AS_PUBLISHED, withAssumptions } from '../../../src/domain/withAssumptions';
import { readRealDataset } from './realData';

const dataset = readRealDataset();
const totals = (of: typeof dataset) =>
  totalsOf(
    of.clusters.map((cluster) => ({ cluster, share: 1 })),
    of.assumptions,
  );

describe('other assumptions', () => {
  it('are the very data set where nothing is put in their place', () => {
    expect(withAssumptions(dataset, AS_PUBLISHED)).toBe(dataset);
    const { value } = dataset.assumptions.leasableShare;
    expect(withAssumptions(dataset, { ...AS_PUBLISHED, leasableShare: value })).toBe(dataset);
  });

  it('give the same object for the same question', () => {
    const assumed = { leasableShare: 0.7, operatingOccupancy: 0.9 };
    expect(withAssumptions(dataset, assumed)).toBe(withAssumptions(dataset, { ...assumed }));
  });

  it('move every total that rests on them, and none that does not', () => {
    const moved = totals(withAssumptions(dataset, { leasableShare: 0.6, operatingOccupancy: 0.75 }));
    expect(moved.gross.value).toBeCloseTo(3989, 6);
    // 857 ha operating: 60 % of it leasable, three quarters of that leased.
    expect(moved.byPhase.operating.leasable.value).toBeCloseTo(514.2, 6);
    expect(moved.free.value).toBeCloseTo(128.55, 6);
    expect(moved.occupancy.value).toBeCloseTo(0.75, 9);
  });

  it('stay in their allowed range', () => {
    const { leasableShare, operatingOccupancy } = withAssumptions(dataset, {
      leasableShare: 0.01,
      operatingOccupancy: Number.NaN,
    }).assumptions;
    expect(leasableShare.value).toBe(dataset.assumptions.leasableShare.min);
    expect(operatingOccupancy).toBe(dataset.assumptions.operatingOccupancy);
  });
});
