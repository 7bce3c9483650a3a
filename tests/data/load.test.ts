/** Loading a data set: what is right comes through whole, what is wrong is named by file, line and field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleDataset, type DatasetTexts, loadDataset } from '../../src/data/dataset';
import { issueText } from '../../src/data/issueText';
import { createT } from '../../src/i18n/t';
import { ABOUT, ADMIN, type Cells, csv, GOOD, geojson, outline, row, serve, UNPLACED } from './loadFixtures';

const FILES = Object.keys(GOOD) as (keyof DatasetTexts)[];

const withFile = (file: keyof DatasetTexts, text: string): DatasetTexts => ({ ...GOOD, [file]: text });
const withCsv = (text: string) => assembleDataset(withFile('clusters.csv', text));
const withRow = (changes: Cells) => withCsv(csv([row(changes), UNPLACED]));

/** Issues as «severity code file:line field», the way a reader would retell them. */
function told(loaded: ReturnType<typeof assembleDataset>): string[] {
  return loaded.issues.map(({ severity, code, file, line, field }) =>
    [severity, code, `${file}${line === null ? '' : `:${line}`}`, field].filter(Boolean).join(' '),
  );
}

describe('a good data set', () => {
  it('is fetched file by file from the folder and joined by code', async () => {
    const asked: string[] = [];
    const loaded = await loadDataset('other/', serve(GOOD, asked));
    expect(loaded.issues).toEqual([]);
    expect(asked.sort()).toEqual(
      Object.keys(GOOD)
        .map((file) => `other/${file}`)
        .sort(),
    );
    const [first, second] = loaded.value?.clusters ?? [];
    expect(first).toMatchObject({
      code: 'LA-001',
      altNames: ['Mot', 'Uno'],
      district: 'duc-hoa',
      communesOld: ['11', '12'],
      communesNew: [{ code: '91', name: 'Xã Mới' }],
      gross: { ha: 46.8, basis: 'stated', sources: ['S1'] },
      leased: { ha: null, basis: 'derived' },
      year: 2019,
      sectors: { vi: 'cơ khí', en: 'mechanical engineering' },
      sectorIds: ['mechanical'],
      wastewater: null,
      notes: null,
      flags: ['over-75-ha'],
    });
    expect(second).toMatchObject({
      name: 'Hai, "hai"',
      identified: false,
      district: null,
      gross: { ha: null },
    });
    expect(loaded.value?.outlines['LA-002']?.coordinates[0]?.[0]).toEqual([105.7, 10.5]);
    expect(loaded.value?.inset).toEqual([105.6, 10.4, 106.1, 10.5]);
  });

  it('decodes units with their bounds, names in NFC', () => {
    const { value } = assembleDataset(GOOD);
    const [district] = value?.units.districts ?? [];
    expect(district).toMatchObject({
      kind: 'district',
      id: 'duc-hoa',
      name: 'Huyện Đức Hòa',
      officialKm2: 425.11,
    });
    expect(district?.bbox.map((degree) => Number(degree.toFixed(6)))).toEqual([106.4, 10.5, 106.41, 10.51]);
    expect(value?.units.communesOld[0]?.district).toBe('duc-hoa');
    expect(value?.units.communesNew[0]?.name).toBe('Xã Mới');
    expect(value?.units.province.id).toBe('long-an');
  });

  it('reads semicolons, a byte order mark, Windows line ends and decimal commas alike', () => {
    const text = csv([row({ gross_ha: '46,80' }), UNPLACED], { delimiter: ';', end: '\r\n' });
    const loaded = withCsv(`\uFEFF${text}`);
    expect(told(loaded)).toEqual([]);
    expect(loaded.value?.clusters).toEqual(assembleDataset(GOOD).value?.clusters);
  });

  it('tells semicolons from commas in a file of one row', () => {
    const loaded = withCsv(csv([row()], { delimiter: ';' }));
    expect(loaded.value?.clusters.map(({ code }) => code)).toEqual(['LA-001']);
  });
});

