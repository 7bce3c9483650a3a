/**
 * Totals of every unit of a kind. Land is shared out by area, as in a region. A cluster is *counted* once, in the unit
 * that holds most of it, so that the counts too add up to the whole; what else reaches into a unit is said beside it.
 */
import { regionArea } from './area';
import { unitsOf } from './places';
import { type Totals, type TotalsPart, totalsOf } from './totals';
import type { AdminUnit, Assumptions, Cluster, Dataset, Phase } from './types';
import type { TotalledKind } from './unitKinds';
import { type UnitShare, whereaboutsOf } from './unitShares';

/** A row of the table: a unit, those known by a district only, or those without a published place. */
export interface UnitTotals {
  /** Among communes, a district stands for the clusters of which only that district is known. Null for no place. */
  readonly unit: AdminUnit | null;
  /** `district`: the row of what is known by its district only, no part of the map. */
  readonly place: 'unit' | 'district' | 'unpublished';
  /** Every cluster that counts with any share, in the order given. */
  readonly parts: readonly TotalsPart[];
  /** Its `count` is that of the parts. The counts to add up are below. */
  readonly totals: Totals;
  /** Clusters counted here: each in one unit only. */
  readonly count: number;
  readonly countByPhase: Readonly<Record<Phase, number>>;
  /** Codes of clusters with a share here that are counted in another unit. */
  readonly reachingIn: readonly string[];
  /** Null where the row is no area of its own. */
  readonly areaKm2: number | null;
  /** Official where known; else `derived`, measured on the figure (grid up to 1,000 km², ellipsoid above). */
  readonly areaBasis: 'stated' | 'derived' | 'missing';
  /** Clusters counted here per 100 km²; null where there is no area. */
  readonly per100Km2: number | null;
}

export interface TotalsByUnit {
  /** All units in the order of the data set, empty ones too; then, among communes, districts of what is known by them only. */
  readonly rows: readonly UnitTotals[];
  readonly unplaced: UnitTotals;
  /** Of all given clusters; what `rows` and `unplaced` add up to. */
  readonly all: Totals;
  /** The same as a row: the province, with its own area. */
  readonly whole: UnitTotals;
}

/** Totals of the given clusters by unit. Old and new add up to the same, whatever the clusters. */
export function totalsByUnit(
  dataset: Dataset,
  clusters: readonly Cluster[],
  kind: TotalledKind,
  assumptions: Assumptions = dataset.assumptions,
): TotalsByUnit {
  const entries = new Map<AdminUnit, Entry[]>(unitsOf(dataset, kind).map((unit) => [unit, []]));
  const byDistrict = new Map<AdminUnit, Entry[]>();
  const nowhere: Entry[] = [];
  for (const cluster of clusters) {
    const where = whereaboutsOf(dataset, cluster, kind);
    const whole = { cluster, share: 1, main: true };
    if (where.at === 'nowhere') nowhere.push(whole);
    else if (where.at === 'district')
      byDistrict.set(where.unit, [...(byDistrict.get(where.unit) ?? []), whole]);
    else {
      const main = mostOf(where.shares);
      for (const { unit, share } of where.shares)
        entries.get(unit)?.push({ cluster, share, main: unit === main });
    }
  }
  const everything = clusters.map((cluster) => ({ cluster, share: 1, main: true }));
  const whole = rowOf(dataset.units.province, 'unit', everything, assumptions);
  return {
    rows: [
      ...[...entries].map(([unit, own]) => rowOf(unit, 'unit', own, assumptions)),
      ...[...byDistrict].map(([unit, own]) => rowOf(unit, 'district', own, assumptions)),
    ],
    unplaced: rowOf(null, 'unpublished', nowhere, assumptions),
    all: whole.totals,
    whole,
  };
}

interface Entry extends TotalsPart {
  /** Whether the cluster is counted here. */
  readonly main: boolean;
}

/** The unit with the largest share; of equal ones the first. */
function mostOf(shares: readonly UnitShare[]): AdminUnit | undefined {
  return shares.reduce<UnitShare | undefined>(
    (most, next) => (most !== undefined && most.share >= next.share ? most : next),
    undefined,
  )?.unit;
}

function rowOf(
  unit: AdminUnit | null,
  place: UnitTotals['place'],
  entries: readonly Entry[],
  assumptions: Assumptions,
): UnitTotals {
  const counted = entries.filter(({ main }) => main);
  const inPhase = (phase: Phase) => counted.filter(({ cluster }) => cluster.phase === phase).length;
  const parts = entries.map(({ cluster, share }) => ({ cluster, share }));
  const area =
    place === 'unit' && unit !== null ? areaOf(unit) : { areaKm2: null, areaBasis: 'missing' as const };
  return {
    unit,
    place,
    parts,
    totals: totalsOf(parts, assumptions),
    count: counted.length,
    countByPhase: {
      operating: inPhase('operating'),
      procedure: inPhase('procedure'),
      new: inPhase('new'),
    },
    reachingIn: entries.flatMap(({ cluster, main }) => (main ? [] : [cluster.code])),
    ...area,
    per100Km2: area.areaKm2 === null || area.areaKm2 === 0 ? null : (100 * counted.length) / area.areaKm2,
  };
}

type UnitArea = Pick<UnitTotals, 'areaKm2' | 'areaBasis'>;
const measured = new WeakMap<AdminUnit, UnitArea>();

const HA_PER_KM2 = 100;

/** The unit's own area in km². */
function areaOf(unit: AdminUnit): UnitArea {
  if (unit.officialKm2 !== undefined) return { areaKm2: unit.officialKm2, areaBasis: 'stated' };
  let area = measured.get(unit);
  if (area === undefined) {
    area = { areaKm2: regionArea(unit.geometry).ha / HA_PER_KM2, areaBasis: 'derived' };
    measured.set(unit, area);
  }
  return area;
}
