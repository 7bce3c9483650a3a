import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/domain/grids';
import {
  areaDifference,
  lineLength,
  measureArea,
  offsetBetween,
  ringArea,
} from '../../../src/domain/measure';
import { readPoint } from '../../../src/domain/typedPoint';
import { fromVn2000 } from '../../../src/domain/vn2000';

const A = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const RAD = Math.PI / 180;

/** Metres of a meridian from the equator, by the series in the third flattening to the 4th order. */
function meridian(lat: number): number {
  const n = F / (2 - F);
  const p = lat * RAD;
  const series =
    (1 + n ** 2 / 4 + n ** 4 / 64) * p -
    (3 / 2) * (n - n ** 3 / 8) * Math.sin(2 * p) +
    (15 / 16) * (n ** 2 - n ** 4 / 4) * Math.sin(4 * p) -
    (35 / 48) * n ** 3 * Math.sin(6 * p) +
    (315 / 512) * n ** 4 * Math.sin(8 * p);
  return (A / (1 + n)) * series;
}

/** m² of the ellipsoid between two parallels, for each degree of longitude: the closed form. */
function zone(south: number, north: number): number {
  const e = Math.sqrt(E2);
  const q = (lat: number) => {
    const s = Math.sin(lat * RAD);
    return s / (1 - E2 * s * s) + Math.atanh(e * s) / e;
  };
  return ((A * A * (1 - E2)) / 2) * (q(north) - q(south)) * RAD;
}

/** A ring laid out in metres of the grid from a corner [northing, easting]. */
function laidOut([north, east]: readonly [number, number], corners: readonly (readonly [number, number])[]) {
  return corners.map(([dn, de]): LonLat => fromVn2000({ northing: north + dn, easting: east + de }));
}

function measured(ring: readonly LonLat[]) {
  const area = ringArea(ring);
  if (area === null) throw new Error('no area');
  return measureArea(area);
}

describe('a distance', () => {
  it('along a meridian is the arc of the ellipse', () => {
    const line: LonLat[] = [
      [106.4, 10.5],
      [106.4, 10.7],
      [106.4, 11],
    ];
    const { legsKm, km } = lineLength(line);
    expect(legsKm[0]).toBeCloseTo((meridian(10.7) - meridian(10.5)) / 1000, 7);
    expect(legsKm[1]).toBeCloseTo((meridian(11) - meridian(10.7)) / 1000, 7);
    expect(km).toBeCloseTo((meridian(11) - meridian(10.5)) / 1000, 7);
  });

  it('along the equator is the arc of the circle, and the way is said', () => {
    expect(
      lineLength([
        [106, 0],
        [107, 0],
      ]).km,
    ).toBeCloseTo((A * RAD) / 1000, 7);
    expect(offsetBetween([106, 10], [106, 10.001])).toEqual({ metres: expect.closeTo(110.6, 1), way: 'n' });
    expect(offsetBetween([106, 10], [105.999, 10]).way).toBe('w');
    expect(offsetBetween([106, 10], [106, 10])).toEqual({ metres: 0, way: null });
  });

  it('needs two points', () => {
    expect(lineLength([])).toEqual({ legsKm: [], km: 0 });
    expect(lineLength([[106, 10]])).toEqual({ legsKm: [], km: 0 });
  });
});

