/** The box around a shape, good enough to bring it into view; what cuts polygons need not be loaded for it. */
import type { AdminUnits, LonLat, RegionShape } from '../domain/types';

/** West, south, east, north, degrees. */
export type LonLatBox = readonly [number, number, number, number];

const KM_PER_DEGREE = 111.3;

/** @returns null for a unit that does not exist */
export function shapeBox(shape: RegionShape, units: AdminUnits): LonLatBox | null {
  switch (shape.kind) {
    case 'polygon':
      return boxAround(shape.ring, 0);
    case 'circle':
      return boxAround([shape.center], shape.radiusKm);
    case 'strip':
      return boxAround(shape.lines.flat(), shape.km);
    case 'district':
      return boxIn(units.districts, shape.id);
    case 'communeOld':
      return boxIn(units.communesOld, shape.id);
    case 'communeNew':
      return boxIn(units.communesNew, shape.id);
  }
}

/** The box around points, and so many km more on each side. */
function boxAround(points: readonly LonLat[], km: number): LonLatBox {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const dy = km / KM_PER_DEGREE;
  const dx = dy / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return [Math.min(...lons) - dx, south - dy, Math.max(...lons) + dx, north + dy];
}

function boxIn(units: AdminUnits['districts'], id: string): LonLatBox | null {
  const [w, s, e, n] = units.find((unit) => unit.id === id)?.bbox ?? [];
  return w === undefined || s === undefined || e === undefined || n === undefined ? null : [w, s, e, n];
}
