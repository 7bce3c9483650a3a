import turfArea from '@turf/area';
import turfIntersect from '@turf/intersect';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/domain/geometry';
import { containsPoint, edgesOf, prepareArea, shareInside } from '../../../src/domain/overlap';
import { blob, box, sequence } from './synthetic';

const shareOf = (cluster: Polygon, area: Polygon | MultiPolygon) =>
  shareInside(edgesOf(cluster), boxOf(cluster), prepareArea(area));

function turfShare(cluster: Polygon, area: Polygon | MultiPolygon): number {
  const features: Feature<Polygon | MultiPolygon>[] = [cluster, area].map((geometry) => ({
    type: 'Feature',
    properties: {},
    geometry,
  }));
  const cut = turfIntersect({ type: 'FeatureCollection', features });
  return cut === null ? 0 : turfArea(cut) / turfArea(cluster);
}

/** Turf measures a cut edge of 1 km along a chord of its own projection: 2.4e-6 of the cluster at worst. */
const TURF_CHORD = 3e-6;

describe('shareInside', () => {
  it('is what Turf cuts and measures, for any cluster on the edge of any region', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 3, max: 40 }), (seed, corners) => {
        const random = sequence(seed);
        const cluster = blob([106.4, 10.7], 0.0045, 4 + Math.floor(random() * 27), 0.4, random);
        const away = 0.04 * random();
        const region = blob([106.4 + away, 10.7], away + 0.004 * (random() - 0.5), corners, 0.2, random);
        expect(Math.abs(shareOf(cluster, region) - turfShare(cluster, region))).toBeLessThan(TURF_CHORD);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out holes and adds up parts', () => {
    const cluster = box(106.4, 10.7, 106.41, 10.71);
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [
        ...box(106, 10, 107, 11).coordinates,
        ...box(106.402, 10.702, 106.406, 10.707).coordinates,
      ],
    };
    expect(shareOf(cluster, holed)).toBeCloseTo(0.8, 5);
    const parts: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        box(106.39, 10.69, 106.402, 10.72).coordinates,
        box(106.407, 10.69, 106.42, 10.72).coordinates,
      ],
    };
    expect(shareOf(cluster, parts)).toBeCloseTo(0.5, 9);
  });

  it('is exactly 0 or 1 where edges are only shared', () => {
    const cluster = box(106.4, 10.7, 106.41, 10.71);
    expect(shareOf(cluster, cluster)).toBe(1);
    expect(shareOf(cluster, box(106.4, 10.7, 106.41, 10.75))).toBe(1);
    expect(shareOf(cluster, box(106.41, 10.7, 106.42, 10.71))).toBe(0);
    expect(shareOf(cluster, box(106.4, 10.71, 106.41, 10.72))).toBe(0);
    expect(shareOf(cluster, box(106.4, 10.6, 106.41, 10.7))).toBe(0);
  });

  it('does not depend on winding', () => {
    const cluster = blob([106.4, 10.7], 0.0045, 9, 0.3, sequence(3));
    const region = blob([106.404, 10.7], 0.005, 12, 0.3, sequence(4));
    const turned: Polygon = { ...region, coordinates: region.coordinates.map((ring) => ring.toReversed()) };
    expect(shareOf(cluster, region)).toBeGreaterThan(0.1);
    expect(shareOf(cluster, turned)).toBeCloseTo(shareOf(cluster, region), 12);
  });

  it('gives the parts of a cut cluster as exactly the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, at) => {
          const cluster = blob([106.4, 10.7], 0.0045, 8, 0.4, sequence(seed));
          const x = 106.395 + 0.01 * at;
          const west = shareOf(cluster, box(106, 10.5, x, 11));
          const east = shareOf(cluster, box(x, 10.5, 107, 11));
          expect(west + east).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('containsPoint', () => {
  it('knows inside from outside, hole included', () => {
    const holed = prepareArea({
      type: 'Polygon',
      coordinates: [...box(106, 10, 107, 11).coordinates, ...box(106.4, 10.4, 106.6, 10.6).coordinates],
    });
    expect(containsPoint(holed, 106.1, 10.5)).toBe(true);
    expect(containsPoint(holed, 106.5, 10.3)).toBe(true);
    expect(containsPoint(holed, 106.5, 10.5)).toBe(false);
    expect(containsPoint(holed, 107.1, 10.5)).toBe(false);
    expect(containsPoint(holed, 106.5, 9.9)).toBe(false);
  });
});
