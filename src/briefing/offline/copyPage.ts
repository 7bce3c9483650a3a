/** The page of an offline copy, with everything in it. */
import type { OfflineCopy } from '../../data/ownFiles';
import { type CopyPlan, NONCE, PLACES } from './copyPlan';

export interface CopyParts {
  readonly about: OfflineCopy;
  /** From `packFiles`. */
  readonly packed: string;
  /** Data URLs of the files that the page itself points to, by path. */
  readonly inPage: ReadonlyMap<string, string>;
  readonly nonce: string;
}

/** Ids of the elements that hold what the copy says of itself, and its files. */
export const ABOUT_ID = 'atlas-copy';
export const FILES_ID = 'atlas-files';

/** What the page points to: only that need stand in it twice. */
export function isInPage({ page }: CopyPlan, path: string): boolean {
  return page.includes(`./${path}`);
}

/** @returns the text of the one file */
export function copyPage(plan: CopyPlan, { about, packed, inPage, nonce }: CopyParts): string {
  // A tag within the data would end the element that holds them.
  const told = JSON.stringify(about).replaceAll('<', '\\u003c');
  const page = [...inPage].reduce((text, [path, url]) => text.replaceAll(`./${path}`, () => url), plan.page);
  return page
    .replaceAll(NONCE, nonce)
    .replace(PLACES.about, () => held(ABOUT_ID, 'application/json', told))
    .replace(PLACES.files, () => held(FILES_ID, 'text/plain', packed));
}

const held = (id: string, type: string, text: string) => `<script type="${type}" id="${id}">${text}</script>`;
