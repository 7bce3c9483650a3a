import { describe, expect, it } from 'vitest';
import { communeMap, provinceMap } from '../../../src/cartography/littleMap';
import { realDataset } from './atlas';

const dataset = realDataset();
const placed = dataset.clusters.filter(({ location }) => location !== 'unpublished');
const unplaced = dataset.clusters.filter(({ location }) => location === 'unpublished');

/** Whether the point lies in the path: crossings of its rings with a line to the left. */
function inside(d: string, px: number, py: number): boolean {
  let crossings = 0;
  for (const ring of d.split('M').filter((part) => part !== '')) {
    const points = ring
      .replace('z', '')
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    points.forEach(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = points[(index + 1) % points.length] ?? [];
      if (y1 > py !== y2 > py && x1 + ((py - y1) / (y2 - y1)) * (x2 - x1) < px) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}

describe('the little map of the province', () => {
  it('puts every cluster into its district', () => {
    const { districts, spots } = provinceMap(dataset, placed, 1000, 1);
    const astray = spots.filter(({ code, x, y }) => {
      const district = placed.find((cluster) => cluster.code === code)?.district;
      return !inside(districts.find(({ id }) => id === district)?.d ?? '', x, y);
    });
    expect(astray.map(({ code }) => code)).toEqual([]);
    expect(spots).toHaveLength(placed.length);
    expect(districts).toHaveLength(15);
  });

  it('has no spot where no place is published', () => {
    expect(unplaced.length).toBeGreaterThan(0);
    expect(provinceMap(dataset, unplaced, 360, 18).spots).toEqual([]);
  });

  it('sets the marks of neighbours side by side, on the sheet, and leaves a lone one in its place', () => {
    const neighbours = placed.filter(({ name }) => name.startsWith('Phước Vĩnh Đông'));
    expect(neighbours.length).toBeGreaterThan(2);
    const { spots, width, height } = provinceMap(dataset, neighbours, 360, 18);
    for (const [index, one] of spots.entries()) {
      expect(one.markX > 9 && one.markX < width - 9 && one.markY > 9 && one.markY < height - 9).toBe(true);
      for (const other of spots.slice(0, index)) {
        expect(Math.hypot(one.markX - other.markX, one.markY - other.markY)).toBeGreaterThan(18);
      }
    }
    const [lone] = provinceMap(dataset, neighbours.slice(0, 1), 360, 18).spots;
    expect(lone).toMatchObject({ markX: lone?.x, markY: lone?.y });
  });
});

describe('the little map of the commune', () => {
  it('has the cluster within its communes, and others around', () => {
    for (const cluster of placed) {
      const map = communeMap(dataset, cluster, 240);
      if (map === null) throw new Error(`no map of ${cluster.code}`);
      const [x = 0, y = 0] = (/^M([\d.]+) ([\d.]+)/.exec(map.outline) ?? []).slice(1).map(Number);
      expect(x > 0 && x < map.width && y > 0 && y < map.height, cluster.code).toBe(true);
      expect(map.around.length).toBeGreaterThan(map.own.length);
    }
  });

  it('is none where no place is published', () => {
    expect(unplaced.map((cluster) => communeMap(dataset, cluster, 240)).every((map) => map === null)).toBe(
      true,
    );
  });
});
