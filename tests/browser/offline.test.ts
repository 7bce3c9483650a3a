/** The whole atlas in one file: made by the dialog, opened from a disk with every request blocked. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { READY_IDS } from '../../src/state/readySet';
import type { Atlas } from './driver/atlas';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

const folder = mkdtempSync(join(tmpdir(), 'atlas-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MOST_BYTES = 3_000_000;

/** Makes the file as a person does, and puts it on the disk. */
async function makeCopy({ page }: Atlas): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('tab', { name: 'One offline file' }).click();
  await page.getByRole('checkbox', { name: /^Opens presenting/ }).check();
  const [made] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the offline file' }).click(),
  ]);
  const path = join(folder, made.suggestedFilename());
  await made.saveAs(path);
  return path;
}

/** Opens it where nothing else can be reached, and notes whatever it complains of or asks for. */
async function openCopy(context: BrowserContext, path: string): Promise<{ page: Page; problems: string[] }> {
  const problems: string[] = [];
  await context.route(/^(?!blob:|data:|file:)/, (route) => {
    problems.push(`asks for ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return { page, problems };
}

it('shows every scene, and then the atlas with the figures of its site', async () => {
  const atlas = await open({ search: '?lang=en' });
  await atlas.settled();
  await atlas.listed();
  const totals = await atlas.totals().textContent();
  const path = await makeCopy(atlas);
  expect(statSync(path).size).toBeLessThan(MOST_BYTES);

  const browser = atlas.page.context().browser();
  if (browser === null) throw new Error('no browser');
  const context = await browser.newContext({
    // What is drawn is the site's; a small map is drawn soon.
    viewport: { width: 960, height: 600 },
    offline: true,
    reducedMotion: 'reduce',
  });
  const { page, problems } = await openCopy(context, path);
  const settled = () => page.locator('#map[aria-busy="false"]').waitFor();
  const words = page.getByRole('region', { name: 'Words and figures of the scene' });
  const titles = new Set<string>();
  await settled();
  for (const [index] of READY_IDS.entries()) {
    await page.getByText(`${index + 1} / ${READY_IDS.length}`, { exact: true }).waitFor();
    titles.add((await words.getByRole('heading', { level: 1 }).textContent()) ?? '');
    expect(await page.locator('.stage-totals tr[data-key="free"] td').first().textContent()).toMatch(/ ha/);
    await page.keyboard.press('PageDown');
  }
  expect(titles.size).toBe(READY_IDS.length);

  await page.keyboard.press('Escape');
  await page.getByText(/^Offline copy · data .+ · made /).waitFor();
  await settled();
  // A link of the copy to all of the province.
  await page.goto(`${pathToFileURL(path).href}?lang=en&task=explore`);
  await settled();
  await page.locator('tr[data-code]').first().waitFor({ state: 'attached' });
  expect(await page.getByRole('status', { name: 'Totals' }).textContent()).toBe(totals);
  expect(problems).toEqual([]);
  await context.close();
});
