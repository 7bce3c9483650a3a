import { isApplicable } from '../../domain/basis';
import type { UnitTotals } from '../../domain/units';
import { type UnitColumn, unitFigure } from '../../domain/unitTable';
import { BasisMark } from '../base/BasisMark';
import { SumMarks } from '../base/SumMarks';
import { type Formats, useFormats, useT } from '../base/text';

type FigureColumn = Exclude<UnitColumn, 'name'>;

/** A figure of the table with the sign of what it rests on; a dash where there can be none. */
export function UnitCell({ row, column }: { row: UnitTotals; column: FigureColumn }) {
  const formats = useFormats();
  const value = unitFigure(row, column);
  if (value === null && !isMissing(row, column))
    return (
      <td>
        <span aria-hidden="true">–</span>
      </td>
    );
  return (
    <td>
      {written(value, column, formats)}
      <CellMarks row={row} column={column} />
    </td>
  );
}

/** Whether the figure exists and is not known: where nothing operates, or the row is no area, there is none. */
function isMissing({ totals }: UnitTotals, column: FigureColumn): boolean {
  switch (column) {
    case 'occupancy':
    case 'mean':
      return isApplicable(totals.occupancy);
    case 'km2':
    case 'density':
      return false;
    default:
      return true;
  }
}

function written(value: number | null, column: FigureColumn, { number, percent }: Formats): string {
  switch (column) {
    case 'count':
    case 'operating':
    case 'procedure':
    case 'new':
      return number(value, 0);
    case 'occupancy':
    case 'mean':
      return percent(value);
    case 'gross':
    case 'leasable':
    case 'leased':
    case 'free':
    case 'pipeline':
    case 'km2':
    case 'density':
      return number(value, 1);
  }
}

function CellMarks({ row, column }: { row: UnitTotals; column: FigureColumn }) {
  switch (column) {
    case 'count':
      return <ReachingIn count={row.reachingIn.length} />;
    case 'gross':
    case 'leasable':
    case 'leased':
    case 'free':
    case 'pipeline':
      return <SumMarks sum={row.totals[column]} />;
    case 'occupancy':
    case 'mean':
      return <BasisMark basis={row.totals.occupancy.basis} />;
    case 'km2':
      return row.areaBasis === 'stated' ? null : <BasisMark basis={row.areaBasis} />;
    case 'density':
      return row.count === 0 ? null : <BasisMark basis="derived" />;
    default:
      return null;
  }
}

/** Clusters of which a part lies here, counted elsewhere. */
function ReachingIn({ count }: { count: number }) {
  const t = useT();
  if (count === 0) return null;
  const words = t('units.reachingHelp', { count });
  return (
    <span className="reaching" title={words}>
      <span aria-hidden="true"> {t('units.reaching', { count })}</span>
      <span className="visually-hidden"> ({words})</span>
    </span>
  );
}
