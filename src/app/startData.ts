/** Loads the data set into the store; called at the start, and again when a person asks to try anew. */
import { loadDataset } from '../data/dataset';
import { fetchFile } from '../data/fetchText';
import type { AppStore } from '../state/store';
import { datasetFailed, datasetLoading, datasetReady } from '../state/transitions/dataset';
import { dataKept } from '../state/transitions/visit';
import { isMarked } from './kept/kept';

export async function startData(store: AppStore): Promise<void> {
  store.setState(datasetLoading());
  let kept = false;
  const loaded = await loadDataset(store.getState().dataFolder, async (url) => {
    const answer = await fetchFile(url);
    kept ||= isMarked(answer);
    return answer;
  });
  store.setState(dataKept(kept));
  store.setState(
    loaded.value === null
      ? datasetFailed(loaded.reason, loaded.issues)
      : datasetReady(loaded.value, loaded.issues),
  );
}
