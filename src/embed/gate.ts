/** Which messages come in: from the page around the frame, from an allowed origin, understood, and not too many. */
import type { Complaint, Stats } from './embed';
import { type Read, readMessage } from './schema';

/** So many at once, and then so many a second: beyond what a slider makes. */
const BURST = 120;
const PER_SECOND = 40;

export type Admitted =
  | { readonly kind: 'command'; readonly read: Extract<Read, { kind: 'command' }> }
  /** Refused, and its sender may know why. */
  | { readonly kind: 'complaint'; readonly id: string | undefined; readonly complaint: Complaint }
  /** Ignored, and counted. */
  | { readonly kind: 'foreign' | 'nothing' };

export interface Gate {
  readonly admit: (message: { data: unknown; origin: string; fromParent: boolean }) => Admitted;
  readonly stats: () => Stats;
}

/** @param now milliseconds of any clock */
export function createGate(allowed: ReadonlySet<string>, now: () => number): Gate {
  let stats: Stats = { foreign: 0, malformed: 0, refused: 0 };
  let left = BURST;
  let last = now();
  const count = (what: keyof Stats) => {
    stats = { ...stats, [what]: stats[what] + 1 };
  };
  const isTooMany = (): boolean => {
    const time = now();
    left = Math.min(BURST, left + ((time - last) / 1000) * PER_SECOND);
    last = time;
    if (left < 1) return true;
    left -= 1;
    return false;
  };
  const admit: Gate['admit'] = ({ data, origin, fromParent }) => {
    if (!fromParent || !allowed.has(origin)) {
      count('foreign');
      return { kind: 'foreign' };
    }
    const tooMany = isTooMany();
    const read = tooMany ? null : readMessage(data);
    if (read === null) {
      count('refused');
      // To answer each would be a flood as well.
      return { kind: 'nothing' };
    }
    if (read.kind === 'command') return { kind: 'command', read };
    count('malformed');
    if (!read.ours) return { kind: 'nothing' };
    return { kind: 'complaint', id: read.id, complaint: { code: read.code, message: read.why } };
  };
  return { admit, stats: () => stats };
}
