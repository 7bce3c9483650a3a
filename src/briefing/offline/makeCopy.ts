/** The whole atlas as one file that needs no network. */
import * as v from 'valibot';
import type { OfflineCopy } from '../../data/ownFiles';
import { fileUrl } from '../../data/ownFiles';
import type { MadeFile } from '../files/makeFile';
import type { Job } from '../job';
import { copyPage } from './copyPage';
import { PLAN_FILE, planSchema } from './copyPlan';
import { gatherFiles } from './gatherFiles';
import { packFiles } from './packFiles';

/** What a copy says of itself; its program is that of the site. */
export type CopyWish = Omit<OfflineCopy, 'entry'>;

/**
 * @param folder of the data set, with trailing slash
 * @param name of the file
 * @throws Error when a file does not come
 */
export async function makeCopy(wish: CopyWish, folder: string, name: string, job: Job): Promise<MadeFile> {
  const answer = await fetch(fileUrl(PLAN_FILE), { signal: job.signal });
  if (!answer.ok) throw new Error(`${PLAN_FILE}: ${answer.status}`);
  const plan = v.parse(planSchema, await answer.json());
  const { files, inPage } = await gatherFiles(plan, folder, job);
  const packed = await packFiles(files);
  job.signal.throwIfAborted();
  const nonce = crypto.randomUUID();
  const text = copyPage(plan, { about: { ...wish, entry: plan.entry }, packed, inPage, nonce });
  return { name, blob: new Blob([text], { type: 'text/html' }) };
}
