/**
 * Whole numbers as letters that no messenger escapes or cuts off: five bits a letter, the lowest first. Letters
 * that another one follows come from the second half of the alphabet, the last one from the first half — so a
 * number always ends in a plain letter, and `-` and `_` never stand at the end of an address.
 */

/** The alphabet of base64url. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** More than any coordinate in 1e-8° needs; a longer number is a broken link. */
const MOST_LETTERS = 8;

/** A whole number, sign in the lowest bit, so that small steps to either side are short. */
export function writeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= 32) {
    text += DIGITS.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return text + DIGITS.charAt(rest);
}

/** All numbers of a text; null where it is not made of whole numbers as `writeNumber` writes them. */
export function readNumbers(text: string): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let place = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0 || place >= MOST_LETTERS) return null;
    value += (digit % 32) * 32 ** place;
    place += 1;
    if (digit >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    place = 0;
  }
  return place === 0 ? numbers : null;
}

/** Two letters that change when any letter of the text does, or when some are lost (1 in 1,024 by chance not). */
export function checkLetters(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const folded = ((hash >>> 16) ^ hash) & 0x3ff;
  return DIGITS.charAt(folded >> 5) + DIGITS.charAt(folded & 31);
}
