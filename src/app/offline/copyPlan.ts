/**
 * What an offline copy is made of, found while the site is built: its page, emptied of all that points to files, and
 * the list of its files. The copy itself is made in the browser, from the very files of the site.
 */
import { type CopyPlan, NONCE, PLACES } from '../../briefing/offline/copyPlan';
import { base64 } from '../../briefing/offline/packFiles';
import type { BuiltFile } from '../page/loadOrder';
import { OPENING_SCRIPT, UNPACK_SCRIPT } from './copyScripts';

/** A chunk with what it fetches later; an asset by its text. */
export interface CopiedFile extends BuiltFile {
  readonly code?: string;
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
}

/** It asks nothing of anybody: what is not in the file does not come. */
const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' blob:`,
  "style-src 'unsafe-inline'",
  'font-src data: blob:',
  'img-src data: blob:',
  'connect-src data: blob:',
  'worker-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * @param html the built page
 * @param bundle by file name
 * @param beside files that are not in the bundle, such as `data/clusters.csv`, with their texts
 * @param weigh what a text weighs packed, in bytes
 * @throws Error when the page names a file that a copy would look for in vain
 */
export function planCopy(
  html: string,
  bundle: Readonly<Record<string, CopiedFile>>,
  beside: Readonly<Record<string, string>>,
  weigh: (text: string) => number,
): CopyPlan {
  const entry = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/.exec(html)?.[1];
  if (entry === undefined) throw new Error('the page has no entry');
  const page = html
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace(/<link rel="(?:modulepreload|preload|manifest|apple-touch-icon)"[^>]*>\s*/g, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start) => start + POLICY)
    .replaceAll('<script>', `<script nonce="${NONCE}">`)
    .replace('<script', `${PLACES.about}<script nonce="${NONCE}">${OPENING_SCRIPT}</script>\n    <script`)
    .replace('</body>', `${PLACES.files}<script nonce="${NONCE}">${UNPACK_SCRIPT}</script>\n  </body>`);
  if (/<script(?![^>]* nonce=)/.test(page)) throw new Error('an offline copy would not run all scripts');
  const modules = reached(entry, bundle);
  const named = page + modules.map((file) => bundle[file]?.code ?? '').join('');
  // The page's own style sheet stands in it already.
  const isStyled = (file: string) => file.endsWith('.css') && page.includes(`./${file}`);
  const assets = Object.values(bundle).flatMap(({ type, fileName }) =>
    type === 'asset' && !fileName.endsWith('.html') && named.includes(nameOf(fileName)) && !isStyled(fileName)
      ? [fileName]
      : [],
  );
  const texts = [...modules, ...assets].map((file) => textOf(bundle[file]));
  const packed = weigh([...texts, ...Object.values(beside)].join('\n'));
  const fonts = assets.filter((file) => page.includes(`./${file}`)).map((file) => textOf(bundle[file]));
  // Packed files stand in the page in base64.
  const bytes = page.length + fonts.join('').length + Math.ceil((packed * 4) / 3);
  return { page, entry: nameOf(entry), modules, files: [...assets, ...Object.keys(beside)], bytes };
}

/** What has no text, in base64. */
function textOf(file: CopiedFile | undefined): string {
  const { code, source = '' } = file ?? {};
  return code ?? (typeof source === 'string' ? source : base64(source));
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The chunks that the program ever asks for. */
function reached(entry: string, bundle: Readonly<Record<string, CopiedFile>>): string[] {
  const all = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (all.has(name) || chunk?.type !== 'chunk') return;
    all.add(name);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(entry);
  return [...all];
}
