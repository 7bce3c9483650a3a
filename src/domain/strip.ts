/**
 * The strip along a road: everything within a distance of its course, with round ends and joints. It is measured on
 * the VN-2000 grid, whose scale is within 0.02 % of true here, as straight-line distances are.
 */
import union from '@turf/union';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { featureOf } from './geometry';
import type { LonLat } from './types';
import { fromVn2000, type GridPosition, toVn2000 } from './vn2000';

/** Corners of the polygon that goes along the course in place of a circle: its sides lie 0.03 % inside of it. */
const CORNERS = 128;

/** Longest piece of a course in degrees: on 5.5 km the grid's straight line strays 12 cm from the line as drawn. */
const LONGEST = 0.05;

/**
 * Everything within `km` of the lines, on either side.
 * @param lines courses, [lon, lat]; a line of a single point is a circle around it
 * @returns null where there is no point or no distance
 */
export function stripFeature(
  lines: readonly (readonly LonLat[])[],
  km: number,
): Feature<Polygon | MultiPolygon> | null {
  if (!(km > 0) || !Number.isFinite(km)) return null;
  const pieces = lines.flatMap((line) => edgesOf(shortEdged(line).map(toVn2000)));
  const features = pieces.flatMap(([from, to]) => featureOf([[around(from, to, km * 1000)]]) ?? []);
  if (features.length < 2) return features[0] ?? null;
  return union({ type: 'FeatureCollection', features });
}

type Edge = readonly [GridPosition, GridPosition];

function edgesOf(points: readonly GridPosition[]): Edge[] {
  const [only] = points;
  if (only !== undefined && points.length === 1) return [[only, only]];
  return points.flatMap((to, i): Edge[] => {
    const from = points[i - 1];
    return from === undefined ? [] : [[from, to]];
  });
}

/**
 * What a polygon covers that is carried from one point to another: its front corners stand around the far end, the
 * others around the near one, and the two that reach farthest aside around both. Corners at the same angles
 * everywhere make neighbouring pieces share them exactly.
 */
function around(from: GridPosition, to: GridPosition, metres: number): Position[] {
  const [dx, dy] = [to.easting - from.easting, to.northing - from.northing];
  const corners = Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    const [x, y] = [metres * Math.cos(angle), metres * Math.sin(angle)];
    return { x, y, ahead: x * dx + y * dy };
  });
  const ring = corners.flatMap(({ x, y, ahead }, i) => {
    const [before, after] = [corners.at(i - 1)?.ahead ?? 0, corners[(i + 1) % CORNERS]?.ahead ?? 0];
    const at = ({ easting, northing }: GridPosition) =>
      fromVn2000({ easting: easting + x, northing: northing + y });
    const isWidest = (other: number) => other > 0 !== ahead > 0 && Math.abs(ahead) <= Math.abs(other);
    const [own, far] = ahead > 0 ? [to, from] : [from, to];
    if (isWidest(before)) return [at(far), at(own)];
    return isWidest(after) ? [at(own), at(far)] : [at(own)];
  });
  const [first] = ring;
  return first === undefined ? [] : [...ring, first];
}

/** A line with points put in on long edges, which are straight in degrees. */
function shortEdged(line: readonly LonLat[]): LonLat[] {
  return line.flatMap(([x, y], i): LonLat[] => {
    const [x0, y0] = line[i - 1] ?? [x, y];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x - x0), Math.abs(y - y0)) / LONGEST));
    return Array.from({ length: pieces }, (_, k) => {
      const part = (k + 1) / pieces;
      return [x0 + (x - x0) * part, y0 + (y - y0) * part];
    });
  });
}
