/** Regions from a file: their steps where they are ours and fit the data set, else their outline. */
import type { AreaFeature, Areas } from '../../data/formats/areas';
import { boundarySteps } from '../../domain/boundarySteps';
import { crossesItself } from '../../domain/crossing';
import type { KeptRegion } from '../../domain/keptRegions';
import { findUnit } from '../../domain/places';
import type { Dataset, RegionStep } from '../../domain/types';
import { roundShape } from '../../state/precision';

/** @returns null for what has neither sound steps nor a usable outline */
export function keptOf(
  areas: Extract<Areas, { features: unknown }>,
  dataset: Dataset,
): (KeptRegion | null)[] {
  return areas.features.map((feature) => {
    const steps = ownSteps(feature, dataset) ?? outlineSteps(feature);
    return steps === null ? null : { name: feature.name, steps };
  });
}

function ownSteps({ steps }: AreaFeature, dataset: Dataset): readonly RegionStep[] | null {
  const sound = ({ shape }: RegionStep) => {
    if ('id' in shape) return findUnit(dataset, shape.kind, shape.id) !== null;
    return shape.kind !== 'polygon' || !crossesItself(shape.ring, true);
  };
  if (steps === null || !steps.every(sound)) return null;
  return steps.map(({ op, shape }) => ({ op, shape: roundShape(shape) }));
}

function outlineSteps({ polygons }: AreaFeature): readonly RegionStep[] | null {
  const made = boundarySteps(polygons);
  return typeof made === 'string' ? null : made.steps;
}
