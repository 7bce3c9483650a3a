/** What a sheet is made of, each thing with the box it fills, in units. */
import type { Basis } from '../../domain/types';
import type { LegendMark } from '../slides/legendRows';
import type { Box } from './presets';
import { LEADING, type Measure, type Type, type Weight, wrap } from './wrap';

export type Ink = 'ink' | 'soft' | 'accent' | 'tried';

export type Item =
  | {
      readonly kind: 'text';
      readonly box: Box;
      readonly text: string;
      readonly size: number;
      readonly weight: Weight;
      readonly ink: Ink;
    }
  | { readonly kind: 'sign'; readonly box: Box; readonly basis: Basis | 'tried' }
  | { readonly kind: 'swatch'; readonly box: Box; readonly mark: LegendMark }
  | { readonly kind: 'rule'; readonly box: Box };

/** Things below each other, and how high they are together. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

export const NOTHING: Block = { items: [], height: 0 };

/** One line of text whose box begins at x, y. */
export function textItem(
  measure: Measure,
  text: string,
  at: { readonly x: number; readonly y: number },
  { size, weight, ink }: Type & { readonly ink: Ink },
): Item {
  const box = { ...at, w: measure(text, size, weight), h: size * LEADING };
  return { kind: 'text', box, text, size, weight, ink };
}

/** A paragraph as lines in a width. */
export function paragraph(
  measure: Measure,
  text: string,
  { x, y, w }: Pick<Box, 'x' | 'y' | 'w'>,
  type: Type & { readonly ink: Ink },
): Block {
  const leading = type.size * LEADING;
  const lines = wrap(measure, text, type, w);
  return {
    items: lines.map((line, index) => textItem(measure, line, { x, y: y + index * leading }, type)),
    height: lines.length * leading,
  };
}

/** Blocks below each other; each is made for the height at which it begins. */
export function stack(y: number, makes: readonly ((y: number) => Block)[]): Block {
  const items: Item[] = [];
  let at = y;
  for (const make of makes) {
    const block = make(at);
    items.push(...block.items);
    at += block.height;
  }
  return { items, height: at - y };
}

/** The first that is no higher than the box; the last where none is. */
export function firstFitting(height: number, sizes: readonly number[], make: (size: number) => Block): Block {
  let block = NOTHING;
  for (const size of sizes) {
    block = make(size);
    if (block.height <= height) return block;
  }
  return block;
}
