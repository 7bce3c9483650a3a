/** `sources.json`: version, sources, assumptions, and what else is known of the whole province. */
import * as v from 'valibot';
import { MEASURES, PLACE_BASES, SCHEMATIC_KINDS } from '../domain/records';
import type { Dataset } from '../domain/types';
import type { Read } from './issues';
import { readJson } from './json';

const text = v.pipe(v.string(), v.minLength(1));
const bilingual = v.object({ vi: text, en: text });
// `v.url()` lets `javascript:` through, and these become links.
const link = v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/i)));
const count = v.nullable(v.pipe(v.number(), v.minValue(0)));

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const assumption = v.pipe(
  v.object({
    value: fraction,
    min: fraction,
    max: fraction,
    sources: v.array(text),
    note: v.exactOptional(bilingual),
  }),
  v.check(({ value, min, max }) => min <= value && value <= max, 'min ≤ value ≤ max'),
);

/** The two assumptions; also the shape of the register's own `assumptions.json`. */
export const assumptionsSchema = v.object({ leasableShare: assumption, operatingOccupancy: assumption });

const schema = v.object({
  version: text,
  asOf: text,
  reference: text,
  sources: v.array(
    v.object({
      id: text,
      title: bilingual,
      date: text,
      states: bilingual,
      url: link,
    }),
  ),
  assumptions: assumptionsSchema,
  notCounted: v.array(
    v.object({
      name: text,
      status: v.picklist(['withdrawn', 'converted', 'unplanned']),
      district: v.nullable(text),
      commune: v.nullable(text),
      placeBasis: v.nullable(v.picklist(PLACE_BASES)),
      asOf: text,
      source: text,
      note: v.nullable(bilingual),
    }),
  ),
  targets: v.array(
    v.object({ id: text, text: bilingual, value: text, unit: bilingual, due: text, source: text }),
  ),
  series: v.array(
    v.object({
      asOf: text,
      scope: bilingual,
      plannedCount: count,
      plannedHa: count,
      operatingCount: count,
      operatingHa: count,
      procedureCount: count,
      procedureHa: count,
      leasedHa: count,
      occupancyPct: count,
      projects: count,
      rounded: v.exactOptional(v.array(v.picklist(MEASURES))),
      source: text,
      note: v.nullable(bilingual),
    }),
  ),
  disagreements: v.array(
    v.object({
      id: text,
      text: bilingual,
      sources: v.array(text),
      measures: v.exactOptional(v.array(v.picklist(MEASURES))),
    }),
  ),
  licences: v.array(
    v.object({
      layer: text,
      file: text,
      source: text,
      url: link,
      licence: text,
      note: v.nullable(bilingual),
    }),
  ),
  schematic: v.array(v.object({ kind: v.picklist(SCHEMATIC_KINDS), name: bilingual, basis: bilingual })),
});

/** What `sources.json` gives of a data set. */
export type About = Omit<Dataset, 'clusters' | 'outlines' | 'inset' | 'units' | 'near'>;

/** @returns null where any part has the wrong shape: sources and assumptions stand under every figure */
export function readSources(fileText: string, file: string): Read<About> {
  return readJson(fileText, file, schema);
}
