import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsoidAreaHa, gridAreaHa, regionArea } from '../../../src/domain/area';
import { resolveRegion } from '../../../src/domain/region';
import { polygonFeature } from '../../../src/domain/shapes';
import type { RegionStep } from '../../../src/domain/types';
import { blob, box, makeDataset, makeUnit, sequence } from './synthetic';

const west = box(106, 10.5, 106.2, 10.7);
const east = box(106.2, 10.5, 106.4, 10.7);
const { units } = makeDataset(
  [],
  {},
  {
    districts: [
      makeUnit('district', 'west', 'Huyện Tây', west),
      makeUnit('district', 'east', 'Huyện Đông', east),
    ],
  },
);

const add = (shape: RegionStep['shape']): RegionStep => ({ op: 'add', shape });
const subtract = (shape: RegionStep['shape']): RegionStep => ({ op: 'subtract', shape });
const district = (id: string) => ({ kind: 'district', id }) as const;

type Ring = [number, number][];
const ringOf = (seed: number, corners: number, rough = 0.4): Ring =>
  (blob([106.2, 10.6], 0.08, corners, rough, sequence(seed)).coordinates[0] ?? [])
    .slice(0, -1)
    .map(([lon = 0, lat = 0]) => [lon, lat]);

const drawn = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 3, max: 14 }));

describe('resolveRegion', () => {
  it('is nothing without steps, and unmoved by steps without area', () => {
    expect(resolveRegion([], units)).toBeNull();
    expect(resolveRegion([add(district('nowhere'))], units)).toBeNull();
    expect(
      resolveRegion(
        [
          add({
            kind: 'polygon',
            ring: [
              [106, 10],
              [107, 10],
            ],
          }),
        ],
        units,
      ),
    ).toBeNull();
    expect(resolveRegion([add({ kind: 'circle', center: [106, 10.6], radiusKm: 0 })], units)).toBeNull();
    const withNothing = [add(district('west')), subtract(district('nowhere'))];
    expect(resolveRegion(withNothing, units)?.geometry).toEqual(west);
  });

  it('adds neighbours into one polygon and keeps distant parts apart', () => {
    const both = resolveRegion([add(district('west')), add(district('east'))], units);
    expect(both?.geometry.type).toBe('Polygon');
    expect(gridAreaHa(both ?? west)).toBeCloseTo(gridAreaHa(west) + gridAreaHa(east), 3);
    const apart = resolveRegion(
      [add(district('west')), add({ kind: 'circle', center: [106.6, 10.9], radiusKm: 2 })],
      units,
    );
    expect(apart?.geometry.type).toBe('MultiPolygon');
  });

  it('takes a hole out of the middle', () => {
    const holed = resolveRegion(
      [add(district('west')), subtract({ kind: 'circle', center: [106.1, 10.6], radiusKm: 3 })],
      units,
    );
    expect(holed?.geometry.coordinates).toHaveLength(2);
    expect(gridAreaHa(holed ?? west)).toBeCloseTo(gridAreaHa(west) - 2826.3, -1);
  });

  it('begins with nothing when the first step subtracts', () => {
    expect(resolveRegion([subtract(district('west'))], units)).toBeNull();
  });

  it('gives nothing when everything added is subtracted again', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 3 }), (draws) => {
        const shapes = draws.map(
          ([seed, corners]) => ({ kind: 'polygon', ring: ringOf(seed, corners) }) as const,
        );
        expect(resolveRegion([...shapes.map(add), ...shapes.map(subtract)], units)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('goes on from the steps it knows, and back, as if from the start', () => {
    const steps = [
      add(district('west')),
      add({ kind: 'circle', center: [106.2, 10.6], radiusKm: 4 } as const),
      subtract(district('east')),
    ];
    const fresh = () => makeDataset([], {}, units).units;
    const grown = fresh();
    for (const count of [1, 2, 3, 2, 1, 3]) {
      const known = resolveRegion(steps.slice(0, count), grown);
      expect(known).toEqual(resolveRegion(steps.slice(0, count), fresh()));
    }
    const otherFirst = [add(district('east')), ...steps.slice(1)];
    expect(resolveRegion(otherFirst, grown)).toEqual(resolveRegion(otherFirst, fresh()));
  });
});

describe('polygonFeature', () => {
  it('is the same for a ring reversed, begun elsewhere, with repeated corners, or closed', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.nat(), fc.boolean(), ([seed, corners], turn, repeat, crossing) => {
        const ring = ringOf(seed, corners);
        if (crossing && ring.length > 3) ring.push(...ring.splice(0, 2).reverse());
        const k = turn % ring.length;
        const turned = [...ring.slice(k), ...ring.slice(0, k)];
        const again = turned.flatMap((corner, i) =>
          i === repeat % ring.length ? [corner, corner, corner] : [corner],
        );
        const closed = [...ring, ...ring.slice(0, 1)];
        const asDrawn = polygonFeature(ring);
        expect(asDrawn).not.toBeNull();
        for (const other of [turned, again, closed]) expect(polygonFeature(other)).toEqual(asDrawn);
        const area = gridAreaHa(asDrawn ?? west);
        const reversed = polygonFeature(ring.toReversed());
        expect(gridAreaHa(reversed ?? west) / area).toBeCloseTo(1, 9);
        if (!crossing) expect(reversed).toEqual(asDrawn);
      }),
      { numRuns: 100 },
    );
  });

  it('turns a bow tie into its two triangles', () => {
    const tie = polygonFeature([
      [106, 10.5],
      [106.1, 10.6],
      [106.1, 10.5],
      [106, 10.6],
    ]);
    expect(tie?.geometry.type).toBe('MultiPolygon');
    const half = polygonFeature([
      [106, 10.5],
      [106.05, 10.55],
      [106, 10.6],
    ]);
    expect(gridAreaHa(tie ?? west) / gridAreaHa(half ?? west)).toBeCloseTo(2, 3);
  });

  it('is nothing for rings without area', () => {
    expect(polygonFeature([])).toBeNull();
    expect(
      polygonFeature([
        [106, 10],
        [106, 10],
        [106, 10],
      ]),
    ).toBeNull();
    expect(
      polygonFeature([
        [106, 10],
        [106.1, 10.1],
        [106.2, 10.2],
      ]),
    ).toBeNull();
    expect(
      polygonFeature([
        [106, 10],
        [106.1, Number.NaN],
        [106.2, 10.2],
      ]),
    ).toBeNull();
  });
});

