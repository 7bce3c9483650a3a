/** Small screens: a phone with its sheet, 320 px, and a desktop at 400 %: nothing is lost. */
import { describe, expect, it } from 'vitest';
import type { Atlas } from './driver/atlas';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

/** What can be pressed on the screen now, and is smaller than a finger needs; links within a sentence apart. */
function smallTargets(atlas: Atlas): Promise<string[]> {
  return atlas.page.evaluate(() => {
    const least = 43.5;
    const pressable = document.querySelectorAll('button, a[href], summary, select, input, [role="option"]');
    return [...pressable].flatMap((element) => {
      if (element.closest('p, .attribution, #picture') !== null) return [];
      // A name in the list opens by a press on any part of its row.
      const target = element.closest('label, th[scope="row"]') ?? element;
      const { x, y, width, height } = target.getBoundingClientRect();
      const seen = document.elementFromPoint(x + width / 2, y + height / 2);
      if (seen === null || !target.contains(seen)) return [];
      const name = element.getAttribute('aria-label') ?? target.textContent;
      return width < least || height < least ? [`${name}: ${width.toFixed(0)} × ${height.toFixed(0)}`] : [];
    });
  });
}

/** What stands beyond the screen's side, where nothing scrolls to it. */
function sideways(atlas: Atlas): Promise<string[]> {
  return atlas.page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const lost = [...document.querySelectorAll('#ui *')].filter((element) => {
      const { width, left, right } = element.getBoundingClientRect();
      const out = width > 1 && (left < -1 || right > window.innerWidth + 1);
      return out && getComputedStyle(element).visibility === 'visible' && !scrolls(element);
    });
    return lost.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Names of the sheet's tabs of which a part is cut, by the tab or by the screen. */
function cutTabs(atlas: Atlas): Promise<string[]> {
  return atlas.page.locator('.tab').evaluateAll((tabs) =>
    tabs.flatMap((tab) => {
      const range = document.createRange();
      range.selectNodeContents(tab);
      const [text, box] = [range.getBoundingClientRect(), tab.getBoundingClientRect()];
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      const within = text.left >= box.left && text.right <= box.right && box.right <= window.innerWidth;
      return lines === 1 && within && box.bottom <= window.innerHeight + 1 ? [] : [tab.textContent];
    }),
  );
}

/** How many rows of the list can be read as a whole now. */
function readableRows(atlas: Atlas): Promise<number> {
  return atlas.rows().evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { x, top, bottom } = row.getBoundingClientRect();
        const isRow = (y: number) => row.contains(document.elementFromPoint(x + 60, y));
        return isRow(top + 1) && isRow(bottom - 2);
      }).length,
  );
}

describe('on a phone', () => {
  it('the sheet rests small, half and whole, by press, key and finger', async () => {
    const atlas = await open({ search: '?lang=en', screen: 'phone' });
    await atlas.settled();
    const sheet = atlas.region('Bottom sheet');
    const share = async () => ((await sheet.boundingBox())?.height ?? 0) / 844;
    const handle = atlas.button(/(Enlarge|Shrink) the sheet/);
    expect(await share()).toBeLessThan(0.2);
    await handle.click();
    await expect.poll(share).toBeGreaterThan(0.4);
    expect(await share()).toBeLessThan(0.6);
    await handle.click();
    await expect.poll(share).toBeGreaterThan(0.8);
    await handle.press('ArrowDown');
    await expect.poll(share).toBeLessThan(0.6);
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle');
    const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await atlas.dragFinger(grip, { x: grip.x, y: 800 });
    await expect.poll(share).toBeLessThan(0.2);
  });

  it('a finger moves the list up and down', async () => {
    const atlas = await open({ search: '?lang=en&table=1', screen: 'phone' });
    await atlas.settled();
    for (const rest of ['half of the screen', 'whole screen'] as const) {
      await atlas.sheetTo(rest);
      const first = atlas.rows().first();
      const top = async () => (await first.boundingBox())?.y ?? 0;
      const before = await top();
      await atlas.dragFinger({ x: 200, y: 780 }, { x: 200, y: 600 });
      await expect.poll(top).toBeLessThan(before - 100);
    }
  });

  it.each(['phone', 'wide'] as const)('%s: whose work the base map is can be read', async (screen) => {
    const atlas = await open({ search: `?lang=en${screen === 'wide' ? '&table=1' : ''}`, screen });
    await atlas.settled();
    const sources = atlas.page.getByText('Base map sources', { exact: true });
    if (screen === 'phone') await sources.tap();
    else await sources.click();
    await atlas.page.locator('.attribution').getByText(/GSHHG/).waitFor();
    await atlas.page.locator('.attribution').getByRole('button').click();
    await atlas.page.getByRole('dialog').waitFor();
  });

  it('everything that can be pressed is 44 px large', async () => {
    const atlas = await open({ search: '?lang=en', screen: 'phone' });
    await atlas.settled();
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      found[state] = await smallTargets(atlas);
    };
    await look('opening');
    await atlas.button('More').click();
    await look('menu');
    await atlas.button('More').click();
    for (const tab of ['Legend', 'List', 'Plan']) {
      await atlas.button(tab).click();
      await atlas.sheetTo('whole screen');
      await look(tab);
    }
    const sections = atlas.page.getByRole('navigation', { name: 'Sections of the plan' });
    for (const section of ['By unit', 'Law', 'Targets and time', 'Scenario', 'Measure']) {
      await sections.getByRole('button', { name: section, exact: true }).click();
      await atlas.page.getByRole('heading', { level: 2 }).first().waitFor();
      await look(section);
    }
    await atlas.go('?lang=en&feature=LA-012');
    await atlas.cluster('LA-012').waitFor();
    await look('cluster');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  });

  it('speaks Vietnamese unless asked otherwise', async () => {
    const atlas = await open({ screen: 'phone' });
    await atlas.settled();
    const totals = atlas.page.getByRole('status', { name: 'Tổng', exact: true });
    expect(await totals.textContent()).toMatch(/^72 cụm · 3\.989,0 ha/);
    await atlas.button('Danh sách').click();
    await atlas.page.getByRole('region', { name: 'Danh sách cụm', exact: true }).waitFor();
  });
});

