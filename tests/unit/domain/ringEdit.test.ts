import { describe, expect, it } from 'vitest';
import { ringAreaHa, withCornerAfter, withCornerOnGrid, withoutCorner } from '../../../src/domain/ringEdit';
import type { Ring } from '../../../src/domain/scenario';
import { fromVn2000, toVn2000 } from '../../../src/domain/vn2000';

/** Corners of a square of 1 km on the grid: 100 ha. */
const at = (northing: number, easting: number) => fromVn2000({ northing, easting });
const A = at(1_180_000, 560_000);
const B = at(1_180_000, 561_000);
const C = at(1_181_000, 561_000);
const D = at(1_181_000, 560_000);
const SQUARE: Ring = [A, B, C, D];

describe('an outline under the hand', () => {
  it('has the hectares of the VN-2000 grid, whichever way round it goes', () => {
    expect(ringAreaHa(SQUARE)).toBeCloseTo(100, 5);
    expect(ringAreaHa(SQUARE.toReversed())).toBeCloseTo(100, 5);
  });

  it('follows a corner that is put elsewhere on the grid', () => {
    const wider = withCornerOnGrid(SQUARE, 2, { easting: 562_000 }) ?? [];
    // The triangle C–(562,000)–B: base 1 km, height 1 km.
    expect(ringAreaHa(wider)).toBeCloseTo(150, 4);
    const corner = toVn2000(wider[2] ?? [0, 0]);
    expect(corner.easting).toBeCloseTo(562_000, 3);
    expect(corner.northing).toBeCloseTo(1_181_000, 3);
  });

  it('does not follow a slip of the keys, nor a corner it has not', () => {
    expect(withCornerOnGrid(SQUARE, 0, { northing: 1_180 })).toBeNull();
    expect(withCornerOnGrid(SQUARE, 4, { northing: 1_180_000 })).toBeNull();
    expect(withCornerOnGrid(SQUARE, 0, { northing: 1_199_999 })).not.toBeNull();
    expect(withCornerOnGrid(SQUARE, 0, { northing: 1_200_001 })).toBeNull();
  });

  it('gets a corner halfway to the next, and from the last to the first', () => {
    expect(withCornerAfter(SQUARE, 0)).toEqual([A, [(A[0] + B[0]) / 2, (A[1] + B[1]) / 2], B, C, D]);
    expect(withCornerAfter(SQUARE, 3)[4]).toEqual([(D[0] + A[0]) / 2, (D[1] + A[1]) / 2]);
    expect(ringAreaHa(withCornerAfter(SQUARE, 3))).toBeCloseTo(100, 3);
  });

  it('loses corners down to three', () => {
    const triangle = withoutCorner(SQUARE, 1);
    expect(triangle).toEqual([A, C, D]);
    expect(ringAreaHa(triangle)).toBeCloseTo(50, 4);
    expect(withoutCorner(triangle, 0)).toBe(triangle);
  });

  it('has no area where it crosses itself or has no surface', () => {
    expect(ringAreaHa([A, C, B, D])).toBeNull();
    expect(ringAreaHa([A, B, A])).toBeNull();
    expect(ringAreaHa([A, B])).toBeNull();
    expect(ringAreaHa([])).toBeNull();
  });
});
