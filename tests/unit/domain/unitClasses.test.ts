import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundBreaks, shadeClasses, unitValue } from '../../../src/domain/unitClasses';
import { TOTALLED_KINDS, UNIT_MEASURES } from '../../../src/domain/unitKinds';
import { totalsByUnit } from '../../../src/domain/units';
import { readRealDataset } from './realData';
import { box, makeCluster, makeDataset, makeUnit, stated } from './synthetic';

const real = readRealDataset();

describe('round breaks', () => {
  it('divides skewed values into classes of about equal size', () => {
    expect(roundBreaks([1, 1, 2, 3, 5, 8, 13, 20, 30, 40], false)).toEqual([2, 5, 15, 30]);
  });

  it('keeps to whole numbers where things are counted', () => {
    expect(roundBreaks([1, 1, 1, 1, 1, 2, 2, 2, 3, 4], true)).toEqual([2, 3]);
  });

  it('needs no break where all are alike, or there is nothing', () => {
    expect(roundBreaks([7, 7, 7], false)).toEqual([]);
    expect(roundBreaks([], false)).toEqual([]);
  });

  it('gives numbers without a tail', () => {
    expect(roundBreaks([0.11, 0.29, 0.31, 0.62, 0.9], false).map(String)).toEqual(['0.3', '0.6']);
  });

  it('leaves no class empty, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 5000, noNaN: true })),
        fc.boolean(),
        (values, whole) => {
          const breaks = roundBreaks(values, whole);
          const ends = [-Infinity, ...breaks, Infinity];
          expect(breaks.length).toBeLessThanOrEqual(4);
          if (values.length === 0) return;
          for (const [i, min] of ends.slice(0, -1).entries())
            expect(values.some((value) => value >= min && value < (ends[i + 1] ?? min))).toBe(true);
        },
      ),
    );
  });
});

/** A unit with one operating cluster, one with a planned one, one with an unknown area of its cluster, and an empty one. */
const four = (() => {
  const place = (i: number) => box(106 + i * 0.1, 10.5, 106.1 + i * 0.1, 10.6);
  const spot = (i: number) => box(106.04 + i * 0.1, 10.54, 106.05 + i * 0.1, 10.55);
  const clusters = [
    makeCluster({ code: 'A', gross: stated(40), leasable: stated(30), leased: stated(15) }),
    makeCluster({ code: 'B', phase: 'new' }),
    makeCluster({ code: 'C', gross: stated(null), leasable: stated(null) }),
  ];
  const districts = ['a', 'b', 'c', 'd'].map((id, i) => makeUnit('district', id, id, place(i)));
  return makeDataset(clusters, { A: spot(0), B: spot(1), C: spot(2) }, { districts });
})();

describe('shades of units', () => {
  const { rows } = totalsByUnit(four, four.clusters, 'district');
  const shades = (measure: (typeof UNIT_MEASURES)[number]) => [
    ...shadeClasses(rows, measure).byUnit.values(),
  ];

  it('tells apart what is unknown, what cannot be there, and what is little', () => {
    expect(shades('count')).toEqual(['shade-3', 'shade-3', 'shade-3', 'none']);
    expect(shades('gross')[2]).toBe('missing');
    expect(shades('gross')[3]).toBe('none');
    expect(shades('free').slice(1)).toEqual(['none', 'missing', 'none']);
    expect(shades('occupancy')).toEqual(['shade-2', 'none', 'missing', 'none']);
  });

  it('holds land that is all leased for little, not for none', () => {
    const full = makeDataset(
      [makeCluster({ code: 'A', leasable: stated(30), leased: stated(30) })],
      four.outlines,
      four.units,
    );
    const [row] = totalsByUnit(full, full.clusters, 'district').rows;
    if (row === undefined) throw new Error('there is a row');
    expect(unitValue(row, 'free')).toEqual({ value: 0, state: 'known' });
    expect(shadeClasses([row], 'free').byUnit.get('a')).toBe('shade-3');
  });

  it('breaks occupancy at the thresholds of the law', () => {
    expect(shadeClasses(rows, 'occupancy').ranges.map(({ min }) => min)).toEqual([null, 0.5, 0.6, 0.8, 0.9]);
  });

  it('puts every unit of the served data into the range that holds its value', () => {
    for (const kind of TOTALLED_KINDS) {
      const all = totalsByUnit(real, real.clusters, kind).rows;
      for (const measure of UNIT_MEASURES) {
        const { ranges, byUnit, counts } = shadeClasses(all, measure);
        const units = all.filter(({ place }) => place === 'unit');
        expect(byUnit.size).toBe(units.length);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(units.length);
        for (const row of units) {
          const { value, state } = unitValue(row, measure);
          const shade = byUnit.get(row.unit?.id ?? '');
          if (state !== 'known' || value === null) expect(shade).toBe(state);
          else {
            const range = ranges.find(({ id }) => id === shade);
            expect(value >= (range?.min ?? -Infinity) && value < (range?.max ?? Infinity)).toBe(true);
          }
        }
      }
    }
  });
});
