/** Arithmetic of corners on the screen, without a map. All in CSS px, right and down. */

import type { Insets } from './cameraMath';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Further from a corner than its handle reaches. */
const AWAY = 18;

/** Which of some corners is nearest to a press and within reach of it; null where none is. */
export function nearestCorner(
  corners: readonly ScreenPoint[],
  press: ScreenPoint,
  reach: number,
): number | null {
  const distances = corners.map(({ x, y }) => Math.hypot(x - press.x, y - press.y));
  const least = Math.min(...distances);
  return least <= reach ? distances.indexOf(least) : null;
}

/** From a corner to where its number stands: away from the middle of all corners. */
export function outward(corners: readonly ScreenPoint[], { x, y }: ScreenPoint): [number, number] {
  const middle = (of: 'x' | 'y') => corners.reduce((sum, corner) => sum + corner[of], 0) / corners.length;
  const [dx, dy] = [x - middle('x'), y - middle('y')];
  const length = Math.hypot(dx, dy) || 1;
  return [(dx / length) * AWAY, (dy / length) * AWAY];
}

/** An outline whose longer side is shorter has its corners too close to one another for a hand. */
const LEAST_SIDE = 120;

/** Whether an outline lies in the free part of the map, and so large that its corners can be taken. */
export function isHandy(
  corners: readonly ScreenPoint[],
  view: { readonly width: number; readonly height: number },
  { left, right, top, bottom }: Insets,
): boolean {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const inSight = west >= left && east <= view.width - right && north >= top && south <= view.height - bottom;
  return inSight && Math.max(east - west, south - north) >= LEAST_SIDE;
}
