/**
 * The atlas' side of the talk with the page around its frame.
 *
 * The page speaks first: its first message shows its origin, which no page can forge, and from then on the atlas posts
 * to exactly this origin. Before that, and to origins not allowed, it tells its height and nothing else: that is how it
 * looks from outside anyway, and no data.
 */
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import { complaint, createAnswers, type DrawPicture, isMove } from './answers';
import { createGate } from './gate';
import { wantedHeight } from './height';
import { createJourney, type MapWatch } from './journey';
import { createNews } from './news';
import { type Command, PROTOCOL, type Tidings } from './protocol';

/** The parts of `window` in use. */
export type BridgeWindow = Pick<
  Window,
  | 'location'
  | 'innerWidth'
  | 'performance'
  | 'setTimeout'
  | 'clearTimeout'
  | 'addEventListener'
  | 'removeEventListener'
> & { readonly parent: Pick<Window, 'postMessage'> };

export interface BridgeParts {
  readonly store: AppStore;
  readonly window: BridgeWindow;
  /** Origins that may talk with the atlas. */
  readonly allowed: ReadonlySet<string>;
  readonly draw: DrawPicture;
  readonly map: MapWatch;
}

/** Commands that wait, for the data or for one another. */
const MOST_WAITING = 100;

/** Starts listening, and tells the height; gives back how to stop. */
export function startBridge({ store, window, allowed, draw, map }: BridgeParts): () => void {
  const page = window.location.origin + window.location.pathname;
  const gate = createGate(allowed, () => window.performance.now());
  let partner: string | null = null;

  const post = (tidings: Tidings, id?: string): void => {
    if (partner === null) return;
    window.parent.postMessage({ atlas: PROTOCOL, ...(id === undefined ? {} : { id }), ...tidings }, partner);
  };
  const journey = createJourney(store, map, () => news.look());
  const news = createNews(store, { seen: journey.seen, page }, window, post);
  const answer = createAnswers({ store, page, draw, journey, stats: gate.stats });

  const take = async (command: Command, id?: string): Promise<void> => {
    await dataArrived(store);
    const answered = answer(command).then((tidings) => {
      post(tidings, id);
      if (tidings.type === 'ready') news.start();
    });
    // Pictures and flights keep nobody waiting: a picture is of what was shown when it was asked for, a place may be
    // asked for on the way to another. What is asked has been obeyed here.
    if (command.type !== 'png' && !isMove(command)) await answered;
  };
  const enqueue = createQueue((id) => post(complaint('busy', 'messages'), id));

  let warned = false;
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>): void => {
    // Extensions of the browser talk to themselves in the page's own name.
    if (source === window) return;
    const fromParent = source === window.parent;
    const admitted = gate.admit({ data, origin, fromParent });
    if (admitted.kind === 'foreign') {
      if (fromParent && !warned) console.warn(`Messages from ${origin} are ignored: see embed_origins`);
      warned ||= fromParent;
      return;
    }
    partner = origin;
    if (admitted.kind === 'complaint') post({ type: 'error', ...admitted.complaint }, admitted.id);
    if (admitted.kind === 'command') {
      const { command, id } = admitted.read;
      if (command.type === 'hello') post({ type: 'heard' });
      enqueue(() => take(command, id), id);
    }
  };
  const stopHeight = tellHeight(store, window, () => partner ?? '*');
  window.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('message', onMessage);
    stopHeight();
    news.stop();
    journey.stop();
  };
}

/** Does one thing after the other, in the order they came. */
function createQueue(full: (id?: string) => void): (work: () => Promise<void>, id?: string) => void {
  let waiting = 0;
  let queue: Promise<void> = Promise.resolve();
  return (work, id) => {
    if (waiting >= MOST_WAITING) {
      full(id);
      return;
    }
    waiting += 1;
    queue = queue
      .then(work)
      .catch(console.error)
      .finally(() => {
        waiting -= 1;
      });
  };
}

/** @param to whom: everybody, while nobody has spoken; see above */
function tellHeight(store: AppStore, window: BridgeWindow, to: () => string): () => void {
  let told: number | null = null;
  const tell = (): void => {
    const height = wantedHeight(store.getState().view.layout, window.innerWidth);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ atlas: PROTOCOL, type: 'height', height }, to());
  };
  window.addEventListener('resize', tell);
  const unwatch = store.subscribe(({ view }, before) => {
    if (view.layout !== before.view.layout) tell();
  });
  tell();
  return () => {
    window.removeEventListener('resize', tell);
    unwatch();
  };
}

/** When the data set is there, or will not come. */
function dataArrived(store: AppStore): Promise<void> {
  const isThere = ({ dataset }: AppState) => dataset.status !== 'loading';
  if (isThere(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const unwatch = store.subscribe((state) => {
      if (!isThere(state)) return;
      unwatch();
      resolve();
    });
  });
}
