import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rounded } from '../../../src/briefing/files/cells';
import { clusterCsv, clusterGrid } from '../../../src/briefing/files/clusterTable';
import { exportContents, unplacedRows } from '../../../src/briefing/files/contents';
import { cornerCsv, cornerGrid } from '../../../src/briefing/files/corners';
import type { NumberFormat } from '../../../src/briefing/files/csv';
import { fileName, makeFile } from '../../../src/briefing/files/makeFile';
import { fromVn2000 } from '../../../src/domain/vn2000';
import { contentsOf, dataset, named, wholes } from './sample';

interface Read {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands below the table, without its empty rows. */
  readonly below: readonly (readonly string[])[];
}

/** As any reader would: the table ends where the first column is empty. */
function read(text: string, format: NumberFormat): Read {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: format === 'plain' ? ',' : ';',
  });
  expect(parsed.errors).toEqual([]);
  expect(new Set(parsed.data.map((row) => row.length)).size).toBe(1);
  const end = parsed.data.findIndex((row) => row[0] === '');
  const [header = [], ...rows] = parsed.data.slice(0, end);
  return { header, rows, below: parsed.data.slice(end).filter((row) => row.some((cell) => cell !== '')) };
}

const numberIn = (text: string, format: NumberFormat) =>
  Number(format === 'plain' ? text : text.replace(',', '.'));

describe.each([
  { format: 'plain', lang: 'en' },
  { format: 'excel-vi', lang: 'vi' },
] as const)('the table of clusters, $format', ({ format, lang }) => {
  const contents = contentsOf({ lang });
  const file = read(clusterCsv(contents, format), format);

  it('has the very values of the data set', () => {
    const [header, ...grid] = clusterGrid(contents);
    expect(file.header).toEqual(header);
    expect(file.rows).toHaveLength(72);
    grid.forEach((row, r) => {
      row.forEach((cell, c) => {
        const text = file.rows[r]?.[c] ?? 'no such cell';
        if (cell === null) expect(text).toBe('');
        else if (typeof cell === 'string') expect(text).toBe(cell);
        else if ('date' in cell) expect(text).toBe(cell.date);
        else expect(numberIn(text, format)).toBe(rounded(cell));
      });
    });
  });

  it('holds every figure with its basis, and nothing where nobody knows it', () => {
    const at = (end: string) => file.header.flatMap((text, i) => (text.endsWith(end) ? [i] : []));
    const isRange = (i: number) => /(?:lowest|highest|thấp nhất|cao nhất), ha$/.test(file.header[i] ?? '');
    const values = [...at(', ha'), ...at(', %')].filter((i) => !isRange(i));
    const bases = at(lang === 'vi' ? ': căn cứ' : ': basis');
    expect(bases).toEqual(values.map((i) => i + 1));
    const missing = lang === 'vi' ? ['chưa có', 'không áp dụng'] : ['missing', 'not applicable'];
    for (const row of file.rows) {
      for (const i of values) expect(row[i] === '').toBe(missing.includes(row[i + 1] ?? ''));
    }
  });

  it('says below what it is: title, version, dates, link, filter, assumptions, sources', () => {
    const said = new Map(file.below.map(([label = '', value = '']) => [label, value]));
    const texts = file.below.flat();
    expect(texts).toEqual(
      expect.arrayContaining([dataset.version, '2026-11-22', contents.meta.link, contents.meta.filter[0]]),
    );
    expect(said.get(lang === 'vi' ? 'Tên' : 'Title')).toMatch(/Long An/);
    const share = file.below.find(([label]) => label?.match(/Leasable share|đất cho thuê trên/));
    expect(share?.slice(1, 5).map((text) => numberIn(text, format))).toEqual([73.56, 73.56, 60, 85]);
    expect(share?.[5]).toBe('S13');
    for (const { id, title } of contents.meta.sources) expect(said.get(id)).toBe(title[lang]);
  });

  it('names every source that it cites, below', () => {
    const ids = new Set(contents.meta.sources.map(({ id }) => id));
    const cited = file.rows
      .flat()
      .flatMap((text) => (/^S\d+(?:; S\d+)*$/.test(text) ? text.split('; ') : []));
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
    expect(cited.length).toBeGreaterThan(72);
  });

  it('gives the published totals, which its figures add up to but for rounding', () => {
    const gross = file.header.indexOf(lang === 'vi' ? 'Diện tích quy hoạch, ha' : 'Gross area, ha');
    const sum = file.rows.reduce((total, row) => total + numberIn(row[gross] ?? '', format), 0);
    const stated = file.below.find(
      ([label]) => label === (lang === 'vi' ? 'Diện tích quy hoạch' : 'Gross area'),
    );
    expect(numberIn(stated?.[1] ?? '', format)).toBe(3989);
    expect(Math.abs(sum - 3989)).toBeLessThan(72 * 0.005);
  });
});

