import { describe, expect, it } from 'vitest';
import { timeRegions } from '../../bench/regionTotals';

describe('region totals of 10,000 clusters', () => {
  it('are at least 50 times faster than turf.intersect in a loop, and the same', { timeout: 120_000 }, () => {
    const [times] = timeRegions([10_000], { every: 10 });
    expect(times?.ratio).toBeGreaterThan(50);
    expect(times?.difference).toBeLessThan(1e-6);
  });
});
