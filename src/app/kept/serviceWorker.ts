/**
 * Keeps the site in the browser, so that a second visit needs no network. Built on its own, as `service-worker.js`.
 *
 * What has a hash in its name never changes and is taken from what is kept. The page and its data are asked for anew each
 * time, and taken from what is kept only where no answer comes: then they say so, and nobody takes old figures for new.
 */
import { addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { type KeptFile, withMark } from './kept';

/** The files of this build, written in its place while the site is built (`keptFiles.ts`). */
declare const KEPT_FILES: KeptFile[];

/** What this file uses of its surroundings: the library of types for pages has no workers of this kind. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
};

/** So long an answer may take before what is kept stands in for it. */
const PATIENCE_MS = 8000;

precache(KEPT_FILES);
cleanupOutdatedCaches();
registerRoute(
  ({ request, url }) => request.mode === 'navigate' || url.href.startsWith(`${self.registration.scope}data/`),
  ({ request }) => freshOrKept(request),
);
addRoute();
self.addEventListener('message', ({ data }) => {
  // What `Workbox.messageSkipWaiting` says.
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

async function freshOrKept(request: Request): Promise<Response> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  // Past what the browser keeps by itself: an old answer out of its cache would pass for a new one.
  const fresh = fetch(request, { cache: 'no-cache' });
  const answer = await Promise.race([fresh.catch(() => null), late]);
  if (answer !== null && answer.status < 500) return answer;
  const kept = await matchPrecache(keptName(request));
  return kept === undefined ? (answer ?? fresh) : withMark(kept);
}

/** An address of the atlas is the page, whatever its search part says. */
function keptName({ mode, url }: Request): string {
  const { origin, pathname } = new URL(url);
  const isStart = mode === 'navigate' && origin + pathname === self.registration.scope;
  return isStart ? 'index.html' : origin + pathname;
}
