import { describe, expect, it } from 'vitest';
import { fromGrid, fromVn2000Degrees, OWN_ZONE, SHIFTS, toGrid, ZONES } from '../../../src/domain/grids';
import { geodesicMetres } from '../../../src/domain/measure';
import { toVn2000 } from '../../../src/domain/vn2000';

/** 106.38° E, 10.73° N by PROJ 9.1.1's `cs2cs`, as in the test of VN-2000, with another meridian or another shift. */
const HERE = [106.38, 10.73] as const;
const OFFICIAL = { northing: 1186664.2351, easting: 568711.7968 };

describe('other grids', () => {
  it.each([
    [{ width: 3, meridian: 105.75 }, 'official', OFFICIAL],
    [{ width: 3, meridian: 105.5 }, 'official', { northing: 1186731.1757, easting: 596057.6579 }],
    [{ width: 6, meridian: 105 }, 'official', { northing: 1186575.6341, easting: 650709.7784 }],
    [OWN_ZONE, 'none', { northing: 1186552.1845, easting: 568907.4709 }],
    [OWN_ZONE, 'other', { northing: 1186664.1929, easting: 568710.9975 }],
    [OWN_ZONE, 'signs', { northing: 1186664.4427, easting: 568712.3029 }],
  ] as const)('%o by shift %s are where PROJ has them', (zone, shift, want) => {
    const got = toGrid(HERE, zone, shift);
    expect(got.northing).toBeCloseTo(want.northing, 3);
    expect(got.easting).toBeCloseTo(want.easting, 3);
    expect(geodesicMetres(fromGrid(want, zone, shift), HERE)).toBeLessThan(0.001);
  });

  it('include the one that holds in Long An, first', () => {
    expect(ZONES[0]).toBe(OWN_ZONE);
    const { northing, easting } = toVn2000(HERE);
    const own = toGrid(HERE, OWN_ZONE, 'official');
    expect([own.northing, own.easting]).toEqual([expect.closeTo(northing, 6), expect.closeTo(easting, 6)]);
    expect(new Set(ZONES.map(({ width, meridian }) => `${width} ${meridian}`)).size).toBe(ZONES.length);
  });

  it('lie as far off as is said of them', () => {
    const off = (zone: (typeof ZONES)[number], shift: (typeof SHIFTS)[number]) =>
      geodesicMetres(fromGrid(OFFICIAL, zone, shift), HERE);
    expect(off({ width: 3, meridian: 105.5 }, 'official') / 1000).toBeCloseTo(27.4, 0);
    expect(SHIFTS.map((shift) => Math.round(off(OWN_ZONE, shift) * 100) / 100)).toEqual([
      0, 225.49, 0.8, 0.55,
    ]);
    expect(geodesicMetres(fromVn2000Degrees(HERE), HERE)).toBeCloseTo(225.5, 0);
  });
});
