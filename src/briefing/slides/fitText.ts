/** A text in a box: the largest size at which it fits, and where its lines break. */
import { textWidth } from './textWidth';

export interface FittedText {
  /** As it stands in the box: shortened, with an ellipsis, only where it does not fit at the smallest size. */
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly lines: number;
  /** Inches. */
  readonly height: number;
  readonly cut: boolean;
}

export interface TextBox {
  /** Inches, without margins. */
  readonly width: number;
  readonly height: number;
  /** Points, from the largest to the smallest that is allowed. */
  readonly sizes: readonly number[];
  readonly bold?: boolean;
}

const LEADING = 1.2;
const POINTS_PER_INCH = 72;

/** Height of a line in inches. */
export function lineHeight(size: number): number {
  return (size * LEADING) / POINTS_PER_INCH;
}

/** @throws where no size is given */
export function fitText(text: string, box: TextBox): FittedText {
  for (const size of box.sizes) {
    const lines = wrapText(text, box.width, size, box.bold).length;
    const height = lines * lineHeight(size);
    if (height <= box.height + 1e-9) return { text, size, lines, height, cut: false };
  }
  const size = box.sizes.at(-1);
  if (size === undefined) throw new Error('A text needs a size');
  const most = Math.max(1, Math.floor((box.height + 1e-9) / lineHeight(size)));
  const kept = wrapText(text, box.width, size, box.bold).slice(0, most);
  return {
    text: [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', box, size)].join(' '),
    size,
    lines: most,
    height: most * lineHeight(size),
    cut: true,
  };
}

function shortened(line: string, { width, bold }: TextBox, size: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept} …`, size, bold) > width)
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1);
  return `${kept} …`.trim();
}

/** The lines of a text: broken at spaces, and within a word only where it is wider than the box. */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ').flatMap((whole) => pieces(whole, width, size, bold))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, size, bold) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

function pieces(word: string, width: number, size: number, bold: boolean): readonly string[] {
  if (textWidth(word, size, bold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const glyph of word) {
    if (part !== '' && textWidth(part + glyph, size, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += glyph;
  }
  return [...parts, part];
}
