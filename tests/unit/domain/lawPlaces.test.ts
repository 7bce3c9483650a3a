import { describe, expect, it } from 'vitest';
import { checkOf, unitChecks } from '../../../src/domain/lawPlaces';
import { resolveRegion } from '../../../src/domain/region';
import type { Cluster, Dataset } from '../../../src/domain/types';
import { readRealDataset } from './realData';
import { box, makeCluster, makeDataset, makeUnit, stated } from './synthetic';

// An old commune whose figure is drawn a little over its district's edge. Two districts side by side; the first has become communes 1 and 2, the second 3, and 2 takes a strip of the second.
const WEST = makeUnit('district', 'west', 'Huyện Tây', box(106, 10.5, 106.2, 10.7));
const EAST = makeUnit('district', 'east', 'Huyện Đông', box(106.2, 10.5, 106.4, 10.7));
const OLD = makeUnit('communeOld', '8011', 'Xã Cũ', box(106.1, 10.5, 106.21, 10.7), 'west');
const C1 = makeUnit('communeNew', '1', 'Xã Một', box(106, 10.5, 106.1, 10.7));
const C2 = makeUnit('communeNew', '2', 'Xã Hai', box(106.1, 10.5, 106.25, 10.7));
const C3 = makeUnit('communeNew', '3', 'Xã Ba', box(106.25, 10.5, 106.4, 10.7));
const UNITS = { districts: [WEST, EAST], communesOld: [OLD], communesNew: [C1, C2, C3] };
const OUTLINES = {
  'LA-001': box(106.05, 10.6, 106.06, 10.61),
  'LA-002': box(106.3, 10.6, 106.31, 10.61),
  'LA-003': box(106.05, 10.55, 106.06, 10.56),
};

function of(code: string, given: Partial<Cluster> = {}): Cluster {
  return makeCluster({ code, district: 'west', leasable: stated(300), leased: stated(90), ...given });
}

const CLUSTERS = [
  of('LA-001', { leased: stated(240) }),
  of('LA-002', { district: 'east' }),
  of('LA-003', { location: 'district' }),
  of('LA-004', { district: null, location: 'unpublished' }),
];

function dataset(clusters: readonly Cluster[] = CLUSTERS): Dataset {
  return makeDataset(clusters, OUTLINES, UNITS);
}

const inputs = (check: { inputs: readonly { cluster: Cluster; share: number }[] } | undefined) =>
  check?.inputs.map(({ cluster, share }) => `${cluster.code}:${share}`);

describe('the check of a unit', () => {
  it('counts in a district also those of which only the district is known, and what may lie in any as possible', () => {
    const [west, east] = unitChecks(dataset(), 'district').map(({ check }) => check);
    expect(inputs(west)).toEqual(['LA-001:1', 'LA-003:1']);
    expect(west?.possible).toEqual(['LA-004']);
    expect(inputs(east)).toEqual(['LA-002:1']);
    expect(east?.possible).toEqual(['LA-004']);
  });

  it('counts them in no commune, but as possible in those that the district reaches into', () => {
    const checks = unitChecks(dataset(), 'communeNew').map(({ check }) => check);
    expect(checks.map(inputs)).toEqual([['LA-001:1'], [], ['LA-002:1']]);
    expect(checks.map(({ possible }) => possible)).toEqual([
      ['LA-003', 'LA-004'],
      ['LA-003', 'LA-004'],
      ['LA-004'],
    ]);
  });

  it('counts a cluster without an outline where the register has it', () => {
    const planned = of('KB-01', { location: 'unpublished', communesNew: [{ code: '2', name: 'Xã Hai' }] });
    const data = dataset([planned]);
    expect(unitChecks(data, 'district').map(({ check }) => inputs(check))).toEqual([['KB-01:1'], []]);
    expect(unitChecks(data, 'communeNew').map(({ check }) => inputs(check))).toEqual([[], ['KB-01:1'], []]);
    expect(unitChecks(data, 'communeNew').flatMap(({ check }) => check.possible)).toEqual([]);
  });

  it('is the same object for the same data set', () => {
    const data = dataset();
    expect(unitChecks(data, 'district')).toBe(unitChecks(data, 'district'));
  });
});

