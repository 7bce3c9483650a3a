/** The corners of an area as a table of a decision has them. */
import { type Area, lonLatOf, polygonsOf } from './geometry';
import type { LonLat } from './grids';
import { type Measured, measureArea } from './measure';
import { type GridPosition, toVn2000 } from './vn2000';

export interface Corner {
  /** Ring of the area, from 1: outsides and holes in their order. */
  readonly ring: number;
  /** From 1 in each ring. */
  readonly number: number;
  readonly grid: GridPosition;
  readonly lonLat: LonLat;
  /** To the next corner, of the last one back to the first. */
  readonly edgeMetres: number;
}

export interface CornerList {
  readonly corners: readonly Corner[];
  readonly rings: number;
  readonly measured: Measured;
}

/** All corners, none repeated, with the area and perimeter they enclose. */
export function cornersOf(area: Area): CornerList {
  const measured = measureArea(area);
  const rings = polygonsOf(area).flat();
  const corners = rings.flatMap((ring, r) =>
    ring.slice(0, -1).map((position, i): Corner => {
      const lonLat = lonLatOf(position);
      return {
        ring: r + 1,
        number: i + 1,
        grid: toVn2000(lonLat),
        lonLat,
        edgeMetres: measured.edges[r]?.[i] ?? 0,
      };
    }),
  );
  return { corners, rings: rings.length, measured };
}
