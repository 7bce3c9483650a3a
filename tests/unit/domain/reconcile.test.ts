/** How the named clusters become the published 72, on the served data and where things do not agree. */
import { describe, expect, it } from 'vitest';
import { phaseBalance, publishedByPhase, reconcile } from '../../../src/domain/reconcile';
import { PHASES } from '../../../src/domain/types';
import { readRealDataset } from './realData';
import { makeCluster, makeDataset, stated } from './synthetic';

const dataset = readRealDataset();
const { source, asOf, byPhase, all } = reconcile(dataset);

describe('the served register against its reference', () => {
  it('shows what the reference publishes, not the sums of the register', () => {
    expect([source, asOf]).toEqual(['S1', '2025']);
    expect(PHASES.map((phase) => byPhase[phase].published)).toEqual([
      { count: 17, ha: 857 },
      { count: 27, ha: 1324 },
      { count: 28, ha: 1808 },
    ]);
    expect(all.published).toEqual({ count: 72, ha: 3989 });
    const [first, ...others] = dataset.clusters;
    if (first === undefined) throw new Error('no clusters');
    const wrong = { ...dataset, clusters: [{ ...first, gross: { ...first.gross, ha: 120 } }, ...others] };
    const operating = reconcile(wrong).byPhase.operating;
    expect(operating.published).toEqual({ count: 17, ha: 857 });
    expect(operating.register.ha).toBeCloseTo(957, 6);
  });

  it('meets it, phase by phase and in all', () => {
    for (const { published, register } of [all, ...PHASES.map((phase) => byPhase[phase])]) {
      expect(register.count).toBe(published?.count);
      expect(register.ha).toBeCloseTo(published?.ha ?? Number.NaN, 2);
    }
  });

  it('tells the named from the merely counted and from those nobody names', () => {
    const tally = (one: typeof all) => [one.named, one.counted, one.unidentified];
    expect(tally(all)).toEqual([54, 3, 15]);
    expect(PHASES.map((phase) => tally(byPhase[phase]))).toEqual([
      [13, 0, 4],
      [17, 3, 7],
      [24, 0, 4],
    ]);
  });

  it.each([
    ['operating', 857, 595.85, 4, 65.2875],
    ['procedure', 1324, 371.76, 20, 47.612],
    ['new', 1808, 1438.1, 5, 73.98],
  ] as const)(
    '%s: %d − %d ha, shared by %d, is %d ha each',
    (phase, publishedHa, statedHa, count, eachHa) => {
      const balance = phaseBalance(dataset, phase);
      expect(balance).toMatchObject({ publishedHa, count });
      expect(balance.statedHa).toBeCloseTo(statedHa, 9);
      expect(balance.restHa).toBeCloseTo(publishedHa - statedHa, 9);
      expect(balance.eachHa).toBeCloseTo(eachHa, 9);
      const shares = dataset.clusters.filter((c) => c.phase === phase && c.gross.basis === 'balance');
      expect(shares).toHaveLength(count);
      for (const { gross } of shares) expect(gross.ha).toBeCloseTo(eachHa, 4);
    },
  );

  it('has one balance in all, but no equal share of it', () => {
    expect(all.balance).toMatchObject({ publishedHa: 3989, count: 29, eachHa: null });
    expect(all.balance.restHa).toBeCloseTo(261.15 + 952.24 + 369.9, 9);
  });
});

describe('reconcile', () => {
  const point = { plannedCount: 9, plannedHa: 90, operatingCount: 2, operatingHa: 20, procedureCount: 3 };

  it('gives newly planned what the planned total leaves, and nothing where a total is missing', () => {
    expect(publishedByPhase({ ...point, procedureHa: 30 })?.new).toEqual({ count: 4, ha: 40 });
    expect(publishedByPhase({ ...point, procedureHa: null })).toBeNull();
  });

  it('claims nothing as published where the series has no row of the reference', () => {
    const clusters = [makeCluster({ gross: stated(40) }), makeCluster({ gross: stated(10, 'balance') })];
    const lone = reconcile(makeDataset(clusters));
    expect(lone).toMatchObject({ source: 'S1', asOf: null });
    expect(lone.byPhase.operating.published).toBeNull();
    expect(lone.byPhase.operating.register).toEqual({ count: 2, ha: 50 });
    const unknown = { publishedHa: null, restHa: null, eachHa: null };
    expect(lone.byPhase.operating.balance).toEqual({ ...unknown, statedHa: 40, count: 1 });
  });

  it('shares nothing among none', () => {
    expect(reconcile(makeDataset([makeCluster()])).byPhase.operating.balance.eachHa).toBeNull();
  });
});
