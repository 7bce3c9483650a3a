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
    communes: listed([...cluster.communesOld, ...cluster.communesNew.map(({ code }) => code)]),
    sectors: listed(cluster.sectorIds),
    wastewater: cluster.wastewater,
    developer: cluster.developer !== null,
    gross: land.gross.value,
    free: land.free.value,
    pipeline: land.pipeline.value,
    occupancy: land.occupancy.value,
    known: land.gross.basis === 'stated',
    class_phase: classOf('phase', cluster, land),
    class_occupancy: classOf('occupancy', cluster, land),
    class_free: classOf('free', cluster, land),
    class_basis: classOf('basis', cluster, land),
    boundary: cluster.boundary,
    location: cluster.location,
  };
}

/**
 * A list as a property: `;8011537;27976;`, null where there is none. Tiles carry no lists, so an item is looked for
 * in this text, between its two signs.
 */
function listed(items: readonly string[]): string | null {
  return items.length === 0 ? null : `;${items.join(';')};`;
}
