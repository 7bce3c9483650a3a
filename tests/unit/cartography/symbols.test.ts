import { describe, expect, it } from 'vitest';
import { symbolFeatures, symbolSpots } from '../../../src/cartography/features';
import {
  displacement,
  LEVELS,
  placingsOf,
  type Spot,
  spreadsOf,
  symbolDiameter,
} from '../../../src/cartography/symbols';
import { mercatorX, mercatorY, WORLD_PX } from '../../../src/cartography/view';
import { unplacedDataset } from './atlas';

const dataset = unplacedDataset();
const spots = symbolSpots(dataset);

/** Where a symbol is drawn at a zoom, CSS px. */
function drawnAt(zoom: number): { x: number; y: number; r: number; moved: number }[] {
  const world = WORLD_PX * 2 ** zoom;
  return spots.map(({ x, y, diameter, placings }) => {
    const [dx, dy] = displacement(placings, zoom);
    return { x: x * world + dx, y: y * world + dy, r: diameter / 2, moved: Math.hypot(dx, dy) };
  });
}

/** The closest pair: distance of centres as a share of the sum of radii. */
function closest(zoom: number): number {
  const drawn = drawnAt(zoom);
  let share = Infinity;
  drawn.forEach((a, i) => {
    for (const b of drawn.slice(i + 1))
      share = Math.min(share, Math.hypot(a.x - b.x, a.y - b.y) / (a.r + b.r));
  });
  return share;
}

describe('size', () => {
  it('is 10 to 20 px, and its area grows evenly with hectares', () => {
    expect([0, 10, 75, 300].map(symbolDiameter)).toEqual([10, 10, 20, 20]);
    expect(symbolDiameter(null)).toBe(10);
    const middle = symbolDiameter(42.5);
    expect(Math.abs(middle ** 2 - (100 + 400) / 2)).toBeLessThan(middle);
    for (let ha = 10; ha < 75; ha++)
      expect(symbolDiameter(ha + 1)).toBeGreaterThanOrEqual(symbolDiameter(ha));
  });
});

describe('the 72 on the screen', () => {
  it('are all there', () => {
    expect(spots).toHaveLength(72);
  });

  it.each([7.9, 8, 8.15, 8.3, 8.45, 8.6, 8.8, 8.95, 9, 9.2, 9.5, 9.7, 10, 10.4, 10.8, 11, 11.5])(
    'never touch at zoom %d',
    (zoom) => {
      expect(closest(zoom)).toBeGreaterThan(1);
    },
  );

  it.each([7.3, 7.4, 7.5, 7.6, 7.7, 7.8])('overlap by a fifth at most on a phone, zoom %d', (zoom) => {
    expect(closest(zoom)).toBeGreaterThanOrEqual(0.8);
  });

  it('no centre is covered at any zoom a screen shows', () => {
    for (let zoom = 7; zoom < 11.5; zoom += 0.1) {
      const drawn = drawnAt(zoom);
      drawn.forEach((a, i) => {
        const covering = drawn.filter((b, j) => j !== i && Math.hypot(a.x - b.x, a.y - b.y) < b.r - 0.5);
        expect(covering).toEqual([]);
      });
    }
  });

  it('stand near their true place: under 12 px on a wide screen, 22 px on a phone, next to nothing from zoom 11', () => {
    const farthest = (zoom: number) => Math.max(...drawnAt(zoom).map(({ moved }) => moved));
    for (let zoom = 8.8; zoom <= 11; zoom += 0.1) expect(farthest(zoom)).toBeLessThan(12);
    for (let zoom = 7.3; zoom < 8.8; zoom += 0.1) expect(farthest(zoom)).toBeLessThan(22);
    expect(farthest(11)).toBeLessThan(3);
  });

  it('never jump where one level gives way to the next', () => {
    for (const level of LEVELS.slice(1)) {
      for (const { placings } of spots) {
        const [before, after] = [displacement(placings, level - 1e-9), displacement(placings, level)];
        expect(Math.hypot(before[0] - after[0], before[1] - after[1])).toBeLessThan(0.02);
      }
    }
  });

  it('come out the same each time', () => {
    expect(symbolSpots(dataset)).toEqual(spots);
  });
});

describe('any clusters', () => {
  it('on one and the same spot part as well', () => {
    const crowd: Spot[] = Array.from({ length: 12 }, () => ({ x: 0.795, y: 0.47, diameter: 16 }));
    const placed = spreadsOf(crowd).map((spread) => displacement(placingsOf(spread), 9));
    placed.forEach(([x, y], i) => {
      for (const [u, v] of placed.slice(i + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(15);
    });
  });

  it('alone stay where they are', () => {
    const [spread] = spreadsOf([{ x: 0.795, y: 0.47, diameter: 16 }]);
    expect(placingsOf(spread ?? []).map(({ shift, offset }) => [...shift, ...offset])).toEqual(
      LEVELS.map(() => [0, 0, 0, 0]),
    );
  });
});

describe('symbol features', () => {
  const { features } = symbolFeatures(spots, dataset.assumptions);

  it('are one per cluster and level, with the id of the code', () => {
    expect(features).toHaveLength(72 * LEVELS.length);
    expect(new Set(features.map((f) => f.id)).size).toBe(72);
    for (const f of features) expect(`LA-${String(f.id).padStart(3, '0')}`).toBe(f.properties.code);
  });

  it('draw, point and icon offset together, what the spread says', () => {
    const zoom = 8.6;
    const world = WORLD_PX * 2 ** zoom;
    for (const { cluster, x, y, placings } of spots) {
      const feature = features.find((f) => f.properties.code === cluster.code && f.properties.level === 8);
      const [lon, lat] = feature?.geometry.coordinates ?? [];
      const [dx, dy] = displacement(placings, zoom);
      expect(mercatorX(lon ?? 0) * world + Number(feature?.properties.dx)).toBeCloseTo(x * world + dx, 1);
      expect(mercatorY(lat ?? 0) * world + Number(feature?.properties.dy)).toBeCloseTo(y * world + dy, 1);
    }
  });

  it('keep within what the offset expression can say: ±64 px', () => {
    for (const { properties } of features)
      expect(Math.max(Math.abs(Number(properties.dx)), Math.abs(Number(properties.dy)))).toBeLessThanOrEqual(
        64,
      );
  });
});
