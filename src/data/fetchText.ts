/** Getting one text file, and telling «it did not come» from «it came and is something else». */
import type { DataIssue } from '../domain/types';
import { issue } from './issues';
import { fileUrl } from './ownFiles';

/** What is needed of `fetch`; tests hand in their own. */
export type FetchFn = (url: string) => Promise<Response>;

/** A file of the site, from wherever it is. */
export const fetchFile: FetchFn = (url) => fetch(fileUrl(url));

export type FetchedText = { readonly text: string } | { readonly text: null; readonly issue: DataIssue };

/**
 * @param folder with trailing slash
 * @returns the text, or one issue: `no-answer` (no network), `http-status`, or `page-instead`: a static host that
 * answers every unknown address with its start page says 200, yet the file is not there.
 */
export async function fetchText(folder: string, file: string, fetchFn: FetchFn): Promise<FetchedText> {
  try {
    const response = await fetchFn(`${folder}${file}`);
    if (!response.ok)
      return {
        text: null,
        issue: issue('error', 'http-status', { file }, { status: String(response.status) }),
      };
    const text = await response.text();
    if (/^\s*<(?:!doctype|html)/i.test(text))
      return { text: null, issue: issue('error', 'page-instead', { file }) };
    return { text };
  } catch {
    // fetch rejects only where no answer came or it broke off: the browser's own words differ and help nobody.
    return { text: null, issue: issue('error', 'no-answer', { file }) };
  }
}
