/** Lines join only what tells of the same; the atlas' own figure stands beside the published one. */
import { describe, expect, it } from 'vitest';
import { periodOf, yearOf } from '../../../src/domain/dates';
import { MEASURES, type Measure, type SeriesPoint } from '../../../src/domain/records';
import { againstPublished, type SeriesBreak, seriesLines } from '../../../src/domain/seriesLines';
import { withAssumptions } from '../../../src/domain/withAssumptions';
import { scaleOf } from '../../../src/ui/targets/chartScale';
import { history, realDataset } from './realHistory';

const point = (
  asOf: string,
  plannedCount: number | null,
  change: Partial<SeriesPoint> = {},
): SeriesPoint => ({
  asOf,
  scope: { vi: 'Long An', en: 'Long An' },
  ...{ plannedCount, plannedHa: null, operatingCount: null, operatingHa: null, procedureCount: null },
  ...{ procedureHa: null, leasedHa: null, occupancyPct: null, projects: null },
  source: 'S1',
  note: null,
  ...change,
});

const cut = (after: string, by: string, measures: readonly Measure[] = ['plannedCount']): SeriesBreak => ({
  ...{ id: `${after} ${by}`, after, by, measures },
  ...{ sources: ['S1'], text: { vi: 'x', en: 'x' } },
});

const shape = (series: readonly SeriesPoint[], breaks: readonly SeriesBreak[] = []) => {
  const lines = seriesLines(series, breaks, 'plannedCount');
  return {
    runs: lines.runs.map((run) => run.map(({ value }) => value)),
    breaks: lines.breaks.map(({ from, to, reasons }) => [
      from.value,
      to.value,
      ...reasons.map(({ kind }) => kind),
    ]),
  };
};

describe('lines of a series', () => {
  it('join the points of one basis in order of time, and pass over what is not stated', () => {
    const series = [point('2021', 3), point('2019-05', 1), point('2020', null), point('2020-06', 2)];
    expect(shape(series)).toEqual({ runs: [[1, 2, 3]], breaks: [] });
  });

  it('end where a source tells of a change, even where the points next to it are silent', () => {
    const series = [point('2019', 1), point('2020', null), point('2021', null), point('2022', 2)];
    expect(shape(series, [cut('2020', '2021')])).toEqual({ runs: [[1], [2]], breaks: [[1, 2, 'stated']] });
    expect(shape(series, [cut('2020', '2021', ['leasedHa'])]).runs).toEqual([[1, 2]]);
    expect(shape(series, [cut('2020', '2023')]).runs).toEqual([[1, 2]]);
  });

  it('do not join a rounded figure with an exact one', () => {
    const rounded = { rounded: ['plannedCount'] as const };
    expect(shape([point('2019', 1), point('2020', 2, rounded), point('2021', 3)])).toEqual({
      runs: [[1], [2], [3]],
      breaks: [
        [1, 2, 'rounded'],
        [2, 3, 'rounded'],
      ],
    });
  });

  it('leave a neighbour beside, and lead to the joined territory only where a source tells of it', () => {
    const of = (vi: string) => ({ scope: { vi, en: vi } });
    const series = [
      point('2023', 1),
      point('2024', 9, of('B')),
      point('2025', 2),
      point('2026', 11, of('AB')),
    ];
    expect(shape(series)).toEqual({ runs: [[1, 2], [9], [11]], breaks: [] });
    expect(shape(series, [cut('2025', '2026')])).toEqual({
      runs: [[1, 2], [9], [11]],
      breaks: [[2, 11, 'scope', 'stated']],
    });
    const { runs } = seriesLines(series, [cut('2025', '2026')], 'plannedCount');
    expect(runs.map((run) => run[0]?.territory)).toEqual(['own', 'beside', 'joined']);
  });
});

