import { describe, expect, it } from 'vitest';
import { landOf } from '../../../src/domain/land';
import { mapProperties } from '../../../src/domain/mapProps';
import { classOf, THEME_CLASSES } from '../../../src/domain/themes';
import { type Cluster, COLOR_THEMES, type ColorTheme } from '../../../src/domain/types';
import { ASSUMPTIONS, makeCluster, stated, strewnDataset } from './synthetic';

const classIn = (theme: ColorTheme, given: Partial<Cluster>) => {
  const cluster = makeCluster(given);
  return classOf(theme, cluster, landOf(cluster, ASSUMPTIONS));
};
const leased = (ha: number) => ({ leasable: stated(100), leased: stated(ha) });

describe('classOf', () => {
  it('breaks occupancy where the law does, each bound belonging to the class above', () => {
    const classes = [0, 49.99, 50, 59.99, 60, 79.99, 80, 89.99, 90, 100].map((ha) =>
      classIn('occupancy', leased(ha)),
    );
    expect(classes.map((id) => Number(id.replace('occupancy-', '')))).toEqual([
      0, 0, 50, 50, 60, 60, 80, 80, 90, 90,
    ]);
    expect(classIn('occupancy', { phase: 'new' })).toBe('not-operating');
    expect(classIn('occupancy', { gross: stated(null), leased: stated(5) })).toBe('missing');
  });

  it('keeps free land, land to come and unknown land apart', () => {
    const classes = [100, 97.51, 97.5, 95, 90, 0].map((ha) => classIn('free', leased(ha)));
    expect(classes).toEqual(['free-0', 'free-0', 'free-2.5', 'free-5', 'free-10', 'free-10']);
    expect(classIn('free', { phase: 'procedure' })).toBe('pipeline');
    expect(classIn('free', { gross: stated(null) })).toBe('missing');
    expect(classIn('free', { phase: 'new', gross: stated(null) })).toBe('missing');
  });

  it('shows the basis of the gross area', () => {
    expect(classIn('basis', { gross: stated(50, 'balance') })).toBe('balance');
    expect(classIn('basis', { gross: stated(null) })).toBe('missing');
  });

  it('only gives classes that the legend has, for every cluster and theme', () => {
    for (const cluster of strewnDataset(72).clusters) {
      const land = landOf(cluster, ASSUMPTIONS);
      for (const theme of COLOR_THEMES) {
        expect(THEME_CLASSES[theme].map(({ id }) => id)).toContain(classOf(theme, cluster, land));
      }
    }
  });
});

describe('mapProperties', () => {
  it('is flat, with null for what is missing or does not apply', () => {
    const cluster = makeCluster({ phase: 'new', gross: stated(null), district: null });
    const properties = mapProperties(cluster, landOf(cluster, ASSUMPTIONS));
    expect(properties).toMatchObject({
      code: 'LA-001',
      phase: 'new',
      district: null,
      gross: null,
      free: null,
      pipeline: null,
      known: false,
      class_phase: 'new',
      class_free: 'missing',
      class_occupancy: 'not-operating',
      class_basis: 'missing',
    });
    for (const value of Object.values(properties))
      expect(typeof value === 'object' && value !== null).toBe(false);
  });
});
