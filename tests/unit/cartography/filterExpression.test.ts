import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterExpression } from '../../../src/cartography/filterExpression';
import type { ClusterFilter } from '../../../src/domain/clusterFilter';
import { DEFAULT_FILTER, matchesFilter } from '../../../src/domain/filter';
import { landOf } from '../../../src/domain/land';
import { mapProperties } from '../../../src/domain/mapProps';
import { PHASES } from '../../../src/domain/types';
import { realDataset } from './atlas';
import { compiledFilter } from './expressions';

const dataset = realDataset();
const districts = dataset.units.districts.map(({ id }) => id);
const codes = dataset.clusters.map(({ code }) => code);

/** The 72, and copies that know less: nobody states their area. */
const clusters = [
  ...dataset.clusters,
  ...dataset.clusters
    .slice(0, 24)
    .map((c) => ({ ...c, gross: { ha: null, basis: 'missing' as const, sources: [] } })),
];

const properties = clusters.map((c) => mapProperties(c, landOf(c, dataset.assumptions)));

const bound = fc.option(fc.oneof(fc.constantFrom(0, 5, 14.9), fc.double({ min: -5, max: 80, noNaN: true })), {
  nil: null,
});
const anyFilter: fc.Arbitrary<ClusterFilter> = fc.record({
  phases: fc.subarray([...PHASES]),
  districts: fc.subarray(districts),
  freeMin: bound,
  freeMax: bound,
  available: fc.constantFrom('any', 'now', 'pipeline'),
  known: fc.boolean(),
  text: fc.constant(''),
});
const anyCodes = fc.option(fc.subarray(codes), { nil: null });

describe('filter expression', () => {
  it('lets through the clusters the filter lets through, for any filter', () => {
    fc.assert(
      fc.property(anyFilter, anyCodes, (filter, list) => {
        const textCodes = list && new Set(list);
        const shownOnMap = compiledFilter(filterExpression(filter, textCodes));
        const byMap = clusters.filter((_, i) => shownOnMap(properties[i] ?? {}));
        const byList = clusters.filter((c) =>
          matchesFilter(filter, c, landOf(c, dataset.assumptions), textCodes),
        );
        expect(byMap.map(({ code }) => code)).toEqual(byList.map(({ code }) => code));
      }),
      { numRuns: 300 },
    );
  });

  it('lets all 72 through by default, and none without a phase', () => {
    const count = (filter: ClusterFilter) => {
      const shownOnMap = compiledFilter(filterExpression(filter, null));
      return properties.slice(0, 72).filter((p) => shownOnMap(p)).length;
    };
    expect(count(DEFAULT_FILTER)).toBe(72);
    expect(count({ ...DEFAULT_FILTER, phases: [] })).toBe(0);
    expect(count({ ...DEFAULT_FILTER, phases: ['operating'] })).toBe(17);
  });
});
