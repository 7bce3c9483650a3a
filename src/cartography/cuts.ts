/** Level cuts through areas, in world units. */
import type { MultiPolygon, Polygon } from 'geojson';
import { ringsOf } from './mesh';
import { type Bounds, latOf, lonOf, mercatorX, mercatorY } from './view';

export type Point = readonly [number, number];
export type Shape = Polygon | MultiPolygon;

/** An inside stretch of a level cut, world units. */
export interface Chord {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** 0 at the middle of the area's height, 1 at its top and bottom. */
  readonly offCentre: number;
}

/** An area's rings in world units. */
export function projectedRings(geometry: Shape): Point[][] {
  return ringsOf(geometry).map((ring) =>
    ring.map(([lon, lat]): Point => [mercatorX(lon ?? 0), mercatorY(lat ?? 0)]),
  );
}

/** Level cuts through an area, evenly from top to bottom. */
export function chordsOf(rings: readonly Point[][], cuts: number, within?: Bounds): Chord[] {
  const window = within && {
    x: [mercatorX(within[0]), mercatorX(within[2])],
    y: [mercatorY(within[3]), mercatorY(within[1])],
  };
  let [top, bottom] = [Infinity, -Infinity];
  for (const ring of rings) for (const [, y] of ring) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  top = Math.max(top, window?.y[0] ?? top);
  bottom = Math.min(bottom, window?.y[1] ?? bottom);
  const chords: Chord[] = [];
  for (let cut = 1; cut <= cuts && top < bottom; cut++) {
    const share = cut / (cuts + 1);
    const y = top + (bottom - top) * share;
    const xs = crossings(rings, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const left = Math.max(xs[i] ?? 0, window?.x[0] ?? 0);
      const right = Math.min(xs[i + 1] ?? 0, window?.x[1] ?? 1);
      if (left < right) chords.push({ y, left, right, offCentre: Math.abs(share - 0.5) * 2 });
    }
  }
  return chords;
}

/** Where a level line meets the rings, from left to right. */
export function crossings(rings: readonly (readonly Point[])[], y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a && b && a[1] > y !== b[1] > y) xs.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
    }
  }
  return xs.sort((p, q) => p - q);
}

/** Whether a point lies in an area; for many points, its box is measured once. */
export function insideOf(rings: readonly Point[][]): (x: number, y: number) => boolean {
  const [x0, y0, x1, y1] = boxOf(rings);
  return (x, y) =>
    x > x0 &&
    x < x1 &&
    y > y0 &&
    y < y1 &&
    crossings(rings, y).filter((crossing) => crossing < x).length % 2 === 1;
}

/** Left, top, right, bottom. */
export function boxOf(rings: readonly Point[][]): readonly [number, number, number, number] {
  const all = rings.flat();
  const [xs, ys] = [all.map((p) => p[0]), all.map((p) => p[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** World units → longitude, latitude with four decimals. */
export function degrees([x, y]: Point): [number, number] {
  return [Math.round(lonOf(x) * 1e4) / 1e4, Math.round(latOf(y) * 1e4) / 1e4];
}
