/** The history is fetched on use: read where it is sound, missing with a warning where not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadHistory, readHistory } from '../../src/data/historyFile';
import { eventsOf } from '../../src/domain/history';
import { serve } from './loadFixtures';

const PUBLISHED = readFileSync(new URL('../../public/data/history.json', import.meta.url), 'utf8');

describe('the history', () => {
  it('is read whole, and tells of each cluster in order of time', async () => {
    const { value, issues } = await loadHistory('data/', serve({ 'history.json': PUBLISHED }));
    expect(issues).toEqual([]);
    if (value === null) throw new Error('history.json is not read');
    const told = eventsOf(value, 'LA-008').map(({ date, kind, source }) => [date, kind, source]);
    expect(told).toEqual([
      ['2016', 'listed', 'S3'],
      ['2021-01-08', 'reported', 'S15'],
      ['2025', 'reported', 'S10'],
    ]);
    expect(new Set(value.events.map(({ code }) => code)).size).toBe(72);
    const claimed = value.events.filter(({ confirmed, kind }) => !confirmed && kind === 'established');
    expect(claimed.map(({ code }) => code)).toEqual(
      ['053', '054', '058', '059', '064', '065', '066'].map((number) => `LA-${number}`),
    );
  });

  it('that does not arrive is missing, with a warning', async () => {
    expect(await loadHistory('data/', serve({}))).toMatchObject({
      value: null,
      issues: [{ severity: 'warning', code: 'http-status', file: 'history.json' }],
    });
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another shape', '0', 'shape'],
    ['a kind there is not', PUBLISHED.replace('"listed"', '"list"'), 'shape'],
    ['no date', PUBLISHED.replace('"2016"', '"about 2016"'), 'shape'],
    ['a count below zero', PUBLISHED.replace('"count":7', '"count":-7'), 'shape'],
    ['a measure there is not', PUBLISHED.replace('"plannedHa"', '"planned"'), 'shape'],
  ])('of %s is missing, with a warning', (_what, text, code) => {
    const { value, issues } = readHistory(text);
    expect(value).toBeNull();
    expect(issues[0]).toMatchObject({ severity: 'warning', code, file: 'history.json' });
  });
});
