/**
 * Where the atlas opens, and the Web Mercator arithmetic that the picture and the live map share, so that one
 * stands exactly on the other. World coordinates: 0…1 from 180° W and from the north edge.
 */

export type LonLat = readonly [lon: number, lat: number];
/** West, south, east, north, degrees. */
export type Bounds = readonly [number, number, number, number];

/** The province (105.5001…106.7484 E, 10.3946…11.0322 N) and the inset beside it, with a little air. */
export const OPENING_BOUNDS: Bounds = [105.47, 10.375, 106.775, 11.05];

/** What the base figures cover; beyond it is the sheet's margin. */
export const SHEET_BOUNDS: Bounds = [105.2, 10.1, 107.3, 11.5];

/** CSS px of the whole world at zoom 0. */
export const WORLD_PX = 512;

export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

export function mercatorY(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}

export function lonOf(x: number): number {
  return x * 360 - 180;
}

export function latOf(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90;
}

/** Width and height of bounds in world units. */
export function mercatorSize([w, s, e, n]: Bounds): readonly [number, number] {
  return [mercatorX(e) - mercatorX(w), mercatorY(s) - mercatorY(n)];
}

/** Metres on the ground per CSS px. */
export function metresPerPixel(zoom: number, lat: number): number {
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}
