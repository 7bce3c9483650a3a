import { describe, expect, it } from 'vitest';
import { insetFrame } from '../../../src/cartography/features';
import {
  latOf,
  lonOf,
  mercatorX,
  mercatorY,
  metresPerPixel,
  OPENING_BOUNDS,
  SHEET_BOUNDS,
} from '../../../src/cartography/view';
import { realDataset } from './atlas';

const dataset = realDataset();

describe('opening view', () => {
  it('holds the whole province and the inset, and not much more', () => {
    const frame = insetFrame(dataset);
    if (frame === null) throw new Error('no inset');
    const [w, s, e, n] = dataset.units.province.bbox as [number, number, number, number];
    const all = [
      Math.min(w, frame[0]),
      Math.min(s, frame[1]),
      Math.max(e, frame[2]),
      Math.max(n, frame[3]),
    ] as const;
    const room = [
      all[0] - OPENING_BOUNDS[0],
      all[1] - OPENING_BOUNDS[1],
      OPENING_BOUNDS[2] - all[2],
      OPENING_BOUNDS[3] - all[3],
    ];
    for (const side of room) {
      expect(side).toBeGreaterThan(0.004);
      expect(side).toBeLessThan(0.05);
    }
  });

  it('lies on the sheet', () => {
    expect(SHEET_BOUNDS[0]).toBeLessThan(OPENING_BOUNDS[0]);
    expect(SHEET_BOUNDS[1]).toBeLessThan(OPENING_BOUNDS[1]);
    expect(SHEET_BOUNDS[2]).toBeGreaterThan(OPENING_BOUNDS[2]);
    expect(SHEET_BOUNDS[3]).toBeGreaterThan(OPENING_BOUNDS[3]);
  });
});

describe('Web Mercator', () => {
  it('has the equator in the middle and goes there and back', () => {
    expect(mercatorX(0)).toBe(0.5);
    expect(mercatorY(0)).toBeCloseTo(0.5, 12);
    for (const [lon, lat] of [
      [105.5, 10.4],
      [106.7, 11],
      [-70, -33],
    ] as const) {
      expect(lonOf(mercatorX(lon))).toBeCloseTo(lon, 10);
      expect(latOf(mercatorY(lat))).toBeCloseTo(lat, 10);
    }
  });

  it('knows the metres of a pixel: 78,271.5 at the equator at zoom 0', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78271.517, 2);
    expect(metresPerPixel(11, 10.7)).toBeCloseTo(37.55, 1);
  });
});
