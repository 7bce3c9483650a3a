/** The classes that units are shaded by. One function for map and legend: both read the same breaks. */
import { isApplicable } from './basis';
import { THEME_CLASSES } from './themes';
import type { Shade, TotalledKind, UnitMeasure } from './unitKinds';
import type { UnitTotals } from './units';

/** A class and the half-open range min ≤ value < max it stands for, in the measure's unit; null where open. */
export interface ShadeRange {
  readonly id: Shade;
  readonly min: number | null;
  readonly max: number | null;
}

export interface ShadeClasses {
  /** From low to high, as many as the values need, at most five. */
  readonly ranges: readonly ShadeRange[];
  /** By id of the unit. */
  readonly byUnit: ReadonlyMap<string, Shade>;
  /** How many units are in each class; one that is not there has none. */
  readonly counts: ReadonlyMap<Shade, number>;
}

/** The shading of the map: which units, and the class of each. */
export interface UnitShading {
  readonly kind: TotalledKind;
  readonly byUnit: ShadeClasses['byUnit'];
}

/** What a unit has of a measure. `none`: nothing there could have a value, such as an occupancy where nothing operates. */
export interface UnitValue {
  readonly value: number | null;
  readonly state: 'known' | 'missing' | 'none';
}

/** A unit's value: clusters, ha, a fraction, or clusters per 100 km². */
export function unitValue(row: UnitTotals, measure: UnitMeasure): UnitValue {
  const { totals, count, per100Km2 } = row;
  switch (measure) {
    case 'count':
      return count === 0 ? { value: 0, state: 'none' } : { value: count, state: 'known' };
    case 'density':
      if (per100Km2 === null) return { value: null, state: 'missing' };
      return count === 0 ? { value: 0, state: 'none' } : { value: per100Km2, state: 'known' };
    case 'gross':
      return row.parts.length === 0 ? { value: 0, state: 'none' } : orMissing(totals.gross.value);
    case 'free':
      // Free land is that of operating clusters: where none operates there is none to be free.
      return totals.byPhase.operating.count === 0
        ? { value: 0, state: 'none' }
        : orMissing(totals.free.value);
    case 'occupancy':
      return isApplicable(totals.occupancy)
        ? orMissing(totals.occupancy.value)
        : { value: null, state: 'none' };
  }
}

function orMissing(value: number | null): UnitValue {
  return { value, state: value === null ? 'missing' : 'known' };
}

/** The class of every unit by a measure. Rows that are no part of the map have none. */
export function shadeClasses(rows: readonly UnitTotals[], measure: UnitMeasure): ShadeClasses {
  const values = rows.flatMap((row) =>
    row.place === 'unit' && row.unit !== null ? [{ id: row.unit.id, ...unitValue(row, measure) }] : [],
  );
  const known = values.flatMap(({ value, state }) => (state === 'known' && value !== null ? [value] : []));
  const ranges = rangesOf(measure === 'occupancy' ? OCCUPANCY_BREAKS : roundBreaks(known, isWhole(measure)));
  const byUnit = new Map(
    values.map(({ id, value, state }) => [id, state === 'known' ? shadeOf(ranges, value) : state]),
  );
  const counts = new Map<Shade, number>();
  for (const shade of byUnit.values()) counts.set(shade, (counts.get(shade) ?? 0) + 1);
  return { ranges, byUnit, counts };
}

/** Whether a measure counts things: its classes then break between whole numbers. */
function isWhole(measure: UnitMeasure): boolean {
  return measure === 'count';
}

function shadeOf(ranges: readonly ShadeRange[], value: number | null): Shade {
  const range = ranges.find(({ max }) => value !== null && value < (max ?? Infinity));
  return range?.id ?? 'missing';
}

/** The same as for single clusters: two of them are thresholds of the law. */
const OCCUPANCY_BREAKS = THEME_CLASSES.occupancy.flatMap(({ min }) => (min === null ? [] : [min]));

const SHADE_OF = ['shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'] as const;

function rangesOf(breaks: readonly number[]): readonly ShadeRange[] {
  const ends = [null, ...breaks];
  return ends.map((min, i) => {
    // Fewer classes stand as far apart as five would.
    const at = breaks.length === 0 ? 2 : Math.round((i * 4) / breaks.length);
    return { id: SHADE_OF[at] ?? 'shade-5', min, max: breaks[i] ?? null };
  });
}

const CLASSES = 5;
/** Leading figures that people take for round. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/**
 * At most four round numbers that divide the values into classes of about equal size, none of them empty.
 * Units differ by more than ten times, so that equal steps would leave all but one in the lowest class.
 *
 * @param whole keep to whole numbers
 */
export function roundBreaks(values: readonly number[], whole: boolean): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const breaks: number[] = [];
  for (let i = 1; i < CLASSES; i += 1) {
    const at = sorted[Math.floor((i * sorted.length) / CLASSES)];
    if (at === undefined) break;
    const round = roundNear(at, whole);
    const last = breaks.at(-1) ?? -Infinity;
    if (sorted.some((value) => value >= last && value < round) && sorted.some((value) => value >= round))
      breaks.push(round);
  }
  return breaks;
}

/** The round number nearest to a value, by ratio; 0 for 0. */
function roundNear(value: number, whole: boolean): number {
  if (!(value > 0)) return 0;
  const power = Math.floor(Math.log10(value));
  const unit = 10 ** Math.abs(power);
  const candidates = ROUND.map((lead) => (power < 0 ? lead / unit : lead * unit)).filter(
    (round) => !whole || Number.isInteger(round),
  );
  const farther = (round: number) => Math.abs(Math.log(round / value));
  return candidates.reduce(
    (best, next) => (farther(next) < farther(best) ? next : best),
    candidates[0] ?? value,
  );
}
