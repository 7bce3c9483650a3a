/** The table of units as CSV. */
import '../../i18n/late';
import { worstBasis } from '../../domain/basis';
import { SUMS } from '../../domain/totals';
import { BASES, type Basis } from '../../domain/types';
import type { TotalsByUnit, UnitTotals } from '../../domain/units';
import { sortUnits, UNIT_COLUMNS, type UnitColumn, unitFigure } from '../../domain/unitTable';
import { createT, type T } from '../../i18n/t';
import { rowsBelow } from './about';
import { amount, type Cell, count, type Grid, list, percent } from './cells';
import type { ExportMeta } from './contents';
import { csvOf, type NumberFormat } from './csv';

type FigureColumn = Exclude<UnitColumn, 'name'>;

/** A header row, a row for each unit by name, those without a place, the province; each figure beside its basis. */
export function unitGrid(totals: TotalsByUnit, meta: Pick<ExportMeta, 'lang'>): Grid {
  const t = createT(meta.lang);
  const columns = UNIT_COLUMNS.filter((column) => column !== 'name');
  const rows = sortUnits([...totals.rows, totals.unplaced], { key: 'name', descending: false });
  return [
    [
      t('units.column.name'),
      t('units.csv.kind'),
      t('units.csv.reaching'),
      ...columns.flatMap((column) => {
        const header = headerOf(column, t);
        return hasBasis(column) ? [header, t('units.csv.basis', { column: header })] : [header];
      }),
    ],
    ...[...rows, totals.whole].map((row) => [
      nameOf(row, t),
      row.unit === null ? null : t(`units.level.${row.unit.kind}`),
      list(row.reachingIn),
      ...columns.flatMap((column) =>
        hasBasis(column) ? [cellOf(row, column), basisCell(row, column, t)] : [cellOf(row, column)],
      ),
    ]),
  ];
}

/** The text of the file: the table, an empty row, and what the file says of itself. */
export function unitCsv(totals: TotalsByUnit, meta: ExportMeta, format: NumberFormat): string {
  return csvOf([...unitGrid(totals, meta), ...rowsBelow(meta)], format);
}

function nameOf({ unit, place }: UnitTotals, t: T): string {
  if (unit === null) return t('units.place.unpublished');
  return place === 'district' ? t('units.place.district', { name: unit.name }) : unit.name;
}

/** Fractions are written in per cent, and say so. */
function headerOf(column: FigureColumn, t: T): string {
  const header = t(`units.column.${column}`);
  return column === 'occupancy' || column === 'mean' ? `${header}, %` : header;
}

function cellOf(row: UnitTotals, column: FigureColumn): Cell {
  const value = unitFigure(row, column);
  switch (column) {
    case 'count':
    case 'operating':
    case 'procedure':
    case 'new':
      return count(value);
    case 'occupancy':
    case 'mean':
      return percent(value);
    default:
      return amount(value);
  }
}

function hasBasis(column: FigureColumn): boolean {
  return (SUMS as readonly string[]).includes(column) || column === 'occupancy' || column === 'km2';
}

/** The weakest basis under the figure; empty where there is no figure. */
function basisCell(row: UnitTotals, column: FigureColumn, t: T): Cell {
  const basis = basisOf(row, column);
  return unitFigure(row, column) === null || basis === null ? null : t(`common.basis.${basis}`);
}

function basisOf({ totals, areaBasis }: UnitTotals, column: FigureColumn): Basis | null {
  if (column === 'km2') return areaBasis;
  if (column === 'occupancy') return totals.occupancy.basis;
  const sum = SUMS.find((key) => key === column);
  if (sum === undefined) return null;
  const rests = BASES.filter((basis) => totals[sum].byBasis[basis] > 0);
  return rests.length === 0 ? null : worstBasis(...rests);
}
