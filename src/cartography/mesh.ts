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
  readonly first: string;
  second: string | null;
}

/** All borders of a set of areas, in order of first appearance. */
export function bordersOf(areas: readonly Area[]): Border[] {
  const groups = new Map<string, { sides: [string, string | null]; segments: Segment[] }>();
  for (const segment of segmentsOf(areas)) {
    const { first, second } = segment;
    const key = second === null || first < second ? `${first}|${second ?? ''}` : `${second}|${first}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sides: [first, second], segments: [segment] });
    else group.segments.push(segment);
  }
  return [...groups.values()].map(({ sides, segments }) => ({ sides, lines: chain(segments) }));
}

/** The rings of an area, outer and inner alike. */
export function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** A vertex as one number: coordinates carry four decimals. Numbers, because text keys took 80 ms for the province. */
function vertexKey(p: Position): number {
  return Math.round(((p[0] ?? 0) + 180) * 1e4) * 1e7 + Math.round(((p[1] ?? 0) + 90) * 1e4);
}

/** Set of segments, each the same from either end. */
export class SegmentSet<V> {
  private readonly byVertex = new Map<number, Map<number, V>>();

  get(a: Position, b: Position): V | undefined {
    const [low, high] = ends(a, b);
    return this.byVertex.get(low)?.get(high);
  }

  set(a: Position, b: Position, value: V): void {
    const [low, high] = ends(a, b);
    const known = this.byVertex.get(low);
    if (known === undefined) this.byVertex.set(low, new Map([[high, value]]));
    else known.set(high, value);
  }
}

function ends(a: Position, b: Position): [number, number] {
  const [ka, kb] = [vertexKey(a), vertexKey(b)];
  return ka < kb ? [ka, kb] : [kb, ka];
}

function segmentsOf(areas: readonly Area[]): Segment[] {
  const known = new SegmentSet<Segment>();
  const list: Segment[] = [];
  for (const { id, geometry } of areas) {
    for (const ring of ringsOf(geometry)) {
      ring.forEach((from, i) => {
        const to = ring[i + 1];
        if (to === undefined) return;
        const before = known.get(from, to);
        if (before === undefined) {
          const segment: Segment = { from, to, first: id, second: null };
          known.set(from, to, segment);
          list.push(segment);
        } else if (before.first !== id) before.second = id;
      });
    }
  }
  return list;
}

/** Joins segments end to end into as few lines as there are ways through. */
function chain(segments: readonly Segment[]): Position[][] {
  const at = new Map<number, Segment[]>();
  for (const s of segments) {
    for (const end of [vertexKey(s.from), vertexKey(s.to)]) {
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
      const key = vertexKey(here);
      const next = at.get(key)?.find((s) => !used.has(s));
      if (next === undefined) break;
      used.add(next);
      here = vertexKey(next.from) === key ? next.to : next.from;
      line.push(here);
      if (at.get(vertexKey(here))?.length !== 2) break;
    }
    lines.push(line);
  };
  // Open ends and forks first; what is left then are closed rings.
  for (const s of segments) {
    for (const end of [s.from, s.to]) {
      const around = at.get(vertexKey(end)) ?? [];
      if (around.length !== 2) for (const way of around) if (!used.has(way)) walk(end);
    }
  }
  for (const s of segments) if (!used.has(s)) walk(s.from);
  return lines;
}
