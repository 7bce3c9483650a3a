/**
 * Region totals and filter at 72, 1,000 and 10,000 made-up clusters of 31 points, against a plain loop of
 * `turf.intersect` over the same clusters and the same irregular region of 24 corners (2,700 km²), in one run.
 * The index of the outlines is built once per data set, with the first totals, which are timed apart.
 * At 10,000 the totals must be at least 50 times faster.
 *
 * Command: `npm run bench -- region`
 * Last figures (Node 20, 2 busy cores): 72 clusters 1,851 × (14 × the first time, cold), 1,000 clusters 122 × (29 ×),
 * 10,000 clusters 160 × (74 ×); filter and totals of 10,000 together 33 ms; sums equal to 1e-8.
 */
import turfArea from '@turf/area';
import turfIntersect from '@turf/intersect';
import type { Feature, Polygon } from 'geojson';
import { DEFAULT_FILTER } from '../../src/domain/clusterFilter';
import { shownClusters } from '../../src/domain/filter';
import { landOf } from '../../src/domain/land';
import { regionTotals } from '../../src/domain/regionTotals';
import type { Cluster, Dataset } from '../../src/domain/types';
import { blob, sequence, strewnDataset } from '../unit/domain/synthetic';

export interface RegionTimes {
  readonly count: number;
  /** ms: the loop of `turf.intersect`, the region totals, and a filter with the totals of what it shows. */
  readonly loop: number;
  readonly totals: number;
  readonly filter: number;
  /** loop ÷ totals. */
  readonly ratio: number;
  /** loop ÷ the very first totals, cold and with the index. */
  readonly firstRatio: number;
  /** Relative difference of the gross sums of both. */
  readonly difference: number;
}

const REGION: Polygon = blob([106.15, 10.7], 0.27, 24, 0.3, sequence(11));

/**
 * Times both at each size. The loop runs once, over each `every`-th cluster, and its time is multiplied;
 * the rest runs `runs` times with the median kept.
 */
export function timeRegions(sizes: readonly number[], { every = 1, runs = 7 } = {}): RegionTimes[] {
  return sizes.map((count) => {
    const dataset = strewnDataset(count);
    const sample = dataset.clusters.filter((_, i) => i % every === 0);
    let expected = 0;
    const loop =
      every *
      timed(() => {
        expected = loopOfTurf(dataset, sample);
      });
    const first = timed(() => grossInside(dataset, dataset.clusters));
    const totals = median(runs, () => grossInside(dataset, dataset.clusters));
    const filter = median(runs, () => {
      const filtered = { ...DEFAULT_FILTER, phases: ['operating', 'new'], freeMin: 5 } as const;
      grossInside(dataset, shownClusters(dataset, filtered));
    });
    const difference = Math.abs(grossInside(dataset, sample) / expected - 1);
    return { count, loop, totals, filter, ratio: loop / totals, firstRatio: loop / first, difference };
  });
}

function grossInside(dataset: Dataset, clusters: readonly Cluster[]): number {
  return regionTotals(REGION, dataset, clusters, 'area').totals.gross.value ?? 0;
}

function loopOfTurf({ outlines, assumptions }: Dataset, clusters: readonly Cluster[]): number {
  const region: Feature<Polygon> = { type: 'Feature', properties: {}, geometry: REGION };
  let gross = 0;
  for (const cluster of clusters) {
    const outline = outlines[cluster.code];
    if (outline === undefined || cluster.location === 'unpublished') continue;
    const cut = turfIntersect({
      type: 'FeatureCollection',
      features: [{ ...region, geometry: outline }, region],
    });
    const ha = landOf(cluster, assumptions).gross.value ?? 0;
    if (cut !== null) gross += (ha * turfArea(cut)) / turfArea(outline);
  }
  return gross;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Prints one line for each size. */
export function printRegionTimes(): void {
  for (const t of timeRegions([72, 1000, 10_000])) {
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    console.log(
      `${t.count} clusters: totals ${t.ratio.toFixed(0)} × faster than turf.intersect in a loop ` +
        `(${ms(t.loop)} against ${ms(t.totals)}); ${t.firstRatio.toFixed(0)} × the first time, index included ` +
        `(filter and totals ${ms(t.filter)}; ` +
        `sums differ by ${t.difference.toExponential(0)})`,
    );
  }
}
