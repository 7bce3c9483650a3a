/** Where everything meets: the store from the address, then data, map and panels. */
import { mountMap } from '../map/mountMap';
import { createAppStore, INITIAL_STATE } from '../state/store';
import { decodeState } from '../state/url';
import { startUrlSync } from '../state/urlSync';
import { startData } from './startData';

const store = createAppStore(decodeState(location.search, INITIAL_STATE));
startUrlSync(store, window);
void startData(store);

const region = document.getElementById('map');
const place = document.getElementById('ui');
if (!region || !place) throw new Error('the page has no #map or no #ui');
const map = mountMap(region, store);
// The panels' program follows the map's on the line, whether that arrived or not: together both would be late.
void map.arrived
  .then(() => import('./panels'))
  .then(({ mountPanels }) => mountPanels(place, store, () => void startData(store)));
