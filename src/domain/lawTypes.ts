/**
 * The conditions of Decree 32/2024/NĐ-CP that figures of the atlas can speak to, and the words for an answer.
 * Guidance: the other conditions (the plan, the land, the investor) are in no data here.
 */
import type { Basis, Cluster, Figure } from './types';

/** Where a condition is written; texts are in `i18n` by this id. */
export type Clause = 'size' | 'new' | 'extension';

/** Article 2: how large a cluster is, both bounds allowed. Clusters made under earlier decrees may lawfully differ. */
export const SIZE = { clause: 'size', leastHa: 10, mostHa: 75 } as const;

/**
 * Article 8, a new cluster in a district that has some: their average occupancy is above one half (one half itself is
 * not), or at most 100 ha of their industrial land is not leased (100 itself is).
 */
export const NEW_CLUSTER = { clause: 'new', occupancyAbove: 0.5, unleasedMostHa: 100 } as const;

/** Article 8, an extension: occupancy of at least 60 %, and at most 75 ha after it; both bounds allowed. */
export const EXTENSION = { clause: 'extension', occupancyLeast: 0.6, mostHa: 75 } as const;

/** `unknown`: the figures allow both answers. */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** Both ends belong to it. `high` is Infinity where a missing figure has no upper bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const CRITERIA = ['weighted', 'plain', 'unleased'] as const;
/** The average by leasable land, the plain mean (the decree does not say which), and the land not leased. */
export type CriterionId = (typeof CRITERIA)[number];

/** What figure would settle a criterion, or turn it. */
export interface Settle {
  /** Codes of the clusters whose own leased or leasable area nobody states, the largest first. */
  readonly codes: readonly string[];
  /** Leased land in all at which it turns, leasable land being as counted, ha; null for the plain mean. */
  readonly leasedHa: number | null;
  /** What is counted of both, of clusters whose land is known, ha. */
  readonly counted: { readonly leasable: number; readonly leased: number };
  /** The mean occupancy of the operating clusters without a leased area of their own at which it turns; null where none from 0 to 1 does. */
  readonly occupancy: number | null;
}

export interface Criterion {
  readonly id: CriterionId;
  readonly clause: Clause;
  /** A fraction, or ha not leased; of what is known. Null where nothing is. */
  readonly value: number | null;
  /** Over the allowed ranges of the assumptions and of what is missing; null where nothing is there. */
  readonly interval: Interval | null;
  /** Likewise, whichever of the clusters that could belong here do. */
  readonly reach: Interval | null;
  readonly basis: Basis;
  readonly sources: readonly string[];
  /** By `reach`. */
  readonly verdict: Verdict;
  readonly settle: Settle;
}

/** A cluster that the check counts, as it was counted. */
export interface LawInput {
  readonly cluster: Cluster;
  readonly share: number;
  readonly leasable: Figure;
  readonly leased: Figure;
  /** 0 where a cluster does not operate yet and is counted as established. */
  readonly occupancy: Figure;
}

/** The condition read over some clusters. */
export interface LawReading {
  /** Without an established cluster the condition does not arise. */
  readonly arises: boolean;
  readonly inputs: readonly LawInput[];
  /** Codes of inputs whose land nobody knows. */
  readonly missing: readonly string[];
  /** Codes of clusters that would count, and of which nobody publishes whether they lie here. */
  readonly possible: readonly string[];
  /** Whether the verdict would be another if none of those lay here. */
  readonly possibleMatters: boolean;
  readonly criteria: Readonly<Record<CriterionId, Criterion>>;
  /** Whether one reading of «average» passes and the other fails. */
  readonly averagesDiffer: boolean;
  readonly verdict: Verdict;
}

export interface NewClusterCheck extends LawReading {
  /** The same with the clusters in procedure counted as established: nothing leased, all their land not leased. */
  readonly withProcedure: LawReading;
}
