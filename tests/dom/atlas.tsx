/** The page's panels around a real store with the real data, as a person meets them. */
import { readFileSync } from 'node:fs';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/App';
import { assembleDataset, DATASET_FILES, type DatasetTexts } from '../../src/data/dataset';
import type { DataIssue, Dataset } from '../../src/domain/types';
import { type AppStore, createAppStore, INITIAL_STATE } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { mapLive } from '../../src/state/transitions/map';
import { decodeState } from '../../src/state/url';

// Whether each of some thousand elements is hidden by style is most of what a query costs here, and jsdom has no
// style sheet anyway. Parts that load on use take their time on a busy machine.
configure({
  defaultHidden: true,
  asyncUtilTimeout: 25_000,
  // The whole page written out, as testing-library does for each try that finds nothing yet, was a third of the time.
  getElementError: (message) => new Error(message ?? 'not found'),
});
vi.setConfig({ testTimeout: 60_000 });

const loaded = assembleDataset(
  Object.fromEntries(
    DATASET_FILES.map((name) => [name, readFileSync(`public/data/${name}`, 'utf8')]),
  ) as DatasetTexts,
);
if (loaded.value === null) throw new Error('public/data does not load');

export const dataset: Dataset = loaded.value;

export interface Options {
  /** The search part of the address. */
  readonly search?: string;
  /** Width of the window, CSS px. */
  readonly width?: number;
  /** Whether a finger points. */
  readonly finger?: boolean;
  /** What the data were read with; without it, nothing. */
  readonly issues?: readonly DataIssue[];
  /** False: the data are still on their way. */
  readonly ready?: boolean;
  /** The data set; the published one unless told. */
  readonly data?: Dataset;
  readonly onRetry?: () => void;
  /** Files that are not there when asked for. */
  readonly lost?: readonly string[];
}

export interface Atlas {
  readonly store: AppStore;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** Opens the atlas, in English unless the address says otherwise, on a wide screen unless told. */
export function openAtlas({
  search = '',
  width = 1440,
  finger = false,
  issues = [],
  ready = true,
  data = dataset,
  onRetry,
  lost = [],
}: Options = {}): Atlas {
  stubScreen(width, finger);
  vi.stubGlobal('fetch', async (url: string) =>
    lost.includes(url)
      ? new Response('', { status: 404 })
      : new Response(readFileSync(`public/${url}`, 'utf8')),
  );
  const address = search.includes('lang=') ? search : `${search || '?'}&lang=en`;
  const store = createAppStore(decodeState(address, INITIAL_STATE));
  if (ready) store.setState(datasetReady(data, issues));
  store.setState(mapLive());
  render(<App store={store} {...(onRetry === undefined ? {} : { onRetry })} />);
  return { store, user: userEvent.setup() };
}

/** jsdom has no layout, no modal dialogs and no captured pointers: just enough of each for the panels to work. */
export function stubScreen(width: number, finger: boolean): void {
  window.matchMedia = (query) => {
    const least = Number(/min-width: (\d+)px/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
    return Object.assign(new EventTarget(), {
      matches: query === '(pointer: coarse)' ? finger : width >= least,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.setPointerCapture = () => undefined;
}