describe('the published series', () => {
  const runs = (measure: Measure) =>
    seriesLines(realDataset.series, history.breaks, measure).runs.map((run) => run.map(({ value }) => value));

  it('is no single line, whatever is looked at', () => {
    expect(runs('plannedCount')).toEqual([[40], [62, 62], [72, 72], [10], [82]]);
    expect(runs('plannedHa')).toEqual([[4428.24], [3106.5, 3106.5], [583.18], [3989], [4572]]);
    expect(runs('operatingCount')).toEqual([[9], [22, 21, 22], [22], [17, 17], [5], [22]]);
    expect(runs('operatingHa')).toEqual([[723.73], [1095.5, 1081], [1342], [857], [1072.4]]);
    expect(runs('procedureCount')).toEqual([[37, 38], [27], [28]]);
    expect(runs('procedureHa')).toEqual([[1812, 1862], [1324], [1490.77]]);
    expect(runs('leasedHa')).toEqual([[387.09], [586.65], [720], [600], [646.9]]);
    expect(runs('occupancyPct')).toEqual([[86.55], [90], [86.5], [77.67], [83.62, 84.21], [82]]);
  });

  it('has one sign for one territory, and tells each break once, in every measure', () => {
    const territories = new Map<string, Set<string>>();
    for (const measure of MEASURES) {
      const { runs: joined, breaks } = seriesLines(realDataset.series, history.breaks, measure);
      for (const { point: of, territory } of joined.flat())
        territories.set(of.scope.en, (territories.get(of.scope.en) ?? new Set()).add(territory));
      const told = breaks.flatMap(({ reasons }) =>
        reasons.flatMap((each) => ('of' in each ? each.of.id : [])),
      );
      expect(told, measure).toEqual([...new Set(told)]);
    }
    expect([...territories].map(([scope, found]) => [scope, ...found])).toEqual([
      ['Long An', 'own'],
      ['Tây Ninh (before the merger)', 'beside'],
      ['Tây Ninh (after the merger)', 'joined'],
    ]);
  });

  it('numbers its breaks where the numbers do not touch', () => {
    for (const measure of MEASURES) {
      const { runs: joined, breaks } = seriesLines(realDataset.series, history.breaks, measure);
      const { x } = scaleOf([...joined.flat().map(({ point: { asOf } }) => asOf), '2025'], 1);
      const at = breaks.map(({ from, to }) => (x(yearOf(from.point.asOf)) + x(yearOf(to.point.asOf))) / 2);
      const gaps = at.slice(1).map((each, index) => each - (at[index] ?? 0));
      // A figure is about 7 wide.
      expect(Math.min(...gaps), measure).toBeGreaterThan(12);
    }
  });

  it('gives the reason of every break of its own territory', () => {
    const { breaks } = seriesLines(realDataset.series, history.breaks, 'operatingHa');
    const told = breaks.map(({ from, to, reasons }) => [
      from.point.asOf,
      to.point.asOf,
      reasons.map((reason) => (reason.kind === 'stated' ? reason.of.id : reason.kind)),
    ]);
    expect(told).toEqual([
      ['2010-12', '2019-10-11', ['plan-review']],
      ['2020-06-28', '2022-04', ['hai-son-in']],
      ['2022-04', '2025', ['left-2022']],
      ['2025', '2025-10-14', ['scope', 'merger']],
    ]);
  });
});

describe('published against the atlas', () => {
  it('agrees where the register is made to, and says how far off it is where it is not', () => {
    expect(againstPublished(realDataset, 'plannedCount')).toMatchObject({
      published: 72,
      ours: 72,
      difference: 0,
    });
    const planned = againstPublished(realDataset, 'plannedHa');
    expect(planned).toMatchObject({ published: 3989, basis: 'balance', source: 'S1', asOf: '2025' });
    expect(planned.difference).toBeCloseTo(0, 6);
    // 857 × 0.7356 × 0.8421; the reference publishes no leased area.
    const leased = againstPublished(realDataset, 'leasedHa');
    expect(leased).toMatchObject({ published: null, difference: null });
    expect(leased.ours).toBeCloseTo(530.87, 1);
    expect(leased.disagreements.map(({ id }) => id)).toEqual(['leasable-share']);
    expect(againstPublished(realDataset, 'occupancyPct').difference).toBeCloseTo(0, 6);
  });

  it('follows what is assumed', () => {
    const moved = withAssumptions(realDataset, { leasableShare: null, operatingOccupancy: 0.9 });
    expect(againstPublished(moved, 'occupancyPct').difference).toBeCloseTo(90 - 84.21, 6);
  });
});

it('dates stand for all of their days', () => {
  expect(periodOf('2024-02').to).toBe(Date.UTC(2024, 2, 1) - 1);
  expect(yearOf('2025')).toBeCloseTo(2025.5, 3);
  expect(yearOf('2025-01-01')).toBeCloseTo(2025, 2);
  expect(() => periodOf('25')).toThrow('25');
});
