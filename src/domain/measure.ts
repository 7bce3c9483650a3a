/**
 * Lengths and areas of what someone points out. A distance is that of the ellipsoid; an area and the perimeter around
 * it are those of the VN-2000 grid, as a decision states them, and of the ellipsoid where the shape is too large for it.
 */
import geographiclib from 'geographiclib-geodesic';
import { type RegionArea, regionArea } from './area';
import { crossesItself } from './crossing';
import { type Area, lonLatOf, polygonsOf } from './geometry';
import type { LonLat } from './grids';
import { WAYS, type Way } from './records';
import { type GridPosition, toVn2000 } from './vn2000';

/** Metres over the WGS 84 ellipsoid between two points, by the shortest line. */
export function geodesicMetres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  return geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;
}

/** How far and which way one point lies from another, in metres over the ellipsoid; no way on the spot itself. */
export interface Offset {
  readonly metres: number;
  readonly way: Way | null;
}

export function offsetBetween([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): Offset {
  const { s12 = Number.NaN, azi1 = 0 } = geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2);
  const eighth = (Math.round(azi1 / 45) + 8) % 8;
  return { metres: s12, way: s12 === 0 ? null : (WAYS[eighth] ?? null) };
}

/** The mean of the corners. */
export function middleOf(ring: readonly LonLat[]): LonLat {
  const sum = ring.reduce<LonLat>(([x, y], [lon, lat]) => [x + lon, y + lat], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

/** A line in km: each leg, and all of them. */
export interface LineLength {
  readonly legsKm: readonly number[];
  readonly km: number;
}

/** @param points [longitude, latitude] in the order of the line; one or none has no legs */
export function lineLength(points: readonly LonLat[]): LineLength {
  const legsKm = points.slice(1).map((point, i) => geodesicMetres(points[i] ?? point, point) / 1000);
  return { legsKm, km: legsKm.reduce((sum, leg) => sum + leg, 0) };
}

/** An area, its perimeter on the same basis, and how long each edge is. */
export interface Measured extends RegionArea {
  readonly perimeterKm: number;
  /** Metres from each corner to the next, ring by ring as the area has them, holes too. */
  readonly edges: readonly (readonly number[])[];
}

/** Measures an area; the perimeter goes around its holes as well. */
export function measureArea(area: Area): Measured {
  const { ha, method } = regionArea(area);
  const edges = polygonsOf(area).flatMap((rings) =>
    rings.map((ring) => {
      const corners = ring.map(lonLatOf);
      return corners.slice(1).map((to, i) => edgeMetres(corners[i] ?? to, to, method));
    }),
  );
  const metres = edges.flat().reduce((sum, edge) => sum + edge, 0);
  return { ha, method, perimeterKm: metres / 1000, edges };
}

function edgeMetres(from: LonLat, to: LonLat, method: RegionArea['method']): number {
  return method === 'grid' ? gridMetres(toVn2000(from), toVn2000(to)) : geodesicMetres(from, to);
}

/** Metres between two positions of one grid, as a table of corners gives the length of an edge. */
function gridMetres(a: GridPosition, b: GridPosition): number {
  return Math.hypot(a.easting - b.easting, a.northing - b.northing);
}

/** A ring that is not closed as an area; null with fewer than three corners, or where its edges cross. */
export function ringArea(points: readonly LonLat[]): Area | null {
  const first = points[0];
  if (first === undefined || points.length < 3 || crossesItself(points, true)) return null;
  return { type: 'Polygon', coordinates: [[...points, first].map(([lon, lat]) => [lon, lat])] };
}

/** How far a measured area is from the one a decision states: hectares, and as a fraction of what is stated. */
export function areaDifference(
  ha: number,
  statedHa: number,
): { readonly ha: number; readonly share: number | null } {
  return { ha: ha - statedHa, share: statedHa > 0 ? (ha - statedHa) / statedHa : null };
}
