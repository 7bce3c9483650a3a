/** `history.json` → what is known of when. Fetched on use: without it the atlas stands, and says what is missing. */
import * as v from 'valibot';
import { EVENT_KINDS, type History } from '../domain/history';
import { FINDING_KINDS } from '../domain/progress';
import { MEASURES } from '../domain/records';
import { type FetchFn, fetchText } from './fetchText';
import type { Read } from './issues';
import { readJson } from './json';
import { asWarning } from './nearFile';

const FILE = 'history.json';

const text = v.pipe(v.string(), v.nonEmpty());
const bilingual = v.object({ vi: text, en: text });
const date = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

const schema = v.object({
  needs: v.record(v.string(), bilingual),
  findings: v.array(
    v.object({
      target: text,
      asOf: date,
      kind: v.picklist(FINDING_KINDS),
      count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      confirmed: v.boolean(),
      source: text,
      text: bilingual,
    }),
  ),
  breaks: v.array(
    v.object({
      id: text,
      after: date,
      by: date,
      measures: v.array(v.picklist(MEASURES)),
      sources: v.array(text),
      text: bilingual,
    }),
  ),
  events: v.array(
    v.object({
      code: text,
      date,
      kind: v.picklist(EVENT_KINDS),
      confirmed: v.boolean(),
      source: text,
      note: v.nullable(bilingual),
    }),
  ),
});

/** @returns null where the file cannot be used; its issues are warnings */
export function readHistory(fileText: string): Read<History> {
  const { value, issues } = readJson(fileText, FILE, schema);
  return { value, issues: issues.map(asWarning) };
}

/**
 * Fetches the history of a data set. Never rejects.
 * @param folder with trailing slash
 */
export async function loadHistory(folder: string, fetchFn: FetchFn): Promise<Read<History>> {
  const fetched = await fetchText(folder, FILE, fetchFn);
  return fetched.text === null
    ? { value: null, issues: [asWarning(fetched.issue)] }
    : readHistory(fetched.text);
}
