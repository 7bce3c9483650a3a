import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import { classCounts, districtFacet, phaseFacet } from '../../../src/domain/facets';
import { isDefaultFilter } from '../../../src/domain/filter';
import { circleBox, districtName, placeBox, placeCentre } from '../../../src/domain/places';
import { readRealDataset } from './realData';

const dataset = readRealDataset();

describe('places', () => {
  it('are found by kind and id, with box and middle', () => {
    expect(districtName(dataset, 'duc-hoa')).toBe('Huyện Đức Hòa');
    expect(districtName(dataset, 'nowhere')).toBeNull();
    const [west = 0, south = 0, east = 0, north = 0] = placeBox(dataset, 'district', 'duc-hoa') ?? [];
    const [lon = 0, lat = 0] = placeCentre(dataset, 'district', 'duc-hoa') ?? [];
    expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
    expect(placeCentre(dataset, 'cluster', 'LA-999')).toBeNull();
    expect(placeBox(dataset, 'communeNew', '0')).toBeNull();
  });

  it('have around them a box as wide as the circle, to 1 %', () => {
    const [west, south, east, north] = circleBox([106, 10.5], 10);
    // A degree of latitude is 110.6 km here, one of longitude 109.5 km.
    expect((north - south) * 110.6).toBeCloseTo(20, 0);
    expect((east - west) * 109.5).toBeCloseTo(20, 0);
  });
});

describe('facets', () => {
  it('count a phase or district that is not chosen as if it were', () => {
    const filter = { ...DEFAULT_FILTER, phases: ['operating' as const], districts: ['ben-luc'] };
    const free = { ...filter, districts: [] };
    expect(phaseFacet(dataset, free, null).byPhase.new.count).toBe(28);
    const operating = dataset.clusters.filter(({ phase }) => phase === 'operating');
    const byDistrict = districtFacet(dataset, filter, null);
    for (const [slug, count] of byDistrict)
      expect(count, slug).toBe(operating.filter(({ district }) => district === slug).length);
    expect(byDistrict.get('duc-hoa')).toBe(10);
  });

  it('count classes of what is given', () => {
    expect(classCounts(dataset, dataset.clusters, 'phase')).toEqual(
      new Map([
        ['operating', 17],
        ['procedure', 27],
        ['new', 28],
      ]),
    );
  });
});

describe('a filter', () => {
  it('is the default whatever the order of its lists, and not once anything is left out', () => {
    expect(isDefaultFilter({ ...DEFAULT_FILTER, phases: ['new', 'procedure', 'operating'] })).toBe(true);
    const changes = [
      { phases: ['operating' as const] },
      { districts: ['duc-hoa'] },
      { freeMin: 0 },
      { freeMax: 5 },
      { available: 'now' as const },
      { known: true },
      { text: 'a' },
    ];
    for (const change of changes) expect(isDefaultFilter({ ...DEFAULT_FILTER, ...change })).toBe(false);
  });
});
