/** The districts of the picture: thinned along the edges they share, so that no gap opens between two. */
import type { Position } from 'geojson';
import type { AdminUnit } from '../domain/types';
import { bordersOf, ringsOf } from './mesh';
import { pathOf, thin, toUnit, type Unit } from './pictureGeometry';
import { tintDistricts } from './unitFeatures';

/** Picture units; a third of a px on a wide screen. */
const TOLERANCE = 1.7;

export interface PictureDistricts {
  readonly areas: readonly { readonly tint: number; readonly d: string }[];
  /** The province's outer edge. */
  readonly edge: string;
}

export function pictureDistricts(districts: readonly AdminUnit[]): PictureDistricts {
  const kept = new Set<string>();
  let edge = '';
  for (const { sides, lines } of bordersOf(districts)) {
    for (const line of lines) {
      const thinned = thin(line.map(toUnit), TOLERANCE);
      for (const vertex of thinned) kept.add(vertex.join());
      if (sides[1] === null) edge += pathOf(thinned);
    }
  }
  const tints = tintDistricts(districts);
  const areas = districts.map(({ id, geometry }) => ({
    tint: tints.get(id) ?? 0,
    d: ringsOf(geometry)
      .map((ring) => pathOf(keptRing(ring, kept), true))
      .join(''),
  }));
  return { areas, edge };
}

function keptRing(ring: readonly Position[], kept: ReadonlySet<string>): Unit[] {
  const inner = ring
    .slice(0, -1)
    .map(toUnit)
    .filter((vertex) => kept.has(vertex.join()));
  const [first] = inner;
  return first ? [...inner, first] : [];
}
