/** The order of the list. */
import { displayName } from './displayName';
import { availableLand, landOf } from './land';
import { type Assumptions, type Cluster, PHASES, type Sort, type SortKey } from './types';

const collators = {
  vi: new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' }),
  en: new Intl.Collator('en', { numeric: true, sensitivity: 'variant' }),
};

/**
 * A sorted copy. Names by the language's own alphabet; phases from operating to new; `free` by the land one
 * could take, now or later, as its column shows it. What nobody knows stands last in either direction, and
 * equals keep the order of their codes.
 */
export function sortClusters(
  clusters: readonly Cluster[],
  sort: Sort,
  assumptions: Assumptions,
  lang: 'vi' | 'en',
): readonly Cluster[] {
  const sign = sort.descending ? -1 : 1;
  const rows = clusters.map((cluster) => ({ cluster, key: keyOf(cluster, sort.key, assumptions, lang) }));
  rows.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1;
    } else {
      const order = compareKeys(a.key, b.key, lang);
      if (order !== 0) return sign * order;
    }
    return a.cluster.code < b.cluster.code ? -1 : a.cluster.code > b.cluster.code ? 1 : 0;
  });
  return rows.map((row) => row.cluster);
}

function keyOf(
  cluster: Cluster,
  key: SortKey,
  assumptions: Assumptions,
  lang: 'vi' | 'en',
): string | number | null {
  const land = landOf(cluster, assumptions);
  switch (key) {
    case 'name':
      return displayName(cluster, lang);
    case 'phase':
      return PHASES.indexOf(cluster.phase);
    case 'district':
      return cluster.district;
    case 'gross':
      return land.gross.value;
    case 'leasable':
      return land.leasable.value;
    case 'free':
      return availableLand(land).figure.value;
    case 'occupancy':
      return land.occupancy.value;
  }
}

function compareKeys(a: string | number, b: string | number, lang: 'vi' | 'en'): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collators[lang].compare(String(a), String(b));
}
