/** Which cluster a pointer means. */

/** A cluster near the pointer: how far its middle is, and how far its own disc reaches; both CSS px. */
export interface SymbolHit {
  readonly code: string;
  readonly distance: number;
  readonly radius: number;
}

export interface Hits {
  readonly symbols: readonly SymbolHit[];
  /** Codes of the outlines under the pointer. */
  readonly under: readonly string[];
  /** Codes of the outlines near it. */
  readonly near: readonly string[];
}

/**
 * The symbol under the pointer (the one whose middle is nearest, so that each of two that overlap can be reached),
 * else the outline under it, else the nearest symbol, else an outline near by; null where there is none.
 */
export function clusterAt({ symbols, under, near }: Hits): string | null {
  const nearest = (hits: readonly SymbolHit[]) =>
    [...hits].sort((a, b) => a.distance - b.distance || a.code.localeCompare(b.code))[0]?.code;
  return (
    nearest(symbols.filter(({ distance, radius }) => distance <= radius)) ??
    under[0] ??
    nearest(symbols) ??
    near[0] ??
    null
  );
}
