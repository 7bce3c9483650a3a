/** What an offline copy is made from: written beside the page when the site is built, read when somebody wants a copy. */
import * as v from 'valibot';
import { fileUrl } from '../../data/ownFiles';

/** Its address, beside the page. */
const PLAN_FILE = 'copy-plan.json';

/** Stands in the page for a word that each copy makes anew, by which its policy knows its own scripts. */
export const NONCE = 'atlas-nonce';

/** Where in the page goes what a copy says of itself, and where its files. */
export const PLACES = { about: '<!--copy:about-->', files: '<!--copy:files-->' } as const;

const path = v.pipe(v.string(), v.regex(/^[\w./-]+$/));

export const planSchema = v.object({
  page: v.string(),
  /** Name of the module that starts the program. */
  entry: path,
  modules: v.array(path),
  /** All else; the data set's under `data/`. */
  files: v.array(path),
  /** About what a copy will weigh. */
  bytes: v.number(),
});

export type CopyPlan = v.InferOutput<typeof planSchema>;

/** @throws Error when it does not come, or is something else */
export async function fetchPlan(signal: AbortSignal): Promise<CopyPlan> {
  const answer = await fetch(fileUrl(PLAN_FILE), { signal });
  if (!answer.ok) throw new Error(`${PLAN_FILE}: ${answer.status}`);
  return v.parse(planSchema, await answer.json());
}
