/** Where a name stands in its area: inside, far from the edge, and off the symbols. World units (Web Mercator). */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringsOf } from './mesh';
import { latOf, lonOf, mercatorX, mercatorY } from './view';

type Point = readonly [number, number];

/** A name is wider than high: distances are measured with x shrunk by this. */
const ASPECT = 2.2;
const GRID = 26;

/**
 * The best of a grid of points inside the area: the one whose nearest edge or obstacle is farthest off.
 * @param obstacles longitude, latitude of symbols to keep clear of
 * @param clearance world units beyond which more distance to an obstacle gains nothing
 * @returns longitude, latitude
 */
export function labelPoint(
  geometry: Polygon | MultiPolygon,
  obstacles: readonly Point[] = [],
  clearance = 0,
): [number, number] {
  const rings = ringsOf(geometry).map((ring) => ring.map(project));
  const points = rings.flat();
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const marks = obstacles.map(project);
  let best: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  let bestRoom = -1;
  for (let i = 1; i < GRID; i++) {
    for (let j = 1; j < GRID; j++) {
      const at: Point = [x0 + ((x1 - x0) * i) / GRID, y0 + ((y1 - y0) * j) / GRID];
      if (!isInside(at, rings)) continue;
      const room = roomAt(at, rings, marks, clearance);
      if (room > bestRoom) {
        bestRoom = room;
        best = at;
      }
    }
  }
  return [Math.round(lonOf(best[0]) * 1e4) / 1e4, Math.round(latOf(best[1]) * 1e4) / 1e4];
}

/** Distance to the nearest edge, less up to two thirds where symbols stand closer than `clearance`. */
function roomAt(at: Point, rings: readonly Point[][], marks: readonly Point[], clearance: number): number {
  let edge = Infinity;
  for (const ring of rings) {
    for (let k = 1; k < ring.length; k++) {
      const [a, b] = [ring[k - 1], ring[k]];
      if (a && b) edge = Math.min(edge, distanceToSegment(at, a, b));
    }
  }
  let mark = clearance;
  for (const m of marks) mark = Math.min(mark, Math.hypot((m[0] - at[0]) / ASPECT, m[1] - at[1]));
  return clearance === 0 ? edge : edge * (1 / 3 + (2 / 3) * (mark / clearance));
}

function project(p: Position | Point): Point {
  return [mercatorX(p[0] ?? 0), mercatorY(p[1] ?? 0)];
}

function isInside([x, y]: Point, rings: readonly Point[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if (!a || !b) continue;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [(b[0] - a[0]) / ASPECT, b[1] - a[1]];
  const [px, py] = [(p[0] - a[0]) / ASPECT, p[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - t * dx, py - t * dy);
}
