/** In which units a point lies, without the geometry that cuts shapes. */
import type { Position } from 'geojson';
import { eachEdge, polygonsOf } from './geometry';
import type { AdminUnit } from './types';

type Point = readonly [number, number];

/** The first of the units that holds a point, [lon, lat]; null where none does. */
export function unitAround(units: readonly AdminUnit[], point: Point): AdminUnit | null {
  return units.find((unit) => isInside(unit, point)) ?? null;
}

/** Points to a side. The tests hold it against the measured overlap of all communes with all districts. */
const LATTICE = 16;

const reached = new WeakMap<AdminUnit, WeakMap<AdminUnit, boolean>>();

/** Whether a unit reaches into another one, by points strewn evenly over it: what edges alone share is left out. */
export function reachesInto(unit: AdminUnit, other: AdminUnit): boolean {
  const byOther = reached.get(unit) ?? new WeakMap<AdminUnit, boolean>();
  reached.set(unit, byOther);
  const found = byOther.get(other) ?? latticeOf(unit).some((p) => isInside(other, p) && isInside(unit, p));
  byOther.set(other, found);
  return found;
}

function latticeOf({ bbox }: AdminUnit): readonly Point[] {
  const [west, south, east, north] = boxOf(bbox);
  const steps = Array.from({ length: LATTICE }, (_, i) => (i + 0.5) / LATTICE);
  return steps.flatMap((x) =>
    steps.map((y): Point => [west + x * (east - west), south + y * (north - south)]),
  );
}

function boxOf(bbox: AdminUnit['bbox']): readonly [number, number, number, number] {
  return bbox.length === 6 ? [bbox[0], bbox[1], bbox[3], bbox[4]] : bbox;
}

function isInside({ bbox, geometry }: AdminUnit, point: Point): boolean {
  const [west, south, east, north] = boxOf(bbox);
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
