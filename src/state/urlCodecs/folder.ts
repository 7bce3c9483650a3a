/** `data=`: a folder of this very origin, so that a link cannot make the atlas show another site's figures as its own. */
import type { Codec } from './row';

const SEGMENT = /^[A-Za-z0-9._~-]{1,80}$/;

/**
 * A folder, relative to the page or from the root (`other`, `/maps/2026`), with a slash at its end in the state.
 * Refused: schemes, `//host`, backslashes, percent signs, and every `.` or `..` step.
 */
export const folder: Codec<string> = {
  encode: (path) => path.replace(/\/$/, ''),
  decode: (text) => {
    const root = text.startsWith('/') ? '/' : '';
    const inner = text.slice(root.length).replace(/\/$/, '');
    const segments = inner.split('/');
    const plain = segments.every((part) => SEGMENT.test(part) && !/^\.+$/.test(part));
    return plain && segments.length <= 12 ? `${root}${inner}/` : undefined;
  },
};
