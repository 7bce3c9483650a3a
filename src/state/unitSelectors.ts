/** Totals by unit and what follows from them. Apart from the other selectors for the same reason as those of regions. */

import type { Cluster, Dataset } from '../domain/types';
import { type ShadeClasses, shadeClasses, type UnitShading } from '../domain/unitClasses';
import type { TotalledKind, UnitMeasure } from '../domain/unitKinds';
import { type TotalsByUnit, totalsByUnit } from '../domain/units';
import { memo } from './memo';
import { selectDataset, selectShown } from './selectors';
import type { AppState } from './types';

const totals = memo((dataset: Dataset | null, shown: readonly Cluster[], kind: TotalledKind) =>
  dataset === null ? null : totalsByUnit(dataset, shown, kind),
);

/** Totals of the shown clusters by the units that are listed; null until the data set is there. */
export function selectUnitTotals(state: AppState): TotalsByUnit | null {
  return totals(selectDataset(state), selectShown(state), state.view.shadeUnits);
}

const classes = memo((byUnit: TotalsByUnit | null, measure: UnitMeasure | 'none') =>
  byUnit === null || measure === 'none' ? null : shadeClasses(byUnit.rows, measure),
);

/** The classes of the measure that shades; null where none does. */
export function selectShadeClasses(state: AppState): ShadeClasses | null {
  return state.view.shade === 'none' ? null : classes(selectUnitTotals(state), state.view.shade);
}

const shading = memo((found: ShadeClasses | null, kind: TotalledKind): UnitShading | null =>
  found === null ? null : { kind, byUnit: found.byUnit },
);

/** What the map shades; null for nothing. */
export function selectShading(state: AppState): UnitShading | null {
  return shading(selectShadeClasses(state), state.view.shadeUnits);
}
