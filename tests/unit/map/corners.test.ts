import { describe, expect, it } from 'vitest';
import { widenedBox } from '../../../src/map/cameraMath';
import { isHandy, nearestCorner, outward } from '../../../src/map/cornerMath';

const CORNERS = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 40 },
];

describe('corners under the hand', () => {
  it('are taken by a press within reach, the nearest of several', () => {
    expect(nearestCorner(CORNERS, { x: 12, y: 0 }, 22)).toBe(0);
    expect(nearestCorner(CORNERS, { x: 18, y: 0 }, 22)).toBe(1);
    expect(nearestCorner(CORNERS, { x: 30, y: 18 }, 18)).toBe(1);
  });

  it('are not taken from further away, nor where there are none', () => {
    expect(nearestCorner(CORNERS, { x: 0, y: 22.1 }, 22)).toBeNull();
    expect(nearestCorner([], { x: 0, y: 0 }, 22)).toBeNull();
  });

  it('have their numbers outside the outline', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    const [dx, dy] = outward(square, { x: 10, y: 0 });
    expect([dx > 0, dy < 0]).toEqual([true, true]);
    expect(Math.hypot(dx, dy)).toBeCloseTo(18);
    expect(outward([{ x: 3, y: 3 }], { x: 3, y: 3 })).toEqual([0, 0]);
  });
});

describe('an outline on the screen', () => {
  const view = { width: 1000, height: 800 };
  const insets = { left: 380, right: 0, top: 0, bottom: 40 };
  const box = (x: number, y: number, side: number) => [
    { x, y },
    { x: x + side, y: y + side / 2 },
  ];

  it('can be taken by its corners where it is large and in sight, and not under a panel', () => {
    expect(isHandy(box(400, 100, 120), view, insets)).toBe(true);
    expect(isHandy(box(400, 100, 119), view, insets)).toBe(false);
    expect(isHandy(box(379, 100, 120), view, insets)).toBe(false);
    expect(isHandy(box(400, 701, 120), view, insets)).toBe(false);
    expect(isHandy(box(900, 100, 120), view, insets)).toBe(false);
    expect(isHandy(box(400, -1, 120), view, insets)).toBe(false);
  });
});

describe('a box to grow in', () => {
  it('keeps its middle', () => {
    expect(widenedBox([106, 10, 106.2, 10.1], 2)).toEqual([
      expect.closeTo(105.9),
      expect.closeTo(9.95),
      expect.closeTo(106.3),
      expect.closeTo(10.15),
    ]);
  });
});
