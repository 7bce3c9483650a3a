import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLANK_PX } from '../../../src/cartography/images';
import { alongEdge, type Post } from '../../../src/map/shotFence';

const SIZES = fc.record({
  width: fc.integer({ min: 120, max: 2000 }),
  height: fc.integer({ min: 120, max: 2000 }),
});

/** From, to along its side of the picture. */
function stretch({ x, y, anchor }: Post): readonly [number, number] {
  const at = anchor === 'top' || anchor === 'bottom' ? x : y;
  return [at - BLANK_PX / 2, at + BLANK_PX / 2];
}

it('leaves no gap that the smallest name goes through, and no post in the place of the next', () => {
  fc.assert(
    fc.property(SIZES, ({ width, height }) => {
      const posts = alongEdge(width, height);
      for (const [anchor, length] of [
        ['top', width],
        ['bottom', width],
        ['left', height],
        ['right', height],
      ] as const) {
        const side = posts
          .filter((post) => post.anchor === anchor)
          .map(stretch)
          .sort((a, b) => a[0] - b[0]);
        let end = 0;
        for (const [from, to] of side) {
          expect(from - end).toBeGreaterThan(0);
          expect(from - end).toBeLessThan(5);
          end = to;
        }
        expect(length - end).toBeLessThan(5);
      }
    }),
  );
});

it('stands outside the picture, but for the width of a halo', () => {
  const inside: Readonly<Record<Post['anchor'], (post: Post) => number>> = {
    bottom: ({ y }) => y,
    top: ({ y }) => 300 - y,
    right: ({ x }) => x,
    left: ({ x }) => 400 - x,
  };
  for (const post of alongEdge(400, 300)) expect(inside[post.anchor](post)).toBe(2);
});
