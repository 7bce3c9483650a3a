/** What Decree 32/2024/NĐ-CP says of one cluster: its size, and whether it may be extended. Flags, not errors. */
import { landOf } from './land';
import { cornersOf } from './landRange';
import { bothHold, sizeVerdict, verdictOf } from './law';
import { type Clause, EXTENSION, type Interval, SIZE, type Verdict } from './lawTypes';
import type { Assumptions, Basis, Cluster, Figure } from './types';

export interface SizeCheck {
  readonly clause: Clause;
  /** Gross area by the register, ha; the outline on the map is no measure of it. */
  readonly gross: Figure;
  /** `unknown` too where the area is an equal share of what is left of a total: nobody knows the cluster's own. */
  readonly verdict: Verdict;
  /** Which bound it passes where it fails. */
  readonly side: 'below' | 'above' | null;
}

/** Whether the cluster has from 10 to 75 ha, both allowed. */
export function sizeCheck(cluster: Cluster, assumptions: Assumptions): SizeCheck {
  const { gross } = landOf(cluster, assumptions);
  const verdict = gross.basis === 'balance' ? 'unknown' : sizeVerdict(gross.value);
  const below = (gross.value ?? 0) < SIZE.leastHa;
  return {
    clause: SIZE.clause,
    gross,
    verdict,
    side: verdict === 'fail' ? (below ? 'below' : 'above') : null,
  };
}

export interface ExtensionCheck {
  readonly clause: Clause;
  /** Nothing is leased before a cluster operates: its occupancy is then 0. */
  readonly operates: boolean;
  readonly occupancy: {
    readonly value: number | null;
    readonly interval: Interval | null;
    readonly basis: Basis;
    readonly sources: readonly string[];
    readonly verdict: Verdict;
    /** Leased land at which it turns, with the leasable land in use, ha; null where nobody knows that. */
    readonly turnsAtLeasedHa: number | null;
  };
  /** Whether it would have at most 75 ha. */
  readonly size: Verdict;
  /** False where `toHa` is no more than the cluster has: nothing is extended, and no verdict is given. */
  readonly larger: boolean;
  readonly verdict: Verdict;
}

/** Whether the cluster may be extended to so many ha in all: at least 60 % occupancy, and at most 75 ha after it. */
export function extensionCheck(cluster: Cluster, toHa: number, assumptions: Assumptions): ExtensionCheck {
  const land = landOf(cluster, assumptions);
  const operates = cluster.phase === 'operating';
  const { value, basis, sources } = operates ? land.occupancy : { ...land.leased, value: 0 };
  const interval = operates ? occupancyRange(cluster, assumptions) : { low: 0, high: 0 };
  const verdict = verdictOf(interval, (fraction) => fraction >= EXTENSION.occupancyLeast - ROUNDING);
  const size = toHa <= EXTENSION.mostHa + ROUNDING ? 'pass' : 'fail';
  const larger = land.gross.value === null || toHa > land.gross.value;
  return {
    clause: EXTENSION.clause,
    operates,
    occupancy: {
      value,
      interval,
      basis,
      sources,
      verdict,
      turnsAtLeasedHa: land.leasable.value === null ? null : EXTENSION.occupancyLeast * land.leasable.value,
    },
    size,
    larger,
    verdict: larger ? bothHold(verdict, size) : 'unknown',
  };
}

const ROUNDING = 1e-9;

/** Occupancy over the allowed ranges of the assumptions; null where nobody knows it. */
function occupancyRange(cluster: Cluster, assumptions: Assumptions): Interval | null {
  const values = cornersOf(assumptions)
    .map((corner) => landOf(cluster, corner).occupancy.value)
    .filter((value) => value !== null);
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}
