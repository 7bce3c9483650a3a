/** What is not counted enters nothing: with and without it, every total, choice, region and file is the same. */
import { describe, expect, it } from 'vitest';
import { clusterCsv } from '../../../src/briefing/files/clusterTable';
import { exportContents } from '../../../src/briefing/files/contents';
import { clusterGeojson } from '../../../src/briefing/files/geojson';
import { makeImage } from '../../../src/cartography/images';
import { notCountedFeatures } from '../../../src/cartography/notCountedFeatures';
import { DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import { shownClusters } from '../../../src/domain/filter';
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

  it('stand on the map only where a place is published, two in one commune side by side', () => {
    const signs = notCountedFeatures(dataset).features.map(({ properties }) => [
      properties?.name,
      properties?.anchor,
    ]);
    expect(signs).toEqual([
      ['Hựu Thạnh - Liên Á', 'center'],
      ['Hải Sơn - Đức Hòa Đông', 'right'],
      ['Đức Hòa Hạ', 'center'],
      ['Đức Hòa Đông', 'left'],
    ]);
  });

  it('have a sign each, unlike one another', () => {
    const signs = ['withdrawn', 'converted', 'unplanned'].map((status) =>
      makeImage(`square/${status}/#26302e/#fbfaf4`, 2)?.data.data.join(),
    );
    expect(new Set(signs).size).toBe(3);
    expect(signs).not.toContain(undefined);
    expect(makeImage('square/other/#26302e/#fbfaf4', 2)).toBeNull();
  });
});
