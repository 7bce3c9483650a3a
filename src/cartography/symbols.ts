/**
 * The clusters' symbols: how large, and how far moved aside so that none hides another.
 *
 * MapLibre evaluates `icon-offset` once per whole zoom level, so an offset alone would jump. A symbol is therefore
 * moved in two parts: its point by `shift` (world units, which grow on screen as the map is zoomed in) and its icon
 * by `offset` (CSS px, which do not). With shift = (next − here) and offset = 2 here − next the sum equals the
 * spread of this level at its start and that of the next level at its end: no jump at any zoom.
 */
import { type Offset, spread } from './spread';
import { WORLD_PX } from './view';

/** Levels with offsets of their own; below the first and beyond the last their formula goes on. */
export const LEVELS = [7, 8, 9, 10, 11] as const;
export type Level = (typeof LEVELS)[number];

const [MIN_PX, MAX_PX] = [10, 20];
const [MIN_HA, MAX_HA] = [10, 75];

/** Diameter of a symbol in CSS px, a whole number 10…20: area grows with gross hectares. Unknown area: the smallest. */
export function symbolDiameter(grossHa: number | null): number {
  if (grossHa === null) return MIN_PX;
  const ha = Math.min(Math.max(grossHa, MIN_HA), MAX_HA);
  const share = (ha - MIN_HA) / (MAX_HA - MIN_HA);
  return Math.round(Math.sqrt(MIN_PX ** 2 + share * (MAX_PX ** 2 - MIN_PX ** 2)));
}

/** A symbol's true place in world units (0…1) and its diameter in CSS px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
}

/** Where to draw a symbol on one level: point moved by `shift` (world units), icon by `offset` (CSS px). */
export interface Placing {
  readonly level: Level;
  readonly shift: readonly [number, number];
  readonly offset: readonly [number, number];
}

/**
 * Zooms at which no two discs may meet. Phones open between 7.3 and 7.7, where there is no room for all gaps: discs
 * may overlap by a tenth there, by a fifth at zoom 7, which is narrower than any screen.
 */
const STOPS: readonly (readonly [zoom: number, gap: number, share: number])[] = [
  [7, 0, 0.72],
  [7.35, 0, 0.84],
  [7.6, 0, 0.88],
  [8, 1.5, 1],
  [8.3, 2, 1],
  [8.6, 2.5, 1],
  [9, 3, 1],
  [9.5, 3, 1],
  [10, 3, 1],
  [11, 3, 1],
];

/**
 * How far every spot stands aside at the start of each level: by spot, CSS px right and down, in the order of `LEVELS`.
 */
export function spreadsOf(spots: readonly Spot[]): number[][] {
  const levels = spreadByLevel(spots);
  return spots.map((_, index) =>
    LEVELS.flatMap((_level, step) => (levels[step]?.[index] ?? [0, 0]).map(round)),
  );
}

function spreadByLevel(spots: readonly Spot[]): Offset[][] {
  const stops = STOPS.map(([zoom, gap, share]) => {
    const level = Math.floor(zoom);
    return {
      scale: WORLD_PX * 2 ** zoom,
      level: level - LEVELS[0],
      weight: 2 ** (zoom - level) - 1,
      gap,
      share,
    };
  });
  return spread(spots, LEVELS.length, stops);
}

/** The placings of a spot, one per level, from its spread; beyond the last level it stands in its place. */
export function placingsOf(spread: readonly number[]): Placing[] {
  return LEVELS.map((level, step) => {
    const [hx = 0, hy = 0, nx = 0, ny = 0] = spread.slice(2 * step);
    const world = WORLD_PX * 2 ** level;
    return {
      level,
      shift: [(nx - hx) / world, (ny - hy) / world],
      offset: [round(2 * hx - nx), round(2 * hy - ny)],
    };
  });
}

/** How far a symbol stands from its true place at a zoom, CSS px right and down. */
export function displacement(placings: readonly Placing[], zoom: number): [number, number] {
  const level = Math.min(Math.max(Math.floor(zoom), LEVELS[0]), 11);
  const placing = placings.find((p) => p.level === level);
  if (placing === undefined) return [0, 0];
  const world = WORLD_PX * 2 ** zoom;
  return [placing.shift[0] * world + placing.offset[0], placing.shift[1] * world + placing.offset[1]];
}

function round(px: number): number {
  // Files know no negative zero.
  return Math.round(px * 100) / 100 + 0;
}
