import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromVn2000, toVn2000 } from '../../../src/domain/vn2000';

const A = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const RAD = Math.PI / 180;
const SECOND = RAD / 3600;

/** EPSG:9210's published shift VN-2000 → WGS 84, position-vector rotations in seconds, scale in ppm. */
const [TX, TY, TZ] = [-191.90441429, -39.30318279, -111.45032835];
const [RX, RY, RZ] = [0.00928836 * SECOND, -0.01975479 * SECOND, 0.00427372 * SECOND];
const SCALE = 1 + 0.252906278e-6;

/** The grid position reckoned from the definition alone: Helmert backwards, then Krüger's series to the 4th order. */
function reckon(lon: number, lat: number): { northing: number; easting: number } {
  const [sin, cos] = [Math.sin(lat * RAD), Math.cos(lat * RAD)];
  const n0 = A / Math.sqrt(1 - E2 * sin * sin);
  const [x, y, z] = [n0 * cos * Math.cos(lon * RAD), n0 * cos * Math.sin(lon * RAD), n0 * (1 - E2) * sin];
  const [a, b, c] = [(x - TX) / SCALE, (y - TY) / SCALE, (z - TZ) / SCALE];
  const [u, v, w] = [a + RZ * b - RY * c, -RZ * a + b + RX * c, RY * a - RX * b + c];
  const p = Math.hypot(u, v);
  let phi = Math.atan2(w, p * (1 - E2));
  for (let i = 0; i < 6; i += 1) {
    const n = A / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
    phi = Math.atan2(w + E2 * n * Math.sin(phi), p);
  }
  return krueger(Math.atan2(v, u) - 105.75 * RAD, phi);
}

function krueger(dLon: number, phi: number): { northing: number; easting: number } {
  const n = F / (2 - F);
  const radius = (A / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alpha = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
    (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
    (49561 / 161280) * n ** 4,
  ];
  const e = Math.sqrt(E2);
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const xi = Math.atan2(t, Math.cos(dLon));
  const eta = Math.asinh(Math.sin(dLon) / Math.hypot(t, Math.cos(dLon)));
  let [north, east] = [xi, eta];
  alpha.forEach((k, i) => {
    const m = 2 * (i + 1);
    north += k * Math.sin(m * xi) * Math.cosh(m * eta);
    east += k * Math.cos(m * xi) * Math.sinh(m * eta);
  });
  return { northing: 0.9999 * radius * north, easting: 500000 + 0.9999 * radius * east };
}

/**
 * Longitude, latitude (WGS 84), northing, easting by PROJ 9.1.1:
 *
 *     cs2cs -f %.4f +proj=longlat +ellps=WGS84 +towgs84=0,0,0 +no_defs +to +proj=tmerc +lat_0=0 +lon_0=105.75 \
 *       +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m +no_defs \
 *       +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
 *
 * and the same, to the last digit, by `cct` with the Helmert step of EPSG:6960 as PROJ's data base has it.
 */
const CONTROL: readonly (readonly [number, number, number, number])[] = [
  [105.5, 10.97, 1213149.6163, 472482.4302],
  [105.62, 10.83, 1197656.9108, 485590.362],
  [105.75, 10.7, 1183275.6423, 499804.3992],
  [105.86, 10.9, 1205398.245, 511828.8532],
  [105.94, 10.61, 1173327.8955, 520593.7895],
  [106.05, 10.78, 1192139.8451, 532611.562],
  [106.17, 10.52, 1163398.2763, 545773.5809],
  [106.27, 10.88, 1203232.709, 556651.7713],
  [106.32, 11.03, 1219833.772, 562086.6538],
  [106.38, 10.73, 1186664.2351, 568711.7968],
  [106.41, 10.53, 1164549.558, 572040.2491],
  [106.43, 10.85, 1199948.9953, 574151.3734],
  [106.52, 10.64, 1176744.1163, 584050.147],
  [106.56, 10.42, 1152420.9325, 588489.6983],
  [106.66, 10.6, 1172361.0344, 599381.6246],
  [106.75, 10.51, 1162435.7821, 609262.6536],
];

const lonLat = fc.tuple(
  fc.double({ min: 105.2, max: 107.3, noNaN: true }),
  fc.double({ min: 10.1, max: 11.5, noNaN: true }),
);

describe('VN-2000', () => {
  it.each(CONTROL)('puts %f, %f where PROJ puts it, to a millimetre', (lon, lat, northing, easting) => {
    const got = toVn2000([lon, lat]);
    expect(Math.abs(got.northing - northing)).toBeLessThan(0.001);
    expect(Math.abs(got.easting - easting)).toBeLessThan(0.001);
    const [lonBack, latBack] = fromVn2000({ northing, easting });
    // 9e-9° is a millimetre.
    expect(Math.abs(lonBack - lon)).toBeLessThan(9e-9);
    expect(Math.abs(latBack - lat)).toBeLessThan(9e-9);
  });

  it('is EPSG:9210 as reckoned from its definition, to the millimetre', () => {
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const [got, want] = [toVn2000([lon, lat]), reckon(lon, lat)];
        expect(Math.abs(got.northing - want.northing)).toBeLessThan(0.001);
        expect(Math.abs(got.easting - want.easting)).toBeLessThan(0.001);
      }),
    );
  });

  it("puts the central meridian at 105°45' and tells north from east", () => {
    const { northing, easting } = toVn2000([105.75, 10.7]);
    // The shift moves positions by some 225 m, so the meridian's easting is near, not at, 500,000 m.
    expect(Math.abs(easting - 500_000)).toBeGreaterThan(100);
    expect(Math.abs(easting - 500_000)).toBeLessThan(300);
    expect(northing).toBeGreaterThan(1_180_000);
    expect(northing).toBeLessThan(1_185_000);
    expect(toVn2000([106.4, 10.7]).easting).toBeGreaterThan(560_000);
  });

  it('leads back to within half a millimetre (proj4 inverts the shift to the first order)', () => {
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const [lonBack, latBack] = fromVn2000(toVn2000([lon, lat]));
        expect(Math.abs(lonBack - lon)).toBeLessThan(4e-9);
        expect(Math.abs(latBack - lat)).toBeLessThan(4e-9);
      }),
    );
  });
});
