/** A second visit without a network, and a newer site while an old one is open. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './driver/browser';

/** The built site at an address that can go away and come back with another edition. */
class Host {
  private server: Server | null = null;
  /** Appended to the service worker: another edition of the site is one with another worker. */
  edition = '';
  private port = 0;

  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async open(): Promise<void> {
    const types: Readonly<Record<string, string>> = {
      html: 'text/html',
      js: 'text/javascript',
      css: 'text/css',
      svg: 'image/svg+xml',
    };
    const server = createServer(async ({ url = '/' }, response) => {
      const name = url.replace(/\?.*$/, '').replace(/\/$/, '/index.html');
      const body = await readFile(join(inject('siteFolder'), name)).catch(() => null);
      if (body === null) return response.writeHead(404).end();
      const type = types[name.replace(/^.*\./, '')] ?? 'application/octet-stream';
      // As many hosts say, and as browsers do by themselves: an old answer must not pass for a new one.
      const kept = name === '/service-worker.js' ? 'no-store' : 'max-age=600';
      response.writeHead(200, { 'content-type': type, 'cache-control': kept });
      return response.end(name === '/service-worker.js' ? `${body}\n// ${this.edition}` : body);
    });
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
    this.port = bound.port;
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }
}

let browser: Browser;
let context: BrowserContext;
const host = new Host();
beforeAll(async () => {
  await host.open();
  browser = await launchChromium(inject('chromiumPath'), true);
  context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

it('opens without a network after the first visit and says so, and offers a newer edition when there is one', async () => {
  const page = await context.newPage();
  const settled = () => page.locator('#map[aria-busy="false"] canvas').waitFor({ state: 'attached' });
  const totals = page.getByRole('status', { name: 'Totals' }).first();
  await page.goto(`${host.address}?lang=en&district=duc-hoa`);
  await settled();
  const seen = await totals.textContent();
  expect(seen).toMatch(/free/i);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const chip = page.getByText(/^No network · kept data, version/);
  expect(await chip.count()).toBe(0);

  await host.close();
  await page.reload();
  await settled();
  await chip.waitFor();
  expect(await totals.textContent()).toBe(seen);

  // Whoever is without a network may be without one tomorrow, too.
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('tab', { name: 'One offline file' }).click();
  const making = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the offline file' }).click();
  expect((await making).suggestedFilename()).toMatch(/\.html$/);
  await page.keyboard.press('Escape');

  host.edition = 'another';
  await host.open();
  await page.getByRole('button', { name: 'Try again' }).click();
  const renew = page.getByRole('button', { name: 'Load it' });
  await renew.waitFor();
  expect(await chip.count()).toBe(0);
  await Promise.all([page.waitForEvent('load'), renew.click()]);
  await settled();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  expect(await totals.textContent()).toBe(seen);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null),
  ).toBeNull();
  expect(await renew.count()).toBe(0);
});
