/**
 * The condition of Article 8 for a place, in both administrative times: the decree speaks of districts, which were
 * abolished on 2025-07-01, and nothing published says what has taken their place in it.
 */
import { newClusterCheck } from './law';
import type { NewClusterCheck } from './lawTypes';
import { findUnit, unitsOf } from './places';
import { regionTotals } from './regionTotals';
import type { RegionFeature } from './shapes';
import type { AdminUnit, Cluster, Dataset, RegionRule } from './types';
import type { TotalledKind } from './unitKinds';
import { unitsUnder } from './unitOverlap';
import { totalsByUnit } from './units';

/** What a check may be asked of: an old commune stands for its district, `region` for the one that is drawn. */
export type LawPlace =
  | { readonly kind: 'district' | 'communeOld' | 'communeNew'; readonly id: string }
  | { readonly kind: 'region' };

export interface UnitCheck {
  readonly unit: AdminUnit;
  readonly check: NewClusterCheck;
}

export interface PlaceCheck {
  /** The district or new commune that answers for the place; null for a drawn region, which is no unit. */
  readonly unit: AdminUnit | null;
  readonly check: NewClusterCheck;
  /** The districts before 2025-07-01 that the place lies in, or that it touches. */
  readonly before: readonly UnitCheck[];
  /** The communes of today, likewise. */
  readonly after: readonly UnitCheck[];
}

/** A drawn region, and how a cluster on its edge counts. */
export interface CheckedRegion {
  readonly area: RegionFeature;
  readonly rule: RegionRule;
}

/** The check of a place; null where the data set has no such unit, or nothing is drawn. */
export function checkOf(place: LawPlace, dataset: Dataset, region: CheckedRegion | null): PlaceCheck | null {
  if (place.kind === 'region') return region === null ? null : checkOfRegion(region, dataset);
  const unit = findUnit(dataset, place.kind, place.id);
  if (unit === null) return null;
  const under = (kind: TotalledKind) => {
    const found = kind === place.kind ? [unit] : reached(unit, unitsOf(dataset, kind));
    return unitChecks(dataset, kind).filter((each) => found.includes(each.unit));
  };
  const after = under('communeNew');
  // Which district an old commune belonged to is on record, and need not be measured.
  const before =
    place.kind === 'communeOld'
      ? unitChecks(dataset, 'district').filter((each) => each.unit.id === unit.district)
      : under('district');
  const [main] = place.kind === 'communeNew' ? after : before;
  return main === undefined ? null : { ...main, before, after };
}

function checkOfRegion({ area, rule }: CheckedRegion, dataset: Dataset): PlaceCheck {
  const { parts, leftOut } = regionTotals(area, dataset, dataset.clusters, rule);
  const districts = unitsUnder(area, dataset.units.districts);
  const communes = unitsUnder(area, dataset.units.communesNew);
  const possible = dataset.clusters.filter(
    (cluster) =>
      leftOut.includes(cluster.code) &&
      (cluster.district === null || districts.some(({ id }) => id === cluster.district)),
  );
  const under = (kind: TotalledKind, units: readonly AdminUnit[]) =>
    unitChecks(dataset, kind).filter((each) => units.includes(each.unit));
  return {
    unit: null,
    check: newClusterCheck(parts, dataset, possible),
    before: under('district', districts),
    after: under('communeNew', communes),
  };
}

const known = new WeakMap<Dataset, Map<TotalledKind, readonly UnitCheck[]>>();

/** The checks of all units of a kind, in the order of the data set; the same objects for the same data set. */
export function unitChecks(dataset: Dataset, kind: TotalledKind): readonly UnitCheck[] {
  const byKind = known.get(dataset) ?? new Map<TotalledKind, readonly UnitCheck[]>();
  known.set(dataset, byKind);
  const checks = byKind.get(kind) ?? makeChecks(dataset, kind);
  byKind.set(kind, checks);
  return checks;
}

function makeChecks(dataset: Dataset, kind: TotalledKind): readonly UnitCheck[] {
  const { rows, unplaced } = totalsByUnit(dataset, dataset.clusters, kind);
  const unmapped = [...rows.filter(({ place }) => place !== 'unit'), unplaced].flatMap(({ parts }) =>
    parts.map(({ cluster }) => cluster),
  );
  return rows.flatMap(({ unit, place, parts }) => {
    if (place !== 'unit' || unit === null) return [];
    const named = unmapped.filter((cluster) => liesIn(cluster, unit, dataset) === 'yes');
    const possible = unmapped.filter((cluster) => liesIn(cluster, unit, dataset) === 'maybe');
    const own = [...parts, ...named.map((cluster) => ({ cluster, share: 1 }))];
    return [{ unit, check: newClusterCheck(own, dataset, possible) }];
  });
}

/** Whether a cluster that no map shows lies in a unit, by what is on record of it. */
function liesIn(cluster: Cluster, unit: AdminUnit, dataset: Dataset): 'yes' | 'no' | 'maybe' {
  const { district, communesNew } = cluster;
  if (unit.kind === 'district') return district === null ? 'maybe' : district === unit.id ? 'yes' : 'no';
  if (communesNew.length > 0) {
    if (!communesNew.some(({ code }) => code === unit.id)) return 'no';
    return communesNew.length === 1 ? 'yes' : 'maybe';
  }
  if (district === null) return 'maybe';
  return reached(unit, dataset.units.districts).some(({ id }) => id === district) ? 'maybe' : 'no';
}

const reachedBy = new WeakMap<AdminUnit, WeakMap<readonly AdminUnit[], readonly AdminUnit[]>>();

/** The units that another reaches into; measured once, since no scenario moves their edges. */
function reached(unit: AdminUnit, units: readonly AdminUnit[]): readonly AdminUnit[] {
  const byUnits = reachedBy.get(unit) ?? new WeakMap<readonly AdminUnit[], readonly AdminUnit[]>();
  reachedBy.set(unit, byUnits);
  const found = byUnits.get(units) ?? unitsUnder(unit.geometry, units);
  byUnits.set(units, found);
  return found;
}
