import { describe, expect, it } from 'vitest';
import { overlapArea, type Ring } from '../../geodata/program/outlines/rings';

describe('overlapArea', () => {
  const square = (x: number, y: number, size: number): Ring => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ];
  const corner: Ring = [
    [0, 0],
    [10, 0],
    [10, 4],
    [4, 4],
    [4, 10],
    [0, 10],
  ];

  it('is exact for concave shapes either way round', () => {
    expect(overlapArea(square(2, 2, 6), corner)).toBeCloseTo(36 - 16, 9);
    expect(overlapArea(corner, square(2, 2, 6))).toBeCloseTo(36 - 16, 9);
    expect(overlapArea([...corner].reverse(), square(2, 2, 6))).toBeCloseTo(-20, 9);
    expect(overlapArea(square(20, 20, 3), corner)).toBeCloseTo(0, 9);
  });
});
