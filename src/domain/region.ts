/** A region from its steps. */
import difference from '@turf/difference';
import union from '@turf/union';
import { boxOf, featureOf, polygonsOf } from './geometry';
import { type RegionFeature, shapeFeature, tidy } from './shapes';
import type { AdminUnits, RegionStep } from './types';

interface Resolved {
  readonly steps: readonly RegionStep[];
  /** The region after each step. */
  readonly features: readonly (RegionFeature | null)[];
}

/** The last region of each set of units: a new step, or an undone one, costs no more than itself. */
const lastResolved = new WeakMap<AdminUnits, Resolved>();

/**
 * The area that remains after all steps in order; null when nothing does. A step without area (an unknown unit,
 * a ring of two corners) changes nothing. Parts of less than 100 cm² are rounding, and are dropped.
 */
export function resolveRegion(steps: readonly RegionStep[], units: AdminUnits): RegionFeature | null {
  const last = lastResolved.get(units);
  const features: (RegionFeature | null)[] = [];
  let same = true;
  for (const [i, step] of steps.entries()) {
    same = same && last?.steps[i] === step;
    const known = same ? last?.features[i] : undefined;
    features.push(known === undefined ? apply(features.at(-1) ?? null, step, units) : known);
  }
  lastResolved.set(units, { steps, features });
  return features.at(-1) ?? null;
}

function apply(before: RegionFeature | null, step: RegionStep, units: AdminUnits): RegionFeature | null {
  const shape = shapeFeature(step.shape, units);
  if (shape === null) return before;
  if (before === null) return step.op === 'add' ? shape : null;
  const features = [before, shape];
  if (areApart(before, shape)) {
    return step.op === 'add'
      ? featureOf(features.flatMap((f) => polygonsOf(f).map((rings) => [...rings])))
      : before;
  }
  const cut = step.op === 'add' ? union : difference;
  return tidy(cut({ type: 'FeatureCollection', features }));
}

/** Whether the boxes do not even touch: then nothing needs cutting. */
function areApart(a: RegionFeature, b: RegionFeature): boolean {
  const [west, south, east, north] = boxOf(a);
  const [w, s, e, n] = boxOf(b);
  return e < west || w > east || n < south || s > north;
}
