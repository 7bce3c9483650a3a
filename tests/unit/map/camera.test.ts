import { describe, expect, it } from 'vitest';
import { mercatorSize, OPENING_BOUNDS, SHEET_BOUNDS, WORLD_PX } from '../../../src/cartography/view';
import {
  bearableInsets,
  centreOnSheet,
  handyRadius,
  leastZoom,
  readInsets,
  shiftIntoView,
  shiftOutOfCover,
  widened,
} from '../../../src/map/cameraMath';
import { scanInsets } from '../../../src/map/covered';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

describe('insets', () => {
  it('are read from the page, and none where the page says none', () => {
    const page: Record<string, string> = {
      '--pad-left': ' 380px',
      '--pad-top': '16px',
      '--pad-right': '',
      '--pad-bottom': '-5px',
    };
    expect(readInsets((name) => page[name] ?? '')).toEqual({ top: 16, right: 0, bottom: 0, left: 380 });
  });

  it('leave something to look at on a narrow screen, and are left alone on a wide one', () => {
    const insets = { top: 10, right: 100, bottom: 20, left: 300 };
    expect(bearableInsets(insets, 1400, 900)).toEqual(insets);
    const squeezed = bearableInsets(insets, 320, 900);
    expect(squeezed.left + squeezed.right).toBeCloseTo(200);
    expect(squeezed.left / squeezed.right).toBeCloseTo(3);
    expect(squeezed).toMatchObject({ top: 10, bottom: 20 });
  });

  it('are wider by the same on every side', () => {
    expect(widened({ ...NONE, left: 5 }, 8)).toEqual({ top: 8, right: 8, bottom: 8, left: 13 });
  });
});

describe('how far out a map goes', () => {
  it('is the same on every screen', () => {
    expect(leastZoom(1440, 900)).toBe(6.5);
    expect(leastZoom(320, 568)).toBe(6.5);
  });

  it('is far enough to have the whole province on a tiny one, within what panels leave', () => {
    const [across, down] = mercatorSize(OPENING_BOUNDS);
    for (const [width, height] of [
      [374, 60],
      [200, 180],
      [120, 90],
    ] as const) {
      const zoom = leastZoom(width, height);
      const { left, right, top, bottom } = bearableInsets(
        { top: 8, right: 56, bottom: 40, left: 8 },
        width,
        height,
      );
      const world = WORLD_PX * 2 ** zoom;
      expect(zoom).toBeLessThan(6.5);
      expect(across * world).toBeLessThanOrEqual(width - left - right + 1e-6);
      expect(down * world).toBeLessThanOrEqual(height - top - bottom + 1e-6);
    }
  });
});

describe('what panels cover', () => {
  it('is found from each side, a panel along it counting and a small box not', () => {
    const panel = (x: number) => x < 380;
    const toolbar = (x: number, y: number) => x > 1150 && y > 500 && y < 700;
    const drawer = (y: number) => y >= 756;
    const insets = scanInsets(1200, 800, (x, y) => !panel(x) && !toolbar(x, y) && !drawer(y));
    expect(insets.left).toBeGreaterThanOrEqual(380);
    expect(insets.left).toBeLessThan(388);
    expect(insets.right).toBe(0);
    expect(insets.top).toBe(0);
    expect(insets.bottom).toBeGreaterThanOrEqual(44);
    expect(insets.bottom).toBeLessThan(52);
  });

  it('is found below a list that lies between two panels', () => {
    const free = (x: number, y: number) => x >= 380 && x < 1040 && y < 500;
    const insets = scanInsets(1440, 900, free);
    expect(insets.bottom).toBeGreaterThanOrEqual(400);
    expect(insets.bottom).toBeLessThan(410);
    expect(insets.left).toBeGreaterThanOrEqual(380);
    expect(insets.right).toBeGreaterThanOrEqual(400);
    expect(insets.top).toBe(0);
  });

  it('is nothing where everything is covered', () => {
    expect(scanInsets(300, 300, () => false)).toEqual(NONE);
  });
});

describe('bringing a box into view', () => {
  const view = { width: 1000, height: 600 };
  const insets = { top: 0, right: 400, bottom: 50, left: 100 };
  const box = (left: number, top: number, side = 20) => ({
    left,
    top,
    right: left + side,
    bottom: top + side,
  });

  it('moves nothing that can be seen', () => {
    expect(shiftIntoView(box(300, 300), view, insets)).toBeNull();
  });

  it.each([
    ['from under the right panel', box(800, 300), [-220, 0]],
    ['from beyond the left edge', box(-50, 300), [150, 0]],
    ['from below', box(300, 590), [0, -60]],
    ['from a corner', box(790, 700), [-210, -170]],
  ])('moves no further than needed %s', (_, at, shift) => {
    expect(shiftIntoView(at, view, insets)).toEqual(shift);
  });

  it('centres what is too large, and leaves it where it is centred', () => {
    const large = (left: number) => ({ left, right: left + 700, top: 100, bottom: 200 });
    expect(shiftIntoView(large(100), view, insets)).toEqual([-100, 0]);
    expect(shiftIntoView(large(0), view, insets)).toBeNull();
  });

  it('goes on where a button lies at the edge, and no further than that where all is covered', () => {
    const beside = (x: number, y: number) => x < 560 || y < 400;
    expect(shiftOutOfCover(box(800, 300), view, insets, beside)).toEqual([-220, 0]);
    const [dx, dy] = shiftOutOfCover(box(800, 500), view, insets, beside) ?? [0, 0];
    expect(beside(810 + dx, 510 + dy)).toBe(true);
    expect(shiftOutOfCover(box(570, 500), view, insets, beside)).not.toBeNull();
    expect(shiftOutOfCover(box(300, 500), view, insets, beside)).toBeNull();
    expect(shiftOutOfCover(box(800, 300), view, insets, () => false)).toEqual([-220, 0]);
  });
});

describe('the centre', () => {
  const [w, s, e, n] = SHEET_BOUNDS;
  it('stays on the sheet', () => {
    expect(centreOnSheet([106, 10.7])).toEqual([106, 10.7]);
    expect(centreOnSheet([0, 80])).toEqual([w, n]);
    expect(centreOnSheet([179, -80])).toEqual([e, s]);
  });
});

describe('a radius drawn by hand', () => {
  it('can be 10 km whatever the zoom, wherever the hand ends within a pixel of it', () => {
    for (const metres of [3, 9, 20, 40, 80, 143, 255, 450, 900]) {
      for (const off of [-0.49, 0, 0.49]) {
        expect(handyRadius(10 + (off * metres) / 1000, metres)).toBeCloseTo(10, 9);
      }
    }
  });

  it('is never further from what was drawn than half a step, nor nothing', () => {
    expect(handyRadius(7.83, 143)).toBeCloseTo(7.75, 9);
    expect(handyRadius(0.004, 143)).toBe(0.25);
    expect(handyRadius(3.4, 5000)).toBe(3);
  });
});
