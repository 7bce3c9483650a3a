import { describe, expect, it } from 'vitest';
import { pictureStyle } from '../../../src/cartography/pictureStyle';
import { FRAME, sheetBars, sheetFeatures } from '../../../src/cartography/sheet';
import { buildStyle } from '../../../src/cartography/style';
import { SHEET_BOUNDS } from '../../../src/cartography/view';
import { lookWith } from './atlas';

const [w, s, e, n] = SHEET_BOUNDS;

describe('the frame of the sheet', () => {
  it('has bars along all four sides, each a tenth of a degree and as far from the next', () => {
    const bars = sheetBars();
    const along = (side: (p: readonly number[]) => boolean) => bars.filter((bar) => bar.every(side)).length;
    expect([
      along(([x]) => x === w),
      along(([x]) => x === e),
      along(([, y]) => y === n),
      along(([, y]) => y === s),
    ]).toEqual([7, 7, 11, 11]);
    for (const [from, to] of bars)
      expect(Math.hypot((to?.[0] ?? 0) - (from?.[0] ?? 0), (to?.[1] ?? 0) - (from?.[1] ?? 0))).toBeCloseTo(
        0.1,
        6,
      );
  });

  it('lies outside the sheet: its lines go clockwise and are drawn on their left', () => {
    const edge = sheetFeatures().features.find((f) => f.properties.kind === 'frame')?.geometry;
    const points = edge?.type === 'LineString' ? edge.coordinates : [];
    const doubled = points
      .slice(1)
      .reduce((sum, [x = 0, y = 0], i) => sum + (points[i]?.[0] ?? 0) * y - x * (points[i]?.[1] ?? 0), 0);
    expect(doubled / 2).toBeCloseTo(-(e - w) * (n - s), 6);
    for (const id of ['frame', 'frame-bars']) {
      const layer = buildStyle(lookWith({})).layers.find((each) => each.id === id);
      const offset = layer?.type === 'line' ? Number(layer.paint?.['line-offset']) : 0;
      expect(offset).toBeLessThan(0);
    }
  });

  it('is the same in the picture, where half of each line lies under the sheet', () => {
    const reach = (name: string) =>
      Number(new RegExp(`\\.${name}\\{[^}]*stroke-width:([\\d.]+)`).exec(pictureStyle())?.[1]) / 2;
    expect([reach('fg'), reach('fb')]).toEqual([FRAME.bar.from, FRAME.bar.from + FRAME.bar.width]);
    expect([reach('fi'), reach('fo')]).toEqual([FRAME.line.from, FRAME.line.from + FRAME.line.width]);
  });
});
