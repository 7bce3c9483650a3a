/**
 * What a link cannot carry, the state does not hold: figures are rounded on their way in, so that the one
 * who opens a link reads the very totals of the one who sent it.
 */
import type { Change, PlannedCluster, Ring } from '../domain/scenario';
import type { LonLat, RegionShape } from '../domain/types';
import type { CameraPlace } from './types';

/** Decimals of a drawn vertex: 1e-6° is 11 cm, below what anyone draws by hand. */
export const VERTEX_DECIMALS = 6;
/**
 * Decimals of a corner of a cluster's outline: 1e-8° is 1 mm. By 11 cm a square of 75.00 ha would become one of 75.01,
 * which the law does not allow.
 */
export const CORNER_DECIMALS = 8;
/** Decimals of a circle's radius in km: metres. */
export const RADIUS_DECIMALS = 3;
/** Decimals of a road's course: 1e-4° is 11 m, and what the figures of the roads have. */
export const COURSE_DECIMALS = 4;
/** Decimals of a bound on land in ha. */
export const HA_DECIMALS = 2;

/** Decimals of an assumed share: those of the published 0.7356. */
export const FRACTION_DECIMALS = 4;

/** Decimals of where plan and scenario meet: finer than a hand draws a line across a screen. */
export const SWIPE_DECIMALS = 3;

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
  if (shape.kind === 'strip') {
    return { ...shape, km: roundTo(shape.km, RADIUS_DECIMALS), lines: shape.lines.map(roundCourse) };
  }
  if (shape.kind !== 'polygon') return shape;
  const ring = shape.ring.map(roundPoint);
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const closed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return { ...shape, ring: closed ? ring.slice(0, -1) : ring };
}

/** A course with the decimals that a link carries; points that fall together are one. */
function roundCourse(line: readonly LonLat[]): readonly LonLat[] {
  const points = line.map(
    ([lon, lat]): LonLat => [roundTo(lon, COURSE_DECIMALS), roundTo(lat, COURSE_DECIMALS)],
  );
  return points.filter(([lon, lat], i) => {
    const before = points[i - 1];
    return before === undefined || before[0] !== lon || before[1] !== lat;
  });
}

function roundPoint([lon, lat]: LonLat): LonLat {
  return [roundTo(lon, VERTEX_DECIMALS), roundTo(lat, VERTEX_DECIMALS)];
}

function roundCorner([lon, lat]: LonLat): LonLat {
  return [roundTo(lon, CORNER_DECIMALS), roundTo(lat, CORNER_DECIMALS)];
}

/** A change with figures as a link carries them. */
export function roundChange(change: Change): Change {
  switch (change.kind) {
    case 'land':
      return { ...change, ha: roundTo(change.ha, HA_DECIMALS) };
    case 'occupancy':
      return { ...change, fraction: roundTo(change.fraction, FRACTION_DECIMALS) };
    case 'outline':
      return { ...change, ring: roundRing(change.ring), grossHa: roundTo(change.grossHa, HA_DECIMALS) };
    case 'add':
      return { ...change, cluster: roundPlanned(change.cluster) };
    default:
      return change;
  }
}

function roundPlanned(cluster: PlannedCluster): PlannedCluster {
  const { grossHa, name, ring } = cluster;
  return {
    ...cluster,
    // Half a surrogate pair cannot travel.
    name: name.trim().replace(/\p{Surrogate}/gu, '\uFFFD'),
    grossHa: roundTo(grossHa, HA_DECIMALS),
    ring: ring && roundRing(ring),
  };
}

/** Corners of an outline as a link carries them. */
export function roundRing(ring: Ring): Ring {
  return ring.map(roundCorner);
}

/** A place with two decimals of zoom and five of latitude and longitude (1 m). */
export function roundPlace(place: CameraPlace): CameraPlace {
  return { zoom: roundTo(place.zoom, 2), lat: roundTo(place.lat, 5), lng: roundTo(place.lng, 5) };
}