describe('areas', () => {
  it('gives a circle of 10 km the hectares of a circle, on the grid at the scale it has there', () => {
    const circle = resolveRegion([add({ kind: 'circle', center: [106.4, 10.88], radiusKm: 10 })], units);
    const { ha, method } = regionArea(circle ?? west);
    const whole = Math.PI * 100 * 100;
    expect(method).toBe('grid');
    expect(Math.abs(ha / whole - 1)).toBeLessThan(2e-4);
    expect(Math.abs(ellipsoidAreaHa(circle ?? west) / whole - 1)).toBeLessThan(1e-6);
  });

  it('measures more than 1,000 km² on the ellipsoid, within the scale of the grid of it', () => {
    const large = box(106, 10.5, 106.5, 11);
    const { ha, method } = regionArea(large);
    expect(method).toBe('ellipsoid');
    expect(Math.abs(ha / gridAreaHa(large) - 1)).toBeLessThan(3e-4);
    // The zone between two parallels in closed form, WGS 84.
    const [e, b] = [Math.sqrt(0.00669437999014), 6356752.314245];
    const q = (lat: number) => {
      const s = Math.sin((lat * Math.PI) / 180);
      return s / (1 - (e * s) ** 2) + Math.atanh(e * s) / e;
    };
    const zone = ((b * b * (q(11) - q(10.5))) / 2) * ((0.5 * Math.PI) / 180);
    expect(Math.abs((ha * 1e4) / zone - 1)).toBeLessThan(1e-7);
    expect(regionArea(box(106, 10.5, 106.1, 10.6)).method).toBe('grid');
  });

  it('reads a 75.000 ha square as 75.000 ha', async () => {
    const { fromVn2000, toVn2000 } = await import('../../../src/domain/vn2000');
    const { northing, easting } = toVn2000([106.45, 10.85]);
    const side = Math.sqrt(750_000);
    const corner = (n: number, e: number) => fromVn2000({ northing: northing + n, easting: easting + e });
    const ring = [corner(0, 0), corner(0, side), corner(side, side), corner(side, 0)];
    expect(gridAreaHa({ type: 'Polygon', coordinates: [ring] })).toBeCloseTo(75, 5);
  });

  it('takes holes off and adds parts, in any winding', () => {
    const [outer = []] = west.coordinates;
    const [hole = []] = box(106.05, 10.55, 106.1, 10.6).coordinates;
    const parts = gridAreaHa({ type: 'MultiPolygon', coordinates: [[outer, hole], east.coordinates] });
    const whole = gridAreaHa(west) + gridAreaHa(east) - gridAreaHa({ type: 'Polygon', coordinates: [hole] });
    expect(parts).toBeCloseTo(whole, 6);
    expect(gridAreaHa({ type: 'Polygon', coordinates: [outer.toReversed(), hole] })).toBeCloseTo(
      gridAreaHa({ type: 'Polygon', coordinates: [outer, hole.toReversed()] }),
      6,
    );
  });
});
