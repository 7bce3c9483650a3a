/** The files of the site as one text that a page can hold. */

/** Names of modules begin so in a copy. */
export const MODULE_PREFIX = 'atlas/';

/** A file as the copy's script takes it: `module` and `other` as they are, `style` into the page, `bytes` in base64. */
export interface PackedFile {
  readonly is: 'module' | 'style' | 'other' | 'bytes';
  readonly text: string;
}

/**
 * A module of the site as a copy runs it: others by their bare names, for in a blob nothing is beside anything, and its
 * own address as if it lay beside the page.
 *
 * @param path of the module on the site, `assets/start-x.js`
 * @param names of all modules, without folders
 */
export function movedModule(code: string, path: string, names: ReadonlySet<string>): string {
  return code
    .replace(/(["'`])\.\/([\w.-]+)\1/g, (whole, quote: string, name: string) =>
      names.has(name) ? quote + MODULE_PREFIX + name + quote : whole,
    )
    .replaceAll('import.meta.url', `new URL(${JSON.stringify(path)},document.baseURI).href`);
}

/** All files by path: JSON, gzip, base64. */
export async function packFiles(files: Readonly<Record<string, PackedFile>>): Promise<string> {
  const stream = new Blob([JSON.stringify(files)]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** At once, a browser takes some ten thousand arguments only. */
const PIECE = 8192;

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
