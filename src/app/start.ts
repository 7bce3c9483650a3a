/** Where everything meets: the store from the address, then data, map and panels. */
import { offlineCopy } from '../data/ownFiles';
import { mountMap } from '../map/mountMap';
import { isFramed } from '../state/framed';
import { createAppStore } from '../state/store';
import { startUrlSync } from '../state/urlSync';
import { openingSearch, openingState } from './openingState';
import { startData } from './startData';
import { whenSeen } from './whenSeen';

const store = createAppStore(openingState());
/** What a scene of the address shows is no step that Back takes back. */
const scenes = readScenes(store);
if (scenes === null) startUrlSync(store, window, isFramed());
else void scenes.finally(() => startUrlSync(store, window, isFramed()));
void startData(store);
if (isFramed()) void import('./embedBridge').then(({ startEmbedBridge }) => startEmbedBridge(store));

/** Null where the address has to do with no scene. */
function readScenes({ getState }: typeof store): Promise<void> | null {
  const { at, linked } = getState().briefing;
  const search = openingSearch();
  return at === null && linked === null
    ? null
    : import('./openingScene').then(({ openScene }) => openScene(store, search));
}

const region = document.getElementById('map');
const place = document.getElementById('ui');
if (!region || !place) throw new Error('the page has no #map or no #ui');
let panelsStand = () => {};
const panels = new Promise<void>((resolve) => {
  panelsStand = resolve;
});
const map = mountMap(region, store, panels, isFramed() ? whenSeen(region) : undefined);
/**
 * The panels follow the map on the line and on the processor: together both would be late, the map by a quarter of its
 * time. An address that opens a panel shows it at once, and a map that takes long keeps nobody waiting.
 */
const alone = document.documentElement.dataset.right === 'open' ? map.arrived : map.settled;
const LONGEST_MS = 4000;
const patience = map.arrived.then(() => new Promise((resolve) => setTimeout(resolve, LONGEST_MS)));
void Promise.race([alone, patience])
  .then(() => import('./panels'))
  .then(({ mountPanels }) => mountPanels(place, store, () => void startData(store)))
  .then(panelsStand);

/** In a frame nothing is kept, and neither while the site is being worked on; a copy in one file keeps itself. */
if (import.meta.env.PROD && !isFramed() && offlineCopy() === null && 'serviceWorker' in navigator)
  void map.settled
    .then(() => new Promise((resolve) => setTimeout(resolve, LONGEST_MS)))
    .then(() => import('./kept/keepSite'))
    .then(({ keepSite }) => keepSite(store))
    // Private windows and some settings refuse: the atlas then needs its network, as it says where it does.
    .catch((error: unknown) => console.warn(error));
