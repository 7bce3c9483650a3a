/** Text into lines of a width, by whatever measures it. */

export type Weight = 400 | 600;

/** Width of a text at a size, in the unit of the size. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** Height of a line, in sizes of its type: Vietnamese capitals carry two marks. */
export const LEADING = 1.32;

export interface Type {
  readonly size: number;
  readonly weight: Weight;
}

/** Lines no wider than `width`, and a new one at each break; only a word that alone is wider is broken within. Never an empty list. */
export function wrap(measure: Measure, text: string, type: Type, width: number): readonly string[] {
  return text.split('\n').flatMap((part) => wrapPart(measure, part, type, width));
}

function wrapPart(measure: Measure, text: string, { size, weight }: Type, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => measure(words, size, weight) <= width;
  for (const word of together(text).split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  lines.push(line);
  return lines;
}

/** A figure and its unit stay on one line. */
function together(text: string): string {
  return text.replace(/(\d) (?=(?:ha|km|m|%)(?![\p{L}\d]))/gu, '$1\u00a0');
}

/** A word in pieces that fit, each at least a letter. */
function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** From the largest size to the smallest, in steps of a twentieth. */
export function sizesBetween(largest: number, smallest: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = largest; size > smallest; size *= 0.95) sizes.push(size);
  return [...sizes, smallest];
}
