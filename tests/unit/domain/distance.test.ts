import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { placedOutline } from '../../../src/domain/clusterIndex';
import { distanceTo, straightLine } from '../../../src/domain/distance';
import { centerOf } from '../../../src/domain/geometry';
import { distancesOf } from '../../../src/domain/nearest';
import type { Near } from '../../../src/domain/records';
import { readRealDataset } from './realData';

const HERE = [106.4, 10.7] as const;

/** The point so many metres away on the ellipsoid, clockwise from north. */
function away(metres: number, azimuth: number): [number, number] {
  const { lon2 = 0, lat2 = 0 } = geographiclib.Geodesic.WGS84.Direct(HERE[1], HERE[0], azimuth, metres);
  return [lon2, lat2];
}

describe('straightLine', () => {
  it('is the distance on the ground to a point, any way, to 0.02 %', () => {
    for (const azimuth of [0, 45, 90, 160, 270]) {
      const km = straightLine(HERE, { type: 'Point', coordinates: away(25_000, azimuth) }).km;
      expect(Math.abs(km / 25 - 1)).toBeLessThan(2e-4);
    }
  });

  it('is 7.2 km from Bến Thành market to Tân Sơn Nhất: 5.03 km west, 5.20 km north', () => {
    const km = straightLine([106.698, 10.772], { type: 'Point', coordinates: [106.652, 10.819] }).km;
    expect(km).toBeCloseTo(Math.hypot(5.03, 5.2), 1);
  });

  it('goes to the nearest point of a line, between its corners or to its end', () => {
    const road = { type: 'LineString' as const, coordinates: [away(10_000, 45), away(10_000, 135)] };
    expect(straightLine(HERE, road).km).toBeCloseTo(10 * Math.SQRT1_2, 2);
    const beyond = { type: 'LineString' as const, coordinates: [away(6000, 90), away(10_000, 90)] };
    expect(straightLine(HERE, beyond).km).toBeCloseTo(6, 2);
    const both = { type: 'MultiLineString' as const, coordinates: [road.coordinates, beyond.coordinates] };
    expect(straightLine(HERE, both).km).toBeCloseTo(6, 2);
    expect(straightLine(away(7000, 90), beyond).km).toBeCloseTo(0, 2);
  });

  it('goes the way of the nearest point, not of the middle of a line', () => {
    const road = { type: 'LineString' as const, coordinates: [away(3000, 200), away(60_000, 90)] };
    expect(straightLine(HERE, road).way).toBe('s');
    expect(straightLine(HERE, { type: 'Point', coordinates: away(5000, 310) }).way).toBe('nw');
    expect(straightLine(HERE, { type: 'Point', coordinates: [...HERE] })).toEqual({ km: 0, way: null });
  });

  it('knows no distance to an area', () => {
    expect(() => straightLine(HERE, { type: 'Polygon', coordinates: [] })).toThrow('Polygon');
  });
});

const target = (id: string, kind: Near['targets'][number]['kind'], planned = false) => ({
  ...{ id, kind, planned, name: { vi: id, en: id }, schematic: false, sources: [] },
});
const near: Near = {
  targets: [
    target('ql50', 'road'),
    target('n2', 'road'),
    target('ring-4', 'road', true),
    target('a', 'port'),
  ],
  km: { 'LA-001': { ql50: 12.1, n2: 4.4, 'ring-4': 0.5, a: 9 } },
};

describe('distances of a cluster', () => {
  it('are told singly and to the nearest of a kind that exists', () => {
    expect(distanceTo(near, 'LA-001', 'ql50')).toMatchObject({ km: 12.1, target: { id: 'ql50' } });
    expect(distanceTo(near, 'LA-001', 'road')).toMatchObject({ km: 4.4, target: { id: 'n2' } });
    expect(distanceTo(near, 'LA-001', 'ring-4')?.km).toBe(0.5);
    expect(distancesOf(near, 'LA-001')).toEqual({ ...near.km['LA-001'], road: 4.4, port: 9 });
  });

  it('are missing where the place or the target is not known', () => {
    expect(distanceTo(near, 'LA-001', 'airport')).toBeNull();
    expect(distanceTo(near, 'LA-001', 'toString')).toBeNull();
    expect(distanceTo(near, 'LA-002', 'ql50')).toBeNull();
    expect(distancesOf(near, 'LA-002')).toBeNull();
    expect(distanceTo(null, 'LA-001', 'ql50')).toBeNull();
  });
});

describe('the distances of the data set', () => {
  const { clusters, outlines, near: real } = readRealDataset();

  it('are there for the 54 clusters of known commune, to every target, and for no other', () => {
    const placed = clusters.filter(({ communesOld }) => communesOld.length > 0).map(({ code }) => code);
    expect(placed).toHaveLength(54);
    for (const code of ['LA-014', 'LA-015', 'LA-016', 'LA-017']) expect(distancesOf(real, code)).toBeNull();
    expect(Object.keys(real?.km ?? {})).toEqual(placed);
    for (const code of placed) {
      const km = Object.values(distancesOf(real, code) ?? {});
      expect(km).toHaveLength((real?.targets.length ?? 0) + 6);
      for (const value of km) expect(value > 0 && value < 160).toBe(true);
    }
  });

  it('to the city centre are as the formula of the sphere has them, within 0.7 %', () => {
    const rad = Math.PI / 180;
    for (const cluster of clusters) {
      const outline = placedOutline(cluster, outlines);
      if (outline === null || distancesOf(real, cluster.code) === null) continue;
      const [lon, lat] = centerOf(outline);
      const half =
        Math.sin(((lat - 10.772) * rad) / 2) ** 2 +
        Math.cos(lat * rad) * Math.cos(10.772 * rad) * Math.sin(((lon - 106.698) * rad) / 2) ** 2;
      const sphere = 2 * 6371.0088 * Math.asin(Math.sqrt(half));
      const told = distanceTo(real, cluster.code, 'hcmc-centre')?.km ?? Number.NaN;
      expect(Math.abs(told - sphere)).toBeLessThan(0.05 + 0.007 * sphere);
    }
  });

  it('stand Phước Vĩnh Đông 1 by the port road: ĐT.830 under 3 km, Long An port under 6 km', () => {
    expect(distanceTo(real, 'LA-023', 'road')).toMatchObject({ target: { id: 'dt830' } });
    expect(distanceTo(real, 'LA-023', 'dt830')?.km).toBeLessThan(3);
    expect(distanceTo(real, 'LA-023', 'port')).toMatchObject({ target: { id: 'long-an-port' } });
    expect(distanceTo(real, 'LA-023', 'port')?.km).toBeLessThan(6);
  });

  it('go to the airport in the east or north of all clusters, as a map shows', () => {
    const ways = clusters.map(({ code }) => distanceTo(real, code, 'tan-son-nhat')?.way);
    expect(ways.filter((way) => way !== undefined && !['n', 'ne', 'e', 'se'].includes(way ?? ''))).toEqual(
      [],
    );
    expect(distanceTo(real, 'LA-023', 'tan-son-nhat')?.way).toBe('n');
    expect(distanceTo(real, 'LA-023', 'long-thanh')?.way).toBe('ne');
    expect(distanceTo(real, 'LA-033', 'hcmc-centre')?.way).toBe('e');
  });
});
