/** A breach of a rule of the register, and the files the rules look at. */
import { issueText } from '../../src/data/issueText';
import type { DataIssue } from '../../src/domain/types';
import { createT } from '../../src/i18n/t';

/** The rules of the register itself; what the app's reader would complain about comes under its own codes. */
export const REGISTER_RULES = [
  'nfc',
  'reference',
  'code-order',
  'phase-order',
  'phase-count',
  'phase-sum',
  'identified-count',
  'balance',
  'name-repeated',
  'flag-over-75-ha',
  'identified-name',
  'identified-area',
  'boundary',
  'gross-basis',
  'sector-text',
  'wastewater-text',
  'source-known',
  'source-needed',
  'source-listed',
  'unit-known',
  'unit-district',
  'unit-name',
  'unit-after',
  'district-basis',
  'location',
  'table-cell',
  'id-repeated',
  'code-known',
  'place-basis',
  'rounded-figure',
  'history-order',
  'history-source',
  'history-date',
  'history-none',
  'history-flag',
  'history-year',
  'finding-target',
  'finding-count',
  'break-dates',
] as const;
export type RegisterRule = (typeof REGISTER_RULES)[number];

/** `row` is the line in the file (header: 1), null where the whole file is meant; `field` a column or JSON path. */
export interface CheckIssue {
  readonly rule: string;
  readonly file: string;
  readonly row: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** The tables of `geodata/` that people write, by path. */
export const REGISTER_FILES = [
  'clusters.csv',
  'sources.csv',
  'not_counted.csv',
  'targets.csv',
  'target_findings.csv',
  'history.csv',
  'series_breaks.csv',
  'series.csv',
  'disagreements.csv',
  'neighbours.csv',
  'commune_aliases.csv',
  'near_targets.csv',
  'licences.csv',
  'base/districts.csv',
  'assumptions.json',
  'version.json',
] as const;
export type RegisterFile = (typeof REGISTER_FILES)[number];
export type RegisterTexts = Readonly<Record<RegisterFile, string>>;

/** What the reader of the app would complain about is a breach here, warnings too. */
export function asBreach(found: DataIssue): CheckIssue {
  const message = issueText(found, createT('en')).replace(/^.*?: /, '');
  return { rule: found.code, file: found.file, row: found.line, field: found.field, message };
}
