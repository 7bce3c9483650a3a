/** Where everything on a sheet stands. Pure: what measures type comes from outside. */
import type { T } from '../../i18n/t';
import type { SheetContent } from './content';
import { type Block, firstFitting, type Item, NOTHING, paragraph, stack, textItem } from './items';
import { notesItems } from './layoutNotes';
import type { Box, Boxes } from './presets';
import { legendBlock, totalsBlock } from './tables';
import { LEADING, type Measure, sizesBetween } from './wrap';

/** Sizes of type on the HD sheet, largest and smallest, in units. */
const TITLE = [27, 14] as const;
const CAPTION = [14.5, 8.6] as const;
const COLUMN = [15, 7.6] as const;
const LINK = [9, 6.4] as const;

/** How far title and caption are from their smallest. */
const SHARES = Array.from({ length: 13 }, (_, step) => 1 - step / 12);

/** A longer address is no help on paper: nobody types it. */
const LONGEST_LINK = 260;

export function layoutSheet(
  measure: Measure,
  content: SheetContent,
  boxes: Boxes,
  t: T,
  page: string,
): readonly Item[] {
  return [
    ...headItems(measure, content, boxes),
    ...columnItems(measure, content, boxes),
    ...notesItems(measure, content.notes, boxes, t),
    ...linkItems(measure, content, boxes, t, page),
  ];
}

function scaled([largest, smallest]: readonly [number, number], scale: number): readonly number[] {
  return sizesBetween(largest * scale, smallest * scale);
}

/** Where the lines of a caption have no room, it goes on in one. */
function headItems(measure: Measure, content: SheetContent, boxes: Boxes): readonly Item[] {
  const { title, caption } = content;
  const lines = headBlock(measure, title, caption, boxes);
  return lines.height <= boxes.head.h
    ? lines.items
    : headBlock(measure, title, caption.replaceAll('\n', ' '), boxes).items;
}

/** Title and caption grow smaller together until both have room. */
function headBlock(measure: Measure, title: string, caption: string, { head, scale }: Boxes): Block {
  const between = ([largest, smallest]: readonly [number, number], share: number) =>
    (smallest + (largest - smallest) * share) * scale;
  return firstFitting(head.h, SHARES, (share) =>
    stack(head.y, [
      (y) =>
        paragraph(measure, title, { ...head, y }, { size: between(TITLE, share), weight: 600, ink: 'ink' }),
      (y) =>
        caption === ''
          ? NOTHING
          : paragraph(
              measure,
              caption,
              { ...head, y },
              { size: between(CAPTION, share), weight: 400, ink: 'soft' },
            ),
    ]),
  );
}

function columnItems(measure: Measure, content: SheetContent, { columns, scale }: Boxes): readonly Item[] {
  const totals = (box: Box, size: number) => totalsBlock(measure, content, box, size);
  const legend = (box: Box, size: number) =>
    legendBlock(measure, content.legendTitle, content.legend, box, size);
  const sizes = scaled(COLUMN, scale);
  const [first, second] = columns;
  if (second === undefined)
    return firstFitting(first.h, sizes, (size) =>
      stack(first.y, [
        (y) => totals({ ...first, y }, size),
        () => ({ items: [], height: size }),
        (y) => legend({ ...first, y }, size),
      ]),
    ).items;
  // Of one size, side by side.
  const both = (size: number): Block => {
    const sides = [totals(first, size), legend(second, size)];
    return {
      items: sides.flatMap((side) => side.items),
      height: Math.max(...sides.map((side) => side.height)),
    };
  };
  return firstFitting(first.h, sizes, both).items;
}

function linkItems(
  measure: Measure,
  { link }: SheetContent,
  { link: box, scale }: Boxes,
  t: T,
  page: string,
): readonly Item[] {
  const words = link.length <= LONGEST_LINK ? link : t('picture.linkTooLong', { count: link.length, page });
  return firstFitting(box.h, scaled(LINK, scale), (size) => {
    const head = textItem(measure, t('picture.link'), box, { size, weight: 600, ink: 'accent' });
    const rest = paragraph(
      measure,
      words,
      { ...box, y: box.y + size * LEADING },
      { size, weight: 400, ink: 'soft' },
    );
    return { items: [head, ...rest.items], height: rest.height + size * LEADING };
  }).items;
}
