/** Regions side by side: their figures, how they differ from the first, and what share of the province they are. */
import intersect from '@turf/intersect';
import { type RegionArea, regionArea } from './area';
import { resolveRegion } from './region';
import { type RegionTotals, regionTotals } from './regionTotals';
import type { RegionFeature } from './shapes';
import { type LandSums, SUMS, type Sum, type Totals, totalsOf } from './totals';
import {
  type Basis,
  type Cluster,
  type Dataset,
  PHASES,
  type Phase,
  type RegionRule,
  type RegionStep,
} from './types';

/** A region that is kept. An empty name means that it goes by what it is made of. */
export interface KeptRegion {
  readonly name: string;
  readonly steps: readonly RegionStep[];
}

/** What one region is; area and totals are null where its steps leave nothing. */
export interface RegionColumn {
  readonly feature: RegionFeature | null;
  readonly area: RegionArea | null;
  /** The part of its area within the province, ha. */
  readonly insideHa: number | null;
  readonly result: RegionTotals | null;
}

/** The region of some steps with its figures by rule, over the given clusters (those shown). */
export function regionColumn(
  steps: readonly RegionStep[],
  dataset: Dataset,
  clusters: readonly Cluster[],
  rule: RegionRule,
): RegionColumn {
  const feature = resolveRegion(steps, dataset.units);
  if (feature === null) return { feature, area: null, insideHa: null, result: null };
  const { geometry } = dataset.units.province;
  const inside = intersect({
    type: 'FeatureCollection',
    features: [feature, { type: 'Feature', properties: {}, geometry }],
  });
  return {
    feature,
    area: regionArea(feature),
    insideHa: inside === null ? 0 : regionArea(inside).ha,
    result: regionTotals(feature, dataset, clusters, rule),
  };
}

/** The province to compare with: its area in ha, and the totals of the given clusters, the unplaced included. */
export interface Whole {
  readonly ha: number;
  readonly totals: Totals;
}

export function wholeProvince(dataset: Dataset, clusters: readonly Cluster[]): Whole {
  return {
    ha: regionArea(dataset.units.province.geometry).ha,
    totals: totalsOf(
      clusters.map((cluster) => ({ cluster, share: 1 })),
      dataset.assumptions,
    ),
  };
}

const GROUPS = ['place', 'land', 'phase', 'basis'] as const;
export type RowGroup = (typeof GROUPS)[number];

export type RowId =
  | 'area'
  | 'inside'
  | 'count'
  | 'wholly'
  | 'partly'
  | (typeof SUMS)[number]
  | 'occupancy'
  | 'occupancyMean'
  | `${Phase}-${'count' | 'gross'}`
  | `basis-${Exclude<Basis, 'missing'>}`
  | 'indicative';

export interface RegionCell {
  /** Null where nobody knows it, or where there is none such (`none`). */
  readonly value: number | null;
  /** No such figure exists here: an occupancy where nothing operates, any figure of an empty region. */
  readonly none: boolean;
  /** What a sum rests on; null for what is counted or measured. */
  readonly sum: Sum | null;
  /** The basis of a figure that is no sum, such as an occupancy; null otherwise. */
  readonly basis: Basis | null;
  /** This less the first region's, in the unit of the row (fractions: of points); null for the first and where either is unknown. */
  readonly difference: number | null;
  /** The difference as a fraction of the first region's; null likewise, for fractions, and where that is zero. */
  readonly relative: number | null;
  /** Fraction of the whole province; null where there is no such whole or it is unknown. */
  readonly share: number | null;
}

export interface RegionRow {
  readonly id: RowId;
  readonly group: RowGroup;
  readonly unit: 'ha' | 'count' | 'fraction';
  readonly cells: readonly RegionCell[];
}

type Raw = Pick<RegionCell, 'value' | 'none' | 'sum' | 'basis'>;
const NONE: Raw = { value: null, none: true, sum: null, basis: null };

interface Definition extends Pick<RegionRow, 'id' | 'group' | 'unit'> {
  readonly of: (column: RegionColumn & { readonly result: RegionTotals }) => Raw;
  /** The same of the whole province, where a share of it means something. */
  readonly whole: (whole: Whole) => number | null;
}

