/** Where everything meets: the store from the address, then data, map and panels. */
import { mountMap } from '../map/mountMap';
import { createAppStore } from '../state/store';
import { startUrlSync } from '../state/urlSync';
import { openingState } from './openingState';
import { startData } from './startData';

const store = createAppStore(openingState());
startUrlSync(store, window, window.parent !== window);
void startData(store);
if (window.parent !== window)
  void import('./embedBridge').then(({ startEmbedBridge }) => startEmbedBridge(store));

const region = document.getElementById('map');
const place = document.getElementById('ui');
if (!region || !place) throw new Error('the page has no #map or no #ui');
const map = mountMap(region, store);
/**
 * The panels follow the map on the line and on the processor: together both would be late, the map by a quarter of its
 * time. An address that opens a panel shows it at once, and a map that takes long keeps nobody waiting.
 */
const alone = document.documentElement.dataset.right === 'open' ? map.arrived : map.settled;
const LONGEST_MS = 4000;
const patience = map.arrived.then(() => new Promise((resolve) => setTimeout(resolve, LONGEST_MS)));
void Promise.race([alone, patience])
  .then(() => import('./panels'))
  .then(({ mountPanels }) => mountPanels(place, store, () => void startData(store)));
