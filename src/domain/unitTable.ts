/** The columns of the table of units, and its order. The list, the table and the file all read them from here. */

import type { UnitMeasure } from './unitKinds';
import type { TotalsByUnit, UnitTotals } from './units';
import { bareUnitName } from './unitType';

export const UNIT_COLUMNS = [
  'name',
  'count',
  'operating',
  'procedure',
  'new',
  'gross',
  'leasable',
  'leased',
  'free',
  'pipeline',
  'occupancy',
  'mean',
  'km2',
  'density',
] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

export interface UnitSort {
  readonly key: UnitColumn;
  readonly descending: boolean;
}

/** What a row has in a column: a count, ha, a fraction, km², clusters per 100 km²; null where there is none. */
export function unitFigure(row: UnitTotals, column: Exclude<UnitColumn, 'name'>): number | null {
  switch (column) {
    case 'count':
      return row.count;
    case 'operating':
    case 'procedure':
    case 'new':
      return row.countByPhase[column];
    case 'occupancy':
      return row.totals.occupancy.value;
    case 'mean':
      return row.totals.occupancyMean;
    case 'km2':
      return row.areaKm2;
    case 'density':
      return row.per100Km2;
    default:
      return row.totals[column].value;
  }
}

const PLACES = ['unit', 'district', 'unpublished'] as const satisfies readonly UnitTotals['place'][];

const collator = new Intl.Collator('vi', { numeric: true });

/** Rows in order: units first, then those that are no unit of the map; within them, those without a figure last; equals by name. */
export function sortUnits(rows: readonly UnitTotals[], { key, descending }: UnitSort): readonly UnitTotals[] {
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, figure: key === 'name' ? null : unitFigure(row, key) }));
  keyed.sort((a, b) => {
    const place = PLACES.indexOf(a.row.place) - PLACES.indexOf(b.row.place);
    if (place !== 0) return place;
    if (a.figure !== null && b.figure !== null && a.figure !== b.figure) return sign * (a.figure - b.figure);
    if ((a.figure === null) !== (b.figure === null)) return a.figure === null ? 1 : -1;
    // Without their types: «Huyện» and «Thành phố» say nothing of where to look in a list.
    const names = collator.compare(
      bareUnitName(a.row.unit?.name ?? ''),
      bareUnitName(b.row.unit?.name ?? ''),
    );
    return key === 'name' ? sign * names : names;
  });
  return keyed.map(({ row }) => row);
}

export interface RankedUnits {
  /** Rows with clusters, those that are no unit of the map last. */
  readonly filled: readonly UnitTotals[];
  /** Units without any, by name. */
  readonly empty: readonly UnitTotals[];
}

/** Units by a measure, most first; by name for null. */
export function rankUnits({ rows, unplaced }: TotalsByUnit, measure: UnitMeasure | null): RankedUnits {
  const byName: UnitSort = { key: 'name', descending: false };
  const filled = [...rows, unplaced].filter(({ parts }) => parts.length > 0);
  const empty = rows.filter(({ parts, place }) => parts.length === 0 && place === 'unit');
  return {
    filled: sortUnits(filled, measure === null ? byName : { key: measure, descending: true }),
    empty: sortUnits(empty, byName),
  };
}
