/**
 * Sums over clusters, each with the share of it that counts (1 for a whole cluster). Every sum says what it
 * rests on; what is missing is counted, never added as zero.
 */
import { worstBasis } from './basis';
import { landOf } from './land';
import {
  type Assumptions,
  BASES,
  type Basis,
  type Cluster,
  type Figure,
  type Land,
  PHASES,
  type Phase,
} from './types';

export interface TotalsPart {
  readonly cluster: Cluster;
  /** How much of the cluster counts, 0 to 1. */
  readonly share: number;
}

/** A sum in ha. */
export interface Sum {
  /** Of what is known; null where clusters have this figure but it is known of none; 0 where none has it. */
  readonly value: number | null;
  /** The same sum by what it rests on; `missing` is always 0 here, see the count beside. */
  readonly byBasis: Readonly<Record<Basis, number>>;
  /** Clusters that have this figure, but of which nobody knows it. */
  readonly missing: number;
}

export interface LandSums {
  /** Clusters that count with any share. */
  readonly count: number;
  readonly gross: Sum;
  readonly leasable: Sum;
  readonly leased: Sum;
  /** Operating clusters only. */
  readonly free: Sum;
  /** In procedure and newly planned only. */
  readonly pipeline: Sum;
}

export interface BasisTotals {
  /** Clusters whose gross area has this basis. */
  readonly count: number;
  readonly grossHa: number;
  /** Leasable land by its own basis, which is never better than the gross area's. */
  readonly leasableHa: number;
}

export interface Totals extends LandSums {
  /** Σ share × leased ÷ Σ share × leasable over operating clusters; a fraction. */
  readonly occupancy: Figure;
  /** Plain mean of the operating clusters' occupancies, shares ignored; null where none is known. */
  readonly occupancyMean: number | null;
  /** The weakest basis among the occupancies in the mean. */
  readonly occupancyMeanBasis: Basis;
  readonly byPhase: Readonly<Record<Phase, LandSums>>;
  readonly byBasis: Readonly<Record<Basis, BasisTotals>>;
  /** Clusters whose gross area nobody knows. */
  readonly missing: number;
}

/** The sums of land, in the order in which they are told. */
export const SUMS = ['gross', 'leasable', 'leased', 'free', 'pipeline'] as const;
/** The same with what follows from them. */
export const LAND_FIGURES = [...SUMS, 'occupancy'] as const;
type Summed = (typeof SUMS)[number];

/**
 * Whether clusters have such land at all: only operating ones have it free, only the others are pipeline. Where none of
 * them counts there is no such figure, which is no zero.
 */
export function hasSum({ count, leased, byPhase }: Totals, key: Summed): boolean {
  const operating = byPhase.operating.count;
  if (key === 'pipeline') return operating < count;
  if (key === 'free') return operating > 0;
  // A source may name leased land of a cluster that does not operate yet.
  return key !== 'leased' || operating > 0 || leased.value !== 0;
}

/** Totals of the given parts. Parts with share 0 do not count at all. */
export function totalsOf(parts: readonly TotalsPart[], assumptions: Assumptions): Totals {
  const rows = parts
    .filter((part) => part.share > 0)
    .map(({ cluster, share }) => ({ cluster, share, land: landOf(cluster, assumptions) }));
  const all = landSums(rows);
  return {
    ...all,
    ...occupancies(rows.filter((row) => row.cluster.phase === 'operating')),
    byPhase: record(PHASES, (phase) => landSums(rows.filter((row) => row.cluster.phase === phase))),
    byBasis: record(BASES, (basis) => ({
      count: rows.filter((row) => row.land.gross.basis === basis).length,
      grossHa: all.gross.byBasis[basis],
      leasableHa: all.leasable.byBasis[basis],
    })),
    missing: all.gross.missing,
  };
}

interface Row {
  readonly cluster: Cluster;
  readonly share: number;
  readonly land: Land;
}

function landSums(rows: readonly Row[]): LandSums {
  return { count: rows.length, ...record(SUMS, (key) => sumOf(rows, key)) };
}

function sumOf(rows: readonly Row[], key: Summed): Sum {
  const byBasis: Record<Basis, number> = { stated: 0, derived: 0, balance: 0, missing: 0 };
  let value = 0;
  let counted = 0;
  let missing = 0;
  for (const { share, land } of rows) {
    const figure = land[key];
    if (figure.basis === 'missing') missing += 1;
    if (figure.value === null) continue;
    counted += 1;
    value += share * figure.value;
    byBasis[figure.basis] += share * figure.value;
  }
  return { value: counted === 0 && missing > 0 ? null : value, byBasis, missing };
}

/** Both readings of occupancy over operating rows. */
function occupancies(
  rows: readonly Row[],
): Pick<Totals, 'occupancy' | 'occupancyMean' | 'occupancyMeanBasis'> {
  const known = rows.filter(({ land }) => land.leasable.value !== null && land.leased.value !== null);
  const leasable = sumOf(known, 'leasable').value ?? 0;
  const leased = sumOf(known, 'leased').value ?? 0;
  const none = rows.length === 0;
  const means = rows.map(({ land }) => land.occupancy).filter(isKnown);
  return {
    occupancy: {
      value: leasable > 0 ? leased / leasable : null,
      basis: none
        ? 'derived'
        : leasable > 0
          ? worstBasis(...known.map(({ land }) => land.occupancy.basis))
          : 'missing',
      sources: [...new Set(known.flatMap(({ land }) => land.occupancy.sources))],
      formula: none ? 'not-applicable' : 'occupancy',
    },
    occupancyMean:
      means.length === 0 ? null : means.reduce((sum, { value }) => sum + value, 0) / means.length,
    occupancyMeanBasis: means.length === 0 ? 'missing' : worstBasis(...means.map(({ basis }) => basis)),
  };
}

function isKnown(figure: Figure): figure is Figure & { readonly value: number } {
  return figure.value !== null;
}

function record<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
