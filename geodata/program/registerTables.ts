/** Rules of what stands beside the clusters: sources, assumptions, and the tables about the whole province. */
import * as v from 'valibot';
import type { ClusterLine } from '../../src/data/clustersFile';
import { type CsvRow, readCsv } from '../../src/data/csv';
import { readJson } from '../../src/data/json';
import { assumptionsSchema } from '../../src/data/sourcesFile';
import { EVENT_KINDS } from '../../src/domain/history';
import { FINDING_KINDS } from '../../src/domain/progress';
import { MEASURES, NEAR_KINDS, PLACE_BASES } from '../../src/domain/records';
import type { AdminUnits } from '../../src/domain/types';
import { asBreach, type CheckIssue, type RegisterRule, type RegisterTexts } from './registerIssue';

const filled = (message = 'must not be empty') => v.pipe(v.string(), v.nonEmpty(message));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date'),
);
const figure = v.pipe(v.string(), v.regex(/^(\d+(\.\d+)?)?$/, 'is neither a number nor empty'));
const address = v.pipe(v.string(), v.regex(/^(https?:\/\/\S+)?$/, 'is neither a web address nor empty'));
const both = (base: string) => ({ [`${base}_vi`]: filled(), [`${base}_en`]: filled() });
const yesNo = v.picklist(['yes', 'no'], 'is neither yes nor no');
const listOf = (known: readonly string[], message: string) =>
  v.pipe(
    v.string(),
    v.check((cell) => cell.split(';').every((word) => word === '' || known.includes(word)), message),
  );
const FIGURES = ['planned', 'operating', 'procedure'].flatMap((name) => [`${name}_count`, `${name}_ha`]);

/** What the columns of each table must hold; `source` and `sources`, `district`, codes and ids are checked besides. */
const TABLES = {
  'sources.csv': v.object({
    id: v.pipe(v.string(), v.regex(/^S[1-9]\d*$/, 'is not like S1')),
    ...both('title'),
    date,
    ...both('states'),
    url: address,
  }),
  'not_counted.csv': v.object({
    name: filled(),
    status: v.picklist(['withdrawn', 'converted', 'unplanned'], 'is not withdrawn, converted or unplanned'),
    place_basis: v.picklist(['', ...PLACE_BASES], 'is neither name, source nor empty'),
    as_of: date,
    ...both('note'),
  }),
  'targets.csv': v.object({
    id: filled(),
    ...both('text'),
    value: filled(),
    ...both('unit'),
    due: date,
    ...both('needs'),
  }),
  'target_findings.csv': v.object({
    target: filled(),
    as_of: date,
    kind: v.picklist(FINDING_KINDS, 'is no kind of finding'),
    count: v.pipe(v.string(), v.regex(/^\d*$/, 'is neither a whole number nor empty')),
    confirmed: yesNo,
    ...both('text'),
  }),
  'history.csv': v.object({
    code: filled(),
    date,
    kind: v.picklist(EVENT_KINDS, 'is no kind of event'),
    confirmed: yesNo,
  }),
  'series_breaks.csv': v.object({
    id: filled(),
    after: date,
    by: date,
    measures: listOf(MEASURES, 'names what is no measure'),
    ...both('text'),
  }),
  'series.csv': v.object({
    as_of: date,
    ...both('scope'),
    ...Object.fromEntries(
      [...FIGURES, 'leased_ha', 'occupancy_pct', 'projects'].map((name) => [name, figure]),
    ),
  }),
  'disagreements.csv': v.object({
    id: filled(),
    ...both('text'),
    measures: listOf(MEASURES, 'names what is no measure'),
  }),
  'neighbours.csv': v.object({
    code: filled(),
    relation: v.picklist(['south_of', 'east_of'], 'is not south_of or east_of'),
    other: filled(),
  }),
  'commune_aliases.csv': v.object({ id: filled(), name: filled(), since: date }),
  'near_targets.csv': v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug like ql50')),
    kind: v.picklist(NEAR_KINDS, 'is no kind of target'),
    layer: v.picklist(['roads', 'schematic', 'distances'], 'is no layer with targets'),
    planned: v.picklist(['', 'yes'], 'is neither yes nor empty'),
  }),
  'licences.csv': v.object({
    layer: filled(),
    file: filled(),
    source: filled(),
    url: address,
    licence: filled(),
    ...both('note'),
  }),
  'base/districts.csv': v.object({
    slug: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'is not a slug like duc-hoa')),
    name: filled(),
    official_km2: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'is not a number')),
  }),
} as const;
type Table = keyof typeof TABLES;

/** The column whose values must differ from row to row, where a table has one. */
const KEYS: Readonly<Partial<Record<Table, string>>> = {
  'sources.csv': 'id',
  'targets.csv': 'id',
  'disagreements.csv': 'id',
  'series_breaks.csv': 'id',
  'near_targets.csv': 'id',
  'licences.csv': 'layer',
  'base/districts.csv': 'slug',
};

