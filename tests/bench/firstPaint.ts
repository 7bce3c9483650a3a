/**
 * First paint on a slow line: 1.6 Mbps, 150 ms, CPU ÷ 4, everything compressed. The 72 must be visible no
 * later than on a bare Leaflet page of the same data, and the live map within 1.2 × a bare MapLibre page.
 * Ratios of medians in one run; absolute times depend on the machine and are printed for the reader only.
 *
 * Command: `npm run bench -- first-paint`
 * Last figures (2026-11-23, two cores, software WebGL, medians of five): 72 shown 0.42 × bare Leaflet; live map 1.08 ×
 * bare MapLibre with the names of districts, rivers and roads, 1.24 × without any names.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../browser/driver/browser';
import { ensureChromium } from '../tools/chromium';
import { serveGzip } from '../tools/gzipServer';

const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_RATE = 4;

export interface FirstPaint {
  /** Medians in ms since navigation. */
  readonly atlasShown: number;
  readonly atlasLive: number;
  readonly leafletShown: number;
  readonly maplibreLive: number;
  /** The same page without the names of districts, rivers and roads. */
  readonly maplibreNameless: number;
}

/**
 * Marks, alike on every page, the first contentful paint that shows the 72 (what is on the screen, not what the
 * script has done), and for the atlas the moment its map has settled.
 */
const OBSERVE = `
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint')
    performance.mark(document.querySelectorAll('#picture [data-code], path.leaflet-interactive').length === 72 ? 'bench:shown' : 'bench:empty', { startTime: entry.startTime });
}).observe({ type: 'paint', buffered: true });
new MutationObserver(() => {
  const map = document.getElementById('map');
  if (map && map.getAttribute('aria-busy') === 'false' && map.querySelector('canvas') && !performance.getEntriesByName('bench:live').length) performance.mark('bench:live');
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });`;

async function timeOf(browser: Browser, address: string, mark: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', LINE);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  await page.addInitScript(OBSERVE);
  await page.goto(address, { waitUntil: 'commit' });
  const found = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, mark, {
    timeout: 60_000,
  });
  const time = (await found.jsonValue()) as number;
  await context.close();
  return time;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Builds the three pages, and measures each `runs` times, in turn, so that a busy moment meets all of them. */
export async function measureFirstPaint(runs: number): Promise<FirstPaint> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const bare = join(folder, 'bare');
  const here = import.meta.dirname;
  await build({ logLevel: 'warn', build: { outDir: join(folder, 'atlas') } });
  await build({
    configFile: false,
    root: join(here, 'pages'),
    publicDir: join(here, '../../public'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: bare,
      rolldownOptions: { input: ['leaflet', 'maplibre'].map((name) => join(here, `pages/${name}.html`)) },
    },
  });
  const atlas = await serveGzip(join(folder, 'atlas'));
  const other = await serveGzip(bare);
  const browser = await launchChromium(ensureChromium(), true);
  const times: Record<keyof FirstPaint, number[]> = {
    atlasShown: [],
    atlasLive: [],
    leafletShown: [],
    maplibreLive: [],
    maplibreNameless: [],
  };
  for (let run = 0; run < runs; run += 1) {
    times.atlasShown.push(await timeOf(browser, atlas.address, 'bench:shown'));
    times.leafletShown.push(await timeOf(browser, `${other.address}leaflet.html`, 'bench:shown'));
    times.atlasLive.push(await timeOf(browser, atlas.address, 'bench:live'));
    const bareMap = `${other.address}maplibre.html`;
    times.maplibreLive.push(await timeOf(browser, bareMap, 'bench:live'));
    times.maplibreNameless.push(await timeOf(browser, `${bareMap}?names=none`, 'bench:live'));
  }
  await browser.close();
  await atlas.close();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    atlasShown: median(times.atlasShown),
    atlasLive: median(times.atlasLive),
    leafletShown: median(times.leafletShown),
    maplibreLive: median(times.maplibreLive),
    maplibreNameless: median(times.maplibreNameless),
  };
}
