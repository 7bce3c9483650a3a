/** One definition of "shown", for list, totals, map, address and exports. */
import { availableHa, landOf } from './land';
import { matchingCodes } from './search';
import { type Assumptions, type Cluster, type ClusterFilter, type Dataset, type Land, PHASES } from './types';

/** Everything is shown. */
export const DEFAULT_FILTER: ClusterFilter = {
  phases: PHASES,
  districts: [],
  freeMin: null,
  freeMax: null,
  available: 'any',
  known: false,
  text: '',
};

/** Whether a filter is as it opens: it leaves nothing out. */
export function isDefaultFilter(filter: ClusterFilter): boolean {
  return (
    PHASES.every((phase) => filter.phases.includes(phase)) &&
    filter.districts.length === 0 &&
    filter.freeMin === null &&
    filter.freeMax === null &&
    filter.available === 'any' &&
    !filter.known &&
    filter.text === ''
  );
}

/**
 * Whether one cluster passes. `textCodes` are the codes that the filter's text finds (`matchingCodes`),
 * null where there is no text. A bound on land, or a wish for land now or later, leaves out clusters whose
 * land nobody knows: a missing figure is not zero, and is not "enough" either.
 */
export function matchesFilter(
  filter: ClusterFilter,
  cluster: Cluster,
  land: Land,
  textCodes: ReadonlySet<string> | null,
): boolean {
  if (!filter.phases.includes(cluster.phase)) return false;
  if (
    filter.districts.length > 0 &&
    (cluster.district === null || !filter.districts.includes(cluster.district))
  ) {
    return false;
  }
  if (filter.known && land.gross.basis !== 'stated') return false;
  if (textCodes !== null && !textCodes.has(cluster.code)) return false;
  return hasWantedLand(filter, land);
}

function hasWantedLand(filter: ClusterFilter, land: Land): boolean {
  const { available, freeMin, freeMax } = filter;
  if (available === 'any' && freeMin === null && freeMax === null) return true;
  const ha = wantedHa(available, land);
  if (ha === null) return false;
  if (available !== 'any' && ha <= 0) return false;
  return (freeMin === null || ha >= freeMin) && (freeMax === null || ha <= freeMax);
}

function wantedHa(available: ClusterFilter['available'], land: Land): number | null {
  if (available === 'now') return land.free.value;
  if (available === 'pipeline') return land.pipeline.value;
  return availableHa(land);
}

/** The clusters that pass, in register order. Text is searched in the data set itself. */
export function shownClusters(
  dataset: Dataset,
  filter: ClusterFilter,
  assumptions: Assumptions = dataset.assumptions,
  textCodes: ReadonlySet<string> | null = matchingCodes(dataset, filter.text),
): readonly Cluster[] {
  return dataset.clusters.filter((c) => matchesFilter(filter, c, landOf(c, assumptions), textCodes));
}
