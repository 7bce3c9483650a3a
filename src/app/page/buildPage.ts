/** Writes into the page what must be there before any script: head, picture, header. Runs in Node at build time. */
import { HEAD_SCRIPT } from './headScript';

/**
 * @param html the page with its `<!--atlas:…-->` places
 * @param _read reads a file of `public/data` as text
 */
export function buildPage(html: string, _read: (name: string) => string): string {
  const head = ['<title>Bản đồ cụm công nghiệp Long An</title>', `<script>${HEAD_SCRIPT}</script>`];
  return html.replace('<!--atlas:head-->', head.join('\n    '));
}
