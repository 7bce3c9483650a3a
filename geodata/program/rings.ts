/** Whether a ring is one that every program reads alike: closed, simple, wound by RFC 7946. */
import { kinks } from '@turf/kinks';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { signedArea } from './plane';

/** What can be wrong with a ring, with the words to say so. */
export const RING_PROBLEMS = {
  'ring-short': 'has fewer than four positions',
  'ring-open': 'does not end where it starts',
  'ring-repeated': 'passes a position twice',
  'ring-crossing': 'crosses itself',
  'ring-flat': 'has no area',
  'ring-winding': 'is wound the wrong way (RFC 7946: outer rings counterclockwise, holes clockwise)',
} as const;
export type RingProblem = keyof typeof RING_PROBLEMS;

/** All rings of a geometry, each with whether it is an outer one. */
export function ringsOf(geometry: Polygon | MultiPolygon): { ring: Position[]; outer: boolean }[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.flatMap((part) => part.map((ring, i) => ({ ring, outer: i === 0 })));
}

/** Everything wrong with a ring; empty when nothing is. */
export function ringProblems(ring: readonly Position[], outer: boolean): RingProblem[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (ring.length < 4 || !first || !last) return ['ring-short'];
  if (first[0] !== last[0] || first[1] !== last[1]) return ['ring-open'];
  const problems: RingProblem[] = [];
  const open = ring.slice(0, -1);
  if (new Set(open.map(String)).size !== open.length) problems.push('ring-repeated');
  if (kinks({ type: 'Polygon', coordinates: [[...ring]] }).features.length > 0)
    problems.push('ring-crossing');
  const area = signedArea(open.map(([x = 0, y = 0]) => [x, y] as const));
  if (area === 0) problems.push('ring-flat');
  else if (area > 0 !== outer) problems.push('ring-winding');
  return problems;
}

/** Problems of all rings of a geometry. */
export function geometryProblems(geometry: Polygon | MultiPolygon): RingProblem[] {
  return ringsOf(geometry).flatMap(({ ring, outer }) => ringProblems(ring, outer));
}
