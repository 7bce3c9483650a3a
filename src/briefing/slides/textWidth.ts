/**
 * How wide a text of a slide is. Slides are laid out where no slide program is at hand, so the widths of Arial stand
 * here: Helvetica, Liberation Sans and Arimo have the same, and one of them is on every machine that shows slides.
 */

/**
 * Thousandths of the type size by glyph. Accents of Vietnamese letters add nothing to their base; a horn does, and
 * stands here as a hair space.
 */
const REGULAR: Readonly<Record<number, string>> = {
  111: '\u200a',
  191: "'′",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[\\]ft·\u00a0',
  333: '()-`r²"″{}',
  389: '*°',
  500: 'Jcksvxyz^',
  556: '#$0123456789?L_abdeghnopqu–«»÷≤≥',
  611: 'FTZ+<=>~×−',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  860: 'Mm',
  889: '%',
  944: 'W',
};

const BOLD: Readonly<Record<number, string>> = {
  111: '\u200a',
  238: "'′",
  278: ' ,./I\\ijl·|\u00a0',
  333: '!()-:;[]`ft²',
  389: '*r{}°',
  500: 'z"″',
  556: '#$0123456789J_aceksvxy–«»÷≤≥',
  611: '?FLTZbdghnopqu+<=>^~×−',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  889: '%mM',
  944: 'W',
};

/** A glyph that is not in the table: as wide as they come. */
const WIDEST = 1000;
const POINTS_PER_INCH = 72;
/** Programs differ in the last per cent, and one that takes accented letters from another font by more. */
const SPARE = 1.05;

const byGlyph = { regular: glyphs(REGULAR), bold: glyphs(BOLD) };

function glyphs(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, all]) => [...all].map((glyph) => [glyph, Number(width)] as const)),
  );
}

const ACCENTS = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/g;
const HORN = /\u031b/g;
/** NFD leaves the bar on a đ, and widths are known of the plain letter, which is as wide. */
const BARRED = /[\u0110\u0111]/g;

/** A text as glyphs that have a width. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(HORN, '\u200a')
    .replace(BARRED, (letter) => (letter.codePointAt(0) === 0x110 ? 'D' : 'd'));
}

/**
 * Width of one line in inches, a little on the safe side.
 *
 * @param size in points
 */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? byGlyph.bold : byGlyph.regular;
  let thousandths = 0;
  for (const glyph of plain(text)) thousandths += widths.get(glyph) ?? WIDEST;
  return (thousandths / 1000) * (size / POINTS_PER_INCH) * SPARE;
}
