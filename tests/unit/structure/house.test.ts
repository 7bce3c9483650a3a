import { describe, expect, it } from 'vitest';
import { filesBelow, parseSource, readText } from './source';

/** Where a file should have been cut in two; a test is a list, and may be longer. */
const MOST_LINES = 250;
const MOST_TEST_LINES = 400;

/** Marks of what was put off or switched off, written in two pieces so that this file has none. */
const PUT_OFF = new RegExp(
  [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['@ts-', 'ignore'],
    ['@ts-', 'expect-error'],
    ['@ts-', 'nocheck'],
    ['biome-', 'ignore'],
    ['eslint-', 'disable'],
    ['vi\\.', 'mock\\('],
    ['(?:it|test|describe)\\.', '(?:skip|only|todo)\\b'],
    ['wait', 'ForTimeout'],
  ]
    .map((pieces) => pieces.join(''))
    .join('|'),
);

const files = ['src', 'tests', 'geodata/program']
  .flatMap(filesBelow)
  .filter((path) => /\.(tsx?|css|html)$/.test(path))
  .map((path) => ({ path, text: readText(path) }));

describe('house rules', () => {
  it('files are short enough to read in one go', () => {
    const long = files
      .filter(({ path }) => /\.tsx?$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (path.startsWith('tests/') ? MOST_TEST_LINES : MOST_LINES));
    expect(long).toEqual([]);
  });

  it('nothing is put off, no check and no test switched off', () => {
    const marked = files.filter(({ text }) => PUT_OFF.test(text)).map(({ path }) => path);
    expect(marked).toEqual([]);
  });

  it('no type is given up', () => {
    const given = files
      .filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .filter(({ path, text }) =>
        parseSource(path, text).nodes.some(
          ({ type }) => type === 'TSAnyKeyword' || type === 'DebuggerStatement',
        ),
      );
    expect(given.map(({ path }) => path)).toEqual([]);
  });

  it.each([['TO', 'DO'].join(''), ['it.', 'skip('].join(''), ['// biome-', 'ignore lint'].join('')])(
    'would see «%s»',
    (text) => {
      expect(PUT_OFF.test(text)).toBe(true);
    },
  );
});
