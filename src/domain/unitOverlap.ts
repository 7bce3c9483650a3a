/** Which administrative units an area reaches into. */
import { type Area, type Box, boxOf } from './geometry';
import { edgesOf, prepareArea, shareInside } from './overlap';
import type { AdminUnit } from './types';

/** Less than a thousandth of either is how edges were simplified, not where they run. */
const SLIVER = 1e-3;

/** The units that share more than a thousandth of the given area, or of their own, with it; in the order given. */
export function unitsUnder(area: Area, units: readonly AdminUnit[]): readonly AdminUnit[] {
  const [box, whole, edges] = [boxOf(area), prepareArea(area), edgesOf(area)];
  return units.filter(({ geometry }) => {
    const unitBox = boxOf(geometry);
    if (areApart(box, unitBox)) return false;
    return (
      shareInside(edges, box, prepareArea(geometry)) > SLIVER ||
      shareInside(edgesOf(geometry), unitBox, whole) > SLIVER
    );
  });
}

function areApart([west, south, east, north]: Box, [w, s, e, n]: Box): boolean {
  return e < west || w > east || n < south || s > north;
}
