import type { UrlWindow } from '../../../src/state/urlSync';

/** A browser tab with history and clock, moved by hand. */
export interface FakeWindow {
  readonly window: UrlWindow;
  /** Path, search and hash of every entry. */
  readonly entries: () => readonly string[];
  readonly here: () => string;
  readonly go: (steps: number) => void;
  /** Lets time pass: every timer that waits runs. */
  readonly wait: () => void;
  /** How often the address was written. */
  readonly writes: () => number;
}

export function createFakeWindow(address: string): FakeWindow {
  let entries = [address];
  let at = 0;
  let writes = 0;
  let nextTimer = 1;
  const timers = new Map<number, () => void>();
  const listeners = new Set<() => void>();
  const url = () => new URL(entries[at] ?? '', 'https://atlas.test');
  const location = {
    get pathname() {
      return url().pathname;
    },
    get search() {
      return url().search;
    },
    get hash() {
      return url().hash;
    },
  };
  const history = {
    state: null,
    pushState: (_state: unknown, _title: string, to: string) => {
      writes += 1;
      entries = [...entries.slice(0, at + 1), to];
      at += 1;
    },
    replaceState: (_state: unknown, _title: string, to: string) => {
      writes += 1;
      entries = entries.map((entry, index) => (index === at ? to : entry));
    },
  };
  const window = {
    location,
    history,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    setTimeout: (run: () => void) => {
      timers.set(nextTimer, run);
      nextTimer += 1;
      return nextTimer - 1;
    },
    clearTimeout: (id: number) => timers.delete(id),
  };
  return {
    window: window as unknown as UrlWindow,
    entries: () => entries,
    here: () => entries[at] ?? '',
    go: (steps) => {
      at = Math.min(Math.max(at + steps, 0), entries.length - 1);
      for (const listener of listeners) listener();
    },
    wait: () => {
      const waiting = [...timers.values()];
      timers.clear();
      for (const run of waiting) run();
    },
    writes: () => writes,
  };
}
