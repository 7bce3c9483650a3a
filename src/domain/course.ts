/** The part of a road's course that matters to an area: what lies farther from it than a strip is wide adds nothing inside. */
import { nearestOnEdge } from './distance';
import { type Area, eachEdge, polygonsOf } from './geometry';
import { containsPoint, prepareArea } from './overlap';
import { thinLine } from './thin';
import type { LonLat } from './types';
import { type GridPosition, toVn2000 } from './vn2000';

/** Longest piece of a course that is kept or left as a whole, degrees: some 400 m. */
const PIECE = 0.004;

/** How far a course may move, metres: half of what its figures' four decimals leave open, twice. */
const THINNED_METRES = 10;

/**
 * The courses within `km` of an area (0: inside it), ends up to 400 m longer, with no more points than it takes to
 * stay within 10 m. Empty where they come nowhere near.
 */
export function courseNear(
  lines: readonly (readonly LonLat[])[],
  area: Area,
  km: number,
): readonly (readonly LonLat[])[] {
  const isNear = nearness(area, km * 1000);
  return lines.flatMap((line) => {
    const points = pieced(line);
    const near = points.map(isNear);
    return runs(points, (i) => near[i - 1] === true || near[i] === true);
  });
}

/** The stretches of a line whose pieces (by the place of their end) are wanted, thinned. */
function runs(points: readonly LonLat[], wanted: (end: number) => boolean): (readonly LonLat[])[] {
  const found: LonLat[][] = [];
  let open: LonLat[] | null = null;
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before === undefined) continue;
    if (!wanted(i)) {
      open = null;
    } else if (open === null) {
      open = [before, point];
      found.push(open);
    } else open.push(point);
  }
  return found.map((run) => thinLine(run, THINNED_METRES));
}

/** Whether a point lies in the area or within so many metres of its edge. */
function nearness(area: Area, metres: number): (point: LonLat) => boolean {
  const prepared = prepareArea(area);
  const edges = metres > 0 ? gridEdges(area) : [];
  return (point) => {
    if (containsPoint(prepared, ...point)) return true;
    const here = toVn2000(point);
    return edges.some(([a, b]) => {
      const { easting, northing } = nearestOnEdge(here, a, b);
      return Math.hypot(easting - here.easting, northing - here.northing) <= metres;
    });
  };
}

function gridEdges(area: Area): (readonly [GridPosition, GridPosition])[] {
  const edges: (readonly [GridPosition, GridPosition])[] = [];
  for (const ring of polygonsOf(area).flat()) {
    eachEdge(ring, (x1, y1, x2, y2) => edges.push([toVn2000([x1, y1]), toVn2000([x2, y2])]));
  }
  return edges;
}

/** The line with points put in, so that no piece is long. */
function pieced(line: readonly LonLat[]): LonLat[] {
  return line.flatMap(([x, y], i): LonLat[] => {
    const [x0, y0] = line[i - 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / PIECE));
    return Array.from({ length: count }, (_, k) => [
      x0 + ((x - x0) * (k + 1)) / count,
      y0 + ((y - y0) * (k + 1)) / count,
    ]);
  });
}
