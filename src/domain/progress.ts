/** Where a target of the plan stands: computed from what sources state, never typed and never a percentage nobody gives. */
import { periodOf } from './dates';
import type { Bilingual, Target } from './records';
import type { Cluster, Dataset } from './types';

/**
 * `met`: the source says that the whole target is. `part`: something of it is done. `unmet`: it is not, or one case is
 * enough to say so. `count`: so many of what is wished. `context`: it bears on the target and decides nothing.
 */
export const FINDING_KINDS = ['met', 'part', 'unmet', 'count', 'context'] as const;

/** What a source states about a target on a date. */
export interface Finding {
  readonly target: string;
  readonly asOf: string;
  readonly kind: (typeof FINDING_KINDS)[number];
  /** Of kind `count` only. */
  readonly count: number | null;
  readonly confirmed: boolean;
  readonly source: string;
  readonly text: Bilingual;
}

export const TARGET_STATUSES = ['reached', 'not-reached', 'partly', 'unknown'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

export interface Progress {
  readonly status: TargetStatus;
  /** What the status follows from; null where nothing decides. */
  readonly by: Finding | null;
  /**
   * Why it is not more certain. `silent`: no source speaks of it. `aside`: what sources say decides nothing.
   * `unconfirmed`: only what is yet to be confirmed would decide. `early`: the state of a day within the time allowed,
   * and nothing later. `late`: the state of a day after it, which need not be that at its end. `none`: reached in time.
   */
  readonly doubt: 'silent' | 'aside' | 'unconfirmed' | 'early' | 'late' | 'none';
  /** What would follow if what is unconfirmed were so, and whether it speaks of a day too late; null where there is none. */
  readonly ifConfirmed: { readonly status: TargetStatus; readonly late: boolean } | null;
  /** All findings about the target, newest first. */
  readonly findings: readonly Finding[];
}

/** How many a target wishes for: `2-5` → 2 to 5, `5` → 5. Null where the text is no number. */
export function wishedCount(value: string): { readonly least: number; readonly most: number } | null {
  const [, least, most = least] = /^(\d+)(?:-(\d+))?$/.exec(value) ?? [];
  return least === undefined ? null : { least: Number(least), most: Number(most) };
}

/** @param findings of every target; those of others are passed over */
export function progressOf(target: Target, findings: readonly Finding[]): Progress {
  const own = findings.filter((finding) => finding.target === target.id).sort(newestFirst);
  const deciding = own.filter((finding) => statusBy(target, finding) !== null);
  const by = deciding.find(({ confirmed }) => confirmed) ?? null;
  // What is older than a confirmed finding would change nothing.
  const unconfirmed = deciding.find((finding) => !finding.confirmed && isNewer(finding, by)) ?? null;
  const claim = unconfirmed === null ? null : statusBy(target, unconfirmed);
  const ifConfirmed =
    unconfirmed === null || claim === null ? null : { status: claim, late: isLate(target, unconfirmed) };
  if (by === null) {
    const doubt = own.length === 0 ? 'silent' : unconfirmed === null ? 'aside' : 'unconfirmed';
    return { status: 'unknown', by, doubt, ifConfirmed, findings: own };
  }
  const status = statusBy(target, by) ?? 'unknown';
  const doubt = isLate(target, by) ? 'late' : status === 'reached' ? 'none' : 'early';
  return { status, by, doubt, ifConfirmed, findings: own };
}

/** The status a finding alone would give; null where it decides nothing. */
function statusBy(target: Target, { kind, count }: Finding): TargetStatus | null {
  switch (kind) {
    case 'met':
      return 'reached';
    case 'part':
      return 'partly';
    case 'unmet':
      return 'not-reached';
    case 'context':
      return null;
    case 'count': {
      const wished = wishedCount(target.value);
      if (wished === null || count === null) return null;
      return count >= wished.least ? 'reached' : count > 0 ? 'partly' : 'not-reached';
    }
  }
}

function isLate(target: Target, { asOf }: Finding): boolean {
  return periodOf(asOf).from > periodOf(target.due).to;
}

function newestFirst(a: Finding, b: Finding): number {
  return periodOf(b.asOf).to - periodOf(a.asOf).to;
}

function isNewer(finding: Finding, than: Finding | null): boolean {
  return than === null || periodOf(finding.asOf).to > periodOf(than.asOf).to;
}

/** How many clusters a tried data set has out of the phase newly planned that the published one has in it, or not at all. */
export function triedEstablishments(published: Dataset, tried: Dataset): number {
  if (published.clusters === tried.clusters) return 0;
  const before = new Map(published.clusters.map((cluster) => [cluster.code, cluster]));
  const isMade = (cluster: Cluster | undefined) => cluster !== undefined && cluster.phase !== 'new';
  return tried.clusters.filter((cluster) => isMade(cluster) && !isMade(before.get(cluster.code))).length;
}
