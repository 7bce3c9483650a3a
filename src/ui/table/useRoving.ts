/** One tab stop for all rows: arrows move it, and it stays where it was left. */
import { type KeyboardEvent, type RefObject, useState } from 'react';

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
  PageDown: (index, last) => Math.min(index + 10, last),
  PageUp: (index) => Math.max(index - 10, 0),
};

/** The controls of a row, from left to right. */
const STOPS = ['select', 'open', 'keep'];

interface Roving {
  /** The code of the row that Tab reaches. */
  readonly active: string | undefined;
  readonly reach: (code: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableSectionElement>) => void;
}

/**
 * Up and down go from row to row within a column of controls (`data-stop`), left and right between the controls
 * of a row. `codes` are the rows in the order shown.
 */
export function useRoving(body: RefObject<HTMLTableSectionElement | null>, codes: readonly string[]): Roving {
  const [reached, setReached] = useState<string | null>(null);
  const active = reached !== null && codes.includes(reached) ? reached : codes[0];
  const focus = (code: string | undefined, stop: string) => {
    if (code === undefined) return;
    body.current?.querySelector<HTMLElement>(`[data-code="${code}"] [data-stop="${stop}"]`)?.focus();
  };
  return {
    active,
    reach: setReached,
    onKeyDown: (event) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const stop = target?.dataset.stop;
      const code = target?.closest<HTMLElement>('[data-code]')?.dataset.code;
      if (stop === undefined || code === undefined) return;
      const step = STEPS[event.key];
      if (step !== undefined) {
        event.preventDefault();
        focus(codes[step(codes.indexOf(code), codes.length - 1)], stop);
      } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        event.preventDefault();
        const to = STOPS.indexOf(stop) + (event.key === 'ArrowLeft' ? -1 : 1);
        focus(code, STOPS[Math.min(Math.max(to, 0), STOPS.length - 1)] ?? stop);
      }
    },
  };
}
