/** Distances are an extra of the data set: read where they are sound, missing with a warning where not. */
import { describe, expect, it } from 'vitest';
import { assembleDataset, loadDataset } from '../../src/data/dataset';
import { DISTANCES, GOOD, serve } from './loadFixtures';

describe('distances', () => {
  it('are read by target', () => {
    const { value, issues } = assembleDataset(GOOD);
    expect(issues).toEqual([]);
    expect(value?.near).toEqual({
      targets: DISTANCES.targets,
      km: { 'LA-001': { ql50: 12.1, 'ring-4': 0.5 } },
      ways: { 'LA-001': { ql50: 'se' } },
    });
  });

  it('that do not arrive are missing, with a warning, and stop nothing', async () => {
    const { 'distances.json': _, ...rest } = GOOD;
    const loaded = await loadDataset('data/', serve(rest));
    expect(loaded.value).toMatchObject({ near: null, clusters: [{ code: 'LA-001' }, { code: 'LA-002' }] });
    expect(loaded.issues).toMatchObject([
      { severity: 'warning', code: 'http-status', file: 'distances.json' },
    ]);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another shape', '0', 'shape'],
    ['a target of no kind', JSON.stringify(DISTANCES).replace('"road"', '"street"'), 'shape'],
    ['a row too short', JSON.stringify(DISTANCES).replace('[12.1,0.5]', '[12.1]'), 'shape'],
    ['a way there is not', JSON.stringify(DISTANCES).replace('3-', '8-'), 'shape'],
    ['a distance below zero', JSON.stringify(DISTANCES).replace('0.5', '-0.5'), 'shape'],
  ])('of %s are missing, with a warning', (_what, text, code) => {
    const { value, issues } = assembleDataset({ ...GOOD, 'distances.json': text });
    expect(value).toMatchObject({ near: null });
    expect(value?.clusters).toHaveLength(2);
    expect(issues).toMatchObject([{ severity: 'warning', code, file: 'distances.json' }]);
  });
});
