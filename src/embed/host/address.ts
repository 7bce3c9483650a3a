/** The address of the frame, from what the element's attributes say. */
import { ORIGINS_PARAM } from '../originsParam';

/** Attributes that are parameters of the address under the same name. */
const SAME = ['scene', 'lang', 'theme', 'layout'] as const;

/**
 * @param attribute an attribute of the element; null where it has none
 * @param home where the script lies, which is where the atlas is unless the page says otherwise
 * @param host the page's own address, to which `src` is relative, and origin, which may then talk with the atlas
 */
export function frameAddress(
  attribute: (name: string) => string | null,
  home: string,
  host: { readonly base: string; readonly origin: string },
): string {
  const url = new URL(attribute('src') ?? home, host.base);
  const params = url.searchParams;
  for (const [name, value] of new URLSearchParams(attribute('view') ?? '')) params.set(name, value);
  for (const name of SAME) {
    const value = attribute(name);
    if (value) params.set(name, value);
  }
  const still = attribute('static');
  if (still !== null) params.set('static', still === '0' || still === 'false' ? '0' : '1');
  // A frame shows the map, and panels where they are asked for.
  if (!params.has('layout') && !params.has('panels')) params.set('layout', 'maponly');
  if (!params.has(ORIGINS_PARAM) && host.origin !== 'null') params.set(ORIGINS_PARAM, host.origin);
  return url.href;
}
