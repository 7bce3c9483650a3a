/** The register keeps its rules, and each rule catches its own breach: one broken copy per rule. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../geodata/program/registerCheck';
import {
  REGISTER_FILES,
  REGISTER_RULES,
  type RegisterFile,
  type RegisterTexts,
} from '../../geodata/program/registerIssue';
import { publishedTotals } from '../../geodata/program/registerTotals';
import { readAdmin } from '../../src/data/adminFile';
import { readClusters } from '../../src/data/clustersFile';
import { readCsv } from '../../src/data/csv';
import type { Cluster } from '../../src/domain/types';

const read = (file: string) => readFileSync(new URL(`../../geodata/${file}`, import.meta.url), 'utf8');
const TEXTS = Object.fromEntries(REGISTER_FILES.map((file) => [file, read(file)])) as RegisterTexts;
const UNITS = readAdmin(read('base/admin.json'), 'admin.json').value;
if (UNITS === null) throw new Error('base/admin.json cannot be read');
const units = UNITS;

const clusters = (readClusters(TEXTS['clusters.csv'], 'clusters.csv').value ?? []).map(
  ({ cluster }) => cluster,
);
const sum = (list: readonly Cluster[]) => list.reduce((total, { gross }) => total + (gross.ha ?? 0), 0);

/** A copy with one line changed. The change must be one, or the test would prove nothing. */
function broken(file: RegisterFile, start: string, from: string | RegExp, to: string): RegisterTexts {
  const lines = TEXTS[file].split('\n');
  const at = lines.findIndex((line) => line.startsWith(start));
  const changed = lines[at]?.replace(from, to);
  if (changed === undefined || changed === lines[at])
    throw new Error(`nothing to break in ${file} at ${start}`);
  return { ...TEXTS, [file]: lines.with(at, changed).join('\n') };
}

const lineOf = (file: RegisterFile, start: string) =>
  TEXTS[file].split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('the register', () => {
  it('keeps every rule', () => {
    expect(checkRegister(TEXTS, units)).toEqual([]);
  });

  it('has 72 clusters: 17 on 857 ha, 27 on 1,324 ha, 28 on 1,808 ha', () => {
    const of = (phase: string) => clusters.filter((cluster) => cluster.phase === phase);
    expect(clusters).toHaveLength(72);
    expect(
      ['operating', 'procedure', 'new'].map((phase) => [of(phase).length, sum(of(phase)).toFixed(2)]),
    ).toEqual([
      [17, '857.00'],
      [27, '1324.00'],
      [28, '1808.00'],
    ]);
    expect(clusters.filter(({ identified }) => identified)).toHaveLength(57);
    expect(clusters.filter(({ location }) => location === 'unpublished')).toHaveLength(14);
    expect(clusters.filter(({ location }) => location === 'district')).toHaveLength(4);
  });

  it('takes the published totals from the series', () => {
    expect(publishedTotals(TEXTS['series.csv'], 'S1')).toEqual({
      operating: { count: 17, ha: 857 },
      procedure: { count: 27, ha: 1324 },
      new: { count: 28, ha: 1808 },
    });
  });
});

