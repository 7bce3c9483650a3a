/**
 * The atlas as a person sees it, for the browser tests: open it, look at its landmarks, use it, and at the
 * end find that nothing went wrong unseen (console errors, failed or foreign requests).
 */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { SCREENS, type Screen } from './browser';
import { Pixels } from './pixels';

export interface OpenOptions {
  readonly search?: string;
  readonly screen?: Screen;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly script?: boolean;
  /** Messages or failed addresses the test itself causes. */
  readonly expected?: readonly RegExp[];
  /** Answers some requests otherwise: path suffix → what to answer (null: no answer at all). */
  readonly answers?: Readonly<Record<string, { status: number; body: string } | null>>;
}

export class Atlas {
  private readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly expected: readonly RegExp[],
  ) {}

  static async open(browser: Browser, address: string, options: OpenOptions = {}): Promise<Atlas> {
    const context: BrowserContextOptions = {
      ...SCREENS[options.screen ?? 'wide'],
      colorScheme: options.dark ? 'dark' : 'light',
      reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
      javaScriptEnabled: options.script ?? true,
      locale: 'vi-VN',
    };
    const page = await (await browser.newContext(context)).newPage();
    const atlas = new Atlas(page, options.expected ?? []);
    atlas.watch(new URL(address).origin);
    for (const [suffix, answer] of Object.entries(options.answers ?? {})) {
      await page.route(
        (url) => url.pathname.endsWith(suffix),
        (route) => (answer ? route.fulfill(answer) : route.abort()),
      );
    }
    await page.goto(address + (options.search ?? ''));
    return atlas;
  }

  private watch(origin: string): void {
    const note = (problem: string) => {
      if (!this.expected.some((pattern) => pattern.test(problem))) this.problems.push(problem);
    };
    this.page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => note(`page error: ${error.message}`));
    this.page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`failed: ${request.url()}`);
    });
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin) note(`foreign: ${url.href}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
    });
  }

  /** Waits until the map has settled. */
  async settled(): Promise<void> {
    await this.page.locator('#map[aria-busy="false"]').waitFor();
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name, exact: typeof name === 'string' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  totals(): Locator {
    return this.page.getByRole('status', { name: 'Totals' });
  }

  /** The part of the page the map's canvas covers, in CSS pixels. */
  async canvasBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.page.locator('#map canvas.maplibregl-canvas').boundingBox();
    if (!box) throw new Error('the map has no canvas');
    return box;
  }

  /** The middle of the canvas: where `at=` puts its place. */
  async canvasCentre(): Promise<{ x: number; y: number }> {
    const box = await this.canvasBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async pixels(): Promise<Pixels> {
    return new Pixels(await this.page.screenshot());
  }

  search(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Closes the page. @throws Error listing whatever went wrong unseen. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.problems.length > 0) throw new Error(`unseen problems:\n${this.problems.join('\n')}`);
  }
}
