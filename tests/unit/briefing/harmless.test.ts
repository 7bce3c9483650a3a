import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/briefing/files/cells';
import { csvOf, NUMBER_FORMATS } from '../../../src/briefing/files/csv';
import { harmless } from '../../../src/briefing/files/harmless';
import { NASTY } from './sample';

/** What Excel, LibreOffice or Google take for the beginning of a formula, or drop before they look. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]|^\p{Cc}/u;

const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\u0001'),
      fc.string(),
    )
    .map(([sign, rest]) => sign + rest),
  fc.string({ unit: fc.constantFrom('\n', '\r', '"', ';', ',', '=', 'a', ' ', '\u0000'), maxLength: 12 }),
);

describe('text in a cell', () => {
  it.each(NASTY)('%j begins nothing that runs', (text) => {
    expect(harmless(text)).not.toMatch(RUNS);
  });

  it('never begins anything that runs, and is not changed otherwise', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = harmless(text);
        expect(safe).not.toMatch(RUNS);
        expect(harmless(safe)).toBe(safe);
        const plain = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
        expect([plain, `'${plain}`]).toContain(safe);
      }),
    );
  });

  it.each(['Cụm 1-2', 'a=b', '5 − 3', 'Đức Hòa', '', '“−5”'])('%j stays as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });
});

describe.each(NUMBER_FORMATS)('a CSV table, %s', (format) => {
  const delimiter = format === 'plain' ? ',' : ';';
  const point = format === 'plain' ? '.' : ',';
  const read = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });

  it('re-reads as the same cells, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 4 }), (rows) => {
        const { data, errors } = read(csvOf([['a', 'b', 'c'], ...rows], format));
        expect(errors).toEqual([]);
        expect(data).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(harmless))]);
      }),
    );
  });

  it('keeps numbers numbers, below zero too, and what is missing empty', () => {
    const row: Cell[] = [
      { number: -5, decimals: 2 },
      { number: 12.345678, decimals: 2 },
      { number: -0.001, decimals: 2 },
      { number: 1234567, decimals: 0 },
      { date: '2025-07-01' },
      null,
    ];
    const { data } = read(csvOf([row], format));
    expect(data).toEqual([[`-5${point}00`, `12${point}35`, `0${point}00`, '1234567', '2025-07-01', '']]);
  });

  it('is as wide in every row as in the first', () => {
    const { data } = read(csvOf([['a', 'b', 'c'], [], ['x']], format));
    expect(data.map((row) => row.length)).toEqual([3, 3, 3]);
  });
});

it('begins with a byte order mark for Excel alone', () => {
  expect(csvOf([['a']], 'excel-vi')).toBe('\uFEFFa');
  expect(csvOf([['a']], 'plain')).toBe('a');
});