const plain = (value: number | null): Raw => ({ value, none: false, sum: null, basis: null });
const summed = (sum: Sum): Raw => ({ value: sum.value, none: false, sum, basis: null });
const noWhole = () => null;

const DEFINITIONS: readonly Definition[] = [
  row('area', 'place', 'ha', ({ area }) => plain(area?.ha ?? null), noWhole),
  row(
    'inside',
    'place',
    'ha',
    ({ insideHa }) => plain(insideHa),
    ({ ha }) => ha,
  ),
  row(
    'count',
    'land',
    'count',
    ({ result }) => plain(result.totals.count),
    ({ totals }) => totals.count,
  ),
  row('wholly', 'land', 'count', ({ result }) => plain(result.wholly.length), noWhole),
  row('partly', 'land', 'count', ({ result }) => plain(result.partly.length), noWhole),
  ...SUMS.map((key) =>
    row(
      key,
      'land',
      'ha',
      ({ result }) => summed(result.totals[key]),
      ({ totals }) => totals[key].value,
    ),
  ),
  row(
    'occupancy',
    'land',
    'fraction',
    ({ result: { totals } }) => occupancyOf(totals, totals.occupancy.value, totals.occupancy.basis),
    noWhole,
  ),
  row(
    'occupancyMean',
    'land',
    'fraction',
    ({ result: { totals } }) => occupancyOf(totals, totals.occupancyMean, totals.occupancyMeanBasis),
    noWhole,
  ),
  ...PHASES.flatMap((phase) => [
    ofPhase(phase, 'count', 'count', (sums) => plain(sums.count)),
    ofPhase(phase, 'gross', 'ha', (sums) => summed(sums.gross)),
  ]),
  ...(['stated', 'derived', 'balance'] as const).map((basis) =>
    row(
      `basis-${basis}`,
      'basis',
      'fraction',
      ({ result }) => shareOfBasis(result.totals.gross, basis),
      noWhole,
    ),
  ),
  row(
    'indicative',
    'basis',
    'fraction',
    ({ result }) => ({ ...plain(result.indicativeShare), none: result.indicativeShare === null }),
    noWhole,
  ),
];

/** The rows of the comparison, a cell for each region in the order given. Differences are to the first. */
export function compareRegions(columns: readonly RegionColumn[], whole: Whole): readonly RegionRow[] {
  return DEFINITIONS.map(({ id, group, unit, of, whole: wholeOf }) => {
    const raws = columns.map((column) =>
      column.result === null ? NONE : of({ ...column, result: column.result }),
    );
    const all = wholeOf(whole);
    return { id, group, unit, cells: raws.map((raw, i) => cellOf(raw, i === 0 ? null : raws[0], all, unit)) };
  });
}

function cellOf(
  raw: Raw,
  first: Raw | null | undefined,
  all: number | null,
  unit: RegionRow['unit'],
): RegionCell {
  const { value } = raw;
  const base = first?.value ?? null;
  const difference = value === null || base === null ? null : value - base;
  const relative =
    difference === null || base === null || base === 0 || unit === 'fraction' ? null : difference / base;
  return {
    ...raw,
    difference,
    relative,
    share: value === null || all === null || all === 0 ? null : value / all,
  };
}

function row(
  id: RowId,
  group: RowGroup,
  unit: RegionRow['unit'],
  of: Definition['of'],
  whole: Definition['whole'],
): Definition {
  return { id, group, unit, of, whole };
}

function ofPhase(
  phase: Phase,
  what: 'count' | 'gross',
  unit: RegionRow['unit'],
  of: (sums: LandSums) => Raw,
): Definition {
  return row(
    `${phase}-${what}`,
    'phase',
    unit,
    ({ result }) => of(result.totals.byPhase[phase]),
    ({ totals }) => of(totals.byPhase[phase]).value,
  );
}

function occupancyOf(totals: Totals, value: number | null, basis: Basis): Raw {
  return totals.occupancy.formula === 'not-applicable' ? NONE : { ...plain(value), basis };
}

/** Which fraction of a known sum has a basis; nothing where there is no sum. */
function shareOfBasis(sum: Sum, basis: Basis): Raw {
  return sum.value === null || sum.value === 0 ? NONE : plain(sum.byBasis[basis] / sum.value);
}
