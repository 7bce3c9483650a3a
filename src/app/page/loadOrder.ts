/**
 * In which order the first load arrives. On a slow line bandwidth is all there is, so the page says early what is
 * needed: the style sheet stands in the page itself (the picture is laid out by it, and a request of its own would
 * hold the first paint back), and the programs are asked for beside the entry, not after it. The data are not: they would
 * share the line with MapLibre, and it is MapLibre that keeps the processor busy while they and its worker come (live
 * map 1.21 × a bare one with the data beside it, 1.11 × with the data and the worker after it).
 */

/** The parts of a build that matter here, as Vite's bundle has them. */
export interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  /** A chunk's name, or the text of an asset. */
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly source?: string | Uint8Array;
}

/** The chunks that the entry asks for, in this order. */
const CHUNKS = ['start', 'liveMap'];

/**
 * @param html the built page
 * @param bundle by file name
 * @throws Error when a chunk is not found: the page would still work, and nobody would see that it is slow
 */
export function orderLoading(html: string, bundle: Readonly<Record<string, BuiltFile>>): string {
  const modules = CHUNKS.flatMap((name) => [...withImports(fileOf(name, bundle), bundle)]);
  const hints = [
    ...[...new Set(modules)]
      .filter((file) => !html.includes(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ];
  return inlineStyles(html, bundle).replace('</head>', `${hints.join('\n    ')}\n  </head>`);
}

function fileOf(chunk: string, bundle: Readonly<Record<string, BuiltFile>>): string {
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === chunk);
  if (!found) throw new Error(`the build has no chunk «${chunk}»`);
  return found.fileName;
}

function withImports(file: string, bundle: Readonly<Record<string, BuiltFile>>): Set<string> {
  const all = new Set<string>();
  const visit = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    bundle[name]?.imports?.forEach(visit);
  };
  visit(file);
  return all;
}

function inlineStyles(html: string, bundle: Readonly<Record<string, BuiltFile>>): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
    const source = bundle[file]?.source;
    if (source === undefined) return link;
    const css = typeof source === 'string' ? source : new TextDecoder().decode(source);
    // Addresses in the sheet are relative to it; in the page they are relative to the page.
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const own = css.replace(/url\((['"]?)\.\//g, `url($1./${folder}`);
    // The link stays, not to be followed: Vite's loader looks for it before it would fetch the sheet once more.
    return `<style>${own}</style><link rel="stylesheet" href="./${file}" disabled>`;
  });
}
