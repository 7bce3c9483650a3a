import { describe, expect, it } from 'vitest';
import { type Areas, readAreas } from '../../src/data/formats/areas';
import type { RegionStep } from '../../src/domain/types';

const SQUARE = [
  [106.4, 10.8],
  [106.5, 10.8],
  [106.5, 10.9],
  [106.4, 10.9],
  [106.4, 10.8],
];
const polygon = { type: 'Polygon', coordinates: [SQUARE] };
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry });
const read = (value: unknown) => readAreas(JSON.stringify(value, null, 1));

function found(areas: Areas) {
  if ('problem' in areas) throw new Error(areas.problem.code);
  return areas;
}
function problem(areas: Areas) {
  if (!('problem' in areas)) throw new Error('read without a problem');
  return areas.problem;
}

describe('areas of a GeoJSON text', () => {
  it.each([
    ['a Polygon', polygon, 1],
    ['a MultiPolygon', { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }, 2],
    ['a Feature', feature(polygon), 1],
    ['a Feature without properties', { type: 'Feature', geometry: polygon, properties: null }, 1],
    ['a FeatureCollection', { type: 'FeatureCollection', features: [feature(polygon), feature(polygon)] }, 2],
    ['a GeometryCollection', { type: 'GeometryCollection', geometries: [polygon, polygon] }, 2],
    ['heights', { type: 'Polygon', coordinates: [SQUARE.map((at) => [...at, 12])] }, 1],
    [
      'WGS 84 by its old member',
      { ...polygon, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } },
      1,
    ],
    ['WGS 84 by its number', { ...polygon, crs: { type: 'name', properties: { name: 'EPSG:4326' } } }, 1],
  ])('are found in %s', (_, value, count) => {
    expect(found(read(value)).features.flatMap(({ polygons }) => polygons)).toHaveLength(count);
  });

  it('leave out points and lines, and say how many', () => {
    const point = { type: 'Point', coordinates: [106.4, 10.8] };
    const { features, skipped } = found(
      read({
        type: 'FeatureCollection',
        features: [
          feature(point),
          feature({ type: 'GeometryCollection', geometries: [point, polygon] }),
          feature(null),
        ],
      }),
    );
    expect(features).toHaveLength(1);
    expect(skipped).toBe(2);
  });

  it('carry names, and steps where they are sound', () => {
    const steps: RegionStep[] = [
      { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } },
      { op: 'subtract', shape: { kind: 'strip', road: 'n2', km: 5, lines: [[[106.2, 10.7]]] } },
    ];
    const [ours] = found(read(feature(polygon, { name: 'A', steps }))).features;
    expect(ours).toMatchObject({ name: 'A', steps });
    for (const broken of [
      [],
      'x',
      [{ op: 'add' }],
      [{ op: 'add', shape: { kind: 'circle', center: [1], radiusKm: 1 } }],
    ]) {
      expect(found(read(feature(polygon, { name: 7, steps: broken }))).features[0]).toMatchObject({
        name: '',
        steps: null,
      });
    }
  });
});

describe('what is wrong with a text', () => {
  it('is said with its line where it is no JSON', () => {
    expect(problem(readAreas('{\n "type": "Polygon",\n "coordinates": [,]\n}'))).toEqual({
      code: 'not-json',
      line: 3,
    });
    expect(problem(readAreas('106.4, 10.8')).code).toBe('not-json');
    expect(problem(readAreas('')).code).toBe('not-json');
  });

  it('is said by its path where it is JSON of another kind', () => {
    expect(problem(read({ type: 'Topology' }))).toEqual({ code: 'shape', path: 'type' });
    expect(
      problem(
        read({ type: 'FeatureCollection', features: [feature({ type: 'Polygon', coordinates: [[['x']]] })] }),
      ),
    ).toEqual({
      code: 'shape',
      path: 'features.0.geometry.coordinates.0.0.0',
    });
    expect(problem(readAreas('null'))).toMatchObject({ code: 'shape' });
    expect(problem(readAreas('{"type":"Polygon","coordinates":[[[1e999,1]]]}')).code).toBe('shape');
  });

  it('is a declared reference system other than WGS 84', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::9210' } };
    expect(problem(read({ ...polygon, crs }))).toEqual({ code: 'crs', crs: 'urn:ogc:def:crs:EPSG::9210' });
  });

  it('is a grid in metres, in either order, with the line of the first', () => {
    const metres = [
      [571_204.5, 1_204_312.5],
      [572_204, 1_204_312],
      [572_204, 1_205_312],
    ];
    expect(problem(read({ type: 'Polygon', coordinates: [metres] }))).toEqual({ code: 'metres', line: 6 });
    const turned = metres.map(([x, y]) => [y, x]);
    expect(problem(read({ type: 'Polygon', coordinates: [turned] }))).toEqual({ code: 'metres', line: 6 });
  });

  it('is latitude before longitude, or no place on earth, or one far away', () => {
    const turned = SQUARE.map(([lon, lat]) => [lat, lon]);
    expect(problem(read({ type: 'Polygon', coordinates: [turned] }))).toMatchObject({ code: 'swapped' });
    expect(
      problem(
        read({
          type: 'Polygon',
          coordinates: [
            [
              [200, 10],
              [201, 10],
              [201, 11],
            ],
          ],
        }),
      ),
    ).toMatchObject({ code: 'off-earth' });
    expect(
      problem(
        read({
          type: 'Polygon',
          coordinates: [
            [
              [2, 48],
              [3, 48],
              [3, 49],
            ],
          ],
        }),
      ),
    ).toEqual({ code: 'elsewhere' });
  });

  it('is that there is no area in it', () => {
    expect(problem(read({ type: 'FeatureCollection', features: [] }))).toEqual({ code: 'no-area' });
    expect(problem(read({ type: 'LineString', coordinates: SQUARE }))).toEqual({ code: 'no-area' });
  });
});
