/** In which units a point lies, without the geometry that cuts shapes. */
import type { Position } from 'geojson';
import { eachEdge, polygonsOf } from './geometry';
import type { AdminUnit } from './types';

type Point = readonly [number, number];

/** The first of the units that holds a point, [lon, lat]; null where none does. */
export function unitAround(units: readonly AdminUnit[], point: Point): AdminUnit | null {
  return units.find((unit) => isInside(unit, point)) ?? null;
}

function isInside({ bbox, geometry }: AdminUnit, point: Point): boolean {
  const [west, south, east, north] = bbox.length === 6 ? [bbox[0], bbox[1], bbox[3], bbox[4]] : bbox;
  const [lon, lat] = point;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  // A hole is entered and left again: crossings of all rings together tell.
  return (
    polygonsOf(geometry)
      .flat()
      .filter((ring) => isCrossedOddly(ring, point)).length %
      2 ===
    1
  );
}

/** Whether a line from the point to the east meets the ring an odd number of times. */
function isCrossedOddly(ring: readonly Position[], [lon, lat]: Point): boolean {
  let odd = false;
  eachEdge(ring, (x1, y1, x2, y2) => {
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  });
  return odd;
}