describe('the check of a place', () => {
  const names = (units: readonly { unit: { id: string } }[] | undefined) => units?.map(({ unit }) => unit.id);

  it('stands in both administrative times', () => {
    const west = checkOf({ kind: 'district', id: 'west' }, dataset(), null);
    expect(west?.unit).toBe(WEST);
    expect([names(west?.before), names(west?.after)]).toEqual([['west'], ['1', '2']]);
    const two = checkOf({ kind: 'communeNew', id: '2' }, dataset(), null);
    expect(two?.unit).toBe(C2);
    expect([names(two?.before), names(two?.after)]).toEqual([['west', 'east'], ['2']]);
  });

  it('of an old commune is that of its district', () => {
    const old = checkOf({ kind: 'communeOld', id: '8011' }, dataset(), null);
    expect(old?.unit).toBe(WEST);
    expect([names(old?.before), names(old?.after)]).toEqual([['west'], ['2']]);
  });

  it('of a region is of what lies in it, with every unit that it touches', () => {
    const ring = [
      [106.055, 10.59],
      [106.26, 10.59],
      [106.26, 10.62],
      [106.055, 10.62],
    ] as const;
    const data = dataset();
    const area = resolveRegion([{ op: 'add', shape: { kind: 'polygon', ring } }], data.units);
    if (area === null) throw new Error('no area');
    const region = checkOf({ kind: 'region' }, data, { area, rule: 'area' });
    expect(region?.unit).toBeNull();
    const [half] = region?.check.inputs ?? [];
    expect(half?.cluster.code).toBe('LA-001');
    expect(half?.share).toBeCloseTo(0.5, 3);
    expect(region?.check.possible).toEqual(['LA-004']);
    expect([names(region?.before), names(region?.after)]).toEqual([
      ['west', 'east'],
      ['1', '2', '3'],
    ]);
    const whole = checkOf({ kind: 'region' }, data, { area, rule: 'touch' });
    expect(inputs(whole?.check)).toEqual(['LA-001:1']);
  });

  it('is none of a unit that is not there, nor of a region that is not drawn', () => {
    expect(checkOf({ kind: 'district', id: 'north' }, dataset(), null)).toBeNull();
    expect(checkOf({ kind: 'region' }, dataset(), null)).toBeNull();
  });
});

describe('the register today', () => {
  const data = readRealDataset();

  it('lets Cần Đước take one more by its operating clusters, and not with those in procedure', () => {
    const place = checkOf({ kind: 'district', id: 'can-duoc' }, data, null);
    // 20 + 65 + 30 + 25 + 13 = 153 ha gross; × 0.7356 × (1 − 0.8421) = 17.77 ha not leased.
    expect(place?.check.inputs).toHaveLength(5);
    expect(place?.check.criteria.weighted.value).toBeCloseTo(0.8421, 10);
    expect(place?.check.criteria.weighted.verdict).toBe('pass');
    expect(place?.check.criteria.unleased.value).toBeCloseTo(17.771, 2);
    expect(place?.check.verdict).toBe('pass');
    // Four more of 47.612 ha each: 0.8421 × 153 of 343.448 ha are leased, 37.51 %.
    expect(place?.check.withProcedure.criteria.weighted.value).toBeCloseTo(0.3751, 4);
    expect(place?.check.withProcedure.verdict).not.toBe('pass');
    expect(place?.after.map(({ unit }) => unit.id)).toContain('28126');
  });

  it('counts ten in Đức Hòa, four of them by the district alone, and ten without a place as possible anywhere', () => {
    const place = checkOf({ kind: 'district', id: 'duc-hoa' }, data, null);
    expect(place?.check.inputs.filter(({ cluster }) => cluster.location === 'district')).toHaveLength(4);
    expect(place?.check.inputs).toHaveLength(10);
    expect(place?.check.possible).toEqual([]);
    expect(place?.check.withProcedure.possible).toHaveLength(10);
  });
});