describe('what rests on an assumption', () => {
  const { leasableShare } = dataset.assumptions;
  const moved = {
    ...dataset,
    assumptions: { ...dataset.assumptions, leasableShare: { ...leasableShare, value: 0.8 } },
  };
  const contents = exportContents(moved, wholes(dataset.clusters.slice(0, 1)), contentsOf().meta);
  const file = read(clusterCsv(contents, 'plain'), 'plain');
  const cell = (header: string) => file.rows[0]?.[file.header.indexOf(header)];
  const below = (label: string) => file.below.find(([own]) => own === label)?.slice(1, 5);

  it('follows what a reader put in its place, and says what was published', () => {
    // 20 ha × 0.8 = 16; × (1 − 0.8421) = 2.53.
    expect([cell('Leasable area, ha'), cell('Free land, ha')]).toEqual(['16.00', '2.53']);
    expect(below('Leasable share of the gross area')).toEqual(['80.00', '73.56', '60.00', '85.00']);
  });

  it('says how far the allowed ranges move it', () => {
    // 20 × 0.6 × (1 − 0.95) = 0.6; 20 × 0.85 × (1 − 0.6) = 6.8.
    expect(cell('Free land at the lowest, ha')).toBe('0.60');
    expect(cell('Free land at the highest, ha')).toBe('6.80');
    expect(cell('Pipeline land at the lowest, ha')).toBe('');
    const ranges = file.below.filter(([label]) => label === 'Free land').map((row) => row.slice(1, 3));
    expect(ranges).toEqual([
      ['2.53', '0.00'],
      ['0.60', '6.80'],
    ]);
  });
});

describe('what stands below a table', () => {
  it.each([
    { name: 'of clusters', text: clusterCsv(contentsOf({ region: ['x'] }), 'plain'), columns: 9 },
    { name: 'of corners', text: cornerCsv(contentsOf(), 'plain'), columns: 7 },
  ])('$name keeps out of its columns of numbers', ({ text, columns }) => {
    const { rows, below } = read(text, 'plain');
    expect(below.flatMap((row) => row.slice(columns)).filter((cell) => cell !== '')).toEqual([]);
    expect(rows[0]?.slice(0, columns).filter((cell) => Number(cell) > 0)).toEqual([]);
    expect(Number(rows[0]?.[columns])).toBeGreaterThan(0);
  });
});

describe('the table of a region', () => {
  const region = ['Add Huyện Bến Lức'];
  const [first, second, third] = dataset.clusters;
  if (!first || !second || !third) throw new Error('the data set is too small');
  const parts = [
    { cluster: first, share: 0.25 },
    { cluster: second, share: 0 },
    { cluster: third, share: 1 },
  ];
  const file = read(clusterCsv(contentsOf({ region }, parts), 'plain'), 'plain');

  it('has the part that counts, what it counts, and the whole', () => {
    const cell = (row: number, header: string) => file.rows[row]?.[file.header.indexOf(header)];
    expect(file.rows.map(([code]) => code)).toEqual([first.code, third.code]);
    expect(cell(0, 'Part counted in the region, %')).toBe('25.00');
    expect(cell(0, 'Gross area, ha')).toBe('20.00');
    expect(cell(0, 'Gross area counted in the region, ha')).toBe('5.00');
    expect(cell(0, 'Pipeline land counted in the region, ha')).toBe('');
    expect(file.below.flat()).toContain(region[0]);
  });
});

