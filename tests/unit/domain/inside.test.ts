import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachesInto, unitAround } from '../../../src/domain/inside';
import type { AdminUnit } from '../../../src/domain/types';
import { unitsUnder } from '../../../src/domain/unitOverlap';
import { readRealDataset } from './realData';

const { units } = readRealDataset();
const [west = 0, south = 0, east = 0, north = 0] = units.province.bbox;
const anyPoint = fc.tuple(
  fc.double({ min: west - 0.05, max: east + 0.05, noNaN: true }),
  fc.double({ min: south - 0.05, max: north + 0.05, noNaN: true }),
);

describe('the unit around a point', () => {
  it.each(['districts', 'communesOld', 'communesNew'] as const)(
    'is the one that Turf finds among %s',
    (kind) => {
      fc.assert(
        fc.property(anyPoint, (point) => {
          const found = units[kind].find(({ geometry }) => booleanPointInPolygon(point, geometry)) ?? null;
          expect(unitAround(units[kind], point)?.id).toBe(found?.id);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is none in a hole, and the one that fills it', () => {
    const ring = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const unit = (id: string, coordinates: number[][][], reach: number): AdminUnit => ({
      kind: 'district',
      id,
      name: id,
      geometry: { type: 'Polygon', coordinates },
      bbox: [-reach, -reach, reach, reach],
    });
    const outer = unit('outer', [ring(-3, 3), ring(-1, 1)], 3);
    const inner = unit('inner', [ring(-1, 1)], 1);
    expect(unitAround([outer], [0, 0.5])).toBeNull();
    expect(unitAround([outer, inner], [0, 0.5])?.id).toBe('inner');
    expect(unitAround([outer, inner], [2, 0.5])?.id).toBe('outer');
  });
});

describe('a commune of today', () => {
  it('reaches into the very districts that it overlaps by measure', () => {
    for (const commune of units.communesNew) {
      const found = units.districts.filter((district) => reachesInto(commune, district));
      expect(found, commune.name).toEqual(unitsUnder(commune.geometry, units.districts));
      expect(found.length).toBeLessThan(units.districts.length);
    }
  });
});
