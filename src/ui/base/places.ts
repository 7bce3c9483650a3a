/** Going to places. */
import { spotBox } from '../../domain/places';
import type { Spot } from '../../domain/searchIndex';
import type { Dataset } from '../../domain/types';
import type { AppStore } from '../../state/store';
import { requestCamera } from '../../state/transitions/camera';
import { openCluster } from '../../state/transitions/focus';

/** Shows a place on the map; a cluster opens as well. */
export function goTo(store: AppStore, dataset: Dataset, spot: Spot): void {
  const bbox = spotBox(dataset, spot);
  if (spot.kind === 'cluster') store.setState(openCluster(spot.id));
  if (bbox !== null) store.setState(requestCamera({ kind: 'bounds', bbox }));
}
