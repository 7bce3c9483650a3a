/** Measures of a ring that the outlines are held to: metres on the VN-2000 grid, rings open and counter-clockwise. */
import {
  boxOf,
  directionOf,
  distance,
  type Ring,
  rotated,
  sidesOf,
} from '../../geodata/program/outlines/rings';

/** Length of the closed ring, m. */
export function perimeter(ring: Ring): number {
  return sidesOf(ring).reduce((sum, [a, b]) => sum + distance(a, b), 0);
}

/** Interior angles in degrees, in the ring's order. */
export function interiorAngles(ring: Ring): number[] {
  return ring.map((here, i) => {
    const before = ring[(i + ring.length - 1) % ring.length] ?? here;
    const after = ring[(i + 1) % ring.length] ?? here;
    const angle = directionOf(here, before) - directionOf(here, after);
    return ((angle % 360) + 360) % 360;
  });
}

/** How round a shape is: 1 for a circle, 0.785 for a square. */
export function compactness(area: number, length: number): number {
  return (4 * Math.PI * area) / length ** 2;
}

/** Longest ÷ shortest side of the tightest box, its sides along some side of the ring. */
export function aspectOf(ring: Ring): number {
  let best = { area: Infinity, aspect: Infinity };
  for (const [a, b] of sidesOf(ring)) {
    const turn = (-directionOf(a, b) * Math.PI) / 180;
    const box = boxOf(ring.map((p) => rotated(p, turn)));
    const [w, h] = [box.east - box.west, box.north - box.south];
    if (w * h < best.area) best = { area: w * h, aspect: Math.max(w, h) / Math.min(w, h) };
  }
  return best.aspect;
}
