/** The data the build carries loads whole, without one issue. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/dataset';
import { serve } from './loadFixtures';

const FOLDER = new URL('../../public/data/', import.meta.url);
const TEXTS = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
);

describe('public/data', () => {
  it('gives 72 clusters, each with its outline, and every unit', async () => {
    const { value, issues } = await loadDataset('data/', serve(TEXTS));
    expect(issues).toEqual([]);
    const codes = value?.clusters.map(({ code }) => code);
    expect(codes).toEqual(
      Array.from({ length: 72 }, (_, index) => `LA-${String(index + 1).padStart(3, '0')}`),
    );
    expect(Object.keys(value?.outlines ?? {})).toEqual(codes);
    const { districts, communesOld, communesNew } = value?.units ?? {};
    expect([districts, communesOld, communesNew].map((list) => list?.length)).toEqual([15, 192, 60]);
    expect(value?.sources.map(({ id }) => id)).toContain('S1');
    expect(value?.assumptions).toMatchObject({
      leasableShare: { value: 0.7356, min: 0.6, max: 0.85 },
      operatingOccupancy: { value: 0.8421 },
    });
  });

  it('stands the clusters of unpublished place in the inset, and no other', async () => {
    const { value } = await loadDataset('data/', serve(TEXTS));
    const [west = 0, south = 0, east = 0, north = 0] = value?.inset ?? [];
    const inFrame = (code: string) =>
      value?.outlines[code]?.coordinates[0]?.every(
        ([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north,
      );
    const unpublished = value?.clusters.filter(({ location }) => location === 'unpublished') ?? [];
    expect(unpublished).toHaveLength(14);
    expect(value?.clusters.filter(({ code }) => inFrame(code))).toEqual(unpublished);
  });
});
