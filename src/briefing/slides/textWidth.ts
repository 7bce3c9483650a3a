/**
 * How wide a text of a slide is. Slides are laid out where no slide program is at hand, so the widths of Arial stand
 * here: Helvetica, Liberation Sans and Arimo have the same, and one of them is on every machine that shows slides.
 */

/**
 * Thousandths of the type size by glyph; accents of Vietnamese letters add nothing to their base. Letters of their own
 * are the barred d (0110, 0111), the horned o (01a0, 01a1) and the horned u (01af, 01b0).
 */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'′",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[\\]ft·\u00a0',
  333: '()-`r²"″{}',
  389: '*°',
  500: 'Jcksvxyz^',
  556: '#$0123456789?L_abdeghnopqu\u0111–«»÷≤≥',
  611: 'FTZ+<=>~×−',
  667: '&ABEKPSVXY\u01a1\u01b0',
  722: 'CDHNRUw\u0110',
  778: 'GOQ',
  860: 'Mm\u01a0\u01af',
  889: '%',
  944: 'W',
};

const BOLD: Readonly<Record<number, string>> = {
  238: "'′",
  278: ' ,./I\\ijl·|\u00a0',
  333: '!()-:;[]`ft²',
  389: '*r{}°',
  500: 'z"″',
  556: '#$0123456789J_aceksvxy–«»÷≤≥',
  611: '?FLTZbdghnopqu\u0111+<=>^~×−',
  667: 'EPSVXY',
  722: '&ABCDHKNRU\u0110\u01a1\u01b0',
  778: 'GOQw',
  889: '%mM',
  944: 'W\u01a0\u01af',
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

/** The letter without accents that add no width: ơ and ư stay what they are. */
const ACCENTS = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/g;

/**
 * Width of one line in inches, a little on the safe side.
 *
 * @param size in points
 */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? byGlyph.bold : byGlyph.regular;
  let thousandths = 0;
  for (const glyph of text.normalize('NFD').replace(ACCENTS, '').normalize('NFC'))
    thousandths += widths.get(glyph) ?? WIDEST;
  return (thousandths / 1000) * (size / POINTS_PER_INCH) * SPARE;
}
