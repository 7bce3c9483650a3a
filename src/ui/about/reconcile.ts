/** How the named clusters become all of them, phase by phase. */
import { landOf } from '../../domain/land';
import { type Dataset, PHASES, type Phase } from '../../domain/types';

export interface PhaseReconciliation {
  readonly phase: Phase;
  readonly count: number;
  readonly ha: number;
  readonly named: number;
  readonly unnamed: number;
  /** Sum of the gross areas that sources state, ha. */
  readonly statedHa: number;
  /** Clusters without a stated area, and the equal share each takes of the rest, ha; null where there is none. */
  readonly balanced: number;
  readonly eachHa: number | null;
}

/** Computed from the register as it is, so that it cannot tell another story than the map. */
export function reconcile(dataset: Dataset): readonly PhaseReconciliation[] {
  return PHASES.map((phase) => {
    const clusters = dataset.clusters.filter((cluster) => cluster.phase === phase);
    const grosses = clusters.map((cluster) => landOf(cluster, dataset.assumptions).gross);
    const sum = (wanted: readonly { readonly value: number | null }[]) =>
      wanted.reduce((total, { value }) => total + (value ?? 0), 0);
    const rest = grosses.filter(({ basis }) => basis === 'balance');
    const named = clusters.filter(({ identified }) => identified).length;
    return {
      phase,
      count: clusters.length,
      ha: sum(grosses),
      named,
      unnamed: clusters.length - named,
      statedHa: sum(grosses) - sum(rest),
      balanced: rest.length,
      eachHa: rest.length === 0 ? null : sum(rest) / rest.length,
    };
  });
}
