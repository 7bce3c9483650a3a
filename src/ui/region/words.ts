/** A step of a region in words. */

import { findUnit } from '../../domain/places';
import type { Dataset, RegionShape, RegionStep } from '../../domain/types';
import type { T } from '../../i18n/t';
import type { Formats } from '../base/text';

function shapeWords(shape: RegionShape, dataset: Dataset, t: T, { km, lang }: Formats): string {
  switch (shape.kind) {
    case 'polygon':
      return t('region.shape.polygon', { count: shape.ring.length });
    case 'circle':
      return t('region.shape.circle', { km: km(shape.radiusKm) });
    case 'strip': {
      // The link may come from a data set with other roads: then the id is all there is.
      const road = dataset.near?.targets.find(({ id }) => id === shape.road);
      return t('region.shape.strip', { km: shape.km, road: road?.name[lang] ?? shape.road.toUpperCase() });
    }
    default:
      return findUnit(dataset, shape.kind, shape.id)?.name ?? t('region.shape.gone');
  }
}

export function stepWords({ op, shape }: RegionStep, dataset: Dataset, t: T, formats: Formats): string {
  return t(`region.step.${op}`, { what: shapeWords(shape, dataset, t, formats) });
}

/** All steps of a region in one line: «Huyện Đức Hòa + circle of 5 km − …». */
export function regionWords(steps: readonly RegionStep[], dataset: Dataset, t: T, formats: Formats): string {
  const words = steps.map(({ op, shape }, index) => {
    const what = shapeWords(shape, dataset, t, formats);
    return op === 'add' ? (index === 0 ? what : `+ ${what}`) : `− ${what}`;
  });
  return words.join(' ');
}
