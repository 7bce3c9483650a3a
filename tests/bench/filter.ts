/**
 * A filter at 10,000 made-up clusters: who is shown, their totals and the map's filter expression, against what a page
 * would do without one declarative filter: `Array.filter` anew and a GeoJSON of what is left, as text for `setData`.
 * Both in one run, medians. At 72 the first must
 * take less than one frame (16.7 ms).
 *
 * Command: `npm run bench -- filter`
 * Last figures (Node 20, 2 cores, load 9): 72 clusters 0.2 ms, as fast as anew; 1,000 clusters 0.9 ms, 3.0 ×; 10,000 clusters
 * 9.2 ms, 3.2 ×, and 40 ms for the reasons. What the map does with either is not in these times.
 */
import { filterExpression } from '../../src/cartography/filterExpression';
import { type ClusterFilter, DEFAULT_FILTER } from '../../src/domain/clusterFilter';
import { eliminate } from '../../src/domain/elimination';
import { codesBesideMap, shownClusters } from '../../src/domain/filter';
import { landOf } from '../../src/domain/land';
import { mapProperties } from '../../src/domain/mapProps';
import { isMeasurable } from '../../src/domain/nearest';
import { totalsOf } from '../../src/domain/totals';
import type { Dataset } from '../../src/domain/types';
import { strewnDataset } from '../unit/domain/synthetic';

export interface FilterTimes {
  readonly count: number;
  /** ms: clusters shown, their totals, and the expression for the map. */
  readonly declared: number;
  /** ms: the same list and totals, and a GeoJSON of the shown outlines as text. */
  readonly rebuilt: number;
  /** ms: why each of the others fell out. */
  readonly eliminated: number;
  /** rebuilt ÷ declared. */
  readonly ratio: number;
  /** How many are shown; both ways must agree. */
  readonly shown: number;
}

/** Filters as a slider moves: land bounds with a phase and a distance. */
function filters(runs: number): ClusterFilter[] {
  return Array.from({ length: runs }, (_, i) => ({
    ...DEFAULT_FILTER,
    phases: ['operating', 'new'],
    freeMin: i / runs,
    pipelineMin: 10 + i / runs,
    near: [{ target: 'road', km: 10 }],
  }));
}

/** Times both at each size, with a median of `runs` after one run that is not counted. */
export function timeFilters(sizes: readonly number[], runs = 15): FilterTimes[] {
  return sizes.map((count) => {
    const dataset = placed(strewnDataset(count));
    const asked = filters(runs + 1);
    const shown: number[] = [];
    const declared = median(asked, (filter) => {
      const clusters = shownClusters(dataset, filter, null);
      totalsOf(
        clusters.map((cluster) => ({ cluster, share: 1 })),
        dataset.assumptions,
      );
      filterExpression(filter, codesBesideMap(dataset, filter, null));
      shown.push(clusters.length);
    });
    const again: number[] = [];
    const rebuilt = median(asked, (filter) => again.push(rebuild(dataset, filter)));
    if (shown.join() !== again.join()) throw new Error('the two ways do not show the same clusters');
    const eliminated = median(asked, (filter) => eliminate(dataset, filter, null));
    return { count, declared, rebuilt, eliminated, ratio: rebuilt / declared, shown: shown.at(-1) ?? 0 };
  });
}

/** Plain code for this one filter; `setData` then takes the text to the map's worker. */
function rebuild({ clusters, assumptions, outlines, near }: Dataset, filter: ClusterFilter): number {
  const left = clusters.filter((cluster) => {
    const { free, pipeline } = landOf(cluster, assumptions);
    const km = near?.km[cluster.code]?.road;
    return (
      (cluster.phase === 'operating'
        ? free.value !== null && free.value >= (filter.freeMin ?? 0)
        : cluster.phase === 'new' &&
          pipeline.value !== null &&
          pipeline.value >= (filter.pipelineMin ?? 0)) &&
      km !== undefined &&
      km <= 10
    );
  });
  totalsOf(
    left.map((cluster) => ({ cluster, share: 1 })),
    assumptions,
  );
  const features = left.map((cluster) => ({
    type: 'Feature',
    properties: mapProperties(cluster, landOf(cluster, assumptions)),
    geometry: outlines[cluster.code],
  }));
  JSON.stringify({ type: 'FeatureCollection', features });
  return left.length;
}

/** Distances for all that can be measured from: a road 0 to 20 km away. */
function placed(dataset: Dataset): Dataset {
  const km = dataset.clusters.flatMap(({ code, location }, i) =>
    isMeasurable(location) ? [[code, { road: (i * 7) % 20 }] as const] : [],
  );
  return { ...dataset, near: { targets: [], km: Object.fromEntries(km) } };
}

function median(asked: readonly ClusterFilter[], work: (filter: ClusterFilter) => unknown): number {
  const times = asked.map((filter) => {
    const start = performance.now();
    work(filter);
    return performance.now() - start;
  });
  const counted = times.slice(1).sort((a, b) => a - b);
  return counted[Math.floor(counted.length / 2)] ?? 0;
}

/** Prints one line for each size and gives the times. */
export function printFilterTimes(): FilterTimes[] {
  const all = timeFilters([72, 1000, 10_000]);
  for (const t of all) {
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    console.log(
      `${t.count} clusters, ${t.shown} shown: filter, totals and expression ${ms(t.declared)}, ` +
        `${t.ratio.toFixed(1)} × faster than filtering anew with a GeoJSON (${ms(t.rebuilt)}); ` +
        `reasons of the others ${ms(t.eliminated)}`,
    );
  }
  return all;
}
