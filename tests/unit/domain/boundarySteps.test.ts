import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { gridAreaHa } from '../../../src/domain/area';
import { type BoundarySteps, boundarySteps } from '../../../src/domain/boundarySteps';
import { straightLine } from '../../../src/domain/distance';
import { lonLatOf } from '../../../src/domain/geometry';
import { resolveRegion } from '../../../src/domain/region';
import { readRealDataset } from './realData';
import { box, makeDataset } from './synthetic';

const { units } = makeDataset([]);
const ring = (west: number, south: number, east: number, north: number): Position[] =>
  box(west, south, east, north).coordinates[0] ?? [];

function made(polygons: Position[][][]): BoundarySteps {
  const result = boundarySteps(polygons);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** Hectares of the region that the steps make. */
function areaOf({ steps }: BoundarySteps): number {
  const region = resolveRegion(steps, units);
  return region === null ? 0 : gridAreaHa(region);
}

describe('a boundary as steps', () => {
  it('keeps an island in a hole, whatever order it comes in', () => {
    const outer = ring(106, 10.5, 106.4, 10.9);
    const hole = ring(106.1, 10.6, 106.3, 10.8);
    const island = ring(106.15, 10.65, 106.2, 10.7);
    const size = (each: Position[]) => gridAreaHa({ type: 'Polygon', coordinates: [each] });
    const expected = size(outer) - size(hole) + size(island);
    for (const polygons of [
      [[outer, hole], [island]],
      [[island], [outer, hole]],
    ]) {
      const result = made(polygons);
      expect(result.steps.map(({ op }) => op)).toEqual(['add', 'subtract', 'add']);
      expect(result.holes).toBe(1);
      expect(areaOf(result)).toBeCloseTo(expected, 2);
    }
  });

  it('fills a hole that another part covers, though that part is larger than the hole', () => {
    const holed = [ring(106, 10.5, 106.4, 10.9), ring(106.1, 10.6, 106.2, 10.7)];
    const over = [ring(106.05, 10.55, 106.25, 10.75)];
    expect(made([holed, over]).holes).toBe(0);
    expect(areaOf(made([holed, over]))).toBeCloseTo(areaOf(made([[holed[0] ?? []]])), 2);
  });

  it('makes one ring of neighbours and two of parts that stand apart', () => {
    expect(made([[ring(106, 10.5, 106.1, 10.6)], [ring(106.1, 10.5, 106.2, 10.6)]]).steps).toHaveLength(1);
    expect(made([[ring(106, 10.5, 106.1, 10.6)], [ring(106.3, 10.5, 106.4, 10.6)]]).steps).toHaveLength(2);
  });

  it('thins what is too fine for a link, and says by how much', () => {
    const district = readRealDataset().units.districts.find(({ id }) => id === 'duc-hoa')?.geometry;
    const corners =
      (district?.type === 'Polygon' ? district.coordinates[0] : district?.coordinates[0]?.[0]) ?? [];
    // Each edge in forty pieces that waver by 3 m.
    const fine = corners.slice(1).flatMap(([x = 0, y = 0], i) => {
      const [x0 = 0, y0 = 0] = corners[i] ?? [];
      return Array.from({ length: 40 }, (_, k): Position => {
        const part = (k + 1) / 40;
        const waver = k === 39 ? 0 : (k % 2) * 3e-5;
        return [x0 + (x - x0) * part + waver, y0 + (y - y0) * part];
      });
    });
    expect(fine.length).toBeGreaterThan(3000);
    const result = made([[fine]]);
    expect(result.before).toBe(fine.length);
    expect(result.after).toBeLessThanOrEqual(600);
    expect(result.metres).toBeGreaterThan(1);
    expect(result.metres).toBeLessThan(40);
    const [step] = result.steps;
    if (step?.shape.kind !== 'polygon') throw new Error('no polygon');
    const line = [...step.shape.ring, step.shape.ring[0] ?? [0, 0]].map(([lon, lat]) => [lon, lat]);
    for (const at of fine) {
      const { km } = straightLine(lonLatOf(at), { type: 'LineString', coordinates: line });
      expect(km * 1000).toBeLessThanOrEqual(result.metres + 0.5);
    }
  });

  it('takes of a ring that crosses itself what it goes around an odd number of times', () => {
    const bow = [
      [106, 10.5],
      [106.2, 10.7],
      [106.2, 10.5],
      [106, 10.7],
      [106, 10.5],
    ];
    const result = made([[bow]]);
    expect(result.crossed).toBe(true);
    expect(areaOf(result)).toBeCloseTo(gridAreaHa(box(106, 10.5, 106.2, 10.7)) / 2, -1);
  });

  it('is nothing without an area, and not where it would take too many parts', () => {
    expect(boundarySteps([])).toBe('empty');
    expect(boundarySteps([[ring(106, 10.5, 106, 10.5)]])).toBe('empty');
    const islands = Array.from({ length: 400 }, (_, i) => {
      const [x, y] = [105.5 + (i % 20) * 0.05, 10.4 + Math.floor(i / 20) * 0.03];
      return [ring(x, y, x + 0.02, y + 0.02)];
    });
    expect(boundarySteps(islands)).toBe('fine');
  });
});
