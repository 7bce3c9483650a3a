/**
 * Where the files of the atlas are. On its site each has its address; an offline copy holds all of them, and the script
 * in its head (`app/offline/copyScripts.ts`) has made a blob of each before any of the program runs.
 */

/** What an offline copy says of itself. */
export interface OfflineCopy {
  /** Address of the site that it was made from, without a search part: links lead there. */
  readonly page: string;
  /** Version of the data in it. */
  readonly version: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly made: string;
  /** What it opens with, as the search part of an address. */
  readonly search: string;
  /** Its scenes, as the state has them. */
  readonly scenes: readonly object[];
  /** The same as an address carries them; null where they are too long. */
  readonly linked: string | null;
  /** The module that starts the program. */
  readonly entry: string;
  /** Said where the browser is too old to open it. */
  readonly tooOld: string;
}

declare global {
  /** There in an offline copy alone. `files`: the blob of each file, by the address it would have beside the page. */
  var atlasCopy: (OfflineCopy & { readonly files: Readonly<Record<string, string>> }) | undefined;
}

/** Null on the site itself. */
export function offlineCopy(): OfflineCopy | null {
  return globalThis.atlasCopy ?? null;
}

/** The address to ask for a file at: as it is, but for what an offline copy holds. */
export function fileUrl(url: string): string {
  return globalThis.atlasCopy?.files[new URL(url, document.baseURI).href] ?? url;
}
