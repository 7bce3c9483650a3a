/**
 * Edges of neighbouring polygons, each drawn once. The base figures share their edges vertex by vertex, so a
 * segment found in two polygons is a border between them; drawn from both sides a dashed or translucent line
 * would double.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';

export interface Area {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** A border: the ids on its sides (second null at the outer edge) and its lines. */
export interface Border {
  readonly sides: readonly [string, string | null];
  readonly lines: Position[][];
}

interface Segment {
  readonly from: Position;
  readonly to: Position;
  first: string;
  second: string | null;
}

/** All borders of a set of areas, in order of first appearance. */
export function bordersOf(areas: readonly Area[]): Border[] {
  const groups = new Map<string, { sides: [string, string | null]; segments: Segment[] }>();
  for (const segment of segmentsOf(areas).values()) {
    const { first, second } = segment;
    const key = second === null || first < second ? `${first}|${second ?? ''}` : `${second}|${first}`;
    const group = groups.get(key) ?? { sides: [first, second], segments: [] };
    group.segments.push(segment);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ sides, segments }) => ({ sides, lines: chain(segments) }));
}

/** The rings of an area, outer and inner alike. */
export function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

const keyOf = (p: Position): string => `${p[0]},${p[1]}`;

/** A segment's name from either end. */
export function segmentKey(a: Position, b: Position): string {
  const [ka, kb] = [keyOf(a), keyOf(b)];
  return ka < kb ? `${ka};${kb}` : `${kb};${ka}`;
}

function segmentsOf(areas: readonly Area[]): Map<string, Segment> {
  const segments = new Map<string, Segment>();
  for (const { id, geometry } of areas) {
    for (const ring of ringsOf(geometry)) {
      ring.forEach((from, i) => {
        const to = ring[i + 1];
        if (to === undefined) return;
        const key = segmentKey(from, to);
        const known = segments.get(key);
        if (known === undefined) segments.set(key, { from, to, first: id, second: null });
        else if (known.first !== id) known.second = id;
      });
    }
  }
  return segments;
}

/** Joins segments end to end into as few lines as there are ways through. */
function chain(segments: readonly Segment[]): Position[][] {
  const at = new Map<string, Segment[]>();
  for (const s of segments) {
    for (const end of [keyOf(s.from), keyOf(s.to)]) {
      const list = at.get(end);
      if (list === undefined) at.set(end, [s]);
      else list.push(s);
    }
  }
  const used = new Set<Segment>();
  const lines: Position[][] = [];
  const walk = (start: Position) => {
    const line = [start];
    for (let here = start; ; ) {
      const next: Segment | undefined = at.get(keyOf(here))?.find((s) => !used.has(s));
      if (next === undefined) break;
      used.add(next);
      here = keyOf(next.from) === keyOf(here) ? next.to : next.from;
      line.push(here);
      if (at.get(keyOf(here))?.length !== 2) break;
    }
    if (line.length > 1) lines.push(line);
  };
  // Open ends and forks first; what is left then are closed rings.
  for (const s of segments) {
    for (const end of [s.from, s.to]) {
      const around = at.get(keyOf(end)) ?? [];
      if (around.length !== 2) for (const way of around) if (!used.has(way)) walk(end);
    }
  }
  for (const s of segments) if (!used.has(s)) walk(s.from);
  return lines;
}
