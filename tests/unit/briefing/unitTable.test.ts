import { describe, expect, it } from 'vitest';
import { exportContents } from '../../../src/briefing/files/contents';
import { unitCsv, unitGrid } from '../../../src/briefing/files/unitTable';
import { totalsByUnit } from '../../../src/domain/units';
import { readRealDataset } from '../domain/realData';

const dataset = readRealDataset();
const totals = totalsByUnit(dataset, dataset.clusters, 'communeNew');
const metaIn = (lang: 'vi' | 'en') =>
  exportContents(dataset, totals.whole.parts, {
    lang,
    made: '2026-11-22',
    link: 'https://atlas.test/?show=units',
    published: dataset.assumptions,
    chosen: 'x',
    filter: ['only these'],
    region: [],
    scenario: null,
  }).meta;

describe('file of units', () => {
  const grid = unitGrid(totals, metaIn('en'));
  const [header = []] = grid;
  const column = (name: string) => header.indexOf(name);
  const row = (name: string) => grid.find(([first]) => first === name) ?? [];

  it('has every row of the table, the province last, and each figure beside its basis', () => {
    expect(grid).toHaveLength(1 + 60 + 1 + 1 + 1);
    expect(grid.at(-1)?.[0]).toBe('Tỉnh Long An');
    expect(row('Tỉnh Long An')[column('Gross, ha')]).toEqual({
      number: expect.closeTo(3989, 6),
      decimals: 2,
    });
    expect(row('Tỉnh Long An')[column('Gross, ha: basis')]).toBe('balance');
    expect(row('Xã Tân Tập')[column('Gross, ha: basis')]).toBe('stated');
    expect(row('Xã An Ninh')[column('Clusters partly here, counted elsewhere')]).toBe('LA-049');
  });

  it('leaves empty what there is not, and writes zero for none', () => {
    expect(row('Xã Tân Tập')[column('Occupancy, %')]).toBeNull();
    expect(row('Xã Tân Tập')[column('Occupancy: basis')]).toBeUndefined();
    expect(row('Xã Tân Tập')[column('Occupancy, %: basis')]).toBeNull();
    expect(row('Place not published')[column('Area, km²')]).toBeNull();
    expect(row('Xã Bến Lức')[column('Clusters')]).toEqual({ number: 0, decimals: 0 });
  });

  it('writes numbers as the language does, and says below what it was made from', () => {
    const vi = unitCsv(totals, metaIn('vi'), 'excel-vi');
    expect(vi).toMatch(/\r\nTỉnh Long An;tỉnh;;72;17;27;28;3989,00;cân đối;/);
    const en = unitCsv(totals, metaIn('en'), 'plain');
    expect(en).toMatch(/\r\nTỉnh Long An,province,,72,17,27,28,3989\.00,balance,/);
    expect(en).toContain('https://atlas.test/?show=units');
    expect(en).toContain('only these');
  });
});
