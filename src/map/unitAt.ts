/** Which administrative unit a place lies in, by the same figures that totals are computed from. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { AdminUnit, AdminUnits } from '../domain/types';
import type { RegionState } from '../state/types';

const LIST = {
  district: 'districts',
  communeOld: 'communesOld',
  communeNew: 'communesNew',
} as const satisfies Record<RegionState['pickKind'], keyof AdminUnits>;

/** @returns the unit of that kind at the place; null outside the province, or while there are no units */
export function unitAt(
  units: AdminUnits | null,
  kind: RegionState['pickKind'],
  lng: number,
  lat: number,
): AdminUnit | null {
  const within = ({ bbox }: AdminUnit) => {
    const [w, s, e, n] = bbox;
    return lng >= w && lng <= e && lat >= s && lat <= n;
  };
  return (
    units?.[LIST[kind]].find((unit) => within(unit) && booleanPointInPolygon([lng, lat], unit.geometry)) ??
    null
  );
}
