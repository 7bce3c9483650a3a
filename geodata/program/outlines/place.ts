/** Where a cluster may lie: one commune, or several together with the edges they share. */
import { type Box, boxesMeet, boxOf, isInside, type Ring, type Segment, sidesOf } from './rings';
import { type Commune, type Guide, guideOf, type Piece, pieceOf, segmentKey, type Terrain } from './terrain';

export interface Place {
  readonly communes: readonly Commune[];
  /** The outer border of all communes together. */
  readonly border: readonly Piece[];
  /** What of it is a district's border too, and the province's. */
  readonly districtBorder: readonly Piece[];
  readonly provinceBorder: readonly Piece[];
  /** The communes' own edges, all round. */
  readonly edges: readonly Guide[];
  /** The edges that two of the communes share, a line per pair and run. */
  readonly shared: readonly Guide[];
  readonly roads: readonly Guide[];
  readonly rivers: readonly Guide[];
  readonly sketches: readonly Guide[];
}

/** How far around a place roads and rivers count, m. */
const AROUND = 1500;

/** Runs of consecutive segments that satisfy a test, as open lines. */
function runsWhere(segments: readonly Segment[], test: (segment: Segment) => boolean): Ring[] {
  const runs: Ring[] = [];
  let open = false;
  for (const segment of segments) {
    const kept = test(segment);
    if (kept && open) runs.push([...(runs.pop() ?? []), segment[1]]);
    else if (kept) runs.push(segment);
    open = kept;
  }
  return runs;
}

/** The sides of a ring, begun behind one that fails the test: no run is then cut at the ring's seam. */
function sidesFrom(ring: Ring, test: (segment: Segment) => boolean): Segment[] {
  const sides = sidesOf(ring);
  const start = Math.max(
    0,
    sides.findIndex((side) => !test(side)),
  );
  return [...sides.slice(start), ...sides.slice(0, start)];
}

function keysOf(commune: Commune): Set<string> {
  return new Set(commune.rings.flatMap(sidesOf).map(segmentKey));
}

function sharedBetween(one: Commune, other: Commune): Guide[] {
  const keys = keysOf(other);
  const test = (segment: Segment) => keys.has(segmentKey(segment));
  const runs = one.rings.flatMap((ring) => runsWhere(sidesFrom(ring, test), test));
  return runs.map((run) => guideOf('shared', run));
}

/** The parts of lines that come near a box. */
function cutTo(guides: readonly Guide[], box: Box): Guide[] {
  return guides.flatMap((guide) => {
    const segments = guide.pieces.map((piece) => piece.ends);
    const runs = runsWhere(segments, (segment) => boxesMeet(boxOf(segment), box, AROUND));
    return runs.map((run) => guideOf(guide.kind, run));
  });
}

/** @throws Error for an id that no old commune has */
export function placeOf(terrain: Terrain, ids: readonly string[]): Place {
  const communes = ids.map((id) => {
    const commune = terrain.communes.get(id);
    if (!commune) throw new Error(`no old commune has the id "${id}"`);
    return commune;
  });
  const shared = communes.flatMap((one, i) =>
    communes.slice(i + 1).flatMap((other) => sharedBetween(one, other)),
  );
  const inner = new Set(shared.flatMap((guide) => guide.pieces).map((piece) => segmentKey(piece.ends)));
  const rings = communes.flatMap((commune) => commune.rings);
  const box = boxOf(rings.flat());
  const sides = rings.flatMap(sidesOf).filter((side) => !inner.has(segmentKey(side)));
  const within = (keys: ReadonlySet<string>) =>
    sides.filter((side) => keys.has(segmentKey(side))).map(pieceOf);
  return {
    communes,
    border: sides.map(pieceOf),
    districtBorder: within(terrain.districtBorder),
    provinceBorder: within(terrain.provinceBorder),
    edges: rings.map((ring) => guideOf('edge', [...ring, ...ring.slice(0, 1)])),
    shared,
    roads: cutTo(terrain.roads, box),
    rivers: cutTo(terrain.rivers, box),
    sketches: cutTo(terrain.sketches, box),
  };
}

/** Whether a point lies in some commune of the place. */
export function holds(place: Place, point: Ring[number]): boolean {
  return place.communes.some((commune) => isInside(point, commune.rings));
}
