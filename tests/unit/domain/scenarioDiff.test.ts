import { describe, expect, it } from 'vitest';
import { unitChecks } from '../../../src/domain/lawPlaces';
import { type Change, withScenario } from '../../../src/domain/scenario';
import { lawDiff, totalsDiff, touchedTargets } from '../../../src/domain/scenarioDiff';
import { totalsOf } from '../../../src/domain/totals';
import type { Dataset, Phase } from '../../../src/domain/types';
import { readRealDataset } from './realData';

const plan = readRealDataset();
const totals = (of: Dataset) =>
  totalsOf(
    of.clusters.map((cluster) => ({ cluster, share: 1 })),
    of.assumptions,
  );
const diff = (changes: readonly Change[]) => totalsDiff(totals(plan), totals(withScenario(plan, changes)));
const row = (changes: readonly Change[], phase: Phase | null, figure: string) =>
  diff(changes)
    .find((group) => group.phase === phase)
    ?.rows.find((each) => each.figure === figure);
const ids = (changes: readonly Change[]) =>
  touchedTargets(plan, withScenario(plan, changes)).map(({ id }) => id);

const added: Change = {
  kind: 'add',
  cluster: {
    code: 'KB-01',
    name: 'A',
    phase: 'new',
    grossHa: 75,
    district: null,
    communesNew: [],
    ring: null,
  },
};
const operate: Change = { kind: 'phase', code: 'LA-019', phase: 'operating' };

describe('scenario against plan', () => {
  it('is no difference at all without changes', () => {
    for (const { rows } of diff([])) for (const { change } of rows) expect(change).toBe(0);
  });

  it('is what was tried, in all and in its phase', () => {
    expect(row([added], null, 'count')).toMatchObject({
      plan: { value: 72 },
      scenario: { value: 73 },
      change: 1,
    });
    expect(row([added], null, 'gross')?.change).toBeCloseTo(75, 9);
    expect(row([added], 'new', 'pipeline')?.change).toBeCloseTo(75 * 0.7356, 9);
    expect(row([added], 'operating', 'gross')?.change).toBe(0);
    const ha = plan.clusters.find(({ code }) => code === 'LA-019')?.gross.ha ?? 0;
    expect(row([operate], null, 'gross')?.change).toBe(0);
    expect(row([operate], 'operating', 'gross')?.change).toBeCloseTo(ha, 9);
    expect(row([operate], null, 'free')?.change).toBeCloseTo(ha * 0.7356 * (1 - 0.8421), 9);
  });

  it('compares occupancy where clusters operate, and says what it rests on', () => {
    const half: Change = { kind: 'occupancy', code: 'LA-002', fraction: 0.5 };
    // 65 of the 857 ha that operate are half full instead of 84.21 %.
    const occupancy = row([half], 'operating', 'occupancy');
    expect(occupancy?.change).toBeCloseTo((65 * (0.5 - 0.8421)) / 857, 9);
    expect(occupancy?.scenario.basis).toBe('derived');
    expect(row([], 'new', 'occupancy')).toBeUndefined();
  });

  it('names the districts whose answer under Article 8 changes', () => {
    // No cluster of Cần Đước is left with half of its land leased: 65 ha and the others together.
    const empty = plan.clusters
      .filter(({ district, phase }) => district === 'can-duoc' && phase === 'operating')
      .map(({ code }): Change => ({ kind: 'occupancy', code, fraction: 0 }));
    const tried = withScenario(plan, empty);
    const changed = lawDiff(unitChecks(plan, 'district'), unitChecks(tried, 'district'));
    const before = unitChecks(plan, 'district').find(({ unit }) => unit.id === 'can-duoc')?.check.verdict;
    expect(before).toBe('pass');
    expect(changed[0]).toMatchObject({ unit: { id: 'can-duoc' }, reading: 'operating' });
    expect(changed[0]?.scenario).not.toBe('pass');
    expect(new Set(changed.map(({ unit }) => unit.id))).toEqual(new Set(['can-duoc']));
    expect(lawDiff(unitChecks(plan, 'district'), unitChecks(plan, 'district'))).toEqual([]);
  });

  it('names those that change only where clusters in procedure count as established', () => {
    const tried = withScenario(plan, [{ kind: 'occupancy', code: 'LA-002', fraction: 0.6 }]);
    const changed = lawDiff(unitChecks(plan, 'district'), unitChecks(tried, 'district'));
    expect(changed).toMatchObject([
      { unit: { id: 'can-duoc' }, reading: 'withProcedure', plan: 'unknown', scenario: 'fail' },
    ]);
  });

  it('names the targets that speak of what is moved', () => {
    expect(ids([])).toEqual([]);
    expect(ids([{ kind: 'occupancy', code: 'LA-002', fraction: 0.5 }])).toEqual([]);
    expect(ids([added])).toEqual(['regulation']);
    const begun = plan.clusters.find(({ phase }) => phase === 'new')?.code ?? '';
    expect(ids([{ kind: 'phase', code: begun, phase: 'procedure' }])).toEqual([
      'construction-starts',
      'establishments',
    ]);
    expect(ids([operate])).toContain('infrastructure');
    const hoangGia = plan.clusters.find(({ name }) => name.includes('Hoàng Gia'))?.code ?? '';
    expect(ids([{ kind: 'withdraw', code: hoangGia }])).toContain('hoang-gia-wastewater');
  });
});
