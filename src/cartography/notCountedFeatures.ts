/** The clusters that are not counted as points: in the middle of the commune that their name or a source gives. */
import type { FeatureCollection } from 'geojson';
import { placeCentre } from '../domain/places';
import type { Dataset } from '../domain/types';

/** Which side of its point a sign stands on, where two share a commune. */
const SIDES = ['right', 'left'] as const;

/** Those without a published place have no feature: they stand in lists only. */
export function notCountedFeatures(dataset: Dataset): FeatureCollection {
  const { notCounted } = dataset;
  return {
    type: 'FeatureCollection',
    features: notCounted.flatMap(({ name, status, commune }) => {
      const at = commune === null ? null : placeCentre(dataset, 'communeOld', commune);
      if (at === null) return [];
      const sharing = notCounted.filter((other) => other.commune === commune);
      const place = sharing.findIndex((other) => other.name === name);
      const anchor = sharing.length === 1 ? 'center' : SIDES[place % SIDES.length];
      return {
        type: 'Feature' as const,
        properties: { name, status, anchor },
        geometry: { type: 'Point' as const, coordinates: [...at] },
      };
    }),
  };
}
