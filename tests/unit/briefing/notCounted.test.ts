/** What is not counted enters nothing: with and without it, every total, choice, region and file is the same. */
import { describe, expect, it } from 'vitest';
import { clusterCsv } from '../../../src/briefing/files/clusterTable';
import { exportContents } from '../../../src/briefing/files/contents';
import { clusterGeojson } from '../../../src/briefing/files/geojson';
import { symbolSpots } from '../../../src/cartography/features';
import { makeImage } from '../../../src/cartography/images';
import { notCountedFeatures } from '../../../src/cartography/notCountedFeatures';
import { SQUARE_SIZE } from '../../../src/cartography/squareImages';
import { displacement } from '../../../src/cartography/symbols';
import { mercatorX, mercatorY, metresPerPixel, WORLD_PX } from '../../../src/cartography/view';
import { DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import { shownClusters } from '../../../src/domain/filter';
import { placeCentre } from '../../../src/domain/places';
import type { NotCounted } from '../../../src/domain/records';
import { resolveRegion } from '../../../src/domain/region';
import { regionTotals } from '../../../src/domain/regionTotals';
import { matchingCodes } from '../../../src/domain/search';
import { totalsOf } from '../../../src/domain/totals';
import type { Dataset } from '../../../src/domain/types';
import { contentsOf, dataset, wholes } from './sample';

const more: NotCounted = {
  name: 'Zzz',
  status: 'withdrawn',
  district: 'duc-hoa',
  commune: '8011539',
  placeBasis: 'source',
  asOf: '2022',
  source: 'S16',
  note: null,
};
const without: Dataset = { ...dataset, notCounted: [] };
const others: Dataset = { ...dataset, notCounted: [...dataset.notCounted, more, { ...more, name: 'Zzy' }] };

/** Everything that is counted, chosen, placed or handed out. */
function everything(of: Dataset) {
  const region = resolveRegion([{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }], of.units);
  if (region === null) throw new Error('no district');
  const { meta } = contentsOf();
  const contents = exportContents(of, wholes(of.clusters), meta);
  return {
    totals: totalsOf(wholes(of.clusters), of.assumptions),
    shown: shownClusters(of, { ...DEFAULT_FILTER, districts: ['duc-hoa'] }, null),
    found: [...(matchingCodes(of, 'Hựu Thạnh') ?? [])],
    region: regionTotals(region, of, of.clusters, 'touch'),
    csv: clusterCsv(contents, 'plain'),
    geojson: clusterGeojson(contents),
  };
}

describe('clusters that are not counted', () => {
  it('change nothing that is counted or handed out', () => {
    expect(dataset.notCounted).toHaveLength(6);
    const counted = everything(dataset);
    expect(everything(without)).toEqual(counted);
    expect(everything(others)).toEqual(counted);
    expect(counted.totals.count).toBe(72);
    // Its place is in the region, and its name in no file.
    for (const name of ['Hựu Thạnh - Liên Á', 'Thực phẩm Vissan', 'Phát Hải'])
      expect(counted.csv).not.toContain(name);
  });

  const spots = symbolSpots(dataset);
  const signs = notCountedFeatures(dataset, spots).features;

  it('stand on the map only where a place is published', () => {
    const names = signs
      .filter(({ properties }) => properties?.level === 9)
      .map((sign) => sign.properties?.name);
    expect(names).toEqual(['Hựu Thạnh - Liên Á', 'Hải Sơn - Đức Hòa Đông', 'Đức Hòa Hạ', 'Đức Hòa Đông']);
  });

  it('stand near their commune, cover no symbol where there is room, no outline near by, nor one another', () => {
    for (const { properties, geometry } of signs) {
      const level = Number(properties?.level);
      const zoom = level === 11 ? 12 : level + 0.5;
      const scale = WORLD_PX * 2 ** zoom;
      const [lon = 0, lat = 0] = geometry.coordinates;
      const [x, y] = [mercatorX(lon) * scale, mercatorY(lat) * scale];
      const gaps = spots.map((spot) => {
        const [dx, dy] = level === 11 ? [0, 0] : displacement(spot.placings, zoom);
        const far = Math.hypot(spot.x * scale + dx - x, spot.y * scale + dy - y);
        const half = (Math.sqrt(spot.cluster.gross.ha ?? 0) * 50) / metresPerPixel(zoom, lat);
        return far - (level === 11 ? half : spot.diameter / 2);
      });
      // From its middle: at the level of phones discs are packed, and a sign shows half of itself at least.
      const least = level === 7 ? 0 : level === 8 ? SQUARE_SIZE / 4 : SQUARE_SIZE / 2;
      expect({ name: properties?.name, level, clear: Math.min(...gaps) >= least }).toMatchObject({
        clear: true,
      });
      const commune = dataset.notCounted.find(({ name }) => name === properties?.name)?.commune ?? '';
      const [atLon, atLat] = placeCentre(dataset, 'communeOld', commune) ?? [0, 0];
      expect(Math.hypot(mercatorX(atLon) * scale - x, mercatorY(atLat) * scale - y)).toBeLessThan(25);
    }
  });

  it('have a sign each, unlike one another', () => {
    const images = ['withdrawn', 'converted', 'unplanned'].map((status) =>
      makeImage(`square/${status}/#26302e/#fbfaf4`, 2)?.data.data.join(),
    );
    expect(new Set(images).size).toBe(3);
    expect(images).not.toContain(undefined);
    expect(makeImage('square/other/#26302e/#fbfaf4', 2)).toBeNull();
  });
});
