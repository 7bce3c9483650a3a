/** The way from here to there, as people say it. */
import { WAYS, type Way } from './records';
import type { GridPosition } from './vn2000';

/** The nearest of eight ways from one grid position to another, by grid north (within 0.2° of true north here); null on the spot itself. */
export function wayTo(from: GridPosition, to: GridPosition): Way | null {
  const [east, north] = [to.easting - from.easting, to.northing - from.northing];
  if (east === 0 && north === 0) return null;
  const eighths = Math.round((Math.atan2(east, north) / Math.PI) * 4);
  return WAYS[(eighths + 8) % 8] ?? null;
}
