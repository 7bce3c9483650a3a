/** Totals of a region: which clusters belong to it, how much of each, and what the sum rests on. */
import booleanIntersects from '@turf/boolean-intersects';
import type { Polygon } from 'geojson';
import { clusterIndexOf, outlineEdges, placedOutline } from './clusterIndex';
import { type Area, boxOf, centerOf, lonLatOf } from './geometry';
import { landOf } from './land';
import { containsPoint, edgeEnters, type PreparedArea, prepareArea, shareInside } from './overlap';
import { type Totals, type TotalsPart, totalsOf } from './totals';
import type { Assumptions, Cluster, Dataset, RegionRule } from './types';

export interface RegionTotals {
  readonly totals: Totals;
  /** Every cluster that counts, with the share that the rule gives it (1 by centroid and by touch), in register order. */
  readonly parts: readonly TotalsPart[];
  /** Codes of the clusters that count and lie wholly inside. With `partly` they are all that count. */
  readonly wholly: readonly string[];
  /**
   * Clusters on the edge that count, with the share of their area inside, whatever the rule takes of them: by touch
   * it may be 0, and by centroid an edge cluster whose centroid is outside does not count and is not here.
   */
  readonly partly: readonly { readonly code: string; readonly share: number }[];
  /** Codes of the clusters that no region can hold: without a published place, or without an outline in the data. */
  readonly leftOut: readonly string[];
  /** Codes of clusters that count here, but of which only the district is known: their place is a drawing. */
  readonly byDistrictPlacement: readonly string[];
  /** Share of the gross sum whose outlines are indicative; null where there is no gross sum. */
  readonly indicativeShare: number | null;
}

/**
 * Totals of the given clusters (those shown) by region. By area, a cluster counts with area(c ∩ R) ÷ area(c);
 * by centroid and by touch it counts whole or not at all. The area must be valid (see `resolveRegion`).
 */
export function regionTotals(
  area: Area,
  dataset: Dataset,
  clusters: readonly Cluster[],
  rule: RegionRule,
  assumptions: Assumptions = dataset.assumptions,
): RegionTotals {
  const inside = clustersInside(area, dataset, clusters, rule);
  const parts = inside.map(({ cluster, weight }) => ({ cluster, share: weight }));
  const codes = (members: readonly Cluster[]) => members.map((cluster) => cluster.code);
  const counted = parts.map((part) => part.cluster);
  const totals = totalsOf(parts, assumptions);
  return {
    totals,
    parts,
    wholly: inside.flatMap(({ cluster, share }) => (share === 1 ? [cluster.code] : [])),
    partly: inside.flatMap(({ cluster, share }) => (share < 1 ? [{ code: cluster.code, share }] : [])),
    leftOut: codes(clusters.filter((cluster) => placedOutline(cluster, dataset.outlines) === null)),
    byDistrictPlacement: codes(counted.filter((cluster) => cluster.location === 'district')),
    indicativeShare: indicativeShare(parts, totals.gross.value, assumptions),
  };
}

interface Inside {
  readonly cluster: Cluster;
  /** Share of its area inside. */
  readonly share: number;
  /** Share that counts by the rule, above 0. */
  readonly weight: number;
}

/** The clusters that count, in register order. */
function clustersInside(
  area: Area,
  dataset: Dataset,
  clusters: readonly Cluster[],
  rule: RegionRule,
): Inside[] {
  const { boxes, placed } = clusterIndexOf(dataset);
  const asked = clusters === dataset.clusters ? null : new Set(clusters);
  const region = prepareArea(area);
  const near = (boxes?.search(...boxOf(area)) ?? []).sort((a, b) => a - b);
  return near.flatMap((i) => {
    const candidate = placed[i];
    if (candidate === undefined || (asked !== null && !asked.has(candidate.cluster))) return [];
    const { cluster, outline, box } = candidate;
    if (!edgeEnters(region, box)) {
      const share = Number(containsPoint(region, ...lonLatOf(outline.coordinates[0]?.[0])));
      return share === 1 ? [{ cluster, share, weight: 1 }] : [];
    }
    const share = shareInside(outlineEdges(outline), box, region);
    const weight = weightBy(rule, outline, share, region, area);
    return weight > 0 ? [{ cluster, share, weight }] : [];
  });
}

/** What a cluster near the region's edge counts. */
function weightBy(
  rule: RegionRule,
  outline: Polygon,
  share: number,
  region: PreparedArea,
  area: Area,
): number {
  if (rule === 'area') return share;
  if (rule === 'centroid') return Number(containsPoint(region, ...centerOf(outline)));
  return Number(share > 0 || booleanIntersects(outline, area));
}

function indicativeShare(
  parts: readonly TotalsPart[],
  gross: number | null,
  assumptions: Assumptions,
): number | null {
  if (gross === null || gross === 0) return null;
  let indicative = 0;
  for (const { cluster, share } of parts) {
    if (cluster.boundary === 'indicative')
      indicative += share * (landOf(cluster, assumptions).gross.value ?? 0);
  }
  return indicative / gross;
}
