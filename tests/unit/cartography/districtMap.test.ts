import { describe, expect, it } from 'vitest';
import { districtMap } from '../../../src/cartography/districtMap';
import { toVn2000 } from '../../../src/domain/vn2000';
import { realDataset } from './atlas';

const dataset = realDataset();
const SIZE = { width: 470, height: 400, mark: 40, communes: [], roads: [] };
const drawn = dataset.units.districts.map((district) => {
  const clusters = dataset.clusters.filter((cluster) => cluster.district === district.id);
  return { district, clusters, map: districtMap(dataset, district, { ...SIZE, clusters }) };
});

describe.each(drawn)('the map of $district.id', ({ district, clusters, map }) => {
  it('is no larger than its place', () => {
    expect(map.width).toBeLessThanOrEqual(SIZE.width);
    expect(map.height).toBeLessThanOrEqual(SIZE.height + 1);
  });

  it('has each cluster with a published place, its code inside and off the others', () => {
    const placed = clusters.filter(({ location }) => location !== 'unpublished');
    expect(map.spots.map(({ code }) => code)).toEqual(placed.map(({ code }) => code));
    for (const [index, { markX, markY }] of map.spots.entries()) {
      expect(markX).toBeGreaterThan(0);
      expect(markX).toBeLessThan(map.width);
      expect(markY).toBeGreaterThan(0);
      expect(markY).toBeLessThan(map.height);
      for (const other of map.spots.slice(index + 1)) {
        const apart = Math.abs(markX - other.markX) >= 38 || Math.abs(markY - other.markY) >= 11;
        expect(apart, `${index} and ${other.code}`).toBe(true);
      }
    }
  });

  it('has the scale of the ground', () => {
    const [west, south, east, north] = district.bbox;
    const middle = (south + (north ?? south)) / 2;
    const [a, b] = [toVn2000([west, middle]), toVn2000([east ?? west, middle])];
    const metres = Math.hypot(b.easting - a.easting, b.northing - a.northing);
    // Eight hundredths of the width are margin.
    expect((map.metresPerPixel * map.width) / 1.08 / metres).toBeCloseTo(1, 1);
  });
});

it('has no more of a road than the map shows, and none that is elsewhere', () => {
  const [first] = dataset.units.districts;
  if (first === undefined) throw new Error('no district');
  const [west, south] = first.bbox;
  const road = (id: string, lon: number, lat: number) => ({
    id,
    schematic: false,
    lines: [[[lon - 0.5, lat] as const, [lon, lat] as const, [lon + 0.001, lat + 0.001] as const]],
  });
  const roads = [road('here', west + 0.02, south + 0.02), road('away', west + 3, south)];
  const map = districtMap(dataset, first, { ...SIZE, roads, clusters: [] });
  expect(map.roads.map(({ id }) => id)).toEqual(['here']);
});
