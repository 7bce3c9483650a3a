/** What one can read in a PDF that Chromium has printed: its glyphs by the tables that come with their fonts. */
import { inflateSync } from 'node:zlib';

/** Glyph by its number in hex, four digits, as text. */
type Glyphs = ReadonlyMap<string, string>;

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/** The text of all pages, in the order it is drawn, without the white space between its pieces. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf.toString('latin1'));
  const fonts = new Map<string, Glyphs>();
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      if (table !== undefined) fonts.set(name, glyphsOf(objects.get(table)?.stream ?? ''));
    }
  return [...objects.values()].map(({ stream }) => drawnText(stream, fonts)).join('');
}

function objectsOf(source: string): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of source.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)) {
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    const packed =
      at < 0
        ? ''
        : body
            .slice(at)
            .replace(/^stream\r?\n/, '')
            .replace(/\r?\nendstream\s*$/, '');
    objects.set(id, { head, stream: head.includes('/FlateDecode') ? inflated(packed) : packed });
  }
  return objects;
}

/** Empty for a picture, whose bytes may hold the words that end a stream. */
function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(glyph.toUpperCase(), unicode(text));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1)
        glyphs.set(hex(glyph), String.fromCharCode(Number.parseInt(text, 16) + glyph - first));
    }
  return glyphs;
}

const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, '0');

function unicode(text: string): string {
  return (text.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

/** A piece of drawing: a font chosen, or glyphs shown with it. */
function drawnText(stream: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  let text = '';
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^<>]*T[jJ])/g)) {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    else for (const glyph of shown?.toUpperCase().match(/.{4}/g) ?? []) text += glyphs.get(glyph) ?? '';
  }
  return text.replace(/\s/g, '');
}
