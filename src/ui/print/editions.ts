/** What is printed, made from the page's state in the language of the paper. */
import { type AtlasParts, atlasPlan } from '../../briefing/print/atlasPages';
import { atlasState } from '../../briefing/print/districtState';
import { fetchFile } from '../../data/fetchText';
import { loadRoadLines } from '../../data/roadLines';
import type { Dataset } from '../../domain/types';
import type { Lang } from '../../i18n/lang';
import { selectDataset, selectShown } from '../../state/selectors';
import { type AppStore, createAppStore } from '../../state/store';
import type { AppState } from '../../state/types';
import { dayOf } from '../base/day';
import type { AtlasEdition } from './PrintSheets';

/** A store of its own: what the page does meanwhile changes nothing on paper. */
export function storeOf(state: AppState, lang: Lang): AppStore {
  const store = createAppStore();
  store.setState({ ...state, view: { ...state.view, lang, theme: 'light' } }, true);
  return store;
}

export interface AtlasWish {
  readonly parts: AtlasParts;
  /** Only the clusters that pass the page's filter. */
  readonly filtered: boolean;
  readonly lang: Lang;
}

/** @throws where there is no data set */
export async function atlasEdition(
  state: AppState,
  { parts, filtered, lang }: AtlasWish,
): Promise<AtlasEdition> {
  const store = storeOf(atlasState(state, filtered), lang);
  const own = store.getState();
  const dataset = selectDataset(own);
  if (dataset === null) throw new Error('No atlas without a data set');
  return {
    store,
    made: dayOf(new Date()),
    parts,
    plan: atlasPlan(dataset, selectShown(own), parts, !filtered),
    roads: parts === 'clusters' ? [] : await roadsOf(dataset, state.dataFolder),
  };
}

/** None where their file does not come: the maps then have none. */
async function roadsOf(dataset: Dataset, folder: string): Promise<AtlasEdition['roads']> {
  return (await loadRoadLines(folder, fetchFile, dataset.near)).roads;
}
