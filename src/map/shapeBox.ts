/** The box around a shape, good enough to bring it into view; what cuts polygons need not be loaded for it. */
import type { AdminUnits, RegionShape } from '../domain/types';

/** West, south, east, north, degrees. */
export type LonLatBox = readonly [number, number, number, number];

const KM_PER_DEGREE = 111.3;

/** @returns null for a unit that does not exist */
export function shapeBox(shape: RegionShape, units: AdminUnits): LonLatBox | null {
  switch (shape.kind) {
    case 'polygon': {
      const lons = shape.ring.map(([lon]) => lon);
      const lats = shape.ring.map(([, lat]) => lat);
      return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    }
    case 'circle': {
      const [lon, lat] = shape.center;
      const dy = shape.radiusKm / KM_PER_DEGREE;
      const dx = dy / Math.cos((lat * Math.PI) / 180);
      return [lon - dx, lat - dy, lon + dx, lat + dy];
    }
    case 'district':
      return boxIn(units.districts, shape.id);
    case 'communeOld':
      return boxIn(units.communesOld, shape.id);
    case 'communeNew':
      return boxIn(units.communesNew, shape.id);
  }
}

function boxIn(units: AdminUnits['districts'], id: string): LonLatBox | null {
  const [w, s, e, n] = units.find((unit) => unit.id === id)?.bbox ?? [];
  return w === undefined || s === undefined || e === undefined || n === undefined ? null : [w, s, e, n];
}
