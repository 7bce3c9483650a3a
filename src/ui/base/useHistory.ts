/** The history of the data set, fetched when something first tells of it, and once for all that do. */
import { useEffect, useState } from 'react';
import { fetchFile } from '../../data/fetchText';
import { loadHistory } from '../../data/historyFile';
import type { Read } from '../../data/issues';
import type { History } from '../../domain/history';
import type { AppStore } from '../../state/store';
import { datasetIssuesAdded } from '../../state/transitions/dataset';
import { historyReady } from '../../state/transitions/history';
import { useAppState, useAppStore } from './store';

/** `missing`: the file did not come or cannot be used; the notes on the data say why. */
export type HistoryState =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'ready'; readonly history: History };

const LOADING: HistoryState = { status: 'loading' };
const MISSING: HistoryState = { status: 'missing' };

interface Asked {
  readonly folder: string;
  readonly answer: Promise<Read<History>>;
}
const asked = new WeakMap<AppStore, Asked>();

function historyOf(store: AppStore, folder: string): Promise<Read<History>> {
  const known = asked.get(store);
  if (known?.folder === folder) return known.answer;
  const answer = loadHistory(folder, fetchFile).then((read) => {
    store.setState(datasetIssuesAdded(read.issues));
    // What a scene says of the targets is read from the state.
    if (read.value !== null) store.setState(historyReady(read.value));
    // Whoever opens it next asks again.
    if (read.value === null) asked.delete(store);
    return read;
  });
  asked.set(store, { folder, answer });
  return answer;
}

export function useHistory(): HistoryState {
  const store = useAppStore();
  const folder = useAppState((state) => state.dataFolder);
  const [state, setState] = useState<HistoryState>(LOADING);
  useEffect(() => {
    let here = true;
    void historyOf(store, folder).then(({ value }) => {
      if (here) setState(value === null ? MISSING : { status: 'ready', history: value });
    });
    return () => {
      here = false;
    };
  }, [store, folder]);
  return state;
}
