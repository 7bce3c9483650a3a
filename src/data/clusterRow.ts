/** One row of `clusters.csv` → a `Cluster`, or what is wrong with it. */

import { FLAGS, type Flag, SECTORS, type Sector, WASTEWATER, type Wastewater } from '../domain/records';
import {
  BASES,
  BOUNDARIES,
  type Cluster,
  type CommuneAfter,
  DISTRICT_BASES,
  LOCATIONS,
  PHASES,
  type RegisterFigure,
} from '../domain/types';
import type { CsvRow } from './csv';
import { type RowReader, rowReader } from './fields';
import type { Read } from './issues';

/** The columns of the register, in their order. */
export const CLUSTER_COLUMNS = [
  ...['code', 'name', 'alt_names', 'identified', 'phase', 'district', 'district_basis', 'communes_old'],
  ...['communes_new_codes', 'communes_new_names', 'gross_ha', 'gross_basis', 'gross_sources'],
  ...['leasable_ha', 'leasable_basis', 'leasable_sources', 'leased_ha', 'leased_basis', 'leased_sources'],
  ...['developer', 'decision', 'year', 'sectors_vi', 'sectors_en', 'infrastructure_vi', 'infrastructure_en'],
  ...['sector_ids', 'wastewater'],
  ...['boundary', 'location', 'as_of', 'sources', 'flags', 'notes_vi', 'notes_en'],
] as const;

const CODE = /^LA-\d{3}$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * @param file name for the issues
 * @returns null where any cell is unusable: half a record would make wrong totals
 */
export function readClusterRow(row: CsvRow, file: string, delimiter: ',' | ';'): Read<Cluster> {
  const cells = rowReader(row, file, delimiter);
  const code = cells.required('code');
  if (code !== '' && !CODE.test(code)) cells.report('error', 'bad-code', 'code', { value: code });
  const phase = cells.oneOf('phase', PHASES);
  const identified = cells.oneOf('identified', ['yes', 'no']);
  const districtBasis = cells.oneOf('district_basis', DISTRICT_BASES);
  const boundary = cells.oneOf('boundary', BOUNDARIES);
  const location = cells.oneOf('location', LOCATIONS);
  const rest = {
    name: cells.required('name'),
    altNames: cells.list('alt_names'),
    district: cells.optional('district'),
    communesOld: cells.list('communes_old'),
    communesNew: communesAfter(cells),
    gross: figure(cells, 'gross'),
    leasable: figure(cells, 'leasable'),
    leased: figure(cells, 'leased'),
    developer: cells.optional('developer'),
    decision: cells.optional('decision'),
    year: year(cells),
    sectors: cells.bilingual('sectors'),
    infrastructure: cells.bilingual('infrastructure'),
    sectorIds: sectorIds(cells),
    wastewater: wastewater(cells),
    asOf: date(cells, 'as_of'),
    sources: cells.list('sources'),
    flags: flags(cells),
    notes: cells.bilingual('notes'),
  };
  if (cells.broken() || !phase || !identified || !districtBasis || !boundary || !location)
    return { value: null, issues: cells.issues };
  const value = { code, identified: identified === 'yes', phase, districtBasis, boundary, location, ...rest };
  return { value, issues: cells.issues };
}

/** A land figure in ha. Empty is never zero: it is `missing`, or `derived` where the atlas computes it. */
function figure(cells: RowReader, name: 'gross' | 'leasable' | 'leased'): RegisterFigure {
  const ha = cells.positive(`${name}_ha`);
  const basis = cells.oneOf(`${name}_basis`, BASES) ?? 'missing';
  const empty = cells.text(`${name}_ha`) === '';
  if (empty && (basis === 'stated' || basis === 'balance'))
    cells.report('error', 'basis-without-value', `${name}_ha`, { basis });
  if (!empty && basis === 'missing') cells.report('error', 'value-without-basis', `${name}_basis`);
  return { ha, basis, sources: cells.list(`${name}_sources`) };
}

function communesAfter(cells: RowReader): CommuneAfter[] {
  const codes = cells.list('communes_new_codes');
  const names = cells.list('communes_new_names');
  if (codes.length !== names.length)
    cells.report('error', 'lists-differ', 'communes_new_names', { codes: codes.length, names: names.length });
  return codes.map((code, index) => ({ code, name: names[index] ?? '' }));
}

function year(cells: RowReader): number | null {
  const value = cells.text('year');
  if (value === '') return null;
  if (!/^(?:19|20)\d\d$/.test(value)) cells.report('error', 'bad-year', 'year', { value });
  return Number(value);
}

function date(cells: RowReader, field: string): string | null {
  const value = cells.optional(field);
  if (value !== null && !DATE.test(value)) cells.report('error', 'bad-date', field, { value });
  return value;
}

function flags(cells: RowReader): Flag[] {
  return cells.list('flags').flatMap((value) => {
    const known = FLAGS.find((flag) => flag === value);
    if (known === undefined) cells.report('warning', 'flag-unknown', 'flags', { value });
    return known === undefined ? [] : [known];
  });
}

function sectorIds(cells: RowReader): Sector[] {
  const ids = cells.list('sector_ids').flatMap((value) => {
    const known = SECTORS.find((sector) => sector === value);
    if (known === undefined)
      cells.report('error', 'not-allowed', 'sector_ids', { value, allowed: SECTORS.join(', ') });
    return known === undefined ? [] : [known];
  });
  return [...new Set(ids)];
}

function wastewater(cells: RowReader): Wastewater | null {
  return cells.text('wastewater') === '' ? null : cells.oneOf('wastewater', WASTEWATER);
}
