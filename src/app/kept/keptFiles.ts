/** What of a build is kept in the browser, found while the site is built, and how the installed atlas is called. */
import '../../i18n/late';
import { createT } from '../../i18n/t';
import type { KeptFile } from './kept';

/** An example for other pages. What they load is part of a copy in one file, which is to be made without a network, too. */
const BESIDE = /^example-host\./;
const HASHED = /^assets\//;

/**
 * @param files by name beside the page
 * @param hash of a file, to tell its versions apart
 */
export function keptFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  hash: (content: string | Uint8Array) => string,
): readonly KeptFile[] {
  return Object.entries(files)
    .filter(([name]) => !BESIDE.test(name))
    .map(([url, content]) => ({ url, revision: HASHED.test(url) ? null : hash(content) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The manifest of the installed atlas, in the first language: it has one. */
export function webManifest(): string {
  const t = createT('vi');
  return JSON.stringify({
    name: t('bar.name'),
    short_name: t('visit.shortName'),
    description: t('page.description'),
    lang: 'vi',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f4f6f5',
    theme_color: '#f4f6f5',
    icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
}
