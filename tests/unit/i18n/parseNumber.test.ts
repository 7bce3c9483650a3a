import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format';
import { LANGS } from '../../../src/i18n/lang';
import { parseNumber } from '../../../src/i18n/parseNumber';

const CASES = [
  ['vi', '1.000', 1000],
  ['vi', '1.234,5', 1234.5],
  ['vi', '12,5', 12.5],
  ['vi', '12.5', 12.5],
  ['vi', '1,234.5', 1234.5],
  ['vi', '1,000', 1],
  ['vi', '0.25', 0.25],
  ['vi', '1.234.567', 1234567],
  ['vi', '12,', 12],
  ['vi', ',5', 0.5],
  ['vi', '1\u00a0000', 1000],
  ['en', '1,000', 1000],
  ['en', '1,234.5', 1234.5],
  ['en', '12.5', 12.5],
  ['en', '12,5', 12.5],
  ['en', '1.234,5', 1234.5],
  ['en', '1.000', 1],
  ['en', '1.234.567', 1234567],
  ['en', ' 75 ', 75],
] as const;

describe('parseNumber', () => {
  it.each(CASES)('reads in %s «%s» as %d', (lang, text, value) => {
    expect(parseNumber(lang, text)).toEqual({ ok: true, value });
  });

  it.each(LANGS)('takes an empty field for no number in %s', (lang) => {
    expect(parseNumber(lang, '  ')).toEqual({ ok: true, value: null });
  });

  it.each(LANGS)('refuses what is no number from 0 up in %s', (lang) => {
    const texts = [
      'abc',
      '-3',
      '1.2.3',
      '1,2,3',
      '1.23,4.5',
      '12ha',
      '1e3',
      ',',
      '.',
      '1234.567,8',
      '1,,000',
    ];
    for (const text of texts) expect(parseNumber(lang, text), text).toEqual({ ok: false });
  });

  it.each(LANGS)('reads what the formats of %s write', (lang) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseNumber(lang, formatNumber(lang, value))).toEqual({ ok: true, value });
      }),
    );
  });
});
