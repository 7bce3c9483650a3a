/**
 * What the allowed ranges of the two assumptions do to figures that rest on them. A figure is at most bilinear in the
 * two (share × (1 − occupancy)), so its extremes stand at the four corners of the ranges.
 */
import { landOf } from './land';
import { type TotalsPart, totalsOf } from './totals';
import type { Assumptions, Cluster } from './types';

export const RANGED = ['leasable', 'leased', 'free', 'pipeline'] as const;
export type Ranged = (typeof RANGED)[number];

/** In ha; the default lies between. */
export interface LandRange {
  readonly low: number;
  readonly high: number;
}

/** Null where a figure rests on no assumption, or is not known. */
export type LandRanges = Readonly<Record<Ranged, LandRange | null>>;

/** The ranges of one cluster's land. */
export function landRange(cluster: Cluster, assumptions: Assumptions): LandRanges {
  const lands = cornersOf(assumptions).map((corner) => landOf(cluster, corner));
  return ranges((key) => lands.map((land) => land[key].value));
}

/** The ranges of sums over clusters, each with its share: both assumptions move all clusters alike. */
export function totalsRange(parts: readonly TotalsPart[], assumptions: Assumptions): LandRanges {
  const totals = cornersOf(assumptions).map((corner) => totalsOf(parts, corner));
  return ranges((key) => totals.map((each) => each[key].value));
}

function ranges(valuesOf: (key: Ranged) => readonly (number | null)[]): LandRanges {
  const range = (key: Ranged): LandRange | null => {
    const values = valuesOf(key).filter((value) => value !== null);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.length === 0 || low === high ? null : { low, high };
  };
  return {
    leasable: range('leasable'),
    leased: range('leased'),
    free: range('free'),
    pipeline: range('pipeline'),
  };
}

const known = new WeakMap<Assumptions, readonly Assumptions[]>();

/** The assumptions at the ends of their ranges, the same objects each time, so that land is computed once. */
export function cornersOf(assumptions: Assumptions): readonly Assumptions[] {
  let corners = known.get(assumptions);
  if (corners === undefined) {
    const { leasableShare, operatingOccupancy } = assumptions;
    corners = [leasableShare.min, leasableShare.max].flatMap((share) =>
      [operatingOccupancy.min, operatingOccupancy.max].map((occupancy) => ({
        leasableShare: { ...leasableShare, value: share },
        operatingOccupancy: { ...operatingOccupancy, value: occupancy },
      })),
    );
    known.set(assumptions, corners);
  }
  return corners;
}
