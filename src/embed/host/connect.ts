/** The page's side of the talk: one connection for each frame. */
import type { AtlasEvents, AtlasFrame, Complaint, Connection, EmbedScript, Ready } from '../embed';
import { type Command, type Enveloped, isEnveloped, PROTOCOL, type Tidings } from '../protocol';

/** From the frame's loading: its program and data may come over a slow line. */
const SILENT_MS = 30_000;
/** From the first sign of life: an atlas that listens says so at once, before its data are there. */
const UNHEARD_MS = 5000;
/** For one answer: a picture takes its time. */
const ANSWER_MS = 90_000;

type AnswerTo<T extends Tidings['type']> = Extract<Tidings, { readonly type: T }>;

interface Waiting {
  readonly resolve: (tidings: Tidings) => void;
  readonly reject: (error: Error) => void;
}

function failed({ code, message }: Complaint): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}

const SILENT: Complaint = {
  code: 'silent',
  message: 'the atlas does not answer; does its embed_origins name this page?',
};

const unheard = (): Complaint => ({
  code: 'silent',
  message: `the atlas does not listen to this page: its embed_origins must name ${location.origin}`,
});

/** A frame that was never loaded: a message to it would be an error in the console. */
function isBlank(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}

export const connect: EmbedScript['connect'] = (frame, tell) => {
  const { origin } = new URL(frame.src, document.baseURI);
  const waiting = new Map<string, Waiting>();
  const timers = new Set<number>();
  let last = 0;
  let listens = false;
  let alive = false;
  let open: ((ready: Ready) => void) | null = null;
  let closed: Error | null = null;
  let giveUp: (error: Error) => void = () => {};
  const ready = new Promise<Ready>((resolve, reject) => {
    open = resolve;
    giveUp = reject;
  });
  // Who does not ask is not to find an error in the console.
  ready.catch(() => {});

  const post = (command: Command, id?: string): void => {
    const message = { atlas: PROTOCOL, ...(id === undefined ? {} : { id }), ...command };
    frame.contentWindow?.postMessage(message, origin);
  };
  const after = (ms: number, run: () => void): number => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const ask = async <T extends Tidings['type']>(command: Command, _answer: T): Promise<AnswerTo<T>> => {
    await ready;
    if (closed !== null) throw closed;
    last += 1;
    const id = String(last);
    const answered = new Promise<Tidings>((resolve, reject) => waiting.set(id, { resolve, reject }));
    const timer = after(ANSWER_MS, () => waiting.get(id)?.reject(failed(SILENT)));
    post(command, id);
    try {
      return (await answered) as AnswerTo<T>;
    } finally {
      waiting.delete(id);
      window.clearTimeout(timer);
      timers.delete(timer);
    }
  };

  const despair = (complaint: Complaint): void => {
    if (open === null) return;
    open = null;
    giveUp(failed(complaint));
    tell('error', complaint);
  };
  const greet = (): void => {
    post({ type: 'hello' });
    if (alive) return;
    alive = true;
    after(UNHEARD_MS, () => {
      if (!listens) despair(unheard());
    });
  };
  const take = ({ atlas: _atlas, id, ...tidings }: Enveloped<Tidings>): void => {
    listens ||= tidings.type !== 'height';
    const asked = id === undefined ? undefined : waiting.get(id);
    if (asked !== undefined) {
      if (tidings.type === 'error') asked.reject(failed(tidings));
      else asked.resolve(tidings);
      return;
    }
    const { type, ...news } = tidings;
    if (type === 'height' && open !== null) greet();
    if (type === 'ready') {
      open?.(news as Ready);
      open = null;
    }
    if (isEvent(type)) tell(type, news as AtlasEvents[typeof type]);
  };
  const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== frame.contentWindow || from !== origin) return;
    if (isEnveloped(data) && data.atlas === PROTOCOL) take(data as Enveloped<Tidings>);
  };
  const onLoad = (): void => {
    post({ type: 'hello' });
    after(SILENT_MS, () => despair(SILENT));
  };
  window.addEventListener('message', onMessage);
  frame.addEventListener('load', onLoad);
  if (!isBlank(frame)) onLoad();

  return {
    ...methods(ask),
    ready,
    close: () => {
      window.removeEventListener('message', onMessage);
      frame.removeEventListener('load', onLoad);
      for (const timer of timers) window.clearTimeout(timer);
      closed = failed({ code: 'silent', message: 'the frame was taken away' });
      giveUp(closed);
      for (const { reject } of waiting.values()) reject(closed);
    },
  } satisfies Connection;
};

const EVENTS = ['ready', 'view', 'selection', 'totals', 'error', 'height'] as const;

function isEvent(type: string): type is keyof AtlasEvents {
  return EVENTS.some((each) => each === type);
}

type Ask = <T extends Tidings['type']>(command: Command, answer: T) => Promise<AnswerTo<T>>;

function methods(ask: Ask): Omit<AtlasFrame, 'ready'> {
  const change = async (command: Command) => (await ask(command, 'done')).view;
  const bare = <A extends { readonly type: string }>({ type: _type, ...news }: A) => news;
  return {
    flyTo: (to) => change({ type: 'fly', to }),
    filter: (params) => change({ type: 'filter', params }),
    select: (codes) => change({ type: 'select', codes }),
    setRegion: (steps, rule) => change({ type: 'region', steps, rule }),
    showScene: (index, flies) => change({ type: 'scene', index, flies }),
    setLang: (lang) => change({ type: 'lang', lang }),
    setTheme: (theme) => change({ type: 'theme', theme }),
    totals: async () => bare(await ask({ type: 'totals' }, 'totals')),
    png: async (wish) => bare(await ask({ type: 'png', ...wish }, 'png')),
    stats: async () => bare(await ask({ type: 'stats' }, 'stats')),
  };
}
