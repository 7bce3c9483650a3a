/** Putting a shape beside or across a line, along the line's local chord. */
import type { Metre } from '../plane';
import { signedArea } from '../plane';
import { boxOf, directionOf, distance, type Ring, rotated } from './rings';
import type { Template } from './templates';
import type { Guide } from './terrain';

/** The chord of a stretch of line and how far the line bulges from it to the left, m. */
export interface Frontage {
  readonly from: Metre;
  readonly to: Metre;
  readonly bulge: number;
  /** Whether the stretch is nearly straight. */
  readonly straight: boolean;
}

/** A chord must span nearly its stretch of line: a shape beside a sharp bend is beside nothing. */
const STRAIGHT = 0.96;
const MOST_BULGE = 90;

export function lengthOf(guide: Guide): number {
  return guide.lengths.at(-1) ?? 0;
}

/** The point `way` metres along a guide. */
export function pointAlong({ line, lengths }: Guide, way: number): Metre {
  const found = lengths.findIndex((length) => length >= way);
  const after = found < 0 ? line.length - 1 : Math.max(1, found);
  const b: Metre = line[after] ?? [Number.NaN, Number.NaN];
  const a: Metre = line[after - 1] ?? b;
  const [start, end] = [lengths[after - 1] ?? 0, lengths[after] ?? 0];
  const t = end === start ? 0 : Math.max(0, Math.min(1, (way - start) / (end - start)));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** The stretch between two ways along a guide, ends included. */
function stretch(guide: Guide, start: number, end: number): Metre[] {
  const middle = guide.line.filter((_, i) => {
    const length = guide.lengths[i] ?? 0;
    return length > start && length < end;
  });
  return [pointAlong(guide, start), ...middle, pointAlong(guide, end)];
}

/**
 * The front for a block of `width` metres whose middle is `middle` metres along the guide, on its left
 * (or right) side. Near an end of the guide the stretch moves inwards; a short guide is taken whole.
 */
export function frontageAt(guide: Guide, middle: number, width: number, onLeft: boolean): Frontage {
  const span = Math.min(width, lengthOf(guide));
  const centre = Math.max(span / 2, Math.min(lengthOf(guide) - span / 2, middle));
  const points = stretch(guide, centre - span / 2, centre + span / 2);
  if (!onLeft) points.reverse();
  const from: Metre = points[0] ?? [Number.NaN, Number.NaN];
  const to: Metre = points.at(-1) ?? from;
  const chord = distance(from, to);
  const [dx, dy] = [(to[0] - from[0]) / chord, (to[1] - from[1]) / chord];
  const bulge = Math.max(...points.map((p) => dx * (p[1] - from[1]) - dy * (p[0] - from[0])));
  return { from, to, bulge, straight: chord >= STRAIGHT * span && bulge <= MOST_BULGE };
}

/** The point `away` metres to the left of a chord's middle and clear of the bulge. */
export function besideMiddle({ from, to, bulge }: Frontage, away: number): Metre {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const part = (bulge + away) / Math.hypot(dx, dy);
  return [from[0] + dx / 2 - dy * part, from[1] + dy / 2 + dx * part];
}

/** The factor that gives a template the wanted area, m per unit. */
export function scaleOf(template: Template, areaM2: number): number {
  return Math.sqrt(areaM2 / signedArea(template.ring));
}

/** Width of a template's front at a scale, m. */
export function widthOf(template: Template, scale: number): number {
  return Math.max(...template.ring.map(([x]) => x)) * scale;
}

function turned(template: Template, scale: number, along: Frontage, origin: Metre, shift: Metre): Ring {
  const angle = (directionOf(along.from, along.to) * Math.PI) / 180;
  return template.ring.map(([x, y]) => {
    const [dx, dy] = rotated([x * scale + shift[0], y * scale + shift[1]], angle);
    return [origin[0] + dx, origin[1] + dy] as const;
  });
}

/** The block beside a line: centred on the frontage, its front `setback` metres off the line's bulge. */
export function blockBeside(template: Template, scale: number, frontage: Frontage, setback: number): Ring {
  const side = (distance(frontage.from, frontage.to) - widthOf(template, scale)) / 2;
  return turned(template, scale, frontage, frontage.from, [side, frontage.bulge + setback]);
}

/** The block around a point of a line, moved `across` of its depth to the left of it. */
export function blockAround(
  template: Template,
  scale: number,
  along: Frontage,
  point: Metre,
  across: number,
): Ring {
  const { north } = boxOf(template.ring);
  return turned(template, scale, along, point, [
    -widthOf(template, scale) / 2,
    (across - 0.5) * north * scale,
  ]);
}
