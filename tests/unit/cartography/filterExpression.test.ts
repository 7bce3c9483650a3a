import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterExpression } from '../../../src/cartography/filterExpression';
import { type ClusterFilter, DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import { codesBesideMap, shownClusters } from '../../../src/domain/filter';
import { landOf } from '../../../src/domain/land';
import { mapProperties } from '../../../src/domain/mapProps';
import type { Dataset } from '../../../src/domain/types';
import { anyCase } from '../domain/filters';
import { realDataset } from './atlas';
import { compiledFilter } from './expressions';

const real = realDataset();

/** Codes that the map shows. Its tiles carry no property that is null. */
function onMap(dataset: Dataset, filter: ClusterFilter, textCodes: ReadonlySet<string> | null): string[] {
  const passes = compiledFilter(filterExpression(filter, codesBesideMap(dataset, filter, textCodes)));
  return dataset.clusters
    .filter((cluster) => {
      const all = Object.entries(mapProperties(cluster, landOf(cluster, dataset.assumptions)));
      return passes(Object.fromEntries(all.filter(([, value]) => value !== null)));
    })
    .map(({ code }) => code);
}

function inList(dataset: Dataset, filter: ClusterFilter, textCodes: ReadonlySet<string> | null): string[] {
  return shownClusters(dataset, filter, textCodes).map(({ code }) => code);
}

describe('filter expression', () => {
  it('lets through the clusters the filter lets through, for any filter and any records', () => {
    fc.assert(
      fc.property(anyCase, ({ dataset, filter, textCodes }) => {
        expect(onMap(dataset, filter, textCodes)).toEqual(inList(dataset, filter, textCodes));
      }),
      { numRuns: 2000 },
    );
  });

  it('lets through the same of the 72, one field at a time', () => {
    const fields: readonly Partial<ClusterFilter>[] = [
      { phases: ['new'] },
      { districts: ['duc-hoa'] },
      { communes: ['8012731', '28207'] },
      { available: 'now' },
      { available: 'pipeline' },
      { freeMin: 5 },
      { freeMax: 5 },
      { pipelineMin: 40 },
      { pipelineMax: 40 },
      { occupancyMin: 0.5 },
      { occupancyMax: 0.5 },
      { grossMin: 50 },
      { grossMax: 50 },
      { developer: 'known' },
      { developer: 'wanted' },
      { known: true },
    ];
    for (const field of fields)
      for (const keepUnknown of [false, true]) {
        const filter = { ...DEFAULT_FILTER, ...field, keepUnknown };
        const list = inList(real, filter, null);
        expect(onMap(real, filter, null), JSON.stringify(field)).toEqual(list);
        expect(list.length, JSON.stringify(field)).toBeLessThan(72);
      }
  });

  it('lets all 72 through by default, and none without a phase', () => {
    expect(onMap(real, DEFAULT_FILTER, null)).toHaveLength(72);
    expect(onMap(real, { ...DEFAULT_FILTER, phases: [] }, null)).toEqual([]);
    expect(onMap(real, { ...DEFAULT_FILTER, phases: ['operating'] }, null)).toHaveLength(17);
  });
});