describe('a name that a spreadsheet would run', () => {
  it.each(['plain', 'excel-vi'] as const)('is made harmless in %s', (format) => {
    const { rows } = read(clusterCsv(named('=HYPERLINK("x")\nrest'), format), format);
    expect(rows[0]?.[1]).toBe('\'=HYPERLINK("x")\nrest');
  });
});

describe('the corner table', () => {
  const contents = contentsOf();
  const file = read(cornerCsv(contents, 'plain'), 'plain');
  const x = file.header.indexOf('X (north), m');
  const y = file.header.indexOf('Y (east), m');

  it('has each corner of each outline once, to the centimetre', () => {
    const corners = dataset.clusters
      .filter(({ location }) => location !== 'unpublished')
      .flatMap(({ code }) => dataset.outlines[code]?.coordinates.flatMap((ring) => ring.slice(0, -1)) ?? []);
    expect(file.rows).toHaveLength(corners.length);
    corners.forEach(([lon = 0, lat = 0], i) => {
      const row = file.rows[i] ?? [];
      expect(row[x]).toMatch(/^11\d{5}\.\d\d$|^12\d{5}\.\d\d$/);
      const back = fromVn2000({ northing: Number(row[x]), easting: Number(row[y]) });
      expect(Math.abs(back[0] - lon)).toBeLessThan(1e-7);
      expect(Math.abs(back[1] - lat)).toBeLessThan(1e-7);
    });
  });

  it('numbers the corners of each cluster from 1', () => {
    const corner = file.header.indexOf('Corner number');
    const first = file.rows.filter(([code]) => code === 'LA-001').map((row) => row[corner]);
    expect(first).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(cornerGrid(contents)).toHaveLength(file.rows.length + 1);
  });

  it('says that it is no survey, on which grid, and whom it leaves out', () => {
    const boundary = file.header.indexOf('Boundary');
    expect(new Set(file.rows.map((row) => row[boundary]))).toEqual(new Set(['indicative']));
    const said = file.below.map((row) => row.join(' ')).join('\n');
    expect(said).toContain('not a survey');
    expect(said).toContain('EPSG:9210');
    for (const { cluster } of unplacedRows(contents)) expect(said).toContain(`no outline ${cluster.code}`);
    expect(unplacedRows(contents)).toHaveLength(14);
  });
});

describe('a file', () => {
  const twelve = wholes(dataset.clusters.slice(0, 12));

  it('has a name that says what, when and how many', () => {
    expect(fileName(contentsOf({ lang: 'vi' }, twelve), 'csv')).toBe(
      'cum-cong-nghiep-long-an_2026-11-22_12-cum.csv',
    );
    expect(fileName(contentsOf({}, twelve.slice(0, 1)), 'geojson')).toBe(
      'long-an-clusters_2026-11-22_1-cluster.geojson',
    );
    expect(fileName(contentsOf(), 'corners')).toBe('long-an-vn2000-corners_2026-11-22_58-clusters.csv');
  });

  it.each(['csv', 'corners'] as const)('%s is what the table says, in UTF-8', async (kind) => {
    const contents = contentsOf({ lang: 'vi' }, twelve);
    const { blob } = await makeFile(contents, kind, 'excel-vi');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const write = kind === 'csv' ? clusterCsv : cornerCsv;
    expect(`\uFEFF${new TextDecoder('utf-8').decode(bytes)}`).toBe(write(contents, 'excel-vi'));
  });
});
