/** The columns of the list, in order. */
import { availableLand } from '../../domain/land';
import type { Figure, Land, SortKey } from '../../domain/types';

/** Beside the name. */
export const TEXT_COLUMNS = ['phase', 'district'] as const satisfies readonly SortKey[];
export const FIGURE_COLUMNS = [
  'gross',
  'leasable',
  'free',
  'occupancy',
] as const satisfies readonly SortKey[];
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** The figure a column shows: what is free now of an operating cluster, what will be of any other. */
export function figureOf(column: FigureColumn, land: Land): Figure {
  return column === 'free' ? availableLand(land).figure : land[column];
}
