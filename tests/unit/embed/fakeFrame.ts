/** An atlas in a frame, with the page around it moved by hand. */

import type { Dataset } from '../../../src/domain/types';
import type { DrawPicture } from '../../../src/embed/answers';
import { type BridgeWindow, startBridge } from '../../../src/embed/bridge';
import type { MapWatch } from '../../../src/embed/journey';
import type { Command, Enveloped, Tidings } from '../../../src/embed/protocol';
import { createAppStore, type InitialParts } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { createDataset } from '../state/fixtures';

export const PAGE = 'https://page.example.vn';
export const ATLAS = 'https://atlas.example.vn';

interface Posted {
  readonly message: Enveloped<Tidings>;
  readonly to: string;
}

export interface FakeFrameOptions {
  readonly state?: InitialParts;
  /** Null: it is still on its way. */
  readonly dataset?: Dataset | null;
  readonly draw?: DrawPicture;
  readonly map?: MapWatch;
}

export function openFrame({ state = {}, dataset = createDataset(), draw, map }: FakeFrameOptions = {}) {
  const store = createAppStore(state);
  if (dataset !== null) store.setState(datasetReady(dataset, []));
  const posted: Posted[] = [];
  const parent = { postMessage: (message: Enveloped<Tidings>, to: string) => posted.push({ message, to }) };
  const listeners = new Map<string, (event: unknown) => void>();
  const timers = new Map<number, () => void>();
  let nextTimer = 1;
  const size = { width: 800 };
  const window = {
    parent,
    location: { origin: ATLAS, pathname: '/long-an/' },
    performance: { now: () => 0 },
    get innerWidth() {
      return size.width;
    },
    setTimeout: (run: () => void) => {
      timers.set(nextTimer, run);
      nextTimer += 1;
      return nextTimer - 1;
    },
    clearTimeout: (id: number) => timers.delete(id),
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  const stop = startBridge({
    store,
    window: window as unknown as BridgeWindow,
    allowed: new Set([ATLAS, PAGE]),
    map: map ?? { rests: () => Promise.resolve(), patience: () => Promise.resolve() },
    draw: draw ?? (() => Promise.reject(new Error('no WebGL'))),
  });
  /** Until all that has been asked for is answered: data at hand come within a few turns. */
  const idle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const raw = async (data: unknown, origin = PAGE, source: unknown = parent) => {
    const before = posted.length;
    listeners.get('message')?.({ data, origin, source });
    await idle();
    return posted.slice(before).map(({ message }) => message);
  };
  let last = 0;
  return {
    store,
    posted,
    stop,
    raw,
    idle,
    listening: () => listeners.size,
    self: window,
    /** Asks, and gives the answer with its id. */
    ask: async (command: Command): Promise<Tidings> => {
      last += 1;
      const id = `q${last}`;
      const answers = (await raw({ atlas: 1, id, ...command })).filter((message) => message.id === id);
      if (answers.length !== 1 || answers[0] === undefined) throw new Error(`${answers.length} answers`);
      return answers[0];
    },
    /** Lets the state come to rest; gives what is told of it. */
    rest: async () => {
      const before = posted.length;
      const waiting = [...timers.values()];
      timers.clear();
      for (const run of waiting) run();
      await idle();
      return posted.slice(before).map(({ message }) => message);
    },
    widen: (width: number) => {
      size.width = width;
      listeners.get('resize')?.({});
    },
  };
}
