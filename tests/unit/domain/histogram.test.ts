import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../src/domain/histogram';

describe('histogram', () => {
  it('counts into bins with round edges, the last with its upper edge', () => {
    expect(histogram([2, 9.9, 10, 19, 40], 5)).toEqual([
      { from: 0, to: 10, count: 2 },
      { from: 10, to: 20, count: 2 },
      { from: 20, to: 30, count: 0 },
      { from: 30, to: 40, count: 1 },
    ]);
    expect(histogram([0.6, 0.8421, 0.95], 8).map(({ from }) => from)).toEqual([
      0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
    ]);
  });

  it('has one bin for equal values, and none for no values', () => {
    expect(histogram([0.8421, 0.8421], 10)).toHaveLength(1);
    expect(histogram([0], 10)).toEqual([{ from: 0, to: 1, count: 1 }]);
    expect(histogram([], 10)).toEqual([]);
  });

  it('counts each value once, in few bins of one width, side by side', () => {
    const values = fc.array(
      fc.integer({ min: -5000, max: 500_000 }).map((n) => n / 100),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), (list, most) => {
        const bins = histogram(list, most);
        expect(bins.length).toBeLessThanOrEqual(Math.max(most, Math.min(...list) < 0 ? 2 : 1));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        for (const [index, { from }] of bins.entries()) if (index > 0) expect(from).toBe(bins[index - 1]?.to);
        expect(bins[0]?.from).toBeLessThanOrEqual(Math.min(...list));
        expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(Math.max(...list));
      }),
      { numRuns: 500 },
    );
  });
});