describe('a bad row is kept out, named, and the rest goes on', () => {
  it.each<[string, Cells, string]>([
    ['no name', { name: '' }, 'required clusters.csv:2 name'],
    ['a strange code', { code: 'LA-1' }, 'bad-code clusters.csv:2 code'],
    ['an unknown phase', { phase: 'Operating' }, 'not-allowed clusters.csv:2 phase'],
    ['a word for a number', { gross_ha: 'n/a' }, 'not-number clusters.csv:2 gross_ha'],
    ['a decimal comma between commas', { gross_ha: '46,80' }, 'not-number clusters.csv:2 gross_ha'],
    ['zero for unknown', { gross_ha: '0' }, 'not-positive clusters.csv:2 gross_ha'],
    ['a negative area', { gross_ha: '-5' }, 'not-positive clusters.csv:2 gross_ha'],
    ['a stated area that is empty', { gross_ha: '' }, 'basis-without-value clusters.csv:2 gross_ha'],
    [
      'an area whose basis is missing',
      { gross_basis: 'missing' },
      'value-without-basis clusters.csv:2 gross_basis',
    ],
    ['a month 13', { as_of: '2025-13' }, 'bad-date clusters.csv:2 as_of'],
    ['a year in words', { year: 'MMXIX' }, 'bad-year clusters.csv:2 year'],
    [
      'more codes than names',
      { communes_new_codes: '91;92' },
      'lists-differ clusters.csv:2 communes_new_names',
    ],
  ])('%s', (_, changes, expected) => {
    const loaded = withRow(changes);
    expect(told(loaded)).toContain(`error ${expected}`);
    expect(loaded.value?.clusters.map(({ code }) => code)).toEqual(['LA-002']);
  });

  it('a repeated code: the first row stands', () => {
    const loaded = withCsv(csv([row(), row({ name: 'Lại' }), UNPLACED]));
    expect(told(loaded)).toEqual(['error code-repeated clusters.csv:3 code']);
    expect(loaded.value?.clusters.map(({ name }) => name)).toEqual(['Một', 'Hai, "hai"']);
  });

  it('a row of too few cells, on the line where it stands after a cell of two lines and an empty line', () => {
    const [header, first, second] = csv([row({ name: 'Một\nhai' }), UNPLACED]).split(/\n(?=code|LA-)/);
    const loaded = withCsv([header, first, '', 'LA-003,Ba', second].join('\n'));
    expect(told(loaded)).toEqual(['error cells clusters.csv:5']);
    expect(loaded.value?.clusters).toHaveLength(2);
  });

  it('a quotation mark left open', () => {
    const loaded = withCsv(`${csv([row()])}LA-002,"Hai,yes\n`);
    expect(told(loaded)).toContain('error quotes clusters.csv:3');
    expect(loaded.value?.clusters.map(({ code }) => code)).toEqual(['LA-001']);
  });
});