describe('an area and its perimeter', () => {
  it('of squares and rectangles laid out in the grid are what was laid out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_150_000, max: 1_215_000 }),
        fc.integer({ min: 480_000, max: 600_000 }),
        fc.integer({ min: 100, max: 1_500 }),
        fc.integer({ min: 100, max: 1_500 }),
        (north, east, height, width) => {
          const { ha, perimeterKm, edges, method } = measured(
            laidOut(
              [north, east],
              [
                [0, 0],
                [0, width],
                [height, width],
                [height, 0],
              ],
            ),
          );
          expect(method).toBe('grid');
          expect(ha).toBeCloseTo((height * width) / 10_000, 3);
          expect(perimeterKm).toBeCloseTo((2 * (height + width)) / 1000, 6);
          expect(edges[0]?.map((edge) => Math.round(edge * 1000) / 1000)).toEqual([
            width,
            height,
            width,
            height,
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of a triangle and of a concave shape are those of school', () => {
    const triangle = measured(
      laidOut(
        [1_180_000, 560_000],
        [
          [0, 0],
          [300, 0],
          [0, 400],
        ],
      ),
    );
    expect(triangle.ha).toBeCloseTo(6, 5);
    expect(triangle.perimeterKm).toBeCloseTo(1.2, 6);
    const angle = measured(
      laidOut(
        [1_180_000, 560_000],
        [
          [0, 0],
          [0, 200],
          [100, 200],
          [100, 100],
          [200, 100],
          [200, 0],
        ],
      ),
    );
    expect(angle.ha).toBeCloseTo(3, 5);
    expect(angle.perimeterKm).toBeCloseTo(0.8, 6);
  });

  it('go around holes as well', () => {
    const [outer, hole] = [
      laidOut(
        [1_180_000, 560_000],
        [
          [0, 0],
          [0, 500],
          [500, 500],
          [500, 0],
          [0, 0],
        ],
      ),
      laidOut(
        [1_180_100, 560_100],
        [
          [0, 0],
          [100, 0],
          [100, 100],
          [0, 100],
          [0, 0],
        ],
      ),
    ];
    const both = measureArea({
      type: 'Polygon',
      coordinates: [outer, hole].map((ring) => ring.map(([lon, lat]) => [lon, lat])),
    });
    expect(both.ha).toBeCloseTo(24, 5);
    expect(both.perimeterKm).toBeCloseTo(2.4, 6);
    expect(both.edges.map((ring) => ring.length)).toEqual([4, 4]);
  });

  it('of a quadrangle of degrees too large for the grid are those of the ellipsoid in closed form', () => {
    const { ha, method, perimeterKm } = measured([
      [106, 10.4],
      [106.5, 10.4],
      [106.5, 10.9],
      [106, 10.9],
    ]);
    expect(method).toBe('ellipsoid');
    const exact = (zone(10.4, 10.9) * 0.5) / 10_000;
    // Edges along parallels are measured in pieces of 0.02°, each bent by the shortest line.
    expect(Math.abs(ha / exact - 1)).toBeLessThan(1e-6);
    const parallel = (lat: number) =>
      (A * Math.cos(lat * RAD) * 0.5 * RAD) / Math.sqrt(1 - E2 * Math.sin(lat * RAD) ** 2);
    const around = 2 * (meridian(10.9) - meridian(10.4)) + parallel(10.4) + parallel(10.9);
    expect(Math.abs((perimeterKm * 1000) / around - 1)).toBeLessThan(1e-5);
  });

  it('are none without three corners, or where edges cross', () => {
    expect(
      ringArea([
        [106, 10],
        [106.1, 10],
      ]),
    ).toBeNull();
    expect(
      ringArea([
        [106, 10],
        [106.1, 10.1],
        [106.1, 10],
        [106, 10.1],
      ]),
    ).toBeNull();
  });
});

describe('a typed point', () => {
  it.each([
    ['1186664.24 568711.80'],
    ['568711,80; 1186664,24'],
    ['X 1.186.664,24 m; Y 568.711,80 m'],
    ['10.73 106.38'],
    ['106,3800000° Đ; 10,7300000° B'],
    [`10°43'48"N 106°22'48"E`],
  ])('%s is read', (text) => {
    const point = readPoint(text);
    expect(point?.[0]).toBeCloseTo(106.38, 6);
    expect(point?.[1]).toBeCloseTo(10.73, 6);
  });

  it.each(['', '1186664.24', '10.73', 'Bến Lức', '51.5 0.12'])('«%s» is none', (text) => {
    expect(readPoint(text)).toBeNull();
  });
});

describe('an area beside the one that is stated', () => {
  it('differs by hectares and by a share of what is stated', () => {
    expect(areaDifference(74, 75)).toEqual({ ha: -1, share: expect.closeTo(-0.01333, 5) });
    expect(areaDifference(1, 0)).toEqual({ ha: 1, share: null });
  });
});
