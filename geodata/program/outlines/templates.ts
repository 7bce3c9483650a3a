/**
 * The shapes an indicative block may take. Each is drawn on its front side, from [0, 0] along the
 * x axis, in a box of width `aspect` and depth 1; the block's real size comes later. All have 4 to 8
 * corners, no interior angle under 60°, and enclose at least half of the circle of their perimeter.
 */
import type { Ring } from './rings';

export interface Template {
  readonly id: string;
  readonly ring: Ring;
}

/** How deep a corner is cut, as a part of the depth: three sizes so that neighbours differ. */
const CUTS = [0.2, 0.28, 0.36] as const;

type Draw = (w: number, cut: number) => Ring;

const FAMILIES: Readonly<Record<string, Draw>> = {
  rectangle: (w) => [
    [0, 0],
    [w, 0],
    [w, 1],
    [0, 1],
  ],
  'corner-off': (w, cut) => [
    [0, 0],
    [w, 0],
    [w, 1 - cut],
    [w - cut * 1.2, 1],
    [0, 1],
  ],
  trapezoid: (w, cut) => [
    [0, 0],
    [w, 0],
    [w - cut * 0.9, 1],
    [0, 1],
  ],
  'l-cut': (w, cut) => [
    [0, 0],
    [w, 0],
    [w, 1 - cut],
    [w - cut * 1.5, 1 - cut],
    [w - cut * 1.5, 1],
    [0, 1],
  ],
  splayed: (w, cut) => [
    [0, 0],
    [w, 0],
    [w + cut * 0.4, 1],
    [cut * 0.4, 1],
  ],
  'two-corners': (w, cut) => [
    [cut * 0.7, 0],
    [w, 0],
    [w, 1 - cut],
    [w - cut * 0.8, 1],
    [0, 1],
    [0, cut * 0.7],
  ],
  notched: (w, cut) => [
    [cut * 0.6, 0],
    [w, 0],
    [w, 1 - cut],
    [w - cut * 1.3, 1 - cut],
    [w - cut * 1.3, 1],
    [0, 1],
    [0, cut * 0.6],
  ],
  bevelled: (w, cut) => [
    [0, 0],
    [w, 0],
    [w, 1 - cut * 0.8],
    [w - cut * 0.8, 1],
    [cut * 0.5, 1],
    [0, 1 - cut * 0.5],
  ],
};

/** Width ÷ depth, per family: a notch needs depth, a plain rectangle bears more stretch. */
const ASPECTS = [1.15, 1.45, 1.8] as const;
const NAMES = Object.keys(FAMILIES);

function mirrored(ring: Ring, width: number): Ring {
  return ring.map(([x, y]) => [width - x, y] as const).reverse();
}

/**
 * The shapes to try for one cluster, best liked first: which ones depends only on its number, so
 * that the 72 differ from one another and a rebuild gives the same.
 * @param number the number in the code, 1…72
 */
export function templatesFor(number: number): Template[] {
  return [0, 3, 5].flatMap((step) => {
    const id = NAMES[(number * 3 + step) % NAMES.length] as string;
    const cut = CUTS[(number + step) % CUTS.length] as number;
    const draw = FAMILIES[id] as Draw;
    return [0, 1].map((turn) => {
      const aspect = ASPECTS[(number + step + turn) % ASPECTS.length] as number;
      const ring = draw(aspect, cut);
      return { id, ring: (number + step) % 2 === 0 ? ring : mirrored(ring, aspect) };
    });
  });
}

/** A plain rectangle of the given width ÷ depth. */
export function rectangle(aspect: number): Template {
  return { id: 'rectangle', ring: (FAMILIES.rectangle as Draw)(aspect, 0) };
}
