/**
 * `sel=`: one bit per cluster, the first of a byte its highest, base64url without padding. Any subset of 72
 * fits into 12 characters; bytes of zeros at the end are left out, so that few early clusters need fewer.
 */
import { DIGITS } from './digits';
import type { Codec } from './row';

const CODE = /^LA-(\d{3})$/;
/** Codes have three digits. */
const MOST = 999;

/** Codes `LA-001` … `LA-999` in register order; a code of another form cannot travel and stays behind. */
export const selection: Codec<readonly string[]> = {
  encode: (codes) => {
    if (codes.length === 0) return '';
    const bits = new Uint8Array(Math.ceil((MOST + 1) / 24) * 24);
    for (const code of codes) {
      const number = Number(CODE.exec(code)?.[1] ?? 0);
      if (number > 0) bits[number - 1] = 1;
    }
    const last = bits.lastIndexOf(1);
    const bytes = Math.ceil((last + 1) / 8);
    let text = '';
    for (let at = 0; at < bytes * 8; at += 6) {
      let digit = 0;
      for (let bit = at; bit < at + 6; bit += 1) digit = digit * 2 + (bits[bit] ?? 0);
      text += DIGITS.charAt(digit);
    }
    return text;
  },
  decode: (text) => {
    if (text.length > Math.ceil(MOST / 6) + 2) return undefined;
    const codes: string[] = [];
    for (const [at, letter] of [...text].entries()) {
      const digit = DIGITS.indexOf(letter);
      if (digit < 0) return undefined;
      for (let bit = 0; bit < 6; bit += 1) {
        const number = at * 6 + bit + 1;
        if (number <= MOST && (digit >> (5 - bit)) % 2 === 1)
          codes.push(`LA-${String(number).padStart(3, '0')}`);
      }
    }
    return codes;
  },
};
