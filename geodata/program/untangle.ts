/**
 * Keeping arcs apart after rounding. Where rounding to the grid makes a vertex fall onto, or across, the
 * segment of another line, the two are made to meet in that vertex, so that whoever reads the figures sees
 * lines that touch and never lines that cross.
 */
import { distanceToSegment, segmentsCross } from './plane';
import type { GridPoint } from './thin';

interface Segment {
  readonly arc: number;
  /** Index in the arc of the segment's first vertex. */
  readonly at: number;
  readonly a: GridPoint;
  readonly b: GridPoint;
}

type Arcs = readonly (readonly GridPoint[])[];

const same = (p: GridPoint, q: GridPoint) => p[0] === q[0] && p[1] === q[1];

/** Pairs of segments whose boxes meet. */
function meetingPairs(arcs: Arcs, visit: (s: Segment, t: Segment) => void): void {
  const segments = arcs.flatMap((arc, index) =>
    arc.slice(1).map((b, i): Segment => ({ arc: index, at: i, a: arc[i] ?? b, b })),
  );
  segments.sort((s, t) => Math.min(s.a[0], s.b[0]) - Math.min(t.a[0], t.b[0]));
  segments.forEach((s, i) => {
    const right = Math.max(s.a[0], s.b[0]);
    for (let j = i + 1; j < segments.length; j++) {
      const t = segments[j];
      if (!t || Math.min(t.a[0], t.b[0]) > right) break;
      const apart =
        Math.max(s.a[1], s.b[1]) < Math.min(t.a[1], t.b[1]) ||
        Math.max(t.a[1], t.b[1]) < Math.min(s.a[1], s.b[1]);
      if (!apart) visit(s, t);
    }
  });
}

/** Which arcs have a segment that crosses a segment of any arc. */
export function crossingArcs(arcs: Arcs): Set<number> {
  const found = new Set<number>();
  meetingPairs(arcs, (s, t) => {
    if (segmentsCross(s.a, s.b, t.a, t.b)) found.add(s.arc).add(t.arc);
  });
  return found;
}

/** A vertex to be put into an arc, after the vertex `at`. */
interface Insertion {
  readonly at: number;
  readonly point: GridPoint;
}

/** The vertices of `t` that lie on `s` between its ends, or within `reach` grid steps of it. */
function onto(s: Segment, t: Segment, reach: number): GridPoint[] {
  return [t.a, t.b].filter((p) => !same(p, s.a) && !same(p, s.b) && distanceToSegment(p, s.a, s.b) <= reach);
}

/** Where the straight lines through two crossing segments meet, on the grid. */
function meeting(s: Segment, t: Segment): GridPoint {
  const [dx, dy] = [s.b[0] - s.a[0], s.b[1] - s.a[1]];
  const [ex, ey] = [t.b[0] - t.a[0], t.b[1] - t.a[1]];
  const along = ((t.a[0] - s.a[0]) * ey - (t.a[1] - s.a[1]) * ex) / (dx * ey - dy * ex);
  return [Math.round(s.a[0] + along * dx), Math.round(s.a[1] + along * dy)];
}

function insertionsFor(arcs: Arcs): Map<number, Insertion[]> {
  const found = new Map<number, Insertion[]>();
  const put = (segment: Segment, points: readonly GridPoint[]) => {
    const fresh = points.filter((p) => !same(p, segment.a) && !same(p, segment.b));
    const list = found.get(segment.arc) ?? [];
    found.set(segment.arc, [...list, ...fresh.map((point) => ({ at: segment.at, point }))]);
  };
  meetingPairs(arcs, (s, t) => {
    const crosses = segmentsCross(s.a, s.b, t.a, t.b);
    const reach = crosses ? 1 : 0;
    const [toS, toT] = [onto(s, t, reach), onto(t, s, reach)];
    if (toS.length + toT.length > 0) {
      put(s, toS);
      put(t, toT);
    } else if (crosses) {
      put(s, [meeting(s, t)]);
      put(t, [meeting(s, t)]);
    }
  });
  return found;
}

function inserted(arc: readonly GridPoint[], insertions: readonly Insertion[]): GridPoint[] {
  return arc.flatMap((vertex, at) => {
    const points = insertions.filter((one) => one.at === at).map((one) => one.point);
    const away = (p: GridPoint) => Math.hypot(p[0] - vertex[0], p[1] - vertex[1]);
    const ordered = points.sort((p, q) => away(p) - away(q));
    return [vertex, ...ordered].filter((p, i, all) => i === 0 || !same(p, all[i - 1] ?? vertex));
  });
}

/** The arcs with every crossing made a shared vertex. Throws when that does not come to an end. */
export function untangle(arcs: Arcs): GridPoint[][] {
  let current = arcs.map((arc) => [...arc]);
  for (let round = 0; round < 8; round++) {
    const insertions = insertionsFor(current);
    if ([...insertions.values()].every((list) => list.length === 0)) return current;
    current = current.map((arc, i) => inserted(arc, insertions.get(i) ?? []));
  }
  throw new Error('arcs still cross after eight rounds');
}
