import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutLines } from '../../geodata/program/cutLines';
import { INSET_FRAME } from '../../geodata/program/outlines/inset';

const BOX = [0, 0, 10, 10] as const;
const line = (...coordinates: Position[]): Feature<LineString> => ({
  type: 'Feature',
  properties: { ref: 'QL.1' },
  geometry: { type: 'LineString', coordinates },
});

describe('cutLines', () => {
  it('leaves alone what does not touch the box, even along its edge', () => {
    const features = [line([-5, 12], [15, 12]), line([-5, -5], [-5, 15]), line([0, 0], [0, 10])];
    expect(cutLines(features, BOX)).toEqual(features);
    expect(cutLines(features, BOX)[0]).toBe(features[0]);
  });

  it('cuts a line through the box in two, at its edges', () => {
    const [cut, ...others] = cutLines([line([-5, 5], [15, 5])], BOX);
    expect(others).toEqual([]);
    expect(cut?.properties).toEqual({ ref: 'QL.1' });
    expect(cut?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [-5, 5],
          [0, 5],
        ],
        [
          [10, 5],
          [15, 5],
        ],
      ],
    });
  });

  it('drops what lies inside, keeps the rest in order and direction', () => {
    expect(cutLines([line([2, 2], [3, 8], [9, 9])], BOX)).toEqual([]);
    const [cut] = cutLines([line([-5, -5], [-5, 5], [5, 5], [5, 15], [8, 15])], BOX);
    expect(cut?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [-5, -5],
          [-5, 5],
          [0, 5],
        ],
        [
          [5, 10],
          [5, 15],
          [8, 15],
        ],
      ],
    });
  });

  it('shortens a line that ends inside', () => {
    const [cut] = cutLines([line([-4, 4], [6, 4])], BOX);
    expect(cut?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [-4, 4],
        [0, 4],
      ],
    });
  });
});

describe.each(['rivers.geojson', 'roads.geojson'])('public/data/%s', (file) => {
  it('has nothing within the inset', () => {
    const { features } = JSON.parse(
      readFileSync(`public/data/${file}`, 'utf8'),
    ) as FeatureCollection<LineString>;
    const [w, s, e, n] = INSET_FRAME;
    const within = JSON.stringify(features)
      .match(/\[[\d.]+,[\d.]+\]/g)
      ?.map((pair) => JSON.parse(pair) as [number, number])
      .filter(([x, y]) => x > w && x < e && y > s && y < n);
    expect(features.length).toBeGreaterThan(3);
    expect(within).toEqual([]);
  });
});
