/** The typeface's files as the build emits them: the same the page's own style sheet uses. */
import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import type { Look } from '../cartography/look';

const absolute = (url: string) => new URL(url, document.baseURI).href;

export function mapFonts(): Look['fonts'] {
  return {
    regular: { latin: absolute(latin400), vietnamese: absolute(vietnamese400) },
    semibold: { latin: absolute(latin600), vietnamese: absolute(vietnamese600) },
  };
}
