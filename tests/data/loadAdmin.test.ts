/** Administrative units as the loader reads them, beyond what every data set has. */
import { describe, expect, it } from 'vitest';
import { assembleDataset } from '../../src/data/dataset';
import { ADMIN, GOOD } from './loadFixtures';

describe('a unit', () => {
  it('has its other names in NFC, and none where they are anything else', () => {
    const withAlias = (alias: unknown) => {
      const text = JSON.stringify(ADMIN).replace('"name":"Xã 11"', `"name":"Xã 11","alt_names":${alias}`);
      return assembleDataset({ ...GOOD, 'admin.json': text }).value?.units.communesOld.map(
        ({ altNames }) => altNames,
      );
    };
    expect(withAlias(JSON.stringify(['Xã Cũ'.normalize('NFD')]))).toEqual([['Xã Cũ'], undefined]);
    expect(withAlias('[1]')).toEqual([undefined, undefined]);
    expect(withAlias('"Xã Cũ"')).toEqual([undefined, undefined]);
  });
});

describe('edges drawn beforehand', () => {
  const KINDS = ['province', 'district', 'communeOld', 'communeNew'];
  const withEdges = (geometries: readonly object[]) => {
    const objects = { ...ADMIN.objects, edges: { type: 'GeometryCollection', geometries } };
    return assembleDataset({ ...GOOD, 'admin.json': JSON.stringify({ ...ADMIN, objects }) });
  };
  const line = (kind: string, arcs: unknown) => ({ type: 'MultiLineString', arcs, properties: { kind } });

  it('are taken where all four kinds are there, and none of them otherwise', () => {
    const all = withEdges(KINDS.map((kind) => line(kind, [[0]])));
    expect(Object.keys(all.value?.units.edges ?? {})).toEqual(KINDS);
    expect(all.value?.units.edges?.province.coordinates[0]?.length).toBeGreaterThan(1);
    const some = withEdges(KINDS.slice(1).map((kind) => line(kind, [[0]])));
    expect(some.value).not.toBeNull();
    expect(some.value?.units.edges).toBeUndefined();
  });

  it.each([
    ['an arc that is not there', line('province', [[99]])],
    ['an area', { type: 'Polygon', arcs: [[0]], properties: { kind: 'province' } }],
  ])('make the file one that cannot be read with %s', (_, geometry) => {
    const { value, issues } = withEdges([geometry]);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: 'topology', file: 'admin.json', field: 'objects.edges' }]);
  });
});
