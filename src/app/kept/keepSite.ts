/** Has the site kept for a visit without a network, and sees when a newer one is there. */
import { Workbox } from 'workbox-window';
import type { AppStore } from '../../state/store';
import { renewalReady } from '../../state/transitions/visit';

/** A page that stays open for days looks for a newer site so often. */
const LOOK_AGAIN_MS = 60 * 60 * 1000;

export async function keepSite(store: AppStore): Promise<void> {
  nameApp();
  const workbox = new Workbox('./service-worker.js');
  workbox.addEventListener('waiting', () => store.setState(renewalReady()));
  let asked = false;
  store.subscribe(({ visit }) => {
    if (visit.renewal !== 'wanted' || asked) return;
    asked = true;
    // The page of the newer site, not this one under the newer worker.
    workbox.addEventListener('controlling', () => window.location.reload());
    workbox.messageSkipWaiting();
  });
  const registration = await workbox.register();
  setInterval(() => void registration?.update().catch(() => undefined), LOOK_AGAIN_MS);
}

/** Named late: the first load has no use for it. */
function nameApp(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = './manifest.webmanifest';
  document.head.append(link);
}
