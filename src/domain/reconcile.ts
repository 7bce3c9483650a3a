/**
 * How the register's clusters become the published number: counts and areas of the reference source beside those of
 * the register, and the balance that clusters without a stated area share. Published figures are always the
 * source's own, never the register's sums, or a wrong register would agree with itself.
 */
import type { SeriesPoint } from './records';
import { type Cluster, type Dataset, PHASES, type Phase } from './types';

/** What a source publishes: clusters, and their gross area in ha. */
export interface Published {
  readonly count: number;
  readonly ha: number;
}

/** `restHa` = `publishedHa` − `statedHa`; `eachHa` = `restHa` ÷ `count`. All in ha. */
export interface Balance {
  /** Null where the reference does not say. */
  readonly publishedHa: number | null;
  /** Sum of the gross areas that do not come from the balance. */
  readonly statedHa: number;
  /** What the published area leaves for the clusters below; null where nothing is published. */
  readonly restHa: number | null;
  /** Clusters whose gross area is their share of the rest. */
  readonly count: number;
  /** Share of each; null where there is none to share, or nothing published, or (over all phases) shares differ. */
  readonly eachHa: number | null;
}

export interface Reconciliation {
  /** Null where the reference does not say. */
  readonly published: Published | null;
  /** What the register holds: clusters, and the sum of the gross areas that are known, ha. */
  readonly register: Published;
  /** Clusters that a public source names. */
  readonly named: number;
  /** Clusters that a source counts in a place, without telling their names. */
  readonly counted: number;
  /** Clusters known only from the published total. */
  readonly unidentified: number;
  readonly balance: Balance;
}

/** The reconciliation of a data set with its reference source. */
export interface Reconciled {
  /** Id of the reference source, and the date its totals stand for; null where the series has no row of it. */
  readonly source: string;
  readonly asOf: string | null;
  readonly byPhase: Readonly<Record<Phase, Reconciliation>>;
  readonly all: Reconciliation;
}

type PublishedCounts = Pick<
  SeriesPoint,
  'plannedCount' | 'plannedHa' | 'operatingCount' | 'operatingHa' | 'procedureCount' | 'procedureHa'
>;

/** Published counts and areas by phase; newly planned is what the planned total leaves. Null unless all are given. */
export function publishedByPhase(point: PublishedCounts): Record<Phase, Published> | null {
  const planned = pair(point.plannedCount, point.plannedHa);
  const operating = pair(point.operatingCount, point.operatingHa);
  const procedure = pair(point.procedureCount, point.procedureHa);
  if (planned === null || operating === null || procedure === null) return null;
  const rest = {
    count: planned.count - operating.count - procedure.count,
    ha: planned.ha - operating.ha - procedure.ha,
  };
  return { operating, procedure, new: rest };
}

function pair(count: number | null, ha: number | null): Published | null {
  return count === null || ha === null ? null : { count, ha };
}

/** The data set's reference row of the series; null where there is none. */
function referencePoint({ reference, series }: Pick<Dataset, 'reference' | 'series'>): SeriesPoint | null {
  return series.find(({ source }) => source === reference) ?? null;
}

/** Published against register, phase by phase and in all. */
export function reconcile({ plan, ...tried }: Dataset): Reconciled {
  const dataset = plan ?? tried;
  const point = referencePoint(dataset);
  const published = point === null ? null : publishedByPhase(point);
  const byPhase = Object.fromEntries(
    PHASES.map((phase) => {
      const own = dataset.clusters.filter((cluster) => cluster.phase === phase);
      return [phase, reconciliation(own, published?.[phase] ?? null)];
    }),
  ) as Record<Phase, Reconciliation>;
  const planned = point === null ? null : pair(point.plannedCount, point.plannedHa);
  const whole = reconciliation(dataset.clusters, planned);
  return {
    source: dataset.reference,
    asOf: point?.asOf ?? null,
    byPhase,
    all: { ...whole, balance: { ...whole.balance, eachHa: null } },
  };
}

/** The balance arithmetic of one phase: what a gross area of basis `balance` was computed from. */
export function phaseBalance(dataset: Dataset, phase: Phase): Balance {
  return reconcile(dataset).byPhase[phase].balance;
}

function reconciliation(clusters: readonly Cluster[], published: Published | null): Reconciliation {
  const sharing = clusters.filter(({ gross }) => gross.basis === 'balance');
  const statedHa = grossHa(clusters.filter(({ gross }) => gross.basis !== 'balance'));
  const restHa = published === null ? null : published.ha - statedHa;
  const identified = clusters.filter((cluster) => cluster.identified);
  const counted = identified.filter(({ flags }) => flags.includes('counted-not-named')).length;
  return {
    published,
    register: { count: clusters.length, ha: grossHa(clusters) },
    named: identified.length - counted,
    counted,
    unidentified: clusters.length - identified.length,
    balance: {
      publishedHa: published?.ha ?? null,
      statedHa,
      restHa,
      count: sharing.length,
      eachHa: restHa === null || sharing.length === 0 ? null : restHa / sharing.length,
    },
  };
}

function grossHa(clusters: readonly Cluster[]): number {
  return clusters.reduce((sum, { gross }) => sum + (gross.ha ?? 0), 0);
}
