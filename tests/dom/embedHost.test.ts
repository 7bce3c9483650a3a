/** `<cluster-atlas>` and its connection, with the atlas' side of the talk played by hand. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ClusterAtlasElement } from '../../src/embed/embed';
import { connect } from '../../src/embed/host/connect';
import { defineElement } from '../../src/embed/host/element';

const ATLAS = 'https://atlas.example.vn';

interface Sent {
  readonly message: Record<string, unknown>;
  readonly to: string;
}
/** jsdom gives frames in a shadow tree no window: this is what they are sent. */
const windows = new WeakMap<HTMLIFrameElement, { sent: Sent[]; window: Window }>();

function windowOf(frame: HTMLIFrameElement) {
  const known = windows.get(frame);
  if (known !== undefined) return known;
  const sent: Sent[] = [];
  const window = {
    location: { href: 'about:blank' },
    postMessage: (message: Record<string, unknown>, to: string) => sent.push({ message, to }),
  } as unknown as Window;
  const made = { sent, window };
  windows.set(frame, made);
  return made;
}

beforeAll(() => {
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    return windowOf(this).window;
  });
  defineElement(`${ATLAS}/`);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function speak(source: unknown, data: unknown, origin = ATLAS): void {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

function open(attributes: Readonly<Record<string, string>> = {}) {
  const atlas = document.createElement('cluster-atlas');
  for (const [name, value] of Object.entries(attributes)) atlas.setAttribute(name, value);
  document.body.append(atlas);
  const frame = () => {
    const found = atlas.shadowRoot?.querySelector('iframe');
    if (!found) throw new Error('no frame');
    return found;
  };
  return {
    atlas,
    frame,
    sent: () => windowOf(frame()).sent.map(({ message }) => message),
    to: () => windowOf(frame()).sent.map(({ to }) => to),
    say: (data: unknown, origin = ATLAS) => speak(windowOf(frame()).window, data, origin),
    ready: () => speak(windowOf(frame()).window, { atlas: 1, type: 'ready', scenes: 8 }),
  };
}

/** What a promise has come to within a few turns. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  const pending = new Promise((resolve) => setTimeout(resolve, 0, 'pending'));
  return Promise.race([promise.catch((error: { code: string }) => error.code), pending]);
}

const heard = (atlas: ClusterAtlasElement, type: string) => {
  const all: unknown[] = [];
  atlas.addEventListener(type, (event) => all.push((event as CustomEvent).detail));
  return all;
};

describe('the element', () => {
  it('is a frame that loads when it is looked at, asks for nothing, and has a name', () => {
    const { frame } = open({ lang: 'en', scene: '2' });
    const element = frame();
    expect(element.getAttribute('loading') ?? element.loading).toBe('lazy');
    expect(element.allow).toBe('fullscreen');
    expect(element.title).toBe('Long An Cluster Atlas');
    expect(new URL(element.src).searchParams.get('scene')).toBe('2');
  });

  it('takes the height the atlas asks for, unless the page has set one', () => {
    const { atlas, frame, say } = open();
    const heights = heard(atlas, 'height');
    say({ atlas: 1, type: 'height', height: 555 });
    expect(frame().style.height).toBe('555px');
    expect(heights).toEqual([{ height: 555 }]);
    atlas.setAttribute('height', '300');
    expect(frame().style.height).toBe('300px');
    atlas.setAttribute('height', 'auto');
    expect(frame().style.height).toBe('555px');
  });

  it('loads anew once for several attributes, and not at all for what can be asked', async () => {
    const { atlas, frame, sent, ready } = open();
    const first = frame();
    ready();
    atlas.setAttribute('lang', 'en');
    atlas.setAttribute('theme', 'dark');
    await expect.poll(() => sent().map(({ type }) => type)).toEqual(['lang', 'theme']);
    expect(frame()).toBe(first);
    atlas.setAttribute('layout', 'viewer');
    atlas.setAttribute('view', 'color=free');
    await expect.poll(() => frame() === first).toBe(false);
    expect(new URL(frame().src).searchParams.get('layout')).toBe('viewer');
  });

  it('asks again for an attribute set to what it was', async () => {
    const { atlas, frame, sent, ready } = open({ lang: 'vi', layout: 'viewer' });
    const first = frame();
    ready();
    void atlas.setLang('en').catch(() => {});
    atlas.setAttribute('lang', 'vi');
    atlas.setAttribute('layout', 'viewer');
    await expect.poll(() => sent().map(({ lang }) => lang)).toEqual(['en', 'vi']);
    expect(frame()).toBe(first);
  });

  it('gives up what waits when it is taken away', async () => {
    const { atlas, ready } = open();
    ready();
    const asked = outcome(atlas.totals());
    atlas.remove();
    expect(await asked).toBe('silent');
  });
});

describe('the talk', () => {
  it('begins when the atlas is heard, and asks what was wished before', async () => {
    const { atlas, sent, to, say, ready } = open();
    const asked = atlas.select(['LA-001']);
    expect(sent()).toEqual([]);
    say({ atlas: 1, type: 'height', height: 500 });
    expect(sent()).toEqual([{ atlas: 1, type: 'hello' }]);
    ready();
    await expect.poll(() => sent().length).toBe(2);
    const { id } = sent()[1] ?? {};
    say({ atlas: 1, id, type: 'done', view: { scene: null } });
    expect(await asked).toEqual({ scene: null });
    expect(new Set(to())).toEqual(new Set([ATLAS]));
    expect(await atlas.whenReady).toMatchObject({ scenes: 8 });
  });

  it('rejects with the code of what went wrong', async () => {
    const { atlas, sent, say, ready } = open();
    const errors = heard(atlas, 'error');
    ready();
    const asked = atlas.showScene(99);
    await expect.poll(() => sent().length).toBe(1);
    say({ atlas: 1, id: sent()[0]?.id, type: 'error', code: 'scene', message: 'there are 8' });
    await expect(asked).rejects.toMatchObject({ code: 'scene' });
    expect(errors).toEqual([]);
  });

  it('hears no other window, no other origin, and nothing of another kind', async () => {
    const { atlas, say } = open();
    const other = open();
    const news = heard(atlas, 'ready');
    const message = { atlas: 1, type: 'ready' };
    say(message, 'https://evil.example');
    speak(windowOf(document.createElement('iframe')).window, message);
    speak(null, message);
    say({ atlas: 2, type: 'ready' });
    say({ type: 'ready' });
    say('ready');
    expect(news).toEqual([]);
    expect(await outcome(atlas.whenReady)).toBe('pending');
    other.ready();
    expect(news).toEqual([]);
    expect(await outcome(other.atlas.whenReady)).toMatchObject({ scenes: 8 });
  });

  it('says so when the atlas stays silent', async () => {
    vi.useFakeTimers();
    const { atlas, frame } = open();
    const errors = heard(atlas, 'error');
    frame().dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(29_000);
    expect(errors).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(errors).toMatchObject([{ code: 'silent' }]);
    await expect(atlas.whenReady).rejects.toMatchObject({ code: 'silent' });
  });

  it('says within five seconds that the page is not on its list, once it is seen to live', async () => {
    vi.useFakeTimers();
    const { atlas, say } = open();
    const errors = heard(atlas, 'error');
    say({ atlas: 1, type: 'height', height: 400 });
    const asked = expect(atlas.totals()).rejects.toMatchObject({ code: 'silent' });
    vi.advanceTimersByTime(5100);
    await asked;
    expect(errors).toMatchObject([
      { message: expect.stringContaining(`embed_origins must name ${location.origin}`) },
    ]);
  });

  it('waits for data on a slow line, where the atlas has said that it listens', async () => {
    vi.useFakeTimers();
    const { atlas, say, ready } = open();
    const errors = heard(atlas, 'error');
    say({ atlas: 1, type: 'height', height: 400 });
    say({ atlas: 1, type: 'heard' });
    vi.advanceTimersByTime(20_000);
    expect(errors).toEqual([]);
    ready();
    expect(await atlas.whenReady).toMatchObject({ scenes: 8 });
  });

  it('takes a frame that the page has made itself', () => {
    const frame = document.createElement('iframe');
    frame.src = `${ATLAS}/?layout=maponly`;
    document.body.append(frame);
    const told: string[] = [];
    const talk = connect(frame, (type) => told.push(type));
    const say = (type: string) => speak(frame.contentWindow, { atlas: 1, type });
    say('view');
    talk.close();
    say('view');
    expect(told).toEqual(['view']);
  });
});
