/** The data set as it would read with other assumptions than its own. */
import type { Assumption, Assumptions, Dataset } from './types';

/** What a reader puts in place of an assumption; null keeps the data set's own. Fractions. */
export type Assumed = Readonly<Record<keyof Assumptions, number | null>>;

export const AS_PUBLISHED: Assumed = { leasableShare: null, operatingOccupancy: null };

/**
 * The data set with other values in place of its assumptions, each brought into its allowed range; everything else is
 * the same object. Without a change it is the very data set, and the same question gives the same object again, so
 * that nothing that hangs on it is computed anew.
 */
export function withAssumptions(dataset: Dataset, assumed: Assumed): Dataset {
  const leasableShare = moved(dataset.assumptions.leasableShare, assumed.leasableShare);
  const operatingOccupancy = moved(dataset.assumptions.operatingOccupancy, assumed.operatingOccupancy);
  const { assumptions } = dataset;
  if (leasableShare === assumptions.leasableShare && operatingOccupancy === assumptions.operatingOccupancy)
    return dataset;
  const last = latest.get(dataset);
  if (
    last !== undefined &&
    last.assumptions.leasableShare.value === leasableShare.value &&
    last.assumptions.operatingOccupancy.value === operatingOccupancy.value
  )
    return last;
  const changed = { ...dataset, assumptions: { leasableShare, operatingOccupancy } };
  latest.set(dataset, changed);
  return changed;
}

// The latest only: whoever slides asks for each value once.
const latest = new WeakMap<Dataset, Dataset>();

function moved(own: Assumption, value: number | null): Assumption {
  if (value === null || !Number.isFinite(value)) return own;
  const within = Math.min(Math.max(value, own.min), own.max);
  return within === own.value ? own : { ...own, value: within };
}

/** Whether anything is put in place of an assumption. */
export function isMoved({ leasableShare, operatingOccupancy }: Assumed): boolean {
  return leasableShare !== null || operatingOccupancy !== null;
}