const version = v.object({ version: filled(), reference: filled() });

/** The id of the reference source in `version.json`; null where the file does not tell. */
export function referenceId(text: string): string | null {
  return readJson(text, 'version.json', version).value?.reference ?? null;
}

/** The ids of `sources.csv`. */
export function sourceIds(text: string): ReadonlySet<string> {
  return new Set(readCsv(text, 'sources.csv').value?.rows.map(({ cells }) => cells.get('id') ?? ''));
}

export function checkTables(
  texts: RegisterTexts,
  clusters: readonly ClusterLine[],
  units: AdminUnits,
  sources: ReadonlySet<string>,
): CheckIssue[] {
  const districts = new Set(units.districts.map(({ id }) => id));
  const communes = new Set(units.communesOld.map(({ id }) => id));
  const codes = new Set(clusters.map(({ cluster }) => cluster.code));
  return [
    ...(Object.keys(TABLES) as Table[]).flatMap((file) =>
      checkTable(file, texts[file], { sources, districts, communes, codes }),
    ),
    ...checkAssumptions(texts['assumptions.json'], sources),
    ...checkVersion(texts['version.json'], sources),
  ];
}

type Known = Readonly<Record<'sources' | 'districts' | 'communes' | 'codes', ReadonlySet<string>>>;

function checkTable(file: Table, text: string, known: Known): CheckIssue[] {
  const { value, issues } = readCsv(text, file);
  const ids = new Set<string>();
  const ofRows = (value?.rows ?? []).flatMap(({ cells, line }) => {
    const breach = (rule: RegisterRule, field: string, message: string): CheckIssue => ({
      rule,
      file,
      row: line,
      field,
      message,
    });
    const shape = v.safeParse(TABLES[file], Object.fromEntries(cells));
    const found = (shape.issues ?? []).map((one) => {
      const field = v.getDotPath(one) ?? '';
      return breach('table-cell', field, `«${cells.get(field) ?? 'no such column'}» ${one.message}`);
    });
    found.push(
      ...references(file, cells, known).map(([rule, field, message]) => breach(rule, field, message)),
    );
    const key = KEYS[file];
    if (key !== undefined) {
      const id = cells.get(key) ?? '';
      if (ids.has(id)) found.push(breach('id-repeated', key, `${id} is there twice`));
      ids.add(id);
    }
    return found;
  });
  return [...issues.map(asBreach), ...ofRows];
}

/** Cells that name something elsewhere must name something that is there. */
function references(
  file: Table,
  cells: CsvRow['cells'],
  known: Known,
): [rule: RegisterRule, field: string, message: string][] {
  const breaches: [RegisterRule, string, string][] = [];
  for (const field of ['source', 'sources'] as const) {
    const cell = cells.get(field);
    // What a layer was made from is a name, not an id.
    if (cell === undefined || file === 'licences.csv') continue;
    for (const id of cell.split(';'))
      if (!known.sources.has(id)) breaches.push(['source-known', field, `no source «${id}» in sources.csv`]);
  }
  for (const field of ['district', 'slug'] as const) {
    const district = cells.get(field) ?? '';
    if (district !== '' && !known.districts.has(district))
      breaches.push(['unit-known', field, `no district ${district}`]);
  }
  const commune = cells.get('id') ?? '';
  if (file === 'commune_aliases.csv' && !known.communes.has(commune))
    breaches.push(['unit-known', 'id', `no old commune ${commune}`]);
  if (cells.has('relation'))
    for (const field of ['code', 'other'] as const)
      if (!known.codes.has(cells.get(field) ?? ''))
        breaches.push(['code-known', field, `no cluster «${cells.get(field)}»`]);
  return breaches;
}

function checkAssumptions(text: string, sources: ReadonlySet<string>): CheckIssue[] {
  const file = 'assumptions.json';
  const { value, issues } = readJson(text, file, assumptionsSchema);
  const unknown = Object.entries(value ?? {}).flatMap(([name, assumption]) =>
    assumption.sources
      .filter((id) => !sources.has(id))
      .map((id) => {
        const field = `${name}.sources`;
        return { rule: 'source-known', file, row: null, field, message: `no source ${id} in sources.csv` };
      }),
  );
  return [...issues.map(asBreach), ...unknown];
}

function checkVersion(text: string, sources: ReadonlySet<string>): CheckIssue[] {
  const file = 'version.json';
  const { value, issues } = readJson(text, file, version);
  const found = issues.map(asBreach);
  if (value === null || sources.has(value.reference)) return found;
  const message = `no source «${value.reference}» in sources.csv`;
  return [...found, { rule: 'source-known', file, row: null, field: 'reference', message }];
}
