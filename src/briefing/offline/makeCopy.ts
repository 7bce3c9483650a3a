/** The whole atlas as one file that needs no network. */
import type { MadeFile } from '../files/makeFile';
import type { Job } from '../job';
import { copyPage } from './copyPage';
import { fetchPlan } from './copyPlan';
import type { CopyWish } from './copyWish';
import { gatherFiles } from './gatherFiles';
import { packFiles } from './packFiles';

/**
 * @throws Error when a file does not come
 */
export async function makeCopy({ about, folder, name }: CopyWish, job: Job): Promise<MadeFile> {
  const plan = await fetchPlan(job.signal);
  const { files, inPage } = await gatherFiles(plan, folder, job);
  const packed = await packFiles(files);
  job.signal.throwIfAborted();
  const nonce = crypto.randomUUID();
  const text = copyPage(plan, { about: { ...about, entry: plan.entry }, packed, inPage, nonce });
  return { name, blob: new Blob([text], { type: 'text/html' }) };
}
