/**
 * Areas of drawn shapes and outlines. `turf.area` uses a sphere and reads 0.41 % high in Long An (a 75.000 ha
 * square measures 75.309), which would flag lawful clusters against the ceiling of 75 ha; so hectares are those
 * of the VN-2000 grid, and of the ellipsoid where a shape is so large that the grid's own scale begins to matter.
 */

import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { type Area, eachEdge, polygonsOf } from './geometry';
import { toVn2000 } from './vn2000';

export interface RegionArea {
  readonly ha: number;
  readonly method: 'grid' | 'ellipsoid';
}

/** 1,000 km². Above it the ellipsoid measures. */
const GRID_LIMIT_HA = 100_000;

/** Longest edge measured in one piece, degrees: 2 km, whose grid line strays 2 cm from the line as drawn. */
const LONGEST_EDGE = 0.02;

const SQUARE_METRES_PER_HA = 10_000;

/** Planar area on the VN-2000 grid in ha; holes are taken off, parts are added up, winding does not matter. */
export function gridAreaHa(area: Area): number {
  return sumRings(area, gridRingArea);
}

/** Area on the WGS 84 ellipsoid in ha. */
export function ellipsoidAreaHa(area: Area): number {
  return sumRings(area, ellipsoidRingArea);
}

/** The area a region is said to have: on the grid up to 1,000 km², on the ellipsoid above. */
export function regionArea(area: Area): RegionArea {
  const ha = gridAreaHa(area);
  if (ha <= GRID_LIMIT_HA) return { ha, method: 'grid' };
  return { ha: ellipsoidAreaHa(area), method: 'ellipsoid' };
}

function sumRings(area: Area, squareMetres: (ring: readonly Position[]) => number): number {
  let sum = 0;
  for (const rings of polygonsOf(area)) {
    rings.forEach((ring, i) => {
      sum += (i === 0 ? 1 : -1) * squareMetres(ring);
    });
  }
  return sum / SQUARE_METRES_PER_HA;
}

function gridRingArea(ring: readonly Position[]): number {
  const points = shortEdged(ring).map(toVn2000);
  const origin = points[0];
  let previous = points.at(-1);
  if (origin === undefined || previous === undefined) return 0;
  let doubled = 0;
  for (const point of points) {
    doubled +=
      (previous.easting - origin.easting) * (point.northing - origin.northing) -
      (point.easting - origin.easting) * (previous.northing - origin.northing);
    previous = point;
  }
  return Math.abs(doubled) / 2;
}

function ellipsoidRingArea(ring: readonly Position[]): number {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
  for (const [lon, lat] of shortEdged(ring)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

/** The ring's vertices, unclosed, with points put in on long edges, which are straight in degrees. */
function shortEdged(ring: readonly Position[]): [number, number][] {
  const points: [number, number][] = [];
  eachEdge(ring, (x1, y1, x2, y2) => {
    const pieces = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / LONGEST_EDGE);
    for (let i = 0; i < pieces; i += 1) {
      points.push([x1 + ((x2 - x1) * i) / pieces, y1 + ((y2 - y1) * i) / pieces]);
    }
  });
  return points;
}
