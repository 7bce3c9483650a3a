/** Where everything meets: the store from the address, then data, map and panels, none waiting for another. */
import './styles.css';
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
mountMap(region, store);
void import('./panels').then(({ mountPanels }) => mountPanels(place, store, () => void startData(store)));
