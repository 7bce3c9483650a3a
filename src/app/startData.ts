/** Loads the data set into the store; called at the start, and again when a person asks to try anew. */
import { loadDataset } from '../data/dataset';
import { fetchFile } from '../data/fetchText';
import type { AppStore } from '../state/store';
import { datasetFailed, datasetLoading, datasetReady } from '../state/transitions/dataset';

export async function startData(store: AppStore): Promise<void> {
  store.setState(datasetLoading());
  const loaded = await loadDataset(store.getState().dataFolder, fetchFile);
  store.setState(
    loaded.value === null
      ? datasetFailed(loaded.reason, loaded.issues)
      : datasetReady(loaded.value, loaded.issues),
  );
}
