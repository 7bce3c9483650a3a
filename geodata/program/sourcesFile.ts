/** `sources.json`: what the figures rest on, in the shapes of `domain/types`. */
import {
  type Bilingual,
  type Disagreement,
  type LayerLicence,
  MEASURES,
  type Measure,
  type NotCounted,
  PLACE_BASES,
  SCHEMATIC_KINDS,
  type SchematicObject,
  type SeriesPoint,
  type Source,
  type Target,
} from '../../src/domain/records';
import { parseTable, type Row } from './tables';

const STATUSES = ['withdrawn', 'converted', 'unplanned'] as const;

export function text(row: Row, field: string): string {
  return (row[field] ?? '').normalize('NFC').trim();
}

function orNull(row: Row, field: string): string | null {
  return text(row, field) || null;
}

function numberOrNull(row: Row, field: string): number | null {
  const value = text(row, field);
  if (value === '') return null;
  if (!Number.isFinite(Number(value))) throw new Error(`${field}: "${value}" is not a number`);
  return Number(value);
}

export function bilingual(row: Row, stem: string): Bilingual {
  return { vi: text(row, `${stem}_vi`), en: text(row, `${stem}_en`) };
}

export function bilingualOrNull(row: Row, stem: string): Bilingual | null {
  const both = bilingual(row, stem);
  return both.vi === '' && both.en === '' ? null : both;
}

/** The cell's words in their order; throws on one that is not known. */
export function words<W extends string>(row: Row, field: string, known: readonly W[]): W[] {
  return text(row, field)
    .split(';')
    .filter(Boolean)
    .map((word) => {
      const found = known.find((each) => each === word);
      if (found === undefined) throw new Error(`${field}: «${word}» is not known`);
      return found;
    });
}

/** The columns of `series.csv` by the measure they hold. */
const MEASURE_COLUMNS: Readonly<Record<Measure, string>> = {
  plannedCount: 'planned_count',
  plannedHa: 'planned_ha',
  operatingCount: 'operating_count',
  operatingHa: 'operating_ha',
  procedureCount: 'procedure_count',
  procedureHa: 'procedure_ha',
  leasedHa: 'leased_ha',
  occupancyPct: 'occupancy_pct',
};

const sourceOf = (row: Row): Source => ({
  id: text(row, 'id'),
  title: bilingual(row, 'title'),
  date: text(row, 'date'),
  states: bilingual(row, 'states'),
  url: orNull(row, 'url'),
});

function notCountedOf(row: Row): NotCounted {
  const status = STATUSES.find((s) => s === row.status);
  if (!status) throw new Error(`not_counted.csv: unknown status "${row.status ?? ''}"`);
  return {
    name: text(row, 'name'),
    status,
    district: orNull(row, 'district'),
    commune: orNull(row, 'commune'),
    placeBasis: words(row, 'place_basis', PLACE_BASES)[0] ?? null,
    asOf: text(row, 'as_of'),
    source: text(row, 'source'),
    note: bilingualOrNull(row, 'note'),
  };
}

const targetOf = (row: Row): Target => ({
  id: text(row, 'id'),
  text: bilingual(row, 'text'),
  value: text(row, 'value'),
  unit: bilingual(row, 'unit'),
  due: text(row, 'due'),
  source: text(row, 'source'),
});

const seriesOf = (row: Row): SeriesPoint => {
  const rounded = words(row, 'rounded', Object.values(MEASURE_COLUMNS));
  return {
    asOf: text(row, 'as_of'),
    scope: bilingual(row, 'scope'),
    ...(Object.fromEntries(
      MEASURES.map((measure) => [measure, numberOrNull(row, MEASURE_COLUMNS[measure])]),
    ) as Record<Measure, number | null>),
    projects: numberOrNull(row, 'projects'),
    ...(rounded.length > 0 && {
      rounded: MEASURES.filter((measure) => rounded.includes(MEASURE_COLUMNS[measure])),
    }),
    source: text(row, 'source'),
    note: bilingualOrNull(row, 'note'),
  };
};

const disagreementOf = (row: Row): Disagreement => {
  const measures = words(row, 'measures', MEASURES);
  return {
    id: text(row, 'id'),
    text: bilingual(row, 'text'),
    sources: text(row, 'sources').split(';').filter(Boolean),
    ...(measures.length > 0 && { measures }),
  };
};

const licenceOf = (row: Row): LayerLicence => ({
  layer: text(row, 'layer'),
  file: text(row, 'file'),
  source: text(row, 'source'),
  url: orNull(row, 'url'),
  licence: text(row, 'licence'),
  note: bilingualOrNull(row, 'note'),
});

/** The hand-drawn objects without their places. Throws on a kind that nobody draws. */
function schematicOf(text: string): SchematicObject[] {
  const { features } = JSON.parse(text) as { features: readonly { properties: Row }[] };
  return features.map(({ properties }) => {
    const kind = SCHEMATIC_KINDS.find((known) => known === properties.kind);
    if (!kind) throw new Error(`schematic.geojson: unknown kind "${properties.kind ?? ''}"`);
    return { kind, name: bilingual(properties, 'name'), basis: bilingual(properties, 'basis') };
  });
}

/**
 * The whole file as JSON text. `asOf` is the date of the reference source: phases, sums and occupancy are its own,
 * and younger sources only add particulars. `read` gives a file of `geodata/`. Throws where the reference is no source.
 */
export function makeSourcesFile(read: (name: string) => string): string {
  const rows = (name: string) => parseTable(name, read(name)).rows;
  const sources = rows('sources.csv').map(sourceOf);
  const { version, reference } = JSON.parse(read('version.json')) as { version: string; reference: string };
  const asOf = sources.find(({ id }) => id === reference)?.date;
  if (asOf === undefined) throw new Error(`version.json: no source ${reference} in sources.csv`);
  const file = {
    version,
    asOf,
    reference,
    sources,
    assumptions: JSON.parse(read('assumptions.json')) as unknown,
    notCounted: rows('not_counted.csv').map(notCountedOf),
    targets: rows('targets.csv').map(targetOf),
    series: rows('series.csv').map(seriesOf),
    disagreements: rows('disagreements.csv').map(disagreementOf),
    licences: rows('licences.csv').map(licenceOf),
    schematic: schematicOf(read('base/schematic.geojson')),
  };
  return `${JSON.stringify(file)}\n`;
}
