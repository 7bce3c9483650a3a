/** The place of a name that keeps clear of symbols at several zooms. */
import { boxOf, chordsOf, type Point } from './cuts';
import { mercatorX, OPENING_BOUNDS } from './view';

/** Half sizes of a name's box, CSS px. */
export interface NameBox {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A disc or a name already placed that a name keeps off: its middle in world units, half sizes in CSS px. */
export interface Obstacle extends NameBox {
  readonly x: number;
  readonly y: number;
}

/** A zoom at which a name is to be read: one CSS px in world units, and what stands there then. */
export interface Sight {
  readonly px: number;
  readonly obstacles: readonly Obstacle[];
}

export interface ClearPoint {
  /** The middle of the name, world units. */
  readonly at: Point;
  readonly score: number;
}

/** No name begins or ends beyond what the opening view shows. */
const [MOST_LEFT, MOST_RIGHT] = [mercatorX(OPENING_BOUNDS[0]), mercatorX(OPENING_BOUNDS[2])];

/** Air around a name that is free, CSS px. */
const LEAST_GAP = 1;
/** A sight at which the name is free is worth as many points as this many px outside its area cost, doubled. */
const FREE = 25;
/** How far beside its area a name may stand, CSS px. */
const AWAY = 7;
/** An end of a name in another area, in points. */
const ASTRAY = 7;

/**
 * The one place for a name at all sights of a level: free of what stands there at as many of them as can be, and
 * inside the area, or as near to it as atlases set a name that does not fit.
 * @param sights coarsest first
 * @param elsewhere whether a point (world units) belongs to another area, where the name would name that one
 * @returns null where it is free at no sight
 */
export function clearPoint(
  rings: readonly Point[][],
  box: NameBox,
  sights: readonly Sight[],
  elsewhere: (x: number, y: number) => boolean,
): ClearPoint | null {
  const [coarsest] = sights;
  if (coarsest === undefined) return null;
  const { px } = coarsest;
  const [halfWidth, halfHeight] = [box.halfWidth * px, box.halfHeight * px];
  const seen = sights.map((sight) => nearby(rings, box.halfWidth * 3, sight));
  let best: ClearPoint | null = null;
  for (const { x, y, left, right, off } of candidates(rings, halfWidth + AWAY * px, halfHeight + AWAY * px)) {
    if (x - halfWidth < MOST_LEFT || x + halfWidth > MOST_RIGHT) continue;
    const out = Math.max(halfWidth - Math.min(x - left, right - x), 0) / px + off.beyond / px;
    const place = -2 * out - off.centre * 4;
    if (best !== null && place + FREE * seen.length + 18 <= best.score) continue;
    const gaps = seen.map((sight) => gapTo(x, y, box, sight));
    const free = gaps.filter((gap) => gap > 0);
    if (free.length === 0) continue;
    const score = place + FREE * free.length + 3 * Math.min(...free, 6);
    if (best !== null && score <= best.score) continue;
    const inside = off.beyond === 0 && x > left && x < right;
    if (!inside && elsewhere(x, y)) continue;
    const astray = [x - halfWidth * 0.8, x + halfWidth * 0.8].filter((end) => elsewhere(end, y)).length;
    const all = score - astray * ASTRAY;
    if (best === null || all > best.score) best = { at: [x, y], score: all };
  }
  return best;
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  /** Ends of the cut it stands on. */
  readonly left: number;
  readonly right: number;
  /** How far off the middle of the area's height (0…1), and how far above or below all of it (world units). */
  readonly off: { readonly centre: number; readonly beyond: number };
}

/** Points along level cuts through the area, and over its sides by the given world units. */
function* candidates(rings: readonly Point[][], over: number, above: number): Generator<Candidate> {
  const chords = chordsOf(rings, 14);
  const [top, bottom] = [chords[0], chords[chords.length - 1]];
  for (const chord of chords) {
    const { left, right, y, offCentre } = chord;
    for (let step = 0; step <= 18; step++) {
      const x = left - over + ((right - left + 2 * over) * step) / 18;
      yield { x, y, left, right, off: { centre: offCentre, beyond: 0 } };
      if (chord !== top && chord !== bottom) continue;
      for (const beyond of [above / 2, above])
        yield {
          x,
          y: chord === top ? y - beyond : y + beyond,
          left,
          right,
          off: { centre: offCentre, beyond },
        };
    }
  }
}

/** Obstacles in or near the area: only these can matter, and most are elsewhere. */
function nearby(rings: readonly Point[][], reachPx: number, { px, obstacles }: Sight): Sight {
  const [x0, y0, x1, y1] = boxOf(rings);
  const reach = reachPx * px * 1.5;
  return {
    px,
    obstacles: obstacles.filter(
      (o) => o.x > x0 - reach && o.x < x1 + reach && o.y > y0 - reach && o.y < y1 + reach,
    ),
  };
}

/** Space between the name's box and the nearest obstacle's, CSS px; 0 where it is too little to be free. */
function gapTo(x: number, y: number, box: NameBox, { px, obstacles }: Sight): number {
  let gap = Infinity;
  for (const o of obstacles) {
    const dx = Math.abs(o.x - x) / px - box.halfWidth - o.halfWidth;
    const dy = Math.abs(o.y - y) / px - box.halfHeight - o.halfHeight;
    const space = dx > 0 && dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy);
    if (space < LEAST_GAP) return 0;
    if (space < gap) gap = space;
  }
  return gap;
}
