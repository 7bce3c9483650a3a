/** The small print in two columns, every paragraph whole. */
import type { T } from '../../i18n/t';
import { type Item, textItem } from './items';
import type { NoteList, Notes } from './notes';
import type { Boxes } from './presets';
import { LEADING, type Measure, sizesBetween, wrap } from './wrap';

const SIZES = [11.2, 6.6] as const;
const COLUMNS = 2;
const GAP = 16;

/** Takes the largest type that all of it fits in; where even the smallest does not, lists are cut short and say so. */
export function notesItems(
  measure: Measure,
  notes: Notes,
  { print, scale }: Pick<Boxes, 'print' | 'scale'>,
  t: T,
): readonly Item[] {
  const width = (print.w - GAP * scale * (COLUMNS - 1)) / COLUMNS;
  const laid = (paragraphs: readonly string[], size: number): readonly Item[] | null => {
    const leading = size * LEADING;
    const rows = Math.floor((print.h + 0.01) / leading);
    const lines = paragraphs.flatMap((text) => wrap(measure, text, { size, weight: 400 }, width));
    if (lines.length > rows * COLUMNS) return null;
    // As even as they come, so that neither column ends in the middle of the other.
    const high = Math.ceil(lines.length / COLUMNS);
    return lines.map((line, index) =>
      textItem(
        measure,
        line,
        {
          x: print.x + Math.floor(index / high) * (width + GAP * scale),
          y: print.y + (index % high) * leading,
        },
        { size, weight: 400, ink: 'soft' },
      ),
    );
  };
  const smallest = SIZES[1] * scale;
  let lists: readonly KeptList[] = notes.lists.map((list) => ({ ...list, kept: list.sentences.length }));
  const written = () => [...notes.fixed, ...lists.map((list) => listWords(list, notes, t))];
  for (const size of sizesBetween(SIZES[0] * scale, smallest)) {
    const items = laid(written(), size);
    if (items !== null) return items;
  }
  for (;;) {
    lists = shortened(lists);
    const items = laid(written(), smallest);
    if (items !== null) return items;
    // What always stands there is short enough for every sheet.
    if (lists.every(({ kept }) => kept === 0)) throw new Error('the small print does not fit');
  }
}

/** A list of which only the first sentences are written. */
interface KeptList extends NoteList {
  readonly kept: number;
}

/** The longest list without its last sentence. */
function shortened(lists: readonly KeptList[]): readonly KeptList[] {
  const most = Math.max(...lists.map(({ kept }) => kept));
  const longest = lists.findIndex(({ kept }) => kept === most);
  return lists.map((list, index) => (index === longest ? { ...list, kept: list.kept - 1 } : list));
}

function listWords({ title, sentences, kept }: KeptList, notes: Notes, t: T): string {
  const left = sentences.length - kept;
  const text = [...sentences.slice(0, kept).map(ended), ...(left === 0 ? [] : [notes.more(left)])].join(' ');
  return t('picture.list', { title, text });
}

/** Sentences of other lists may come without their full stop. */
function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
