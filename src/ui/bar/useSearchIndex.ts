import { useEffect, useState } from 'react';
import { fetchFile } from '../../data/fetchText';
import { searchIndexOf } from '../../domain/search';
import { buildSearch, type SearchIndex } from '../../domain/searchIndex';
import type { Dataset } from '../../domain/types';
import { selectDataset } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { useAppState, useAppStore } from '../base/store';

/** With what is drawn besides; made once for a data set, whichever field asks first. */
const complete = new WeakMap<Dataset, Promise<SearchIndex>>();

async function completeIndex(dataset: Dataset, store: AppStore): Promise<SearchIndex> {
  const { loadDrawnPlaces } = await import('../../data/drawnPlaces');
  const drawn = await loadDrawnPlaces(store.getState().dataFolder, fetchFile);
  // Nothing came: the next one who searches asks again.
  if (drawn.length === 0) complete.delete(dataset);
  return buildSearch(dataset, drawn);
}

/**
 * The index to search; null until the data set is there. Rivers, roads, ports, airports and border gates are in files
 * that only the map has read: they are asked for when a person is about to search, and come a moment later.
 */
export function useSearchIndex(wanted: boolean): SearchIndex | null {
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const [made, setMade] = useState<{ readonly of: Dataset; readonly index: SearchIndex } | null>(null);
  useEffect(() => {
    if (!wanted || dataset === null) return;
    let left = false;
    const index = complete.get(dataset) ?? completeIndex(dataset, store);
    complete.set(dataset, index);
    index.then(
      (found) => left || setMade({ of: dataset, index: found }),
      // The program that reads them did not arrive: clusters and units are found all the same.
      () => complete.delete(dataset),
    );
    return () => {
      left = true;
    };
  }, [wanted, dataset, store]);
  if (dataset === null) return null;
  return made?.of === dataset ? made.index : wanted ? searchIndexOf(dataset) : null;
}
