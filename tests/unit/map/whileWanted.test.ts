import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileWanted } from '../../../src/map/whileWanted';
import { createAppStore } from '../../../src/state/store';
import { setTask } from '../../../src/state/transitions/view';

/** A part wanted while the task is not «explore», whose coming the test has in hand. */
function setUp() {
  const store = createAppStore();
  const log: string[] = [];
  const arrivals: { readonly come: () => void; readonly fail: () => void }[] = [];
  let holds = 0;
  const settling = {
    stir: () => {},
    hold: () => {
      holds += 1;
      return () => {
        holds -= 1;
      };
    },
    idle: () => {},
    finish: () => {},
    resume: () => {},
  };
  const stop = whileWanted<string>(store, settling, {
    wanted: ({ view }) => (view.task === 'explore' ? null : view.task),
    load: () =>
      new Promise((resolve, reject) => {
        arrivals.push({
          come: () =>
            resolve((wish) => {
              log.push(`start ${wish}`);
              return () => void log.push(`stop ${wish}`);
            }),
          fail: () => reject(new Error('lost on the way')),
        });
      }),
    lost: (wish) => log.push(`lost ${wish}`),
  });
  const arrive = async (index: number, how: 'come' | 'fail' = 'come') => {
    arrivals[index]?.[how]();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { store, log, arrive, stop, holds: () => holds };
}

describe('a part of the map that comes when wanted', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('starts when it has arrived, keeps the map busy until then, and stops when no longer wanted', async () => {
    const { store, log, arrive, holds } = setUp();
    expect(holds()).toBe(0);
    store.setState(setTask('invest'));
    expect([log, holds()]).toEqual([[], 1]);
    await arrive(0);
    expect([log, holds()]).toEqual([['start invest'], 0]);
    store.setState(setTask('explore'));
    expect(log).toEqual(['start invest', 'stop invest']);
  });

  it('does not start what nobody wants any more, nor twice what was wanted twice', async () => {
    const { store, log, arrive } = setUp();
    store.setState(setTask('invest'));
    store.setState(setTask('explore'));
    store.setState(setTask('invest'));
    await arrive(0);
    expect(log).toEqual([]);
    await arrive(1);
    store.setState(setTask('region'));
    await arrive(2);
    expect(log).toEqual(['start invest', 'stop invest', 'start region']);
  });

  it('says what did not arrive, and only while it is wanted', async () => {
    const { store, log, arrive, holds } = setUp();
    store.setState(setTask('invest'));
    await arrive(0, 'fail');
    expect([log, holds()]).toEqual([['lost invest'], 0]);
    store.setState(setTask('region'));
    store.setState(setTask('explore'));
    await arrive(1, 'fail');
    expect(log).toEqual(['lost invest']);
  });

  it('goes with the map', async () => {
    const { store, log, arrive, stop } = setUp();
    store.setState(setTask('invest'));
    await arrive(0);
    stop();
    store.setState(setTask('region'));
    expect(log).toEqual(['start invest', 'stop invest']);
  });
});
