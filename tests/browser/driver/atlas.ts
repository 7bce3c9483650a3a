/**
 * The atlas as a person sees it, for the browser tests: open it, look at its landmarks, use it, and at the
 * end find that nothing went wrong unseen (console errors, failed or foreign requests).
 */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { SCREENS, type Screen } from './browser';
import { type MapView, openingView } from './facts';
import { Pixels } from './pixels';

export interface OpenOptions {
  readonly search?: string;
  readonly screen?: Screen;
  readonly dark?: boolean;
  /** One pixel for each px, for who reads pixels. Else a quarter as many, which halves the time of all that moves the map. */
  readonly sharp?: boolean;
  readonly reducedMotion?: boolean;
  readonly script?: boolean;
  /** Messages or failed addresses the test itself causes. */
  readonly expected?: readonly RegExp[];
  /** Answers some requests otherwise: path suffix → what to answer (null: no answer at all). */
  readonly answers?: Readonly<Record<string, { status: number; body: string } | null>>;
}

/** A part of the page, CSS pixels from its top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export type Spot = Pick<Box, 'x' | 'y'>;

const location = (page: Page) => new URL(page.url());

export class Atlas {
  private readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly expected: readonly RegExp[],
    private readonly sharp: boolean,
  ) {}

  static async open(browser: Browser, address: string, options: OpenOptions = {}): Promise<Atlas> {
    const context: BrowserContextOptions = {
      ...SCREENS[options.screen ?? 'wide'],
      deviceScaleFactor: options.sharp ? 1 : 0.5,
      colorScheme: options.dark ? 'dark' : 'light',
      reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
      javaScriptEnabled: options.script ?? true,
      locale: 'vi-VN',
      // What keeps the site has a test of its own; here every file comes from the site itself.
      serviceWorkers: 'block',
    };
    const page = await (await browser.newContext(context)).newPage();
    const atlas = new Atlas(page, options.expected ?? [], options.sharp ?? false);
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

  /** Waits until the map has settled and the panels, which follow it, stand. */
  async settled(): Promise<void> {
    await this.page.locator('#map[aria-busy="false"]').waitFor();
    await this.page.locator('#ui .shell').waitFor({ state: 'attached' });
  }

  /** Waits until the list of clusters is there; the map may still be on its way. */
  async listed(): Promise<void> {
    await this.rows().first().waitFor({ state: 'attached' });
  }

  /** From now on every request is answered by the site itself. */
  stopAnswering(): Promise<void> {
    return this.page.unrouteAll();
  }

  /** Goes to another address of the same page as Back and Forward do, without loading it again. */
  async go(search: string): Promise<void> {
    await this.page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, location(this.page).pathname + search);
    await this.settled();
  }

  region(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name, exact: typeof name === 'string' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The page's list of choices behind one label. */
  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  /** The panel of one cluster, be it a region or a dialog. */
  cluster(code: string): Locator {
    const name = `Cluster ${code}`;
    return this.page
      .getByRole('region', { name, exact: true })
      .or(this.page.getByRole('dialog', { name, exact: true }));
  }

  /** The rows of the list of clusters. */
  rows(): Locator {
    return this.region('Clusters').locator('tbody').getByRole('row', { includeHidden: true });
  }

  row(code: string): Locator {
    return this.rows().filter({ hasText: code });
  }

  /** Rows that stand out because their cluster is pointed at. */
  hoveredRows(): Locator {
    return this.page.locator('tr.hovered');
  }

  /** A button of the tools that stand on the map. */
  tool(name: string): Locator {
    return this.page
      .getByRole('toolbar', { name: 'Drawing tools' })
      .getByRole('button', { name, exact: true });
  }

  /** What the panel of the region reads, by the name of each line; as `regionFigures` gives it. */
  async regionFigures(): Promise<Record<string, string>> {
    const panel = this.region('Region');
    const area = await panel.locator('.region-area b').textContent();
    const rows = await panel
      .locator('.figures .figure-row')
      .evaluateAll((each) =>
        each.map((row) => [
          row.querySelector('dt')?.textContent ?? '',
          row.querySelector('.figure-value')?.textContent ?? '',
        ]),
      );
    const members = await panel.locator('.membership').textContent();
    const number = (pattern: RegExp) => pattern.exec(members ?? '')?.[1] ?? '0';
    return {
      Area: area ?? '',
      ...Object.fromEntries(rows),
      Wholly: number(/(\d+) clusters? wholly inside/),
      Partly: number(/(\d+) clusters? partly inside/),
      'Left out': number(/(\d+) clusters? not counted/),
    };
  }

  /** The bottom sheet of a phone, to one of its rests: small, half of the screen, whole screen. */
  async sheetTo(rest: 'small' | 'half of the screen' | 'whole screen'): Promise<void> {
    const handle = this.button(/(Enlarge|Shrink) the sheet/);
    await handle.press('ArrowDown');
    await handle.press('ArrowDown');
    if (rest !== 'small') await handle.press('ArrowUp');
    if (rest === 'whole screen') await handle.press('ArrowUp');
    await this.button(new RegExp(`sheet \\(${rest}\\)`)).waitFor();
  }

  /** Whether the map itself is what is seen at a place of the page. */
  isMapAt({ x, y }: Spot): Promise<boolean> {
    return this.page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top)?.closest('#map-canvas') != null,
      [x, y] as const,
    );
  }

  /** Back to the opening view, if the map has left it. */
  async wholeProvince(): Promise<void> {
    await this.settled();
    await this.button('Whole province').click();
    await this.settled();
  }

  totals(): Locator {
    return this.page.getByRole('status', { name: 'Totals' });
  }

  /** The part of the page the map's canvas covers, in CSS pixels. */
  async canvasBox(): Promise<Box> {
    const box = await this.page.locator('#map canvas.maplibregl-canvas').boundingBox();
    if (!box) throw new Error('the map has no canvas');
    return box;
  }

  /** The middle of the canvas: where `at=` puts its place. */
  async canvasCentre(): Promise<Spot> {
    const box = await this.canvasBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Where the map opens on this screen, from the room the page's style leaves it. */
  async openingView(): Promise<MapView> {
    const { box, pad } = await this.mapRoom();
    return openingView(box, pad);
  }

  /** The part of the page where nothing but the map is seen in the opening view, CSS pixels. */
  async freeMap(): Promise<Box> {
    const { box, pad } = await this.mapRoom();
    return {
      x: box.x + pad.left,
      y: box.y + pad.top,
      width: box.width - pad.left - pad.right,
      height: box.height - pad.top - pad.bottom,
    };
  }

  private async mapRoom() {
    const [top = 0, right = 0, bottom = 0, left = 0] = await this.page.evaluate(() => {
      const style = getComputedStyle(document.getElementById('map') ?? document.body);
      const sides = ['top', 'right', 'bottom', 'left'];
      return sides.map((side) => Number.parseFloat(style.getPropertyValue(`--pad-${side}`)));
    });
    const box = await this.page.locator('#map').boundingBox();
    if (!box) throw new Error('the page has no map');
    return { box, pad: { top, right, bottom, left } };
  }

  /** What is on the screen; only a part of it, where one is given. */
  async pixels(part?: Box): Promise<Pixels> {
    if (!this.sharp) throw new Error('its pixels are none of the screen’s: open it with `sharp`');
    return new Pixels(await this.page.screenshot(part === undefined ? {} : { clip: part }));
  }

  /** Drags with one finger, as a screen reports it: a press, a few moves, a release. */
  async dragFinger(from: Spot, to: Spot): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
    const steps = 8;
    await touch('touchStart', from);
    for (let step = 1; step <= steps; step++) {
      const along = (a: number, b: number) => a + ((b - a) * step) / steps;
      await touch('touchMove', { x: along(from.x, to.x), y: along(from.y, to.y) });
    }
    await touch('touchEnd');
    await session.detach();
  }

  search(): URLSearchParams {
    return location(this.page).searchParams;
  }

  /** Closes the page. @throws Error listing whatever went wrong unseen. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.problems.length > 0) throw new Error(`unseen problems:\n${this.problems.join('\n')}`);
  }
}
