/**
 * The geometry of the four class patterns, in one place for the three that draw them: pixels for the map's images,
 * `<pattern>` for the picture, and the legend's swatches.
 */
import type { PatternKind } from './palette';

/** Edge of the repeated square in CSS px: small in symbols, larger in outlines. */
export const TILE = { symbol: 6, fill: 8 } as const;

/** Width of a hatch line and radius of a dot, in CSS px. Chosen so that the class colour keeps two thirds of the area. */
const LINE = { symbol: 1.3, fill: 1.5 } as const;
const DOT = { symbol: 0.95, fill: 1.15 } as const;

export type PatternSize = keyof typeof TILE;

/** A line crosses the tile corner to corner and repeats; a dot stands at x, y. All in CSS px of one tile. */
export interface PatternGeometry {
  readonly tile: number;
  /** Diagonals rising to the right (`up`) or falling (`down`), stroke width in px; null where the pattern has none. */
  readonly line: { readonly direction: 'up' | 'down'; readonly width: number } | null;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** What is drawn over the class colour. */
export function patternGeometry(kind: PatternKind, size: PatternSize): PatternGeometry {
  const tile = TILE[size];
  switch (kind) {
    case 'solid':
      return { tile, line: null, dots: [] };
    case 'hatch':
      return { tile, line: { direction: 'up', width: LINE[size] }, dots: [] };
    case 'missing':
      return { tile, line: { direction: 'down', width: LINE[size] }, dots: [] };
    case 'dots': {
      const r = DOT[size];
      const dots = [
        { x: tile / 4, y: tile / 4, r },
        { x: (tile * 3) / 4, y: (tile * 3) / 4, r },
      ];
      return { tile, line: null, dots };
    }
  }
}

/** Whether the pattern's mark covers the point (CSS px; the pattern repeats without end). */
export function isMarked(geometry: PatternGeometry, x: number, y: number): boolean {
  const { tile, line, dots } = geometry;
  if (line !== null) {
    const along = wrap(line.direction === 'up' ? x + y : x - y, tile);
    const off = Math.min(along, tile - along) / Math.SQRT2;
    if (off <= line.width / 2) return true;
  }
  const u = wrap(x, tile);
  const v = wrap(y, tile);
  return dots.some((dot) => (u - dot.x) ** 2 + (v - dot.y) ** 2 <= dot.r ** 2);
}

function wrap(value: number, period: number): number {
  return ((value % period) + period) % period;
}

/** SVG path data of the pattern's lines in one tile, with the corners of its neighbours; empty without lines. */
export function linePath({ tile, line }: PatternGeometry): string {
  if (line === null) return '';
  const t = tile;
  const h = t / 2;
  return line.direction === 'up'
    ? `M0 ${t}L${t} 0M${-h} ${h}L${h} ${-h}M${h} ${t + h}L${t + h} ${h}`
    : `M0 0L${t} ${t}M${-h} ${h}L${h} ${t + h}M${h} ${-h}L${t + h} ${h}`;
}
