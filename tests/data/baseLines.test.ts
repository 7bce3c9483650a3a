/** How lines are thinned, rounded and kept apart, and what makes a ring a bad one. */
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceToLine, toMetres } from '../../geodata/program/plane';
import { geometryProblems, ringProblems } from '../../geodata/program/rings';
import { fromGrid, snap, thin } from '../../geodata/program/thin';
import { tidy } from '../../geodata/program/tidy';
import { crossingArcs, untangle } from '../../geodata/program/untangle';
import { pairs, WAVES } from './baseReference';

const ringed = (text: string): Polygon => ({ type: 'Polygon', coordinates: [pairs(text)] });

describe('thinning', () => {
  it('keeps both ends and leaves no vertex farther from the line than the tolerance', () => {
    for (const tolerance of [20, 40, 80]) {
      const kept = thin(WAVES, tolerance);
      expect([kept[0], kept.at(-1)]).toEqual([WAVES[0], WAVES.at(-1)]);
      const line = kept.map(toMetres);
      const away = WAVES.map((vertex) => distanceToLine(toMetres(vertex), line));
      expect(Math.max(...away)).toBeLessThanOrEqual(tolerance);
    }
  });

  it('drops more the more it may, and nothing at tolerance 0', () => {
    const [all, some = 0, few] = [0, 20, 80].map((tolerance) => thin(WAVES, tolerance).length);
    expect(all).toBe(WAVES.length);
    expect(some).toBeLessThan(WAVES.length);
    expect(few).toBe(2);
  });

  it('leaves a closed line a ring', () => {
    const ring = pairs('106 10.6, 106.001 10.6, 106.001 10.601, 106 10.601, 106 10.6');
    expect(thin(ring, 10_000)).toHaveLength(3);
  });

  it('rounds to 4 decimals without repeating a vertex', () => {
    const line = snap(pairs('106.00001 10.6, 106.00002 10.6, 106.0005 10.6'));
    expect(line.map(fromGrid)).toEqual(pairs('106 10.6, 106.0005 10.6'));
  });
});

describe('what rounding entangles', () => {
  it('is found and made to touch', () => {
    const crossing = [pairs('0 0, 10 10'), pairs('0 10, 5 4, 10 0, 7 9')];
    expect(crossingArcs(crossing).size).toBe(2);
    expect(crossingArcs(untangle(crossing)).size).toBe(0);
  });

  it('shares the vertex where one line only touches the other', () => {
    expect(untangle([pairs('0 0, 10 0'), pairs('4 0, 4 8')])[0]).toEqual(pairs('0 0, 4 0, 10 0'));
  });

  it('leaves lines alone that do not meet', () => {
    const apart = [pairs('0 0, 10 0'), pairs('0 5, 10 5')];
    expect(untangle(apart)).toEqual(apart);
  });

  it('is tidied: no spike is left', () => {
    const spiked = ringed(
      '106 10.6, 106 10.7, 106.05 10.7, 106.05 10.8, 106.05 10.7, 106.1 10.7, 106.1 10.6, 106 10.6',
    );
    expect(geometryProblems(spiked)).toContain('ring-repeated');
    const clean = tidy(spiked);
    expect(geometryProblems(clean)).toEqual([]);
    expect(JSON.stringify(clean)).not.toContain('10.8');
  });

  it('keeps both halves of a ring that only touches itself', () => {
    const hourglass = ringed('106 10.6, 106.2 10.6, 106.1 10.7, 106.2 10.8, 106 10.8, 106.1 10.7, 106 10.6');
    expect(tidy(hourglass).type).toBe('MultiPolygon');
  });

  it('throws where a unit collapses', () => {
    expect(() => tidy(ringed('106 10.6, 106.0001 10.6, 106 10.6001, 106 10.6'))).toThrow(/collapsed/);
  });
});

describe('a ring', () => {
  it.each([
    ['ring-short', '0 0, 1 0, 0 0'],
    ['ring-open', '0 0, 1 0, 1 1, 0 1'],
    ['ring-crossing', '0 0, 1 1, 1 0, 0 1, 0 0'],
    ['ring-repeated', '0 0, 2 0, 1 1, 2 2, 0 2, 1 1, 0 0'],
    ['ring-flat', '0 0, 1 0, 2 0, 0 0'],
    ['ring-winding', '0 0, 0 1, 1 1, 1 0, 0 0'],
  ])('is named %s', (problem, text) => {
    expect(ringProblems(pairs(text), true)).toContain(problem);
  });

  it('is nothing of the kind where it is sound', () => {
    expect(ringProblems(pairs('0 0, 1 0, 1 1, 0 1, 0 0'), true)).toEqual([]);
    expect(ringProblems(pairs('0 0, 0 1, 1 1, 1 0, 0 0'), false)).toEqual([]);
  });
});
