/** How much of each cluster lies in each administrative unit of a kind. */
import type { Polygon } from 'geojson';
import { outlineEdges, placedOutline } from './clusterIndex';
import { type Box, boxOf, lonLatOf } from './geometry';
import { containsPoint, edgeEnters, type PreparedArea, prepareArea, shareInside } from './overlap';
import { unitsOf } from './places';
import type { AdminUnit, AdminUnits, Cluster, Dataset } from './types';
import type { TotalledKind } from './unitKinds';

/**
 * Where a cluster counts. `units`: in units of the kind, with shares that sum to 1. `district`: of it only the
 * district is known, and the kind is finer. `nowhere`: no published place, or none within the units.
 */
export type Whereabouts =
  | { readonly at: 'units'; readonly shares: readonly UnitShare[] }
  | { readonly at: 'district'; readonly unit: AdminUnit }
  | { readonly at: 'nowhere' };

export interface UnitShare {
  readonly unit: AdminUnit;
  /** Of the cluster's area, above 0 and at most 1. */
  readonly share: number;
}

/** Less than a ten-thousandth of a cluster (75 m² of 75 ha) in a unit is how edges were rounded, not where it lies. */
const SLIVER = 1e-4;

const NOWHERE: Whereabouts = { at: 'nowhere' };

/**
 * Where a cluster counts among the units of a kind: by the share of its outline's area, the shares brought to a sum
 * of 1. Of a cluster known by its district only, the outline is a drawing: it counts in that district, and among
 * communes in none of them.
 */
export function whereaboutsOf(dataset: Dataset, cluster: Cluster, kind: TotalledKind): Whereabouts {
  const outline = placedOutline(cluster, dataset.outlines);
  if (outline === null) return NOWHERE;
  const district =
    cluster.location === 'district'
      ? dataset.units.districts.find(({ id }) => id === cluster.district)
      : undefined;
  if (district !== undefined)
    return kind === 'district'
      ? { at: 'units', shares: [{ unit: district, share: 1 }] }
      : { at: 'district', unit: district };
  const shares = sharesOf(dataset, outline, kind);
  return shares.length === 0 ? NOWHERE : { at: 'units', shares };
}

type SharesByOutline = WeakMap<Polygon, readonly UnitShare[]>;
const known = new WeakMap<AdminUnits, Readonly<Record<TotalledKind, SharesByOutline>>>();

/** Cut once for each outline: neither filter nor assumptions move an edge. */
function sharesOf(dataset: Dataset, outline: Polygon, kind: TotalledKind): readonly UnitShare[] {
  let byKind = known.get(dataset.units);
  if (byKind === undefined) {
    byKind = { district: new WeakMap(), communeNew: new WeakMap() };
    known.set(dataset.units, byKind);
  }
  let shares = byKind[kind].get(outline);
  if (shares === undefined) {
    shares = cut(unitsOf(dataset, kind), outline);
    byKind[kind].set(outline, shares);
  }
  return shares;
}

function cut(units: readonly AdminUnit[], outline: Polygon): readonly UnitShare[] {
  const box = boxOf(outline);
  const found = units
    .map((unit) => ({ unit, share: shareIn(unit, outline, box) }))
    .filter(({ share }) => share > SLIVER);
  const whole = found.reduce((sum, { share }) => sum + share, 0);
  return found.map(({ unit, share }) => ({ unit, share: share / whole }));
}

const prepared = new WeakMap<AdminUnit, PreparedArea>();

function shareIn(unit: AdminUnit, outline: Polygon, box: Box): number {
  const [west, south, east, north] = boxOf(unit.geometry);
  if (box[2] < west || box[0] > east || box[3] < south || box[1] > north) return 0;
  let area = prepared.get(unit);
  if (area === undefined) {
    area = prepareArea(unit.geometry);
    prepared.set(unit, area);
  }
  if (!edgeEnters(area, box)) return Number(containsPoint(area, ...lonLatOf(outline.coordinates[0]?.[0])));
  return shareInside(outlineEdges(outline), box, area);
}
