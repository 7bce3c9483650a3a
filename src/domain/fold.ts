/**
 * Text made comparable: no marks, no capitals, đ as d, single spaces, punctuation as spaces.
 * "Đức Hoà", "Đức Hòa" and "duc  hoa" fold to the same "duc hoa"; both tone-mark spellings occur in the sources.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded text as one ASCII word for addresses: "Đức Hòa" → "duc-hoa". */
export function slug(text: string): string {
  return fold(text).replace(/ /g, '-');
}
