/** What speaks against the most likely reading of a table of corners, even where no other fits. */
import { type Judgement, statedUnits } from './cornerReadings';
import { unitAround } from './inside';
import { measureArea, middleOf, ringArea } from './measure';
import type { Cluster, Dataset } from './types';

/** `elsewhere`: its middle is not where the register has the cluster. `area`: far from the area that is stated. */
export type CornerDoubt = 'elsewhere' | 'area';

/** Share of the stated area beyond which the table may be of something else: rounding and a new survey stay below it. */
const FAR_OFF = 0.1;

/**
 * Doubts about the first reading.
 *
 * @param statedHa as the decision states it; where it does not, the register's area is compared with
 */
export function doubtsOf(
  { readings: [first] }: Judgement,
  dataset: Dataset,
  cluster: Cluster | null,
  statedHa: number | null,
): readonly CornerDoubt[] {
  if (first === undefined || first.province === 'none') return [];
  const units = cluster === null ? [] : statedUnits(cluster, dataset);
  const elsewhere = units.length > 0 && unitAround(units, middleOf(first.ring)) === null;
  const area = ringArea(first.ring);
  const wanted = statedHa ?? cluster?.gross.ha ?? null;
  const farOff =
    area !== null && wanted !== null && Math.abs(measureArea(area).ha - wanted) > FAR_OFF * wanted;
  return [...(elsewhere ? (['elsewhere'] as const) : []), ...(farOff ? (['area'] as const) : [])];
}