it.each(['vi', 'en'])('narrow: no name of a tab is cut (%s)', async (lang) => {
  const atlas = await open({ search: `?lang=${lang}`, screen: 'narrow' });
  await atlas.settled();
  expect(await atlas.page.locator('.tab').count()).toBe(5);
  expect(await cutTabs(atlas)).toEqual([]);
});

it.each([256, 180])(
  'zoomed to a height of %i px: rows and totals of the list can be read',
  async (height) => {
    const atlas = await open({ search: '?lang=en&table=1', screen: 'zoomed' });
    await atlas.page.setViewportSize({ width: 320, height });
    await atlas.settled();
    await atlas.sheetTo('whole screen');
    if (height < 256)
      await atlas
        .rows()
        .nth(1)
        .evaluate((row) => row.scrollIntoView());
    expect(await readableRows(atlas)).toBeGreaterThanOrEqual(2);
    const occupancy = atlas.totals().getByText(/occupancy/);
    await occupancy.scrollIntoViewIfNeeded();
    await occupancy.click({ trial: true });
  },
);

it.each(['narrow', 'zoomed'] as const)(
  '%s: every part is there and can be used, nothing runs out sideways',
  async (screen) => {
    const atlas = await open({ search: '?lang=en', screen });
    await atlas.settled();
    const usable = (name: string | RegExp) => atlas.button(name).first().click({ trial: true });
    expect(await sideways(atlas)).toEqual([]);
    await atlas.page
      .getByRole('combobox', { name: 'Search clusters and places', exact: true })
      .click({ trial: true });
    await atlas.totals().getByText('72 clusters').waitFor();
    for (const name of ['Zoom in', 'Zoom out', 'Whole province']) await usable(name);

    await atlas.button('Legend').click();
    await atlas.sheetTo('whole screen');
    await atlas
      .region('Legend')
      .getByRole('button', { name: /newly planned/ })
      .click({ trial: true });
    await atlas.field('Only clusters whose area a source states').click({ trial: true });
    expect(await sideways(atlas)).toEqual([]);

    await atlas.button('List').click();
    await atlas.sheetTo('whole screen');
    expect(await atlas.rows().count()).toBe(72);
    await atlas.row('LA-072').getByRole('rowheader').getByRole('button').click();
    await atlas.cluster('LA-072').getByText('Sources').first().scrollIntoViewIfNeeded();
    await atlas.button('Close').first().click();

    await atlas.button('Plan').click();
    await atlas.sheetTo('whole screen');
    await atlas.page.getByRole('checkbox', { name: 'Huyện Đức Hòa', exact: true }).check();
    await atlas
      .region('Region')
      .getByText(/not counted/)
      .scrollIntoViewIfNeeded();
    for (const name of ['Draw polygon', 'Draw rectangle', 'Draw circle', 'Clear region'])
      await atlas.tool(name).click({ trial: true });
    expect(await sideways(atlas)).toEqual([]);

    // On hardly any height the whole sheet covers the bar.
    await atlas.sheetTo('small');
    await atlas.button('More').click();
    await atlas.button('Tiếng Việt').click({ trial: true });
    await atlas.button('Data and sources').first().click();
    const dialog = atlas.page.getByRole('dialog');
    await dialog.getByRole('heading').last().scrollIntoViewIfNeeded();
    expect(await sideways(atlas)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  },
);

it.each([
  [720, 600],
  [768, 1024],
  [844, 390],
  [1280, 720],
])('%i × %i: bar and totals are whole, in both languages, beside a card as well', async (width, height) => {
  const atlas = await open({ search: '?lang=vi' });
  await atlas.page.setViewportSize({ width, height });
  for (const search of ['?lang=vi', '?lang=en', '?lang=vi&feature=LA-008', '?lang=en&feature=LA-008']) {
    await atlas.go(search);
    const cut = await atlas.page.evaluate(() => {
      const boxOf = (query: string) =>
        document.querySelector(query)?.getBoundingClientRect() ?? new DOMRect();
      const [line, totals, bar] = [boxOf('.drawer-line'), boxOf('.totals'), boxOf('.bar')];
      const parts = [...document.querySelectorAll('.bar .brand h1, .bar button')];
      const beyond = parts.filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return left < 0 || right > innerWidth || top < bar.top || bottom > bar.bottom;
      });
      const isCut = totals.height === 0 || totals.top < line.top || totals.bottom > line.bottom + 1;
      return [...beyond.map((part) => part.textContent), ...(isCut ? ['totals'] : [])];
    });
    expect(cut).toEqual([]);
  }
});
