import type { ComponentType } from 'react';
import type { FigureRow } from '../../briefing/sceneFigures';

export interface FigureColumn {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

interface Props {
  readonly columns: readonly FigureColumn[];
  /** Which figures stand, and in which order. */
  readonly order: readonly FigureRow[];
  /** A cell; without a row where the column has no such figure. */
  readonly value: ComponentType<{ row: FigureRow | undefined }>;
}

/** The names of the columns, behind that of the figures. */
export function FigureHeads({ columns }: Pick<Props, 'columns'>) {
  return columns.map(({ id, name }) => (
    <th key={id} scope="col">
      {name}
    </th>
  ));
}

/** Figures, a row each, in as many columns as there are totals. */
export function FigureRows({ columns, order, value: Value }: Props) {
  return order.map(({ key, label }) => (
    <tr key={key} data-key={key}>
      <th scope="row">{label}</th>
      {columns.map(({ id, rows }) => (
        <Value key={id} row={rows.find((row) => row.key === key)} />
      ))}
    </tr>
  ));
}
