/** A point as someone types it: metres of VN-2000 in either order, or degrees in any writing. */
import { readCorners } from './cornerText';
import type { LonLat } from './grids';
import { fromVn2000 } from './vn2000';

/** WGS 84; null where the text does not hold both coordinates of one point in Vietnam. */
export function readPoint(text: string): LonLat | null {
  const [corner] = readCorners(text).corners;
  if (corner === undefined) return null;
  return corner.grid === null ? corner.degrees : fromVn2000(corner.grid);
}
