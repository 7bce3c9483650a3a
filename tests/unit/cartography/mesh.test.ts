import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { contextEdges } from '../../../src/cartography/contextFeatures';
import { bordersOf, SegmentSet } from '../../../src/cartography/mesh';
import { edgeFeatures, tintDistricts, unitFeatures } from '../../../src/cartography/unitFeatures';
import { realContext, realDataset } from './atlas';

const box = (x: number, y: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
});

const count = (lines: readonly Position[][]) => lines.reduce((sum, line) => sum + line.length - 1, 0);

/** How many different segments lines are made of; a segment is the same from either end. */
function segmentsIn(lines: readonly (readonly Position[])[]): number {
  const known = new SegmentSet<true>();
  let count = 0;
  for (const line of lines) {
    line.forEach((to, i) => {
      const from = line[i - 1];
      if (from === undefined || known.get(from, to)) return;
      known.set(from, to, true);
      count++;
    });
  }
  return count;
}

describe('borders', () => {
  it('of two boxes: one between, two around, each segment once', () => {
    const borders = bordersOf([
      { id: 'a', geometry: box(0, 0) },
      { id: 'b', geometry: box(1, 0) },
    ]);
    const between = borders.filter((b) => b.sides[1] !== null);
    expect(between).toHaveLength(1);
    expect(between[0]?.lines).toHaveLength(1);
    expect(between[0]?.lines[0]).toHaveLength(2);
    expect(count(borders.flatMap((b) => b.lines))).toBe(7);
  });

  it('of one box is a closed ring', () => {
    const [border] = bordersOf([{ id: 'a', geometry: box(0, 0) }]);
    expect(border?.lines).toHaveLength(1);
    expect(border?.lines[0]?.[0]).toEqual(border?.lines[0]?.at(-1));
  });

  it('of nothing is nothing', () => {
    expect(bordersOf([])).toEqual([]);
  });
});

describe('the atlas', () => {
  const { units } = realDataset();

  it('draws every edge of districts and communes once', () => {
    const { features } = edgeFeatures(units);
    const lines = (kind: string) =>
      features.filter((f) => f.properties.kind === kind).flatMap((f) => f.geometry.coordinates);
    const [province, district, communeOld, communeNew] = [
      'province',
      'district',
      'communeOld',
      'communeNew',
    ].map(lines);
    if (!province || !district || !communeOld || !communeNew) throw new Error('a kind is missing');
    for (const kind of [province, district, communeOld, communeNew]) expect(count(kind)).toBeGreaterThan(100);
    expect(segmentsIn([...province, ...district])).toBe(count(province) + count(district));
    expect(segmentsIn([...district, ...communeOld])).toBe(count(district) + count(communeOld));
    // Old communes and districts together make exactly the edges that the communes' own rings have.
    const rings = bordersOf(units.communesOld).flatMap((b) => b.lines);
    expect(segmentsIn([...province, ...district, ...communeOld])).toBe(segmentsIn(rings));
  });

  it('draws beforehand the same edges as would be worked out', () => {
    const { edges, ...bare } = units;
    expect(edges).toBeDefined();
    const [drawn, worked] = [edgeFeatures(units), edgeFeatures(bare)];
    for (const [index, feature] of worked.features.entries()) {
      const before = drawn.features[index];
      expect(before?.properties).toEqual(feature.properties);
      const [a, b] = [before?.geometry.coordinates ?? [], feature.geometry.coordinates];
      expect(count(a)).toBe(count(b));
      expect(segmentsIn([...a, ...b])).toBe(count(b));
    }
  });

  it('tints no two neighbouring districts alike', () => {
    const tints = tintDistricts(units.districts);
    expect([...new Set(tints.values())].sort()).toEqual([0, 1, 2, 3]);
    for (const { sides } of bordersOf(units.districts)) {
      if (sides[1] !== null) expect(tints.get(sides[0])).not.toBe(tints.get(sides[1]));
    }
  });

  it('has an area for every unit, by its id', () => {
    const { features } = unitFeatures(realDataset());
    expect(features).toHaveLength(1 + 15 + units.communesOld.length + units.communesNew.length);
    expect(new Set(features.map((f) => `${f.properties.kind} ${f.properties.unit}`)).size).toBe(
      features.length,
    );
  });

  it('edges the surroundings by coast, country and province, but not towards Long An', () => {
    const kinds = contextEdges(realContext()).map((f) => f.properties.kind);
    expect(new Set(kinds)).toEqual(new Set(['coast', 'country-edge', 'neighbour-edge']));
  });
});