describe('a doubtful cell is let in with a warning', () => {
  it.each<[string, Cells, string]>([
    ['a text in one language', { sectors_en: '' }, 'one-language clusters.csv:2 sectors_en'],
    ['an unknown flag', { flags: 'new-flag' }, 'flag-unknown clusters.csv:2 flags'],
    ['an unknown source', { sources: 'S1;S9' }, 'source-unknown clusters.csv:2 sources'],
    ['an unknown source of the area', { gross_sources: 'S8' }, 'source-unknown clusters.csv:2 gross_sources'],
    ['an unknown district', { district: 'duc-hoà' }, 'unit-unknown clusters.csv:2 district'],
    ['an unknown old commune', { communes_old: '13' }, 'unit-unknown clusters.csv:2 communes_old'],
    [
      'an unknown new commune',
      { communes_new_codes: '99' },
      'unit-unknown clusters.csv:2 communes_new_codes',
    ],
  ])('%s', (_, changes, expected) => {
    const loaded = withRow(changes);
    expect(told(loaded)).toEqual([`warning ${expected}`]);
    expect(loaded.value?.clusters).toHaveLength(2);
  });

  it('a column nobody knows, even one named __proto__', () => {
    const [header = '', ...lines] = GOOD['clusters.csv'].trimEnd().split('\n');
    const loaded = withCsv([`${header},__proto__`, ...lines.map((line) => `${line},polluted`)].join('\n'));
    expect(told(loaded)).toEqual(['warning column-unknown clusters.csv:1 __proto__']);
    expect(loaded.value?.clusters).toEqual(assembleDataset(GOOD).value?.clusters);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('outlines', () => {
  const withOutlines = (...features: object[]) =>
    assembleDataset(withFile('clusters.geojson', geojson(features)));

  it('a cluster without one stays in the list', () => {
    const loaded = withOutlines(outline('LA-001'));
    expect(told(loaded)).toEqual(['warning outline-missing clusters.csv:3 code']);
    expect(loaded.value?.clusters).toHaveLength(2);
    expect(Object.keys(loaded.value?.outlines ?? {})).toEqual(['LA-001']);
  });

  it('one without a cluster, and a second one, are left out', () => {
    const loaded = withOutlines(
      outline('LA-001'),
      outline('LA-002'),
      outline('LA-009'),
      outline('LA-001', []),
    );
    expect(told(loaded).sort()).toEqual([
      'warning outline-broken clusters.geojson features.3.geometry.coordinates.0',
      'warning outline-orphan clusters.geojson',
    ]);
    const twice = withOutlines(outline('LA-001'), outline('LA-002'), outline('LA-001'));
    expect(told(twice)).toEqual(['warning outline-repeated clusters.geojson features.2']);
  });

  it.each<[string, readonly (readonly number[])[]]>([
    [
      'an open ring',
      [
        [106, 10],
        [106.1, 10],
        [106.1, 10.1],
        [106, 10.1],
      ],
    ],
    [
      'a ring of three positions',
      [
        [106, 10],
        [106.1, 10],
        [106, 10],
      ],
    ],
    [
      'metres for degrees',
      [
        [571204, 1204312],
        [571304, 1204312],
        [571304, 1204412],
        [571204, 1204312],
      ],
    ],
  ])('%s is left out', (_, ring) => {
    const loaded = withOutlines(outline('LA-001', ring), outline('LA-002'));
    expect(told(loaded)[0]).toMatch(/^warning outline-broken clusters\.geojson features\.0\.geometry/);
    expect(Object.keys(loaded.value?.outlines ?? {})).toEqual(['LA-002']);
  });

  it('need no inset', () => {
    const loaded = assembleDataset(
      withFile('clusters.geojson', geojson([outline('LA-001'), outline('LA-002')], null)),
    );
    expect(loaded.issues).toEqual([]);
    expect(loaded.value?.inset).toBeUndefined();
  });
});

describe('a file that cannot be used fails the data set as broken', () => {
  const about = (changes: object) => JSON.stringify({ ...ABOUT, ...changes });
  const share = (value: number) => ({
    assumptions: { ...ABOUT.assumptions, leasableShare: { ...ABOUT.assumptions.leasableShare, value } },
  });
  it.each<[string, keyof DatasetTexts, string, string]>([
    ['an empty register', 'clusters.csv', ' \n', 'empty clusters.csv'],
    ['a register of a header only', 'clusters.csv', csv([]), 'no-rows clusters.csv'],
    ['a register of bad rows only', 'clusters.csv', csv([row({ name: '' })]), 'no-rows clusters.csv'],
    [
      'a register without a column',
      'clusters.csv',
      csv([row()]).replace('gross_ha', 'area'),
      'column-missing clusters.csv:1 gross_ha',
    ],
    [
      'a register with a column twice',
      'clusters.csv',
      csv([row()]).replace('alt_names', 'name'),
      'column-repeated clusters.csv:1 name',
    ],
    [
      'half a file of outlines',
      'clusters.geojson',
      GOOD['clusters.geojson'].slice(0, 80),
      'not-json clusters.geojson',
    ],
    [
      'outlines that are no collection',
      'clusters.geojson',
      '{"type":"Feature"}',
      'shape clusters.geojson type',
    ],
    ['units that are no topology', 'admin.json', '{"type":"FeatureCollection"}', 'shape admin.json type'],
    [
      'units without districts',
      'admin.json',
      JSON.stringify({ ...ADMIN, objects: { province: ADMIN.objects.province } }),
      'topology admin.json objects.districts',
    ],
    [
      'units whose arcs are gone',
      'admin.json',
      JSON.stringify({ ...ADMIN, arcs: [] }),
      'topology admin.json objects.province',
    ],
    [
      'a unit of no arcs',
      'admin.json',
      JSON.stringify(ADMIN).replace('[[0]]', '[]'),
      'topology admin.json objects.province',
    ],
    [
      'a unit of an arc that is none',
      'admin.json',
      JSON.stringify(ADMIN).replace('[[0]]', '[["__proto__"]]'),
      'topology admin.json objects.province',
    ],
    [
      'a unit without a name',
      'admin.json',
      JSON.stringify(ADMIN).replace('"name":"Huyện Đức Hòa"', '"title":"x"'),
      'topology admin.json objects.districts.0',
    ],
    [
      'sources without a version',
      'sources.json',
      about({ version: undefined }),
      'shape sources.json version',
    ],
    [
      'a source without English',
      'sources.json',
      about({ sources: [{ ...ABOUT.sources[0], title: { vi: 'x' } }] }),
      'shape sources.json sources.0.title.en',
    ],
    [
      'an assumption outside its range',
      'sources.json',
      about(share(0.5)),
      'shape sources.json assumptions.leasableShare',
    ],
    [
      'a source with a script for an address',
      'sources.json',
      about({ sources: [{ ...ABOUT.sources[0], url: 'javascript:alert(1)' }] }),
      'shape sources.json sources.0.url',
    ],
  ])('%s', async (_, file, text, expected) => {
    const loaded = await loadDataset('data/', serve(withFile(file, text)));
    expect(loaded).toMatchObject({ value: null, reason: 'broken' });
    expect(told(loaded)).toContain(`error ${expected}`);
  });
});

describe('whatever arrives', () => {
  const junk = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('"', ',', ';', '\n', '[', '{}', 'null', '-1', '1e999', '"__proto__"', '\u0000', '\uFEFF'),
  );

  it('is answered with a data set or with issues, never with an exception', () => {
    const change = fc.record({
      file: fc.constantFrom(...FILES),
      at: fc.nat(4000),
      cut: fc.nat(12),
      put: junk,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const texts: Record<keyof DatasetTexts, string> = { ...GOOD };
        for (const { file, at, cut, put } of changes) {
          const place = at % texts[file].length;
          texts[file] = texts[file].slice(0, place) + put + texts[file].slice(place + cut) || ' ';
        }
        const { value, issues } = assembleDataset(texts);
        expect(value !== null || issues.some(({ severity }) => severity === 'error')).toBe(true);
        for (const found of issues) expect(issueText(found, createT('vi'))).toContain(found.file);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a file that does not arrive makes the data set unreachable', () => {
  const needed = FILES.filter((file) => file !== 'distances.json');

  it.each(needed)('%s missing', async (file) => {
    const { [file]: _, ...rest } = GOOD;
    const loaded = await loadDataset('data/', serve(rest));
    expect(loaded).toMatchObject({
      value: null,
      reason: 'unreachable',
      issues: [{ file, code: 'http-status' }],
    });
  });

  it('no network at all', async () => {
    const loaded = await loadDataset('data/', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(loaded).toMatchObject({ value: null, reason: 'unreachable' });
    expect(loaded.issues.map(({ code }) => code)).toEqual(Array(5).fill('no-answer'));
  });

  it('a host that answers every address with its start page', async () => {
    const loaded = await loadDataset(
      'data/',
      serve(withFile('clusters.csv', '<!DOCTYPE html><title>x</title>')),
    );
    expect(loaded).toMatchObject({ value: null, reason: 'unreachable', issues: [{ code: 'page-instead' }] });
  });
});

describe('an issue as a sentence', () => {
  it('says where, what, and what to do, in both languages', () => {
    const [found] = withRow({ gross_ha: 'n/a' }).issues;
    if (found === undefined) throw new Error('no issue');
    expect(issueText(found, createT('vi'))).toBe(
      'clusters.csv, dòng 2, cột gross_ha: «n/a» không phải là số; dòng bị bỏ qua. Hãy viết số như 65.2875, không kèm đơn vị.',
    );
    expect(issueText(found, createT('en'))).toBe(
      'clusters.csv, line 2, column gross_ha: “n/a” is not a number; the row is left out. Write 65.2875, without a unit.',
    );
  });

  it('takes what people wrote as text, never as a message', () => {
    const [found] = withRow({ gross_ha: '{{file}} $t(data.code.empty)' }).issues;
    if (found === undefined) throw new Error('no issue');
    expect(issueText(found, createT('en'))).toContain('“{{file}} $t(data.code.empty)” is not a number');
  });
});
