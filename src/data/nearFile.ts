/** `distances.json` → straight-line distances. They are an extra: without them the atlas stands, and says so. */
import * as v from 'valibot';
import { NEAR_KINDS, type Near, WAYS } from '../domain/records';
import type { DataIssue } from '../domain/types';
import type { Read } from './issues';
import { readJson } from './json';

const text = v.pipe(v.string(), v.nonEmpty());
const bilingual = v.object({ vi: text, en: text });
const km = v.pipe(v.number(), v.finite(), v.minValue(0));
const schema = v.pipe(
  v.object({
    targets: v.array(
      v.object({
        id: text,
        kind: v.picklist(NEAR_KINDS),
        name: bilingual,
        schematic: v.boolean(),
        planned: v.boolean(),
        basis: v.exactOptional(bilingual),
        sources: v.array(text),
      }),
    ),
    km: v.record(v.string(), v.array(km)),
    ways: v.exactOptional(v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-7-]*$/)))),
  }),
  v.check(
    (file) => Object.values(file.km).every((row) => row.length === file.targets.length),
    'km per target',
  ),
);

/** @returns null where the file cannot be used; its issues are warnings */
export function readNear(fileText: string, file: string): Read<Near> {
  const { value, issues } = readJson(fileText, file, schema);
  if (value === null) return { value: null, issues: issues.map(asWarning) };
  const { targets } = value;
  const rows = Object.entries(value.km).map(([code, row]) => {
    const byTarget = targets.map(({ id }, index) => [id, row[index] ?? Number.NaN] as const);
    return [code, Object.fromEntries(byTarget)] as const;
  });
  // A digit for each target; what has none is on the spot itself.
  const ways = Object.entries(value.ways ?? {}).map(([code, digits]) => {
    const byTarget = targets.flatMap(({ id }, index) => {
      const way = WAYS[Number(digits.charAt(index) || '-')];
      return way === undefined ? [] : [[id, way] as const];
    });
    return [code, Object.fromEntries(byTarget)] as const;
  });
  return { value: { targets, km: Object.fromEntries(rows), ways: Object.fromEntries(ways) }, issues };
}

/** What is wrong with an extra keeps nothing out. */
export function asWarning(found: DataIssue): DataIssue {
  return { ...found, severity: 'warning' };
}
