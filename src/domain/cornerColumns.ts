/** A table with metres and degrees of the same corners: what the one must have been made from the other by. */
import type { CornerText } from './cornerText';
import { fromGrid, OWN_ZONE, SHIFTS, type Shift, ZONES, type Zone } from './grids';
import { geodesicMetres, middleOf, type Offset, offsetBetween } from './measure';

export interface Comparison {
  /** How far and which way the degrees lie from where the metres lie as Long An measures, on the mean. */
  readonly offset: Offset;
  /** The zones and datum shifts by which the metres fall on the degrees, the closest first; empty where none does. */
  readonly matches: readonly { readonly zone: Zone; readonly shift: Shift }[];
  /** How close is close, metres: what the last printed digits allow. What differs by less cannot be told apart. */
  readonly within: number;
}

const METRES_PER_DEGREE = 110_600;

/** A centimetre each way, where the figures have more digits than the grid is good for. */
const LEAST_WITHIN = 0.02;

/** Null unless the table has both columns. */
export function compareColumns({ corners, gridStep, degreeStep }: CornerText): Comparison | null {
  const both = corners.flatMap(({ grid, degrees }) =>
    grid === null || degrees === null ? [] : { grid, degrees },
  );
  if (both.length === 0) return null;
  const within = Math.max(LEAST_WITHIN, 0.75 * (gridStep + degreeStep * METRES_PER_DEGREE));
  const apart = (zone: Zone, shift: Shift) => {
    const squares = both.map(
      ({ grid, degrees }) => geodesicMetres(fromGrid(grid, zone, shift), degrees) ** 2,
    );
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / both.length);
  };
  const tried = ZONES.flatMap((zone) => SHIFTS.map((shift) => ({ zone, shift, metres: apart(zone, shift) })));
  return {
    offset: offsetBetween(
      middleOf(both.map(({ grid }) => fromGrid(grid, OWN_ZONE, 'official'))),
      middleOf(both.map(({ degrees }) => degrees)),
    ),
    matches: tried
      .filter(({ metres }) => metres <= within)
      .sort((a, b) => a.metres - b.metres)
      .map(({ zone, shift }) => ({ zone, shift })),
    within,
  };
}
