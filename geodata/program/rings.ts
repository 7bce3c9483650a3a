/** Whether a ring is one that every program reads alike: closed, simple, wound by RFC 7946. */
import { kinks } from '@turf/kinks';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { signedArea } from './plane';

/** All rings of a geometry, each with whether it is an outer one. */
export function ringsOf(geometry: Polygon | MultiPolygon): { ring: Position[]; outer: boolean }[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.flatMap((part) => part.map((ring, i) => ({ ring, outer: i === 0 })));
}

/** What is wrong with a ring, in words; empty when nothing is. */
export function ringProblems(ring: readonly Position[], outer: boolean): string[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (ring.length < 4 || !first || !last) return ['has fewer than four positions'];
  if (first[0] !== last[0] || first[1] !== last[1]) return ['is not closed'];
  const problems: string[] = [];
  const open = ring.slice(0, -1);
  if (new Set(open.map(String)).size !== open.length) problems.push('passes a position twice');
  if (kinks({ type: 'Polygon', coordinates: [[...ring]] }).features.length > 0)
    problems.push('crosses itself');
  const area = signedArea(open.map(([x = 0, y = 0]) => [x, y] as const));
  if (area === 0) problems.push('has no area');
  else if (area > 0 !== outer) problems.push(`is wound ${outer ? 'clockwise' : 'counterclockwise'}`);
  return problems;
}

/** Problems of all rings of a geometry. */
export function geometryProblems(geometry: Polygon | MultiPolygon): string[] {
  return ringsOf(geometry).flatMap(({ ring, outer }) => ringProblems(ring, outer));
}
