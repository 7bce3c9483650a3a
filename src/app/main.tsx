/** Where everything meets: the store from the address, then data, map and panels, none waiting for another. */
import { createAppStore, INITIAL_STATE } from '../state/store';
import { decodeState } from '../state/url';
import { startUrlSync } from '../state/urlSync';
import { startData } from './startData';

const store = createAppStore(decodeState(location.search, INITIAL_STATE));
startUrlSync(store, window);
void startData(store);

const region = document.getElementById('map');
if (!region) throw new Error('the page has no #map');
void import('../map/mountMap').then(({ mountMap }) => mountMap(region, store));
