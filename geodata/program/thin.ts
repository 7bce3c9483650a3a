/** Thinning lines: fewer vertices, none farther from the thinned line than a tolerance in metres. */
import { distanceToSegment, type LonLat, type Metre, toMetres } from './plane';

/** Base figures keep 4 decimals of a degree, about 11 m. */
export const GRID = 1e4;

/** A point on the 4-decimal grid, as whole ten-thousandths of a degree. */
export type GridPoint = readonly [number, number];

/** Longitude, latitude in degrees of a grid point, free of float noise. */
export function fromGrid(point: GridPoint): [number, number] {
  return [point[0] / GRID, point[1] / GRID];
}

/** Nearest point of the 4-decimal grid. */
export function toGrid(point: LonLat): GridPoint {
  return [Math.round(point[0] * GRID), Math.round(point[1] * GRID)];
}

/** Marks in `keep` what Douglas and Peucker would keep between two kept vertices. */
function keepBetween(
  line: readonly Metre[],
  first: number,
  last: number,
  tolerance: number,
  keep: Set<number>,
) {
  const stack: [number, number][] = [[first, last]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    const a = line[from];
    const b = line[to];
    if (!a || !b) continue;
    let farthest = -1;
    let distance = tolerance;
    for (let i = from + 1; i < to; i++) {
      const d = distanceToSegment(line[i] ?? a, a, b);
      if (d > distance) [farthest, distance] = [i, d];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    stack.push([from, farthest], [farthest, to]);
  }
}

/**
 * The vertices of a line that Douglas and Peucker keep: both ends, and whatever lies farther than
 * `tolerance` metres from the thinned line. A closed line keeps the vertex farthest from its start too,
 * so that it stays a ring.
 */
export function thin(line: readonly LonLat[], tolerance: number): LonLat[] {
  const metres = line.map(toMetres);
  const last = line.length - 1;
  const start = metres[0];
  const end = metres[last];
  if (!start || !end || last < 2) return [...line];
  const keep = new Set([0, last]);
  if (start[0] === end[0] && start[1] === end[1]) {
    const away = metres.map((m) => Math.hypot(m[0] - start[0], m[1] - start[1]));
    const turn = away.indexOf(Math.max(...away));
    keep.add(turn);
    keepBetween(metres, 0, turn, tolerance, keep);
    keepBetween(metres, turn, last, tolerance, keep);
  } else keepBetween(metres, 0, last, tolerance, keep);
  return line.filter((_, i) => keep.has(i));
}

/** A line on the 4-decimal grid, without vertices that rounding made equal to the one before. */
export function snap(line: readonly LonLat[]): GridPoint[] {
  return line
    .map(toGrid)
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1]);
}
