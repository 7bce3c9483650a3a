import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmsOf } from '../../../src/domain/dms';
import {
  formatCoordinate,
  formatDate,
  formatDms,
  formatHa,
  formatKm,
  formatKm2,
  formatNumber,
  formatPercent,
  formatVn2000,
  writeDates,
} from '../../../src/i18n/format';
import { LANGS } from '../../../src/i18n/lang';

/** What a reader of each language sees. */
const both = (write: (lang: 'vi' | 'en') => string) => LANGS.map(write);

describe('numbers', () => {
  it('are written as each language does', () => {
    expect(both((lang) => formatHa(lang, 1234.5))).toEqual(['1.234,5 ha', '1,234.5 ha']);
    expect(both((lang) => formatHa(lang, 3989))).toEqual(['3.989,0 ha', '3,989.0 ha']);
    expect(both((lang) => formatHa(lang, 65.2875, 2))).toEqual(['65,29 ha', '65.29 ha']);
    expect(both((lang) => formatKm(lang, 10))).toEqual(['10,0 km', '10.0 km']);
    expect(both((lang) => formatKm2(lang, 4494.79))).toEqual(['4.494,8 km²', '4,494.8 km²']);
    expect(both((lang) => formatNumber(lang, 1072.4))).toEqual(['1.072,4', '1,072.4']);
  });

  it('have a no-break space before the per cent sign', () => {
    expect(both((lang) => formatPercent(lang, 0.8421))).toEqual(['84,21\u00a0%', '84.21\u00a0%']);
    expect(both((lang) => formatPercent(lang, 1, 0))).toEqual(['100\u00a0%', '100\u00a0%']);
  });

  it('are never shortened', () => {
    expect(both((lang) => formatNumber(lang, 1_234_567_890, 0))).toEqual(['1.234.567.890', '1,234,567,890']);
  });

  it('that nobody knows are words, never zero', () => {
    for (const unknown of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const write of [formatNumber, formatHa, formatKm, formatKm2, formatPercent]) {
        expect(both((lang) => write(lang, unknown))).toEqual(['chưa có', 'not available']);
      }
    }
    expect(formatHa('en', 0)).toBe('0.0 ha');
  });

  it('are not a negative zero', () => {
    expect(formatHa('en', -0.04)).toBe('0.0 ha');
    expect(formatHa('en', -0.06)).toBe('-0.1 ha');
    expect(formatNumber('vi', -0)).toBe('0');
  });

  it('read back as they were, to the decimals shown', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat({ max: 4 }), (value, decimals) => {
        const [vi = '', en = ''] = both((lang) => formatNumber(lang, value, decimals));
        expect(Number(en.replaceAll(',', ''))).toBeCloseTo(value, decimals === 0 ? -0.001 : decimals);
        expect(vi.replaceAll('.', '').replace(',', '.')).toBe(en.replaceAll(',', ''));
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['2025-07-01', '01/07/2025', '1 July 2025'],
    ['2022-08-28', '28/08/2022', '28 August 2022'],
    ['2021-06', '06/2021', 'June 2021'],
    ['2025', '2025', '2025'],
    ['2025-13-40', '2025-13-40', '2025-13-40'],
    ['2025-02-30', '2025-02-30', '2025-02-30'],
    ['2024-02-29', '29/02/2024', '29 February 2024'],
    ['before 2020', 'before 2020', 'before 2020'],
    ['', 'chưa có', 'not available'],
    [null, 'chưa có', 'not available'],
  ])('%s', (iso, vi, en) => {
    expect(both((lang) => formatDate(lang, iso))).toEqual([vi, en]);
  });
});

describe('coordinates', () => {
  const bridge = [106.40122, 10.88561] as const;

  it('have latitude first', () => {
    expect(both((lang) => formatCoordinate(lang, bridge))).toEqual([
      '10,88561° B; 106,40122° Đ',
      '10.88561° N; 106.40122° E',
    ]);
    expect(formatCoordinate('en', [-70, -33.4], 1)).toBe('33.4° S; 70.0° W');
    expect(formatCoordinate('vi', [-70, -33.4], 1)).toBe('33,4° N; 70,0° T');
  });

  it('in degrees, minutes and seconds', () => {
    expect(both((lang) => formatDms(lang, dmsOf(bridge)))).toEqual([
      '10°53′08,20″ B; 106°24′04,39″ Đ',
      '10°53′08.20″ N; 106°24′04.39″ E',
    ]);
  });

  it('carry a full minute instead of showing 60 seconds', () => {
    expect(formatDms('en', dmsOf([105.999999999, 10 + 59.99999 / 3600]))).toBe(
      '10°01′00.00″ N; 106°00′00.00″ E',
    );
  });

  it('in VN-2000 have north first, as Vietnamese tables do', () => {
    const grid = { northing: 1_204_312.4, easting: 571_204.2 };
    expect(both((lang) => formatVn2000(lang, grid))).toEqual([
      'X 1.204.312 m; Y 571.204 m',
      'X 1,204,312 m; Y 571,204 m',
    ]);
  });
});

describe('a text of the register', () => {
  it('has its dates as each language writes them, and numbers that are none as they are', () => {
    expect(both((lang) => writeDates(lang, '3333/QĐ-UBND, 2021-07-01'))).toEqual([
      '3333/QĐ-UBND, 01/07/2021',
      '3333/QĐ-UBND, 1 July 2021',
    ]);
    for (const text of ['QĐ 686/QĐ-TTg', '2021-2030', '12021-07-01', '2021-13-45'])
      expect(writeDates('vi', text)).toBe(text);
  });
});
