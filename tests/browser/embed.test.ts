/** The atlas in frames of a page of another origin: the example page of the build, served from another port. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { AtlasTotals, ClusterAtlasElement, View } from '../../src/embed/embed';
import { totalsOf } from '../../src/embed/tell';
import { createAppStore, INITIAL_STATE } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { decodeState } from '../../src/state/url';
import { type Served, serveGzip } from '../tools/gzipServer';
import { launchChromium } from './driver/browser';
import { DATASET, searchOf } from './driver/facts';

let browser: Browser;
let host: Served;
let page: Page;
const problems: string[] = [];
const warnings: string[] = [];
/** Until then no frame has the program of its map. */
let allowMaps = () => {};
const mapsAllowed = new Promise<void>((resolve) => {
  allowMaps = resolve;
});

beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'), true);
  host = await serveGzip(inject('siteFolder'));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const known = [new URL(host.address).origin, new URL(inject('siteAddress')).origin].includes(origin);
    if (protocol.startsWith('http') && !known) problems.push(`foreign: ${request.url()}`);
  });
  await page.route(/\/maplibre-[^/]*\.js$/, async (route) => {
    await mapsAllowed;
    await route.continue();
  });
  await page.goto(`${host.address}example-host.html?atlas=${encodeURIComponent(inject('siteAddress'))}`);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Runs in the page, with one of its elements. */
function ask<T>(id: string, work: (atlas: ClusterAtlasElement) => T | Promise<T>): Promise<T> {
  return page.locator(`#${id}`).evaluate(work as never) as Promise<T>;
}

async function frameOf(id: string): Promise<Frame> {
  const handle = await page.locator(`#${id} iframe`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`no frame in #${id}`);
  return frame;
}

/** What the atlas itself makes of an address, less the link. */
async function expected(search: string): Promise<Omit<AtlasTotals, 'about'>> {
  const store = createAppStore(decodeState(search, INITIAL_STATE));
  store.setState(datasetReady(DATASET, []));
  const totals = await totalsOf(store.getState(), '');
  if (totals === null) throw new Error('no totals');
  const { about: _about, ...figures } = totals;
  return figures;
}

const DUC_HOA = [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] as const;

