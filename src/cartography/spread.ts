/**
 * Pushes overlapping discs apart, as little as will do, the same way every time, at all zooms at once.
 *
 * A disc has an offset (CSS px) per level; between two levels its offset is their mean, weighted by how far the scale
 * has grown (see `symbols.ts`). Discs kept apart at two levels may still meet between them when they change sides,
 * so pairs are separated at stops in between as well, each level taking its part of the push.
 */

/** A disc's true place in world units and its diameter in CSS px. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
}

/** A zoom at which discs must stand apart. */
export interface Stop {
  /** CSS px per world unit. */
  readonly scale: number;
  /** Index of the level below, and the weight of the one above, 0…1. */
  readonly level: number;
  readonly weight: number;
  /** Space between edges, CSS px, and the share of the whole distance that is enough. */
  readonly gap: number;
  readonly share: number;
}

export type Offset = [number, number];

const ROUNDS = 140;
/** Rounds in which each disc is also drawn back home; the last ones only separate. */
const HOMING = 60;
const PULL = 0.03;
/** Only pairs this near can ever meet: no disc is pushed farther than half of it. CSS px. */
const REACH = 56;

/**
 * @param levels how many levels there are; beyond the last the offset is zero
 * @param stops finest zoom last
 * @returns offsets by level, then by disc
 */
export function spread(discs: readonly Disc[], levels: number, stops: readonly Stop[]): Offset[][] {
  const offsets = Array.from({ length: levels + 1 }, () => discs.map((): Offset => [0, 0]));
  // From the finest level down, each starting where the finer one ends, so that neighbours keep their sides.
  for (let level = levels - 1; level >= 0; level--) {
    offsets[level]?.forEach((offset, i) => {
      const finer = offsets[level + 1]?.[i];
      if (finer) [offset[0], offset[1]] = [finer[0] / 2, finer[1] / 2];
    });
    relax(
      stops.filter((s) => s.level === level).flatMap((stop) => pairsAt(stop, discs, offsets)),
      offsets[level] ?? [],
    );
  }
  relax(
    stops.flatMap((stop) => pairsAt(stop, discs, offsets)),
    offsets.flat(),
  );
  return offsets;
}

interface Pair {
  /** Offsets of both discs on the level below and above. */
  readonly low: readonly [Offset, Offset];
  readonly high: readonly [Offset, Offset];
  readonly weight: number;
  /** From the first disc's true place to the second's, px. */
  readonly dx: number;
  readonly dy: number;
  readonly enough: number;
  /** Where two on one spot go apart: by their place in the list. */
  readonly turn: number;
}

function pairsAt(stop: Stop, discs: readonly Disc[], offsets: readonly Offset[][]): Pair[] {
  const [low, high] = [offsets[stop.level], offsets[stop.level + 1]];
  const pairs: Pair[] = [];
  discs.forEach((p, i) => {
    for (let j = i + 1; j < discs.length; j++) {
      const [q, a, b, c, d] = [discs[j], low?.[i], low?.[j], high?.[i], high?.[j]];
      if (!q || !a || !b || !c || !d) continue;
      const [dx, dy] = [(q.x - p.x) * stop.scale, (q.y - p.y) * stop.scale];
      if (dx * dx + dy * dy > REACH * REACH) continue;
      const enough = ((p.diameter + q.diameter) / 2 + stop.gap) * stop.share;
      pairs.push({ low: [a, b], high: [c, d], weight: stop.weight, dx, dy, enough, turn: i * 2.4 + j });
    }
  });
  return pairs;
}

function relax(pairs: readonly Pair[], homing: readonly Offset[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    if (round < HOMING) {
      for (const offset of homing) {
        offset[0] *= 1 - PULL;
        offset[1] *= 1 - PULL;
      }
    }
    let moved = false;
    for (const pair of pairs) if (part(pair)) moved = true;
    if (!moved && round >= HOMING) break;
  }
}

/** Moves both discs of a pair back by half of what they lack. */
function part({ low, high, weight, dx, dy, enough, turn }: Pair): boolean {
  const keep = 1 - weight;
  let x = dx + (low[1][0] - low[0][0]) * keep + (high[1][0] - high[0][0]) * weight;
  let y = dy + (low[1][1] - low[0][1]) * keep + (high[1][1] - high[0][1]) * weight;
  let apart = Math.sqrt(x * x + y * y);
  if (apart >= enough - 0.05) return false;
  const lack = enough - apart;
  if (apart < 1e-6) [x, y, apart] = [Math.cos(turn), Math.sin(turn), 1];
  const push = lack / 2 / apart / (keep * keep + weight * weight);
  for (const [pair, part] of [
    [low, push * keep],
    [high, push * weight],
  ] as const) {
    pair[0][0] -= x * part;
    pair[0][1] -= y * part;
    pair[1][0] += x * part;
    pair[1][1] += y * part;
  }
  return true;
}
