/** `compare=`: codes with a point between them, in the order of the shortlist: `LA-014.LA-001`. */
import { SHORTLIST_MOST } from '../transitions/shortlist';
import { code } from './plain';
import type { Codec } from './row';

/** What is no code is passed over, what comes twice counts once, and only the first five are taken. */
export const shortCodes: Codec<readonly string[]> = {
  encode: (codes) => codes.join('.'),
  decode: (text) => {
    const codes = text.split('.').flatMap((part) => code.decode(part) ?? []);
    return [...new Set(codes)].slice(0, SHORTLIST_MOST);
  },
};
