/** Totals and legend, laid out at a size of type. */
import type { FigureRow } from '../sceneFigures';
import type { LegendRow } from '../slides/legendRows';
import type { SheetContent, Table, TableRow } from './content';
import { type Block, type Item, paragraph, stack, textItem } from './items';
import type { Box } from './presets';
import { LEADING, type Measure } from './wrap';

/** What stands under a figure is smaller than it. */
const SMALL = 0.82;
const SIGN = 0.78;
/** Of the width, for the names of the figures: less where two columns of figures stand beside them. */
const NAMES = { one: 0.56, two: 0.36 } as const;

type Place = Pick<Box, 'x' | 'y' | 'w'>;

/** Warning and tables, and what their signs mean. */
export function totalsBlock(measure: Measure, content: SheetContent, at: Place, size: number): Block {
  const { warning, tables } = content;
  const warned = (y: number): Block =>
    warning === null
      ? { items: [], height: 0 }
      : padded(paragraph(measure, warning, { ...at, y }, { size, weight: 600, ink: 'tried' }), size * 0.4);
  return stack(at.y, [
    warned,
    ...tables.map((table) => (y: number) => tableBlock(measure, table, { ...at, y }, size)),
    (y) => signsBlock(measure, content.signs, { ...at, y }, size * SMALL),
  ]);
}

function tableBlock(measure: Measure, table: Table, at: Place, size: number): Block {
  const heads = (y: number): Block => {
    const type = { size: size * SMALL, weight: 600, ink: 'soft' } as const;
    if (table.heads.length === 0) return { items: [], height: 0 };
    const items = table.heads.map((text, column) =>
      rightOf(measure, text, cellBox(at, table.heads.length, column, y), type),
    );
    return { items, height: type.size * LEADING };
  };
  const block = stack(at.y, [
    (y) => paragraph(measure, table.title, { ...at, y }, { size: size * 1.12, weight: 600, ink: 'accent' }),
    heads,
    ...table.rows.map((row) => (y: number) => rowBlock(measure, row, { ...at, y }, size)),
  ]);
  return padded(block, size * 0.7);
}

function rowBlock(measure: Measure, row: TableRow, at: Place, size: number): Block {
  const count = row.cells.length;
  const names = at.w * (count === 1 ? NAMES.one : NAMES.two) - size * 0.5;
  const top = at.y + size * 0.18;
  const label = paragraph(
    measure,
    row.label,
    { x: at.x, y: top, w: names },
    { size, weight: 400, ink: 'ink' },
  );
  const cells = row.cells.map((cell, column) =>
    cellBlock(measure, cell, cellBox(at, count, column, top), size),
  );
  const height = Math.max(label.height, ...cells.map((cell) => cell.height)) + size * 0.36;
  const rule: Item = { kind: 'rule', box: { x: at.x, y: at.y + height, w: at.w, h: 0 } };
  return { items: [...label.items, ...cells.flatMap((cell) => cell.items), rule], height };
}

/** The part of the row that a column of figures has. */
function cellBox({ x, w }: Place, count: number, column: number, y: number): Place {
  const from = x + w * (count === 1 ? NAMES.one : NAMES.two);
  const width = (x + w - from) / count;
  return { x: from + column * width, y, w: width };
}

/** The figure with the sign of what it rests on; where it rests on several things, what on each; what is missing. */
function cellBlock(measure: Measure, figure: FigureRow, at: Place, size: number): Block {
  const sign = figure.basis !== null && figure.basis !== 'missing';
  const small = size * SMALL;
  // Words in place of a figure are longer than any, and may take two lines.
  if (figure.value === null && figure.basis === null) {
    const { items, height } = paragraph(measure, figure.text, at, { size: small, weight: 400, ink: 'soft' });
    return { items: items.map((item) => movedRight(item, at)), height };
  }
  const value = rightOf(measure, figure.text, at, { size, weight: 600, ink: 'ink' });
  const items: Item[] = [value];
  if (sign && figure.basis !== null) {
    const side = size * SIGN;
    items.push(signItem(figure.basis, value.box.x - side * 1.35, at.y, size));
  }
  let y = at.y + size * LEADING;
  if (figure.parts.length > 1) {
    for (const part of figure.parts) {
      const text = rightOf(measure, part.text, { ...at, y }, { size: small, weight: 400, ink: 'soft' });
      items.push(text, signItem(part.basis, text.box.x - small * SIGN * 1.35, y, small));
      y += small * LEADING;
    }
  }
  if (figure.missing > 0 && figure.value !== null) {
    const note = figure.note.split(', ').at(-1) ?? '';
    const lines = paragraph(measure, note, { ...at, y }, { size: small, weight: 400, ink: 'soft' });
    items.push(...lines.items.map((item) => movedRight(item, at)));
    y += lines.height;
  }
  return { items, height: y - at.y };
}

function signItem(basis: Extract<Item, { kind: 'sign' }>['basis'], x: number, y: number, size: number): Item {
  const side = size * SIGN;
  return { kind: 'sign', box: { x, y: y + (size * LEADING - side) / 2, w: side, h: side }, basis };
}

function rightOf(measure: Measure, text: string, at: Place, type: Parameters<typeof textItem>[3]): Item {
  return movedRight(textItem(measure, text, at, type), at);
}

function movedRight(item: Item, { x, w }: Place): Item {
  return { ...item, box: { ...item.box, x: x + w - item.box.w } };
}

/** «● stated ◐ derived», as many to a line as fit. */
function signsBlock(measure: Measure, signs: SheetContent['signs'], at: Place, size: number): Block {
  const items: Item[] = [];
  let [x, y] = [at.x, at.y];
  for (const { basis, words } of signs) {
    const width = measure(words, size, 400) + size * (SIGN + 0.3);
    if (x > at.x && x + width > at.x + at.w) [x, y] = [at.x, y + size * LEADING];
    const from = { x: x + size * (SIGN + 0.3), y };
    items.push(signItem(basis, x, y, size));
    items.push(textItem(measure, words, from, { size, weight: 400, ink: 'soft' }));
    x += width + size;
  }
  return { items, height: signs.length === 0 ? 0 : y - at.y + size * LEADING };
}

/** Swatches with their words; words without a swatch head what follows, or say what no swatch can. */
export function legendBlock(
  measure: Measure,
  title: string,
  rows: readonly LegendRow[],
  at: Place,
  size: number,
): Block {
  return stack(at.y, [
    (y) => paragraph(measure, title, { ...at, y }, { size: size * 1.12, weight: 600, ink: 'accent' }),
    ...rows.map((row) => (y: number) => legendRow(measure, row, { ...at, y }, size)),
  ]);
}

function legendRow(measure: Measure, { mark, words }: LegendRow, at: Place, size: number): Block {
  const top = at.y + size * 0.14;
  if (mark === null) {
    const note = paragraph(
      measure,
      words,
      { ...at, y: top },
      { size: size * SMALL, weight: 400, ink: 'soft' },
    );
    return { items: note.items, height: note.height + size * 0.14 };
  }
  const [w, h] = [size * 1.7, size * 1.1];
  const indent = w + size * 0.6;
  const text = paragraph(
    measure,
    words,
    { x: at.x + indent, y: top, w: at.w - indent },
    { size, weight: 400, ink: 'ink' },
  );
  const box = { x: at.x, y: top + (size * LEADING - h) / 2, w, h };
  return { items: [{ kind: 'swatch', box, mark }, ...text.items], height: text.height + size * 0.14 };
}

function padded(block: Block, below: number): Block {
  return { ...block, height: block.height + below };
}
