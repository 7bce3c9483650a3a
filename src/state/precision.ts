/**
 * What a link cannot carry, the state does not hold: figures are rounded on their way in, so that the one
 * who opens a link reads the very totals of the one who sent it.
 */
import type { RegionShape } from '../domain/types';
import type { CameraPlace } from './types';

/** Decimals of a drawn vertex: 1e-6° is 11 cm, below what anyone draws by hand. */
export const VERTEX_DECIMALS = 6;
/** Decimals of a circle's radius in km: metres. */
export const RADIUS_DECIMALS = 3;
/** Decimals of a bound on land in ha. */
export const HA_DECIMALS = 2;

/** Decimals of an assumed share: those of the published 0.7356. */
export const FRACTION_DECIMALS = 4;

/** `value` with so many decimals, never −0. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** A shape with coordinates and radius as a link carries them. A ring loses its repeated last vertex. */
export function roundShape(shape: RegionShape): RegionShape {
  if (shape.kind === 'circle') {
    return { ...shape, center: roundPoint(shape.center), radiusKm: roundTo(shape.radiusKm, RADIUS_DECIMALS) };
  }
  if (shape.kind !== 'polygon') return shape;
  const ring = shape.ring.map(roundPoint);
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const closed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return { ...shape, ring: closed ? ring.slice(0, -1) : ring };
}

function roundPoint([lon, lat]: readonly [number, number]): readonly [number, number] {
  return [roundTo(lon, VERTEX_DECIMALS), roundTo(lat, VERTEX_DECIMALS)];
}

/** A place with two decimals of zoom and five of latitude and longitude (1 m). */
export function roundPlace(place: CameraPlace): CameraPlace {
  return { zoom: roundTo(place.zoom, 2), lat: roundTo(place.lat, 5), lng: roundTo(place.lng, 5) };
}
