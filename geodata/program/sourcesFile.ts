/** `sources.json`: what the figures rest on, in the shapes of `domain/types`. */
import {
  type Bilingual,
  type Disagreement,
  type LayerLicence,
  type NotCounted,
  SCHEMATIC_KINDS,
  type SchematicObject,
  type SeriesPoint,
  type Source,
  type Target,
} from '../../src/domain/records';
import { parseTable, type Row } from './tables';

const STATUSES = ['withdrawn', 'converted', 'unplanned'] as const;

function text(row: Row, field: string): string {
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

function bilingual(row: Row, stem: string): Bilingual {
  return { vi: text(row, `${stem}_vi`), en: text(row, `${stem}_en`) };
}

function bilingualOrNull(row: Row, stem: string): Bilingual | null {
  const both = bilingual(row, stem);
  return both.vi === '' && both.en === '' ? null : both;
}

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

const seriesOf = (row: Row): SeriesPoint => ({
  asOf: text(row, 'as_of'),
  scope: bilingual(row, 'scope'),
  plannedCount: numberOrNull(row, 'planned_count'),
  plannedHa: numberOrNull(row, 'planned_ha'),
  operatingCount: numberOrNull(row, 'operating_count'),
  operatingHa: numberOrNull(row, 'operating_ha'),
  procedureCount: numberOrNull(row, 'procedure_count'),
  procedureHa: numberOrNull(row, 'procedure_ha'),
  leasedHa: numberOrNull(row, 'leased_ha'),
  occupancyPct: numberOrNull(row, 'occupancy_pct'),
  projects: numberOrNull(row, 'projects'),
  source: text(row, 'source'),
  note: bilingualOrNull(row, 'note'),
});

const disagreementOf = (row: Row): Disagreement => ({
  id: text(row, 'id'),
  text: bilingual(row, 'text'),
  sources: text(row, 'sources').split(';').filter(Boolean),
});

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
