import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolFeatures, symbolSpots } from '../../../src/cartography/features';
import { clusterAt, type SymbolHit } from '../../../src/map/hits';
import { levelAt, type PlacedSymbol, symbolsByLevel, symbolsNear } from '../../../src/map/symbolHits';
import { createDataset } from '../state/fixtures';

const symbol = (code: string, distance: number, radius = 8): SymbolHit => ({ code, distance, radius });
const nothing = { symbols: [], under: [], near: [] };

describe('the cluster a pointer means', () => {
  it('is the symbol under it whose middle is nearest', () => {
    const symbols = [symbol('LA-001', 6), symbol('LA-002', 3), symbol('LA-003', 9)];
    expect(clusterAt({ ...nothing, symbols, under: ['LA-009'] })).toBe('LA-002');
  });

  it('is the outline under it before a symbol near by', () => {
    expect(clusterAt({ ...nothing, symbols: [symbol('LA-001', 11)], under: ['LA-009'] })).toBe('LA-009');
  });

  it('is what is near where nothing is under it', () => {
    expect(clusterAt({ ...nothing, symbols: [symbol('LA-001', 12), symbol('LA-002', 11)] })).toBe('LA-002');
    expect(clusterAt({ ...nothing, near: ['LA-004'] })).toBe('LA-004');
    expect(clusterAt(nothing)).toBeNull();
  });
});

describe('symbols near a point', () => {
  const project = ([x, y]: readonly [number, number]) => ({ x: x * 100, y: y * 100 });
  const placed = (code: string, x: number, y: number, offset: [number, number] = [0, 0]): PlacedSymbol => ({
    code,
    at: [x, y],
    offset,
    diameter: 16,
  });

  it('are those whose disc is within reach, where the icon stands and not where its point is', () => {
    const symbols = [placed('LA-001', 1, 1, [30, 0]), placed('LA-002', 1, 1), placed('LA-003', 2, 2)];
    const shown = new Set(['LA-001', 'LA-002', 'LA-003']);
    expect(symbolsNear(symbols, shown, project, { x: 133, y: 104 }, 4)).toEqual([
      { code: 'LA-001', distance: 5, radius: 8 },
    ]);
  });

  it('are only shown ones', () => {
    expect(symbolsNear([placed('LA-001', 1, 1)], new Set(), project, { x: 100, y: 100 }, 4)).toEqual([]);
  });

  it('can each be reached where discs overlap, down to one pixel between their middles', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 15, noNaN: true }), (apart) => {
        const symbols = [placed('LA-001', 0, 0), placed('LA-002', apart / 100, 0)];
        const at = (x: number) =>
          clusterAt({
            ...nothing,
            symbols: symbolsNear(symbols, new Set(['LA-001', 'LA-002']), project, { x, y: 0 }, 4),
          });
        expect([at(0), at(apart)]).toEqual(['LA-001', 'LA-002']);
      }),
    );
  });
});

describe('symbols of a data set', () => {
  const dataset = createDataset();
  const levels = symbolsByLevel(symbolFeatures(symbolSpots(dataset), dataset.assumptions));

  it('stand on every level that a zoom can ask for, each cluster once', () => {
    const codes = Object.keys(dataset.outlines).sort();
    expect(codes.length).toBeGreaterThan(0);
    for (const zoom of [0, 6.5, 7, 8.99, 9, 11.9, 22]) {
      const placed = levels.get(levelAt(zoom)) ?? [];
      expect(placed.map(({ code }) => code).sort()).toEqual(codes);
    }
  });

  it('have their place and size as numbers', () => {
    for (const { at, offset, diameter } of [...levels.values()].flat()) {
      expect([...at, ...offset, diameter].every(Number.isFinite)).toBe(true);
    }
  });
});
