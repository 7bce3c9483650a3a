/** Works out beforehand where symbols and names stand: the same for everyone who opens the atlas, and slow on a phone. */
import type { Placed } from '../domain/records';
import type { Dataset } from '../domain/types';
import { symbolSpots } from './features';
import { spreadsOf } from './symbols';
import { tintDistricts } from './unitFeatures';
import { communesOf, NAME_LEVELS, placeCommuneName, placeDistrictNames } from './unitLabels';

/** @param dataset in which nothing is placed yet */
export function placeAll(dataset: Dataset): Omit<Placed, 'clusters'> {
  const spots = symbolSpots(dataset);
  const spreads = spreadsOf(spots);
  return {
    spreads: Object.fromEntries(spots.map(({ cluster }, index) => [cluster.code, spreads[index] ?? []])),
    names: NAME_LEVELS.flatMap((at) =>
      [...placeDistrictNames(dataset.units.districts, spots, at)].map(([district, { text, at: place }]) => ({
        level: at.level,
        district,
        text,
        at: place,
      })),
    ),
    tints: Object.fromEntries(tintDistricts(dataset.units.districts)),
    communes: Object.fromEntries(
      communesOf(dataset).map((unit) => [unit.id, placeCommuneName(unit, dataset)]),
    ),
  };
}
