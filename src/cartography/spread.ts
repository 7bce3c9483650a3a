/** Pushes overlapping discs apart, as little as will do, the same way every time. */

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
}

const ROUNDS = 320;
/** Rounds in which each disc is also drawn back home; the last ones only separate. */
const HOMING = 200;
const PULL = 0.02;

/**
 * @param discs true places, px
 * @param start offsets to begin with (those of the next closer zoom), px
 * @param gap space to keep between two edges, px
 * @param share of the full distance that is enough: below 1 lets discs overlap
 * @returns offset of each disc, px
 */
export function spread(
  discs: readonly Disc[],
  start: readonly (readonly [number, number])[],
  gap: number,
  share: number,
): [number, number][] {
  const offsets = start.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    if (round < HOMING) {
      for (const offset of offsets) {
        offset[0] *= 1 - PULL;
        offset[1] *= 1 - PULL;
      }
    }
    const moved = separate(discs, offsets, gap, share);
    if (!moved && round >= HOMING) break;
  }
  return offsets;
}

function separate(discs: readonly Disc[], offsets: [number, number][], gap: number, share: number): boolean {
  let moved = false;
  for (let i = 0; i < discs.length; i++) {
    for (let j = i + 1; j < discs.length; j++) {
      const [a, b, p, q] = [discs[i], discs[j], offsets[i], offsets[j]];
      if (!a || !b || !p || !q) continue;
      const enough = ((a.diameter + b.diameter) / 2 + gap) * share;
      let dx = b.x + q[0] - a.x - p[0];
      let dy = b.y + q[1] - a.y - p[1];
      let apart = Math.hypot(dx, dy);
      if (apart >= enough - 1e-3) continue;
      if (apart < 1e-6) {
        // Two on one spot part in a direction of their own, by their place in the list.
        dx = Math.cos(i * 2.4 + j);
        dy = Math.sin(i * 2.4 + j);
        apart = 1;
      }
      const push = (enough - Math.min(apart, Math.hypot(dx, dy))) / 2 / apart;
      p[0] -= dx * push;
      p[1] -= dy * push;
      q[0] += dx * push;
      q[1] += dy * push;
      moved = true;
    }
  }
  return moved;
}
