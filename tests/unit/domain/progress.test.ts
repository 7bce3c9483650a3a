/** Where targets stand follows from findings alone; each case is worked out by hand. */
import { describe, expect, it } from 'vitest';
import { type Finding, progressOf, triedEstablishments, wishedCount } from '../../../src/domain/progress';
import type { Target } from '../../../src/domain/records';
import { history, realDataset } from './realHistory';

const target = (value: string): Target => ({
  id: 'a',
  text: { vi: 'a', en: 'a' },
  value,
  unit: { vi: 'cụm', en: 'clusters' },
  due: '2025-12',
  source: 'S1',
});

const finding = (change: Partial<Finding>): Finding => ({
  target: 'a',
  asOf: '2025-06',
  kind: 'context',
  count: null,
  confirmed: true,
  source: 'S1',
  text: { vi: 'x', en: 'x' },
  ...change,
});

const of = (value: string, ...findings: readonly Partial<Finding>[]) => {
  const { status, doubt, ifConfirmed } = progressOf(target(value), findings.map(finding));
  return { status, doubt, ifConfirmed: ifConfirmed?.status ?? null };
};

describe('a target', () => {
  it('of which nobody speaks is unknown, and so is one of which only asides are told', () => {
    expect(of('5')).toEqual({ status: 'unknown', doubt: 'silent', ifConfirmed: null });
    expect(of('5', { target: 'b', kind: 'met' })).toMatchObject({ doubt: 'silent' });
    expect(of('5', {})).toEqual({ status: 'unknown', doubt: 'aside', ifConfirmed: null });
  });

  it('stays unknown where only the unconfirmed would decide, and says what that would be', () => {
    const claimed = { kind: 'count', count: 7, confirmed: false } as const;
    expect(of('5', claimed)).toEqual({ status: 'unknown', doubt: 'unconfirmed', ifConfirmed: 'reached' });
  });

  it.each([
    ['5', 4, 'partly', 'early'],
    ['5', 5, 'reached', 'none'],
    ['5', 0, 'not-reached', 'early'],
    ['2-5', 1, 'partly', 'early'],
    ['2-5', 2, 'reached', 'none'],
  ] as const)('of %s with %d counted is %s', (value, count, status, doubt) => {
    expect(of(value, { kind: 'count', count })).toEqual({ status, doubt, ifConfirmed: null });
  });

  it('follows the newest that is confirmed', () => {
    const old = { asOf: '2021-01-08', kind: 'unmet' } as const;
    expect(of('1', { asOf: '2025', kind: 'part' }, old)).toMatchObject({ status: 'partly', doubt: 'early' });
    const newer = { asOf: '2025-11', kind: 'met', confirmed: false } as const;
    expect(of('1', newer, old)).toEqual({ status: 'not-reached', doubt: 'early', ifConfirmed: 'reached' });
    const older = { asOf: '2020', kind: 'met', confirmed: false } as const;
    expect(of('1', older, old)).toMatchObject({ ifConfirmed: null });
  });

  it('seen after its time says so: it need not have stood so at its end', () => {
    expect(of('1', { asOf: '2025-12-31', kind: 'met' })).toMatchObject({ doubt: 'none' });
    expect(of('1', { asOf: '2026-01', kind: 'met' })).toMatchObject({ status: 'reached', doubt: 'late' });
    expect(of('1', { asOf: '2026-01', kind: 'unmet' })).toMatchObject({ doubt: 'late' });
  });

  it('wishes for a number, a range, or what is no number', () => {
    expect(wishedCount('2-5')).toEqual({ least: 2, most: 5 });
    expect(wishedCount('5')).toEqual({ least: 5, most: 5 });
    expect(wishedCount('all')).toBeNull();
  });
});

it('the five targets stand as the sources leave them', () => {
  const stand = realDataset.targets.map((each) => {
    const { status, doubt, by, ifConfirmed } = progressOf(each, history.findings);
    return [each.id, status, doubt, by?.source ?? null, ifConfirmed];
  });
  expect(stand).toEqual([
    ['infrastructure', 'not-reached', 'early', 'S10', null],
    ['regulation', 'unknown', 'silent', null, null],
    ['hoang-gia-wastewater', 'partly', 'early', 'S10', null],
    ['construction-starts', 'unknown', 'aside', null, null],
    ['establishments', 'unknown', 'unconfirmed', null, { status: 'reached', late: true }],
  ]);
  for (const { id } of realDataset.targets) expect(history.needs[id]?.vi).toBeTruthy();
});

it('a scenario that takes new clusters out of their phase, or adds others, adds to what is established', () => {
  const [first, second] = realDataset.clusters.filter(({ phase }) => phase === 'new');
  if (first === undefined || second === undefined) throw new Error('no new clusters');
  expect(triedEstablishments(realDataset, realDataset)).toBe(0);
  const tried = {
    ...realDataset,
    clusters: [
      ...realDataset.clusters.map((cluster) =>
        cluster === first ? { ...first, phase: 'procedure' as const } : cluster,
      ),
      { ...second, code: 'KB-01', phase: 'operating' as const },
      { ...second, code: 'KB-02' },
    ],
  };
  expect(triedEstablishments(realDataset, tried)).toBe(2);
});
