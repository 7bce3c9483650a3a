/** Whether a drawn line crosses itself, without the geometry that cuts shapes: both a link and a hand are asked. */
type Point = readonly [number, number];

/**
 * Whether two edges that share no corner cross each other. Touching is no crossing.
 * @param points [lon, lat], the first not repeated at the end
 * @param closed whether an edge leads from the last point back to the first
 */
export function crossesItself(points: readonly Point[], closed: boolean): boolean {
  const edges = points.flatMap((from, i): [Point, Point][] => {
    const to = i + 1 < points.length ? points[i + 1] : closed ? points[0] : undefined;
    return to === undefined ? [] : [[from, to]];
  });
  return edges.some(([a, b], i) => edges.slice(i + 2).some(([c, d]) => cross(a, b, c, d)));
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line a–b a point lies: −1, 0 on it, 1. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (x - ax) * (by - ay));
}
