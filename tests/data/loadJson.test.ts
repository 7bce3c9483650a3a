/** Broken JSON names the line on which it breaks, as far as the engine tells. */
import { describe, expect, it } from 'vitest';
import { assembleDataset } from '../../src/data/dataset';
import { issueText } from '../../src/data/issueText';
import { jsonLine } from '../../src/data/jsonLine';
import { createT } from '../../src/i18n/t';
import { ABOUT, GOOD } from './loadFixtures';

const PRETTY = JSON.stringify(ABOUT, null, 2);
const LINES = PRETTY.split('\n');
const lineOf = (start: string) => LINES.findIndex((line) => line.trim().startsWith(start)) + 1;

function issuesOf(text: string) {
  const { issues } = assembleDataset({ ...GOOD, 'sources.json': text });
  return issues.filter(({ file }) => file === 'sources.json');
}

describe('a broken JSON file names the line', () => {
  it.each<[string, string, number]>([
    ['a comma missing', PRETTY.replace('"version": "1",', '"version": "1"'), lineOf('"asOf"')],
    ['a value without quotes', PRETTY.replace('"2025"', 'year'), lineOf('"asOf"')],
    ['a comma too many', PRETTY.replace('"url": null', '"url": null,'), lineOf('"url"') + 1],
    ['a line break in a text', PRETTY.replace('Nguồn', 'Ngu\nồn'), lineOf('"vi"')],
    ['a byte order mark before it', `\uFEFF${PRETTY.replace('"2025"', 'year')}`, lineOf('"asOf"')],
    ['cut short', LINES.slice(0, 12).join('\n'), 12],
    ['a page instead, after the first line', `${PRETTY}\n<html>`, LINES.length + 1],
  ])('%s', (_, text, line) => {
    expect(text).not.toBe(PRETTY);
    expect(issuesOf(text)).toMatchObject([{ code: 'not-json', file: 'sources.json', line, field: null }]);
  });

  it('but for a file that is one line', () => {
    expect(issuesOf('{"version": ')).toMatchObject([{ code: 'not-json', line: null }]);
  });

  it('and the sentence says so', () => {
    const [found] = issuesOf(PRETTY.replace('"version": "1",', '"version": "1"'));
    if (found === undefined) throw new Error('no issue');
    expect(issueText(found, createT('en'))).toMatch(/^sources\.json, line 3: this is not valid JSON/);
  });
});

describe('the line from the words of an engine', () => {
  const text = '[\n1,\n2,\n]\n';
  it.each<[string, string, number | null]>([
    ['Firefox', 'JSON.parse: unexpected character at line 4 column 1 of the JSON data', 4],
    ['newer V8', 'Expected property name in JSON at position 2 (line 2 column 1)', 2],
    ['V8', 'Expected double-quoted property name in JSON at position 8', 4],
    ['Safari, which tells nothing', 'JSON Parse error: Unexpected comma', null],
    [
      'V8, with an excerpt that is not in the text',
      'Unexpected token \']\', ..."abc"... is not valid JSON',
      null,
    ],
  ])('%s', (_, message, line) => {
    expect(jsonLine(text, message)).toBe(line);
  });

  it('none where the excerpt stands there twice', () => {
    const twice = '[\n[1111111111,\n],\n[1111111111,\n]\n]';
    expect(jsonLine(twice, 'Unexpected token \']\', ..."11111111,\n]"... is not valid JSON')).toBeNull();
  });
});
