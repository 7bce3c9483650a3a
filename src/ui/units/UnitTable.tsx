import { useState } from 'react';
import { BASES } from '../../domain/types';
import type { TotalsByUnit, UnitTotals } from '../../domain/units';
import { sortUnits, UNIT_COLUMNS, type UnitColumn, type UnitSort } from '../../domain/unitTable';
import { BasisBadge } from '../base/BasisMark';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import { UnitCell } from './UnitCell';
import { rowName } from './words';

const NOTES = ['count', 'district', 'area', 'occupancy'] as const;

/** Every unit with every figure; what has no place beside them; the province as their sum. */
export function UnitTable({ totals }: { totals: TotalsByUnit }) {
  const t = useT();
  const [sort, setSort] = useState<UnitSort>({ key: 'count', descending: true });
  const rows = sortUnits([...totals.rows, totals.unplaced], sort);
  const press = (key: UnitColumn) =>
    setSort({ key, descending: key === sort.key ? !sort.descending : key !== 'name' });
  return (
    <>
      <div className="unit-table-scroll">
        <table className="unit-table" aria-label={t('units.dialogTitle')}>
          <thead>
            <tr>
              {UNIT_COLUMNS.map((column) => (
                <th key={column} scope="col" aria-sort={sortState(sort, column)}>
                  <button type="button" className="sort" onClick={() => press(column)}>
                    {t(`units.column.${column}`)}
                    <span className={sort.key === column ? 'sort-arrow on' : 'sort-arrow'}>
                      <Icon name={sort.key === column && sort.descending ? 'chevronDown' : 'chevronUp'} />
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={rowName(row, t)} row={row} name={rowName(row, t)} />
            ))}
          </tbody>
          <tfoot>
            <Row row={totals.whole} name={t('units.whole')} />
          </tfoot>
        </table>
      </div>
      {NOTES.map((note) => (
        <p key={note} className="note">
          {t(`units.note.${note}`)}
        </p>
      ))}
      <p className="table-key">
        {t('table.key')}{' '}
        {BASES.map((basis) => (
          <BasisBadge key={basis} basis={basis} />
        ))}
      </p>
    </>
  );
}

function sortState(sort: UnitSort, column: UnitColumn): 'none' | 'ascending' | 'descending' {
  if (sort.key !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function Row({ row, name }: { row: UnitTotals; name: string }) {
  return (
    <tr className={row.place === 'unit' ? undefined : 'no-unit'}>
      <th scope="row">{name}</th>
      {UNIT_COLUMNS.flatMap((column) =>
        column === 'name' ? [] : [<UnitCell key={column} row={row} column={column} />],
      )}
    </tr>
  );
}
