/** Going to places. */
import { placeBox } from '../../domain/places';
import type { PlaceKind } from '../../domain/searchIndex';
import type { Dataset } from '../../domain/types';
import type { AppStore } from '../../state/store';
import { requestCamera } from '../../state/transitions/camera';
import { openCluster } from '../../state/transitions/focus';

/** Shows a place on the map; a cluster opens as well. */
export function goTo(store: AppStore, dataset: Dataset, kind: PlaceKind, id: string): void {
  const bbox = placeBox(dataset, kind, id);
  if (kind === 'cluster') store.setState(openCluster(id));
  if (bbox !== null) store.setState(requestCamera({ kind: 'bounds', bbox }));
}
