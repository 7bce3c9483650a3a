/**
 * The classes of the four colour themes. Their colours and patterns are cartography's, their words are i18n's;
 * here is only which cluster belongs to which class. What is missing is a class of its own, never the lowest one.
 */
import { isApplicable } from './basis';
import type { Cluster, ColorTheme, Land } from './types';

export type ThemeClass =
  | 'operating'
  | 'procedure'
  | 'new'
  | 'occupancy-0'
  | 'occupancy-50'
  | 'occupancy-60'
  | 'occupancy-80'
  | 'occupancy-90'
  | 'free-0'
  | 'free-2.5'
  | 'free-5'
  | 'free-10'
  | 'pipeline'
  | 'not-operating'
  | 'stated'
  | 'derived'
  | 'balance'
  | 'missing';

/** A class and the half-open range min ≤ value < max it stands for (occupancy: fraction; free: ha), null where open or none. */
export interface ThemeClassRange {
  readonly id: ThemeClass;
  readonly min: number | null;
  readonly max: number | null;
}

const plain = (id: ThemeClass): ThemeClassRange => ({ id, min: null, max: null });

/**
 * In legend order. Occupancy breaks at the two thresholds of Decree 32/2024, Article 8 (50 % and 60 %), then at
 * 80 and 90 %. Free land breaks at 2.5, 5 and 10 ha: with one assumed occupancy for all, the 17 operating clusters
 * fall 3, 4, 8 and 2 into these, between 1.5 and 14.9 ha.
 */
export const THEME_CLASSES: Readonly<Record<ColorTheme, readonly ThemeClassRange[]>> = {
  phase: [plain('operating'), plain('procedure'), plain('new')],
  occupancy: [
    { id: 'occupancy-0', min: null, max: 0.5 },
    { id: 'occupancy-50', min: 0.5, max: 0.6 },
    { id: 'occupancy-60', min: 0.6, max: 0.8 },
    { id: 'occupancy-80', min: 0.8, max: 0.9 },
    { id: 'occupancy-90', min: 0.9, max: null },
    plain('not-operating'),
    plain('missing'),
  ],
  free: [
    { id: 'free-0', min: null, max: 2.5 },
    { id: 'free-2.5', min: 2.5, max: 5 },
    { id: 'free-5', min: 5, max: 10 },
    { id: 'free-10', min: 10, max: null },
    plain('pipeline'),
    plain('missing'),
  ],
  basis: [plain('stated'), plain('derived'), plain('balance'), plain('missing')],
};

/**
 * The class of a cluster in a colour theme. Free land now and land that will be there are different things, so
 * every cluster not yet operating is `pipeline`, not a size class; `basis` is that of the gross area.
 */
export function classOf(theme: ColorTheme, cluster: Cluster, land: Land): ThemeClass {
  switch (theme) {
    case 'phase':
      return cluster.phase;
    case 'occupancy':
      return isApplicable(land.occupancy) ? rangeOf('occupancy', land.occupancy.value) : 'not-operating';
    case 'free':
      if (isApplicable(land.free)) return rangeOf('free', land.free.value);
      return land.pipeline.value === null ? 'missing' : 'pipeline';
    case 'basis':
      return land.gross.basis;
  }
}

function rangeOf(theme: 'occupancy' | 'free', value: number | null): ThemeClass {
  if (value === null) return 'missing';
  const range = THEME_CLASSES[theme].find(
    ({ min, max }) =>
      (min !== null || max !== null) && value >= (min ?? -Infinity) && value < (max ?? Infinity),
  );
  return range?.id ?? 'missing';
}