it('weighs little, stands alone, and speaks for itself', () => {
  const script = readFileSync(join(inject('siteFolder'), 'embed.js'), 'utf8');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(5000);
  expect(script).not.toMatch(/https?:|\beval\b|innerHTML|\bimport\b/);
  // As a classic script, which has no exports.
  expect(() => new Script(script)).not.toThrow();
  expect(readFileSync(join(inject('siteFolder'), 'embed.d.ts'), 'utf8')).not.toMatch(/from '/);
});

it('is ready before its map is, each frame for itself, of the size it asked for', async () => {
  const ready = await ask('first', (atlas) => atlas.whenReady);
  expect(ready).toMatchObject({
    version: { protocol: 1, data: DATASET.version, asOf: DATASET.asOf },
    scenes: 8,
    stats: { foreign: 0, malformed: 0, refused: 0 },
  });
  const second = await ask('second', (atlas) => atlas.whenReady);
  expect(second.view).toMatchObject({ scene: 2 });
  const early = await ask('first', (atlas) => atlas.flyTo({ lng: 106.3, lat: 10.7, zoom: 11 }));
  allowMaps();
  expect(early.at).toBeNull();
  // Asked for before there was a map.
  await expect.poll(async () => (await ask('first', (atlas) => atlas.filter({}))).at?.zoom).toBe(11);
  const iframe = page.locator('#first iframe');
  expect(await iframe.getAttribute('title')).not.toBe('');
  expect(await iframe.getAttribute('loading')).toBe('lazy');
  expect(await iframe.getAttribute('allow')).toBe('fullscreen');
  const box = await iframe.boundingBox();
  expect(Math.abs((box?.height ?? 0) - (box?.width ?? 0) * (9 / 16))).toBeLessThan(2);
});

it('filters and selects, and the totals are the atlas’ own, with their source', async () => {
  await ask('first', (atlas) => atlas.filter({ phase: 'operating', district: 'duc-hoa' }));
  const told = await ask('first', (atlas) => atlas.totals());
  const { about, ...figures } = told;
  expect(figures).toEqual(await expected('?phase=operating&district=duc-hoa'));
  expect(figures.shown.free.ha).toBeGreaterThan(0);
  expect(about).toMatchObject({ dataVersion: DATASET.version, asOf: DATASET.asOf, tried: 0 });
  expect(about.source.title).toBe(DATASET.sources.find(({ id }) => id === DATASET.reference)?.title.vi);
  expect(new URL(about.link).searchParams.get('district')).toBe('duc-hoa');
  expect(new URL(about.link).searchParams.has('layout')).toBe(false);
  await expect.poll(() => page.locator('#first-totals').textContent()).toContain(about.source.title);

  await ask('first', async (atlas) => {
    await atlas.filter({ phase: null, district: null });
    await atlas.setRegion([{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }]);
    await atlas.select(['LA-008', 'LA-001']);
  });
  const regional = await ask('first', (atlas) => atlas.totals());
  const wanted = await expected(searchOf(DUC_HOA).replace('lang=en', 'lang=vi'));
  expect(regional.region).toEqual(wanted.region);
  expect(regional.selected?.count).toBe(2);
  const refused = await ask('first', (atlas) =>
    atlas.select(['LA-999']).catch((error: Error & { code: string }) => error.code),
  );
  expect(refused).toBe('unknown');
});

it('flies, and changes scene, language and look, and the other frame stays as it is', async () => {
  const before = await ask('second', (atlas) => atlas.stats());
  const second = await frameOf('second');
  const language = () => second.locator('html').getAttribute('lang');
  expect(await language()).toBe('en');
  const moved = ask(
    'first',
    (atlas) =>
      new Promise<readonly number[]>((resolve) => {
        atlas.addEventListener('view', (event) => {
          const { at, bounds } = (event as CustomEvent<View>).detail;
          if (at?.zoom === 12 && bounds !== null) resolve([at.lng, (bounds[0] + bounds[2]) / 2]);
        });
        void atlas.flyTo({ lng: 106.45, lat: 10.87, zoom: 12 });
      }),
  );
  const [lng = 0, middle] = await moved;
  expect(lng).toBeCloseTo(106.45, 3);
  expect(middle).toBeCloseTo(106.45, 1);
  const third = await ask('first', (atlas) => atlas.showScene(3));
  expect(third.scene).toBe(3);
  expect(new URL(third.link).searchParams.get('at')).not.toMatch(/^12[/.]/);
  expect(third.bounds).not.toBeNull();
  await ask('first', async (atlas) => {
    await atlas.setLang('en');
    await atlas.setTheme('dark');
  });
  const first = await frameOf('first');
  await expect.poll(() => first.locator('html').getAttribute('lang')).toBe('en');
  await expect.poll(() => first.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await language()).toBe('en');
  expect(await second.locator('html').getAttribute('data-theme')).toBeNull();
  expect(await ask('second', (atlas) => atlas.stats())).toEqual(before);
  // Nothing of all that is a step of the page around.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

it('gives a picture', async () => {
  const sheet = await ask('first', async (atlas) => {
    const { blob, width, height } = await atlas.png();
    const bitmap = await createImageBitmap(blob);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const written = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
    return { drawn: [bitmap.width, bitmap.height], told: [width, height], written };
  });
  expect(sheet).toMatchObject({ drawn: [1920, 1080], told: [1920, 1080] });
  // Its notes: title, and the link that replays it.
  expect(sheet.written).toContain('Title');
  expect(sheet.written).toContain(`${inject('siteAddress')}?`);
  const picture = await ask('first', async (atlas) => {
    const wish = { sheet: null, width: 400, height: 250, ratio: 2 } as const;
    const { blob, width, height, about } = await atlas.png(wish);
    const bitmap = await createImageBitmap(blob);
    return { type: blob.type, size: blob.size, width, height, drawn: [bitmap.width, bitmap.height], about };
  });
  expect(picture).toMatchObject({ type: 'image/png', width: 800, height: 500, drawn: [800, 500] });
  expect(picture.size).toBeGreaterThan(20_000);
  expect(picture.about.asOf).toBe(DATASET.asOf);
});

it('counts what is malformed and who is not the page, and obeys neither', async () => {
  const stats = await ask('first', async (atlas) => {
    const inner = atlas.shadowRoot?.querySelector('iframe')?.contentWindow;
    if (!inner) throw new Error('no frame');
    inner.postMessage('noise', '*');
    inner.postMessage({ atlas: 1, type: 'lang', lang: 'xx' }, '*');
    // A window of this page, but not the page: an empty frame in it.
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = other.contentDocument?.createElement('script');
    if (!script) throw new Error('no document');
    Object.assign(other.contentWindow ?? {}, { inner });
    script.textContent = "inner.postMessage({ atlas: 1, type: 'lang', lang: 'vi' }, '*')";
    other.contentDocument?.body.append(script);
    const told = await atlas.stats();
    other.remove();
    return told;
  });
  expect(stats).toEqual({ foreign: 1, malformed: 2, refused: 0 });
  const first = await frameOf('first');
  expect(await first.locator('html').getAttribute('lang')).toBe('en');
});

it('tells a page that is not on the list its height and nothing else', async () => {
  const address = `${inject('siteAddress')}?embed_origins=${encodeURIComponent('https://other.example')}`;
  const before = warnings.length;
  await page.evaluate((src) => {
    const heard: unknown[] = [];
    const atlas = document.createElement('cluster-atlas');
    atlas.id = 'third';
    atlas.setAttribute('src', src);
    document.body.prepend(atlas);
    const inner = atlas.shadowRoot?.querySelector('iframe')?.contentWindow;
    Object.assign(window, { heard });
    window.addEventListener('message', ({ source, data }) => {
      if (source === inner) heard.push(data);
    });
  }, address);
  await expect.poll(() => warnings.slice(before).join()).toContain('embed_origins');
  const third = await frameOf('third');
  await third.locator('#map[aria-busy="false"]').waitFor();
  await page.evaluate((origin) => {
    const inner = document.querySelector('#third')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    for (const type of ['hello', 'totals', 'stats']) inner?.postMessage({ atlas: 1, id: 'x', type }, origin);
  }, new URL(address).origin);
  // Messages to the other frame go the same way: when it answers, the third would have, too.
  await ask('first', (atlas) => atlas.stats());
  const heard = await page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);
  expect(heard.map(({ type }) => type)).toEqual(['height']);
});

it('leaves no error behind', () => {
  expect(problems).toEqual([]);
});
