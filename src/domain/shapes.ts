/** Shapes a person drew or picked, as valid geometry. */
import kinks from '@turf/kinks';
import union from '@turf/union';
import geographiclib from 'geographiclib-geodesic';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { featureOf, lonLatOf, polygonsOf, signedDoubleArea } from './geometry';
import { stripFeature } from './strip';
import type { AdminUnit, AdminUnits, RegionShape } from './types';

export type RegionFeature = Feature<Polygon | MultiPolygon>;

/** Corners of the ring that stands for a circle. */
const CIRCLE_CORNERS = 128;
const CORNER_ANGLE = (2 * Math.PI) / CIRCLE_CORNERS;
/** They stand 0.02 % outside of it, its sides as much inside: the ring then encloses as many hectares as the circle. */
const CORNER_REACH = Math.sqrt(CORNER_ANGLE / Math.sin(CORNER_ANGLE));

/** 100 cm² in Long An, in square degrees. A smaller part is a residue of rounding, not a region. */
const RESIDUE = 8.3e-13;

/** The area of a shape; null where it has none (a unit that does not exist, fewer than three corners). */
export function shapeFeature(shape: RegionShape, units: AdminUnits): RegionFeature | null {
  switch (shape.kind) {
    case 'polygon':
      return polygonFeature(shape.ring);
    case 'circle':
      return polygonFeature(circleRing(shape.center, shape.radiusKm));
    case 'strip':
      return stripOf(shape);
    default: {
      const unit = unitOf(shape.kind, shape.id, units);
      return unit === undefined ? null : { type: 'Feature', properties: {}, geometry: unit.geometry };
    }
  }
}

/** A strip takes some 200 ms, and the same one is asked for by every region it is part of. */
const strips = new WeakMap<RegionShape, RegionFeature | null>();

function stripOf(shape: RegionShape & { readonly kind: 'strip' }): RegionFeature | null {
  const known = strips.get(shape);
  if (known !== undefined) return known;
  const made = tidy(stripFeature(shape.lines, shape.km));
  strips.set(shape, made);
  return made;
}

function unitOf(
  kind: 'district' | 'communeOld' | 'communeNew',
  id: string,
  units: AdminUnits,
): AdminUnit | undefined {
  const members = { district: units.districts, communeOld: units.communesOld, communeNew: units.communesNew }[
    kind
  ];
  return members.find((unit) => unit.id === id);
}

/**
 * The corners of a circle, unclosed, all as far from its centre over the ellipsoid. (A circle on a sphere would be
 * 53 m out in the north and south of 10 km.) Empty for a radius that is not a positive number.
 */
function circleRing(center: readonly [number, number], radiusKm: number): [number, number][] {
  if (!(radiusKm > 0) || !Number.isFinite(radiusKm)) return [];
  return Array.from({ length: CIRCLE_CORNERS }, (_, i) => {
    const azimuth = (-360 * i) / CIRCLE_CORNERS;
    const { lat2, lon2 } = geographiclib.Geodesic.WGS84.Direct(
      center[1],
      center[0],
      azimuth,
      radiusKm * 1000 * CORNER_REACH,
    );
    return [lon2 ?? center[0], lat2 ?? center[1]];
  });
}

/**
 * A drawn ring, closed or not, as an area. Repeated corners are dropped, and the ring is turned to begin at its
 * westernmost corner and to run counter-clockwise, so that the same shape entered in another way gives the same
 * area to the last digit. Where a ring crosses itself, what it encloses an odd number of times is the area.
 */
export function polygonFeature(ring: readonly (readonly [number, number])[]): RegionFeature | null {
  const corners = canonicalRing(ring);
  if (corners === null) return null;
  const polygon: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [corners] },
  };
  if (kinks(polygon).features.length === 0) return tidy(polygon);
  return tidy(union({ type: 'FeatureCollection', features: [polygon, polygon] }));
}

function canonicalRing(ring: readonly (readonly [number, number])[]): Position[] | null {
  const finite = ring.filter(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat));
  const corners = finite.filter(([lon, lat], i) => {
    const previous = finite.at(i - 1);
    return finite.length === 1 || previous?.[0] !== lon || previous[1] !== lat;
  });
  if (corners.length < 3) return null;
  if (signedDoubleArea(corners.map(([lon, lat]) => [lon, lat])) < 0) corners.reverse();
  let first = 0;
  corners.forEach(([lon, lat], i) => {
    const [west, south] = lonLatOf(corners[first] as Position | undefined);
    if (lon < west || (lon === west && lat < south)) first = i;
  });
  const turned = [...corners.slice(first), ...corners.slice(0, first + 1)];
  return turned.map(([lon, lat]) => [lon, lat]);
}

/** The area without residues of rounding: parts and holes of less than 100 cm². Null when nothing is left. */
export function tidy(feature: RegionFeature | null): RegionFeature | null {
  if (feature === null) return null;
  const isReal = (ring: Position[]) => Math.abs(signedDoubleArea(ring)) / 2 >= RESIDUE;
  const parts = polygonsOf(feature).flatMap((rings) => {
    const [outer, ...holes] = rings;
    return outer !== undefined && isReal(outer) ? [[outer, ...holes.filter(isReal)]] : [];
  });
  return featureOf(parts);
}
