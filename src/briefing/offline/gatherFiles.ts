/** Fetches the files of the site for an offline copy. */
import { fetchText } from '../../data/fetchText';
import { fileUrl } from '../../data/ownFiles';
import type { Job } from '../job';
import { isInPage } from './copyPage';
import type { CopyPlan } from './copyPlan';
import { base64, movedModule, type PackedFile } from './packFiles';

/** The files under this name are the data set's, wherever it lies. */
const DATA = 'data/';
/** Asked for together. A server of one line would answer no more. */
const AT_ONCE = 6;

export interface Gathered {
  readonly files: Readonly<Record<string, PackedFile>>;
  /** Data URLs by path. */
  readonly inPage: ReadonlyMap<string, string>;
}

/**
 * @param folder of the data set, with trailing slash
 * @param job told how many of the files are there
 * @throws Error when a file of the program does not come, or no answer to one of the data
 */
export async function gatherFiles(plan: CopyPlan, folder: string, { signal, step }: Job): Promise<Gathered> {
  const names = new Set(plan.modules.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  const files: Record<string, PackedFile> = {};
  const inPage = new Map<string, string>();
  const get = async (path: string): Promise<void> => {
    if (path.startsWith(DATA)) {
      const file = await dataFile(folder, path.slice(DATA.length), signal);
      if (file !== null) files[folder + path.slice(DATA.length)] = file;
      return;
    }
    const response = await answer(path, signal);
    if (plan.modules.includes(path))
      files[path] = { is: 'module', text: movedModule(await response.text(), path, names) };
    else if (/\.(?:css|js)$/.test(path))
      files[path] = { is: path.endsWith('css') ? 'style' : 'other', text: await response.text() };
    else {
      const text = base64(new Uint8Array(await response.arrayBuffer()));
      files[path] = { is: 'bytes', text };
      if (isInPage(plan, path)) inPage.set(path, `data:${typeOf(path)};base64,${text}`);
    }
  };
  const wanted = [...plan.modules, ...plan.files];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    await step(at, wanted.length);
    await Promise.all(wanted.slice(at, at + AT_ONCE).map(get));
  }
  return { files, inPage };
}

async function answer(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(fileUrl(path), { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Null where the data set is without it, which the page has said when it was loaded. */
async function dataFile(folder: string, name: string, signal: AbortSignal): Promise<PackedFile | null> {
  const came = await fetchText(folder, name, (url) => fetch(fileUrl(url), { signal }));
  if (came.text !== null) return { is: 'other', text: came.text };
  if (came.issue.code === 'no-answer') throw new Error(`${folder}${name}: no answer`);
  return null;
}

const typeOf = (path: string) => (path.endsWith('.svg') ? 'image/svg+xml' : 'font/woff2');
