/** What the map's features carry of a cluster. */
import { displayName } from './displayName';
import { classOf } from './themes';
import type { Cluster, Land } from './types';

/**
 * The flat properties joined to a cluster's outline and symbol: areas in ha, null where missing or not applicable.
 * They are all that a filter or a colour expression may look at, so that map and list cannot disagree.
 */
export function mapProperties(
  cluster: Cluster,
  land: Land,
): Record<string, string | number | boolean | null> {
  return {
    code: cluster.code,
    name_vi: displayName(cluster, 'vi'),
    name_en: displayName(cluster, 'en'),
    phase: cluster.phase,
    district: cluster.district,
    gross: land.gross.value,
    free: land.free.value,
    pipeline: land.pipeline.value,
    known: land.gross.basis === 'stated',
    class_phase: classOf('phase', cluster, land),
    class_occupancy: classOf('occupancy', cluster, land),
    class_free: classOf('free', cluster, land),
    class_basis: classOf('basis', cluster, land),
    boundary: cluster.boundary,
    location: cluster.location,
  };
}
