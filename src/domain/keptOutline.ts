/** Whether a cluster whose gross area is tried still has an outline of another size. */
import { placedOutline } from './clusterIndex';
import type { Change } from './scenario';
import type { Dataset } from './types';

/**
 * The gross area that the outline of a cluster was made for, ha, where another one is tried of it; null where the
 * outline follows, where the cluster has none on the map, or where nobody knows that area.
 *
 * @param plan the published data set
 */
export function keptOutlineHa(code: string, changes: readonly Change[], plan: Dataset): number | null {
  const tried = changes.find(
    (change) => change.kind === 'land' && change.field === 'gross' && change.code === code,
  );
  if (tried?.kind !== 'land') return null;
  const outlined = outlinedHa(code, changes, plan);
  return outlined === tried.ha ? null : outlined;
}

function outlinedHa(code: string, changes: readonly Change[], plan: Dataset): number | null {
  for (const change of changes) {
    if (change.kind === 'outline' && change.code === code) return change.grossHa;
  }
  for (const change of changes) {
    if (change.kind === 'add' && change.cluster.code === code) {
      return change.cluster.ring === null ? null : change.cluster.grossHa;
    }
  }
  const cluster = plan.clusters.find((each) => each.code === code);
  return cluster === undefined || placedOutline(cluster, plan.outlines) === null ? null : cluster.gross.ha;
}
