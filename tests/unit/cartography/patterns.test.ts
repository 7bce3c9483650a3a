import { describe, expect, it } from 'vitest';
import { makeImage } from '../../../src/cartography/images';
import { CLASS_PAINT, type PatternKind } from '../../../src/cartography/palette';
import { isMarked, linePath, patternGeometry } from '../../../src/cartography/patterns';
import { hexToRgba } from '../../../src/cartography/raster';
import { dominantColor } from './pixels';

const KINDS: PatternKind[] = ['solid', 'hatch', 'dots', 'missing'];

describe('pattern geometry', () => {
  it.each(KINDS)('%s leaves most of the area to the class colour', (kind) => {
    for (const size of ['symbol', 'fill'] as const) {
      const geometry = patternGeometry(kind, size);
      let marked = 0;
      const n = 120;
      for (let i = 0; i < n * n; i++) {
        const [x, y] = [((i % n) + 0.5) / n, (Math.floor(i / n) + 0.5) / n];
        if (isMarked(geometry, x * geometry.tile, y * geometry.tile)) marked++;
      }
      const share = marked / (n * n);
      expect(share).toBeLessThan(0.36);
      expect(share > 0.08).toBe(kind !== 'solid');
    }
  });

  it.each(KINDS)('%s repeats without a seam', (kind) => {
    const geometry = patternGeometry(kind, 'fill');
    for (let i = 0; i < 40; i++) {
      const [x, y] = [i * 0.37, i * 0.73];
      expect(isMarked(geometry, x + geometry.tile, y - 3 * geometry.tile)).toBe(isMarked(geometry, x, y));
    }
  });

  it('hatches up and missing down, in path and pixels alike', () => {
    const [hatch, missing] = [patternGeometry('hatch', 'fill'), patternGeometry('missing', 'fill')];
    expect(isMarked(hatch, 2, 6)).toBe(true);
    expect(isMarked(missing, 2, 6)).toBe(false);
    expect(isMarked(missing, 2, 2)).toBe(true);
    expect(linePath(hatch)).toContain('M0 8L8 0');
    expect(linePath(missing)).toContain('M0 0L8 8');
    expect(linePath(patternGeometry('dots', 'fill'))).toBe('');
  });
});

describe('images', () => {
  it.each(Object.entries(CLASS_PAINT))(
    'a disc of %s is mostly its colour, exactly, at every size and ratio',
    (_, paint) => {
      for (const ratio of [1, 2, 3]) {
        for (let diameter = 10; diameter <= 20; diameter++) {
          const id = `disc/${paint.color}/${paint.pattern}/${paint.mark}/#ffffff/${diameter}`;
          const image = makeImage(id, ratio);
          expect(image?.options.pixelRatio).toBe(ratio);
          // The casing is light and thin; among the other pixels the class colour leads.
          expect(image && dominantColor(image.data, '#ffffff')).toBe(paint.color);
        }
      }
    },
  );

  it('a disc is round, cased and clear around', () => {
    const image = makeImage('disc/#003f5c/solid/#ffffff/#e8eeeb/20', 2);
    if (image === null) throw new Error('no image');
    const { width, data } = image.data;
    expect(width).toBe(45);
    const at = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
    expect(at(0, 0)).toEqual([0, 0, 0, 0]);
    expect(at(22, 22)).toEqual([...hexToRgba('#003f5c')]);
    expect(at(22, 1)).toEqual([...hexToRgba('#e8eeeb')]);
  });

  it('tiles are powers of two and clear but for the mark', () => {
    for (const ratio of [1, 2]) {
      const image = makeImage('tile/dots/#ffffff', ratio);
      expect(image?.data.width).toBe(8 * ratio);
      const alphas = [...(image?.data.data ?? [])].filter((_, i) => i % 4 === 3);
      expect(Math.max(...alphas)).toBeGreaterThan(230);
      expect(alphas.filter((a) => a === 0).length).toBeGreaterThan(alphas.length / 2);
    }
    const solid = makeImage('tile/solid/#ffffff', 1);
    expect(solid?.data.data.every((v) => v === 0)).toBe(true);
  });

  it('a ring is a distance field: edge at three quarters of alpha', () => {
    const image = makeImage('ring/14', 1);
    expect(image?.options.sdf).toBe(true);
    const { width, data } = image?.data ?? { width: 0, data: new Uint8ClampedArray() };
    const row = Array.from(
      { length: width },
      (_, x) => data[(Math.floor(width / 2) * width + x) * 4 + 3] ?? 0,
    );
    const inside = row.flatMap((alpha, x) => (alpha >= 0.75 * 255 ? [Math.abs(x + 0.5 - width / 2)] : []));
    // Around the disc and its casing, not over them: the ring lies above all symbols, its own among them.
    expect(Math.min(...inside)).toBeGreaterThanOrEqual(7.5);
    expect(Math.max(...inside)).toBeLessThanOrEqual(10.5);
    expect(inside).toHaveLength(6);
  });

  it.each([
    'shield/#ffffff/#8a7a58',
    'point/port/#5c6865/#ffffff',
    'point/airport/#5c6865/#ffffff',
    'point/border/#5c6865/#ffffff',
  ])('draws %s', (id) => {
    const image = makeImage(id, 2);
    expect(image?.data.data.some((v) => v > 0)).toBe(true);
  });

  it.each([
    '',
    'disc',
    'disc/#003f5c/solid',
    'disc/#003f5c/plaid/#ffffff/#ffffff/12',
    'disc/#003f5c/solid/#ffffff/#ffffff/-1',
    'point/harbour/#5c6865/#ffffff',
    'sprite/x',
  ])('knows that «%s» is none of its own', (id) => {
    expect(makeImage(id, 1)).toBeNull();
  });
});
