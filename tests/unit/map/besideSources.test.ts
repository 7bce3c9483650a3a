import { describe, expect, it } from 'vitest';
import { besideSources } from '../../../src/map/besideSources';
import type { BaseSources, SourcesWatch } from '../../../src/map/sources';
import { planStore } from '../../../src/state/plan';
import { createAppStore } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { addChange } from '../../../src/state/transitions/scenario';
import { createDataset } from '../state/fixtures';

const IDS = [
  ...(['context', 'units', 'edges', 'labels', 'inset', 'notCounted', 'clusters', 'symbols'] as const),
  ...(['rivers', 'roads', 'schematic'] as const),
] as const;

/** Sources of a first map, each URL saying whose it is. */
function sourcesOf(name: string): BaseSources {
  const urls = Object.fromEntries(IDS.map((id) => [id, `${name}/${id}`])) as BaseSources['urls'];
  return { urls, own: Object.values(urls), symbols: new Map() };
}

function setUp() {
  const store = createAppStore();
  store.setState(datasetReady(createDataset(), []));
  let first = sourcesOf('first');
  const listeners = new Set<() => void>();
  const sources: SourcesWatch = {
    current: () => first,
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    dispose: () => {},
  };
  const beside = besideSources(sources, planStore(store));
  const become = (next: BaseSources) => {
    first = next;
    for (const changed of listeners) changed();
  };
  return { store, beside, become, listeners };
}

describe('the sources of the plan beside a scenario', () => {
  it('are those of the first map but for what a scenario touches, and only that is theirs to let go', () => {
    const base = setUp().beside.current();
    expect(base?.urls.units).toBe('first/units');
    expect(base?.urls.clusters).toMatch(/^blob:/);
    expect(base?.own.toSorted()).toEqual(
      [base?.urls.clusters, base?.urls.symbols, base?.urls.inset].toSorted(),
    );
  });

  it('stay while the scenario changes, and follow another data set', () => {
    const { store, beside, become } = setUp();
    const base = beside.current();
    store.setState(addChange({ kind: 'withdraw', code: 'LA-001' }));
    expect(store.getState().scenario.changes).toHaveLength(1);
    become({ ...sourcesOf('first'), own: [] });
    expect(beside.current()).toBe(base);
    become(sourcesOf('second'));
    expect(beside.current()?.urls.units).toBe('second/units');
  });

  it('tell of themselves until nobody listens', () => {
    const { beside, become, listeners } = setUp();
    let told = 0;
    const stop = beside.onChange(() => {
      told += 1;
    });
    become(sourcesOf('second'));
    stop();
    become(sourcesOf('third'));
    expect([told, listeners.size]).toEqual([1, 0]);
  });
});
