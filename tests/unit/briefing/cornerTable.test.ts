import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cornerTableCsv, cornerTableText } from '../../../src/briefing/files/cornerTable';
import { compareColumns } from '../../../src/domain/cornerColumns';
import { cornersOf } from '../../../src/domain/corners';
import { readCorners } from '../../../src/domain/cornerText';
import { ringArea } from '../../../src/domain/measure';
import { fromVn2000 } from '../../../src/domain/vn2000';
import { LANGS } from '../../../src/i18n/lang';

/** 300 m by 200 m. */
const RECTANGLE = ringArea(
  (
    [
      [0, 0],
      [0, 300],
      [200, 300],
      [200, 0],
    ] as const
  ).map(([north, east]) => fromVn2000({ northing: 1_180_000 + north, easting: 570_000 + east })),
);
if (RECTANGLE === null) throw new Error('no rectangle');
const TABLE = { title: 'Hình đo', list: cornersOf(RECTANGLE), doubt: 'indicative' as const };

describe('a table of corners', () => {
  it('has X north first, degrees, edges, and what they add up to', () => {
    const lines = cornerTableText(TABLE, 'vi').split('\n');
    expect(lines[0]).toBe('Hình đo');
    expect(lines[1]?.split('\t').slice(1, 3)).toEqual(['X (bắc, m)', 'Y (đông, m)']);
    expect(lines.slice(2, 6).map((line) => line.split('\t').filter((_, i) => i < 3 || i === 5))).toEqual([
      ['1', '1180000,00', '570000,00', '300,00'],
      ['2', '1180000,00', '570300,00', '200,00'],
      ['3', '1180200,00', '570300,00', '300,00'],
      ['4', '1180200,00', '570000,00', '200,00'],
    ]);
    expect(lines[6]?.split('\t')[1]).toBe('6,00');
    expect(lines[7]?.split('\t')[1]).toBe('1000,00');
    expect(lines[8]).toContain('tham khảo');
    expect(cornerTableText({ ...TABLE, doubt: 'tried' }, 'vi')).toContain('kịch bản');
    expect(cornerTableText({ ...TABLE, doubt: null }, 'vi')).not.toContain('tham khảo');
  });

  it('is CSV that the spreadsheets of each language open', () => {
    const vi = cornerTableCsv(TABLE, 'vi');
    expect(vi.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(vi.slice(1), { delimiter: ';' });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([6]));
    expect(cornerTableCsv(TABLE, 'en').split('\r\n')[1]).toMatch(
      /^1,1180000\.00,570000\.00,10\.\d{7},106\.\d{7},300\.00$/,
    );
  });

  it('tells rings apart where there are several', () => {
    const [outer = []] = RECTANGLE.type === 'Polygon' ? RECTANGLE.coordinates : [];
    const list = cornersOf({ type: 'MultiPolygon', coordinates: [[outer], [outer]] });
    expect(list.corners.map(({ ring, number }) => `${ring}.${number}`)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
    ]);
    expect(cornerTableText({ title: '', list, doubt: null }, 'en').split('\n')[1]).toMatch(/^Ring\t/);
  });

  it('pasted back gives the same ring within a centimetre, whose columns agree', () => {
    const ring = fc
      .tuple(
        fc.integer({ min: 1_150_000, max: 1_215_000 }),
        fc.integer({ min: 480_000, max: 600_000 }),
        fc.array(fc.tuple(fc.double({ min: 20, max: 900, noNaN: true }), fc.nat(360)), {
          minLength: 3,
          maxLength: 30,
        }),
      )
      .map(([north, east, corners]) =>
        [...corners]
          .sort(([, a], [, b]) => a - b)
          .map(([radius, turn]) =>
            fromVn2000({
              northing: north + radius * Math.cos((turn * Math.PI) / 180),
              easting: east + radius * Math.sin((turn * Math.PI) / 180),
            }),
          ),
      );
    fc.assert(
      fc.property(ring, fc.constantFrom(...LANGS), fc.boolean(), (points, lang, asCsv) => {
        const area = ringArea(points);
        fc.pre(area !== null);
        if (area === null) return;
        const list = cornersOf(area);
        fc.pre(list.corners.every(({ edgeMetres }) => edgeMetres > 0.05));
        const table = { title: '=1', list, doubt: null };
        const back = readCorners(asCsv ? cornerTableCsv(table, lang) : cornerTableText(table, lang));
        expect(back.issues.filter(({ code }) => code !== 'far')).toEqual([]);
        expect(back.corners.length).toBe(list.corners.length);
        back.corners.forEach(({ grid, degrees }, i) => {
          const want = list.corners[i];
          expect(Math.abs((grid?.northing ?? 0) - (want?.grid.northing ?? 0))).toBeLessThan(0.0051);
          expect(Math.abs((grid?.easting ?? 0) - (want?.grid.easting ?? 0))).toBeLessThan(0.0051);
          expect(Math.abs((degrees?.[0] ?? 0) - (want?.lonLat[0] ?? 0))).toBeLessThan(5.1e-8);
        });
        expect(back.stated.ha).toBeNull();
        expect(compareColumns(back)?.matches[0]).toEqual({
          zone: { width: 3, meridian: 105.75 },
          shift: 'official',
        });
      }),
      { numRuns: 60 },
    );
  });
});