/** Rule, file, how the line to break starts, what becomes what, and the field named. */
type Case = readonly [string, RegisterFile, string, string | RegExp, string, string | null];
const CASES: readonly Case[] = [
  ['nfc', 'clusters.csv', 'LA-008', 'Hoàng Gia', 'Hoàng Gia'.normalize('NFD'), null],
  ['reference', 'series.csv', '2025,', ',857,', ',,', 'source'],
  ['code-order', 'clusters.csv', 'LA-005', 'LA-005', 'LA-075', 'code'],
  ['phase-order', 'clusters.csv', 'LA-072', ',new,', ',operating,', 'phase'],
  ['phase-count', 'clusters.csv', 'LA-072', ',new,', ',procedure,', 'phase'],
  ['phase-sum', 'clusters.csv', 'LA-008', ',128,stated', ',128.01,stated', 'gross_ha'],
  ['identified-count', 'clusters.csv', 'LA-017', ',no,', ',yes,', 'identified'],
  ['balance', 'clusters.csv', 'LA-014', ',65.2875,', ',65.2975,', 'gross_ha'],
  ['name-repeated', 'clusters.csv', 'LA-002', 'Hoàng Long - Long Cang', 'Anova Group', 'name'],
  ['flag-over-75-ha', 'clusters.csv', 'LA-012', 'over-75-ha', '', 'flags'],
  ['flag-over-75-ha', 'clusters.csv', 'LA-045', ',75,stated', ',75.1,stated', 'flags'],
  ['identified-name', 'clusters.csv', 'LA-038', 'Chưa xác định tên', 'Cụm', 'identified'],
  ['identified-area', 'clusters.csv', 'LA-038', ',47.612,balance', ',47.612,stated', 'gross_basis'],
  ['boundary', 'clusters.csv', 'LA-001', ',indicative,', ',survey,', 'boundary'],
  ['gross-basis', 'clusters.csv', 'LA-001', ',20,stated', ',20,derived', 'gross_basis'],
  ['sector-text', 'clusters.csv', 'LA-023', 'multi;electronics;mechanical', '', 'sector_ids'],
  ['sector-text', 'clusters.csv', 'LA-008', ',,building,', ',multi,building,', 'sector_ids'],
  ['not-allowed', 'clusters.csv', 'LA-023', 'multi;electronics', 'multi;electronic', 'sector_ids'],
  ['wastewater-text', 'clusters.csv', 'LA-001', ',,indicative', ',works,indicative', 'wastewater'],
  ['not-allowed', 'clusters.csv', 'LA-008', ',building,', ',planned,', 'wastewater'],
  ['source-known', 'clusters.csv', 'LA-001', ',2016,S3,', ',2016,S3;S99,', 'sources'],
  ['source-known', 'not_counted.csv', 'Phát Hải', 'S16', 'S99', 'source'],
  ['source-known', 'disagreements.csv', 'membership', 'S11;S12', 'S99;S12', 'sources'],
  [
    'source-known',
    'assumptions.json',
    '  "leasableShare"',
    /.*/,
    '  "leasableShare": { "value": 0.7, "min": 0.6, "max": 0.85, "sources": ["S99"] }, "x": {',
    'leasableShare.sources',
  ],
  ['source-needed', 'clusters.csv', 'LA-001', ',stated,S3,', ',stated,,', 'gross_sources'],
  ['source-listed', 'clusters.csv', 'LA-001', ',stated,S3,', ',stated,S2,', 'sources'],
  ['unit-known', 'clusters.csv', 'LA-001', ',can-duoc,', ',can-duok,', 'district'],
  ['unit-known', 'clusters.csv', 'LA-001', ',8012511,', ',8012512,', 'communes_old'],
  ['unit-known', 'clusters.csv', 'LA-001', ',28126,', ',28127,', 'communes_new_codes'],
  ['unit-known', 'not_counted.csv', 'Hựu Thạnh', 'duc-hoa', 'duc-hoà', 'district'],
  ['unit-district', 'clusters.csv', 'LA-001', ',can-duoc,', ',can-giuoc,', 'communes_old'],
  ['unit-name', 'clusters.csv', 'LA-001', 'Xã Long Cang', 'Xã Long Định', 'communes_new_names'],
  ['unit-after', 'clusters.csv', 'LA-001', '28126,Xã Long Cang', '28132,Xã Mỹ Lệ', 'communes_new_codes'],
  ['district-basis', 'clusters.csv', 'LA-035', ',unknown,', ',name,', 'district_basis'],
  ['location', 'clusters.csv', 'LA-035', ',unpublished,', ',commune,', 'location'],
  ['table-cell', 'sources.csv', 'S4', 'http://', 'ftp://', 'url'],
  ['table-cell', 'targets.csv', 'establishments', '2025-12', 'end 2025', 'due'],
  ['table-cell', 'series.csv', '2010-12', '4428.24', '4428 24', 'planned_ha'],
  ['table-cell', 'not_counted.csv', 'Phát Hải', 'withdrawn', 'gone', 'status'],
  ['nfc', 'licences.csv', 'admin', 'Tỉnh', 'Tỉnh'.normalize('NFD'), null],
  ['nfc', 'base/districts.csv', 'duc-hoa', 'Đức', 'Đức'.normalize('NFD'), null],
  ['table-cell', 'licences.csv', 'roads', 'https://', 'ftp://', 'url'],
  ['table-cell', 'licences.csv', 'roads', ',CC-BY-SA-4.0,', ',,', 'licence'],
  ['table-cell', 'licences.csv', 'outlines', /,"72 outlines.*/, ',', 'note_en'],
  ['table-cell', 'base/districts.csv', 'duc-hoa', 'Huyện Đức Hòa', '', 'name'],
  ['table-cell', 'base/districts.csv', 'duc-hoa', '425.11', '', 'official_km2'],
  ['table-cell', 'near_targets.csv', 'ql50', ',road,', ',street,', 'kind'],
  ['table-cell', 'near_targets.csv', 'ql50', ',roads,', ',rivers,', 'layer'],
  ['table-cell', 'near_targets.csv', 'n2', 'n2', 'N2', 'id'],
  ['id-repeated', 'near_targets.csv', 'ql51', 'ql51', 'ql50', 'id'],
  ['unit-known', 'commune_aliases.csv', '8012307', '8012307', '8012308', 'id'],
  ['table-cell', 'commune_aliases.csv', '8012307', 'Xã Tân Bình', '', 'name'],
  ['nfc', 'commune_aliases.csv', '8012307', 'Bình', 'Bình'.normalize('NFD'), null],
  ['unit-known', 'base/districts.csv', 'duc-hoa', 'duc-hoa', 'duc-hao', 'slug'],
  ['id-repeated', 'base/districts.csv', 'duc-hue', 'duc-hue', 'tan-an', 'slug'],
  ['source-known', 'version.json', '', '"S1"', '"S99"', 'reference'],
  ['shape', 'version.json', '', '"reference"', '"referenz"', 'reference'],
  ['id-repeated', 'sources.csv', 'S5', 'S5', 'S4', 'id'],
  ['code-known', 'neighbours.csv', 'LA-024', 'LA-023', 'LA-099', 'other'],
  ['required', 'clusters.csv', 'LA-001', 'Anova Group', '', 'name'],
  ['one-language', 'clusters.csv', 'LA-024', 'Giáp phía nam cụm Phước Vĩnh Đông 1 (S9).', '', 'notes_vi'],
  ['cells', 'targets.csv', 'establishments', ',S1', '', null],
  ['shape', 'assumptions.json', '    "value": 0.7356', '0.7356', '0.95', 'leasableShare'],
  ['place-basis', 'not_counted.csv', 'Đức Hòa Hạ', ',name,', ',,', 'place_basis'],
  ['unit-known', 'not_counted.csv', 'Đức Hòa Hạ', '8011533', '8011534', 'commune'],
  ['unit-district', 'not_counted.csv', 'Đức Hòa Hạ', '8011533', '8012511', 'commune'],
  ['table-cell', 'not_counted.csv', 'Đức Hòa Hạ', ',name,', ',guess,', 'place_basis'],
  ['rounded-figure', 'series.csv', '2020-06-28', 'leased_ha;occupancy_pct', 'leased', 'rounded'],
  ['history-order', 'history.csv', 'LA-012,2020-06-28', '2020-06-28', '2015', 'date'],
  ['history-source', 'history.csv', 'LA-001', ',S3,', ',S4,', 'source'],
  ['history-date', 'history.csv', 'LA-001', ',2016,', ',2017,', 'date'],
  ['history-none', 'clusters.csv', 'LA-072', 'LA-072', 'LA-099', 'code'],
  ['history-flag', 'clusters.csv', 'LA-055', ',2024,S2,', ',2024,S2,established-2026-unconfirmed', 'flags'],
  ['history-flag', 'clusters.csv', 'LA-054', 'established-2026-unconfirmed', '', 'flags'],
  ['history-year', 'clusters.csv', 'LA-034', '2011-07-12",2011,', '2011-07-12",2012,', 'year'],
  ['code-known', 'history.csv', 'LA-072', 'LA-072', 'LA-073', 'code'],
  ['table-cell', 'history.csv', 'LA-001', ',listed,', ',list,', 'kind'],
  ['finding-target', 'target_findings.csv', 'establishments', 'establishments', 'founding', 'target'],
  ['finding-count', 'target_findings.csv', 'establishments', ',7,', ',,', 'count'],
  ['source-known', 'target_findings.csv', 'establishments', ',S12,', ',S99,', 'source'],
  ['table-cell', 'target_findings.csv', 'establishments', ',no,', ',maybe,', 'confirmed'],
  ['table-cell', 'targets.csv', 'establishments', /,"[^"]*"$/, ',', 'needs_en'],
  ['break-dates', 'series_breaks.csv', 'merger', ',2025,', ',2026,', 'after'],
  ['break-dates', 'series_breaks.csv', 'hai-son-in', '2021-06,2022-04', '2022-04,2021-06', 'by'],
  ['table-cell', 'series_breaks.csv', 'merger', 'leasedHa', 'leased', 'measures'],
  ['table-cell', 'disagreements.csv', 'membership', 'plannedCount', 'planned', 'measures'],
];

/** Rules about a file as a whole: they name no row. */
const WHOLE = new Set(['reference', 'phase-count', 'phase-sum', 'identified-count']);

describe('a broken copy is caught by', () => {
  it.each(CASES)('%s in %s (%s)', (rule, file, start, from, to, field) => {
    const found = checkRegister(broken(file, start, from, to), units).filter(
      (breach) => breach.rule === rule,
    );
    expect(found).toContainEqual(
      expect.objectContaining({ rule, file, field, message: expect.stringMatching(/\S/) }),
    );
    const rows = found.map(({ row }) => row);
    if (!WHOLE.has(rule) && file.endsWith('.csv')) expect(rows).toContain(lineOf(file, start));
  });

  it('every rule there is', () => {
    const tried = new Set(CASES.map(([rule]) => rule));
    expect(REGISTER_RULES.filter((rule) => !tried.has(rule))).toEqual([]);
  });
});

describe('what the disagreements say is what the figures say', () => {
  const texts = new Map(
    readCsv(TEXTS['disagreements.csv'], 'disagreements.csv').value?.rows.map(({ cells }) => [
      cells.get('id'),
      cells.get('text_en') ?? '',
    ]),
  );
  const inDucHoa = clusters.filter(({ district }) => district === 'duc-hoa');
  const named = (...names: string[]) => sum(clusters.filter(({ name }) => names.includes(name)));
  it.each([
    ['duc-hoa-sum', sum(inDucHoa.filter(({ phase }) => phase === 'operating')), 2],
    ['duc-hoa-sum', sum(inDucHoa), 2],
    ['approved-2019-sum', 196.3 - named('Lợi Bình Nhơn'), 2],
    ['approved-2019-sum', named('Mỹ Quý Tây', 'Tân Phú', 'Đức Thuận 2', 'Lê Trần'), 3],
    [
      'operating-balance-261',
      sum(clusters.filter(({ phase, gross }) => phase === 'operating' && gross.basis === 'balance')),
      2,
    ],
    [
      'long-dinh-long-cang',
      303.89 -
        sum(clusters.filter(({ district, phase }) => district === 'can-duoc' && phase === 'operating')),
      2,
    ],
    [
      'approved-2020',
      49.2 +
        named(
          'Phước Vĩnh Đông 2',
          'Phước Vĩnh Đông 3',
          'Phước Vĩnh Đông 4',
          'Tân Tập',
          'Hải Sơn - Lương Bình',
        ),
      1,
    ],
    ['leasable-share', 857 * 0.7356 * 0.8421, 1],
    ['leasable-share', (600 / 0.8362 / 857) * 100, 1],
    ['leasable-share', (586.65 / 0.8655 / 1095.5) * 100, 1],
    ['merged-procedure', 1490.77 - 1324, 2],
  ])('%s: %d', (id, value, decimals) => {
    const written = value.toLocaleString('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    expect(texts.get(id)).toContain(written);
  });
});
