import fc from 'fast-check';
import type { MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { gridAreaHa } from '../../../src/domain/area';
import { courseNear } from '../../../src/domain/course';
import { straightLine } from '../../../src/domain/distance';
import { lonLatOf, polygonsOf } from '../../../src/domain/geometry';
import { containsPoint, prepareArea } from '../../../src/domain/overlap';
import { shapeFeature } from '../../../src/domain/shapes';
import { stripFeature } from '../../../src/domain/strip';
import { thinLine, thinRing } from '../../../src/domain/thin';
import type { LonLat } from '../../../src/domain/types';
import { box, makeDataset } from './synthetic';

const lineOf = (lines: readonly (readonly LonLat[])[]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map((line) => line.map(([lon, lat]) => [lon, lat])),
});

/** A course as it is drawn, straight in degrees: between its own points the grid's straight line strays up to a metre. */
const asDrawn = (line: readonly LonLat[]): MultiLineString =>
  lineOf([
    line.flatMap(([x, y], i): LonLat[] => {
      const [x0, y0] = line[i - 1] ?? [x, y];
      return Array.from({ length: 40 }, (_, k) => [
        x0 + ((x - x0) * (k + 1)) / 40,
        y0 + ((y - y0) * (k + 1)) / 40,
      ]);
    }),
  ]);

function made(lines: readonly (readonly LonLat[])[], km: number) {
  const feature = stripFeature(lines, km);
  if (feature === null) throw new Error('no strip');
  return feature;
}

const point = fc.tuple(
  fc.double({ min: 105.6, max: 106.7, noNaN: true }),
  fc.double({ min: 10.4, max: 11, noNaN: true }),
);
// Neighbouring points 2 to 15 km apart, as those of roads are.
const step = fc.tuple(
  fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  fc.double({ min: -0.1, max: 0.1, noNaN: true }),
);
const course = fc.tuple(point, fc.array(step, { minLength: 1, maxLength: 5 })).map(([start, steps]) =>
  [[0, 0] as const, ...steps].map((_, i): LonLat => {
    const gone = steps.slice(0, i);
    return [
      start[0] + gone.reduce((sum, [dx]) => sum + dx, 0),
      start[1] + gone.reduce((sum, [, dy]) => sum + dy, 0),
    ];
  }),
);

describe('a strip', () => {
  it('has its edge at the asked distance from the course, to 0.05 %', () => {
    fc.assert(
      fc.property(course, fc.double({ min: 0.5, max: 12, noNaN: true }), (line, km) => {
        const corners = polygonsOf(made([line], km)).flat(2);
        const drawn = asDrawn(line);
        for (const corner of corners) {
          const { km: away } = straightLine(lonLatOf(corner), drawn);
          // Largest found in 2,000 courses: 0.031 %, most of it the corners in place of a circle.
          expect(Math.abs(away - km) / km).toBeLessThan(0.0005);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('holds exactly what lies within the distance, to 0.05 %', () => {
    const area = fc.property(course, fc.double({ min: 1, max: 10, noNaN: true }), point, (line, km, at) => {
      const { km: away } = straightLine(at, asDrawn(line));
      fc.pre(Math.abs(away - km) > km * 0.0005);
      expect(containsPoint(prepareArea(made([line], km)), ...at)).toBe(away < km);
    });
    fc.assert(area, { numRuns: 60 });
  });

  it('along a straight road is a rectangle and the two halves of a circle', () => {
    // 10 km due north on the grid's meridian: 10 × 2 × 2 km and a circle of 2 km.
    const line: LonLat[] = [
      [105.75, 10.6],
      [105.75, 10.6904],
    ];
    const long = straightLine(line[0] ?? [0, 0], { type: 'Point', coordinates: [105.75, 10.6904] }).km;
    const expected = (long * 4 + Math.PI * 4) * 100;
    expect(gridAreaHa(made([line], 2)) / expected).toBeCloseTo(1, 3);
  });

  it('of two roads that cross is one area without anything counted twice', () => {
    const cross: LonLat[][] = [
      [
        [106.1, 10.6],
        [106.3, 10.6],
      ],
      [
        [106.2, 10.5],
        [106.2, 10.7],
      ],
    ];
    const both = made(cross, 1);
    expect(both.geometry.type).toBe('Polygon');
    const apart = cross.reduce((sum, line) => sum + gridAreaHa(made([line], 1)), 0);
    // Where they cross, a square of 2 km is in both.
    expect(apart - gridAreaHa(both)).toBeGreaterThan(398);
    expect(apart - gridAreaHa(both)).toBeLessThan(402);
  });

  it('is nothing without a course or a distance', () => {
    expect(stripFeature([], 5)).toBeNull();
    expect(stripFeature([[[106, 10.6]]], 0)).toBeNull();
    expect(stripFeature([[[106, 10.6]]], Number.NaN)).toBeNull();
    const { units } = makeDataset([]);
    expect(shapeFeature({ kind: 'strip', road: 'n2', km: 5, lines: [] }, units)).toBeNull();
  });
});

describe('a course near an area', () => {
  const area = box(106, 10.5, 106.2, 10.7);
  const through: LonLat[] = [
    [105.5, 10.6],
    [106.7, 10.6],
  ];

  it('ends where its strip no longer reaches the area', () => {
    const [line] = courseNear([through], area, 5);
    const ends = [line?.[0]?.[0] ?? 0, line?.at(-1)?.[0] ?? 0];
    // 5 km are 0.0457° of longitude here, and a piece is up to 0.004° long.
    expect(ends[0]).toBeGreaterThan(106 - 0.0457 - 0.005);
    expect(ends[0]).toBeLessThan(106 - 0.0457 + 0.001);
    expect(ends[1]).toBeGreaterThan(106.2 + 0.0457 - 0.001);
    expect(ends[1]).toBeLessThan(106.2 + 0.0457 + 0.005);
    expect(line).toHaveLength(2);
  });

  it('is nothing where it comes nowhere near, and comes in pieces where it leaves in between', () => {
    const far: LonLat[] = [
      [106.5, 10.5],
      [106.5, 10.7],
    ];
    expect(courseNear([far], area, 5)).toEqual([]);
    const bow: LonLat[] = [
      [106.1, 10.6],
      [106.5, 10.6],
      [106.5, 10.65],
      [106.1, 10.65],
    ];
    expect(courseNear([bow], area, 1)).toHaveLength(2);
  });
});

describe('thinning', () => {
  it('keeps a line within the distance of its old course, and its ends', () => {
    fc.assert(
      fc.property(course, fc.double({ min: 5, max: 2000, noNaN: true }), (line, metres) => {
        const thin = thinLine(line, metres);
        expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)]);
        for (const at of line) {
          expect(straightLine(at, lineOf([thin])).km * 1000).toBeLessThanOrEqual(metres * 1.0001);
        }
      }),
    );
  });

  it('leaves a ring its corners and drops what lies on its edges', () => {
    const ring: LonLat[] = [
      [106, 10.5],
      [106.1, 10.5],
      [106.2, 10.5],
      [106.2, 10.6],
      [106.2, 10.7],
      [106.0, 10.7],
    ];
    expect(thinRing(ring, 20)).toEqual([
      [106, 10.5],
      [106.2, 10.5],
      [106.2, 10.7],
      [106.0, 10.7],
    ]);
  });
});
