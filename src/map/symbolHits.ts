/**
 * Where the symbols stand on the screen. Computed, not asked of the drawn map, whose own search takes a disc for a
 * square and cannot say which of two is nearer.
 */
import type { FeatureCollection } from 'geojson';
import { LEVELS } from '../cartography/symbols';
import type { SymbolHit } from './hits';

/** A symbol on one level: its point [lon, lat], how far the icon is moved from there and how large it is, CSS px. */
export interface PlacedSymbol {
  readonly code: string;
  readonly at: readonly [number, number];
  readonly offset: readonly [number, number];
  readonly diameter: number;
}

export type SymbolsByLevel = ReadonlyMap<number, readonly PlacedSymbol[]>;

/** @param symbols what `symbolFeatures` made */
export function symbolsByLevel(symbols: FeatureCollection): SymbolsByLevel {
  const levels = new Map<number, PlacedSymbol[]>();
  for (const { geometry, properties } of symbols.features) {
    if (geometry.type !== 'Point' || properties === null) continue;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { code, level, diameter, dx, dy } = properties;
    const placed: PlacedSymbol = { code, at: [lon, lat], offset: [dx, dy], diameter };
    levels.set(level, [...(levels.get(level) ?? []), placed]);
  }
  return levels;
}

/** The level whose symbols are drawn at a zoom. */
export function levelAt(zoom: number): number {
  const [first, last] = [LEVELS[0], LEVELS[LEVELS.length - 1] ?? LEVELS[0]];
  return Math.min(Math.max(Math.floor(zoom), first), last);
}

/**
 * The shown symbols whose disc comes within reach of a point.
 * @param project [lon, lat] → CSS px on the screen
 * @param reach slack around each disc, CSS px
 */
export function symbolsNear(
  symbols: readonly PlacedSymbol[],
  shown: ReadonlySet<string>,
  project: (at: readonly [number, number]) => { readonly x: number; readonly y: number },
  point: { readonly x: number; readonly y: number },
  reach: number,
): SymbolHit[] {
  return symbols.flatMap(({ code, at, offset, diameter }) => {
    if (!shown.has(code)) return [];
    const { x, y } = project(at);
    const distance = Math.hypot(x + offset[0] - point.x, y + offset[1] - point.y);
    const radius = diameter / 2;
    return distance <= radius + reach ? [{ code, distance, radius }] : [];
  });
}
