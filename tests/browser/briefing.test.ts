/**
 * A briefing from a fresh start: the ready scenes with one changed, presented by clicker, and made into slides, handout,
 * picture, offline file and frame. All of them give the same free land of Đức Hòa, with its source.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { totalsOf } from '../../src/domain/totals';
import { formatHa } from '../../src/i18n/format';
import { pdfText } from '../tools/pdfText';
import { Atlas } from './driver/atlas';
import { launchChromium } from './driver/browser';
import { DATASET } from './driver/facts';

const OWN = DATASET.clusters.filter(({ district }) => district === 'duc-hoa');
const FREE = totalsOf(
  OWN.map((cluster) => ({ cluster, share: 1 })),
  DATASET.assumptions,
).free.value;
/** As it is written in all of them: who compares a slide with the page must not wonder about digits. */
const FREE_TEXT = formatHa('en', FREE);
const TITLE = 'Đức Hòa: free land';
/** The source of the reference figures, as every output cites it. */
const SOURCE = DATASET.sources.find(({ id }) => id === DATASET.reference)?.title.en ?? 'no source';

const folder = mkdtempSync(join(tmpdir(), 'atlas-briefing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saved(making: Promise<Download>): Promise<string> {
  const made = await making;
  const path = join(folder, made.suggestedFilename());
  await made.saveAs(path);
  return path;
}

/** The page, every text that it draws on a canvas noted in its order. */
async function notingTexts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const noted: string[] = [];
    const draw = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      noted.push(text);
      draw.call(this, text, ...rest);
    };
    Object.assign(globalThis, { noted });
  });
  return () => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted.splice(0));
}

const totalsOnStage = (page: Page) =>
  page.locator('.stage-totals tr[data-key="free"] td').first().textContent();

describe('one briefing in six forms', () => {
  let browser: Browser;
  let atlas: Atlas;
  beforeAll(async () => {
    browser = await launchChromium(inject('chromiumPath'), true);
    atlas = await Atlas.open(browser, inject('siteAddress'), { search: '?lang=en&task=present' });
    await atlas.settled();
  });
  afterAll(async () => {
    await atlas.close();
    await browser.close();
  });

  const exporting = async (tab: string) => {
    await atlas.button('Export').first().click();
    await atlas.page.getByRole('tab', { name: tab }).click();
  };
  /** Every scene takes a map drawn anew. */
  const onlySecond = async () => {
    const dialog = atlas.page.getByRole('dialog');
    await dialog.getByRole('checkbox').first().waitFor();
    const others = await dialog.getByRole('checkbox', { name: /^[13-9]\. / }).all();
    for (const scene of others) await scene.uncheck();
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(1);
  };
  const closed = () => atlas.page.keyboard.press('Escape');

  it('takes the ready scenes and changes the second', async () => {
    const { page } = atlas;
    const scenes = page.getByRole('list', { name: 'Scenes in their order' });
    await expect.poll(() => scenes.getByRole('listitem').count()).toBeGreaterThanOrEqual(8);
    await scenes.getByRole('button', { name: /17 operating/ }).click();
    await page.getByRole('button', { name: 'Explore', exact: true }).click();
    await atlas.region('Filters').getByRole('checkbox', { name: 'Huyện Đức Hòa' }).check();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: 'Edit scene 2' }).click();
    await page.getByRole('button', { name: 'Take over the present view' }).click();
    await atlas.field('Title').fill(TITLE);
    await atlas.field('Title').blur();
    await page.getByText(TITLE).first().waitFor();
    await page.waitForURL((url) => url.searchParams.has('scenes'));
    expect(FREE).toBeGreaterThan(0);
  });

  it('is presented by clicker', async () => {
    const { page } = atlas;
    await page.getByRole('button', { name: 'Start presenting' }).click();
    await page.getByText(/^\d \/ 8$/).waitFor();
    await page.keyboard.press('Home');
    await page.getByText('1 / 8', { exact: true }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await totalsOnStage(page)).toContain(FREE_TEXT);
    expect(
      await page.getByRole('region', { name: 'Words and figures of the scene' }).textContent(),
    ).toContain(SOURCE);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Start presenting' }).waitFor();
  });

  it('becomes slides', async () => {
    await exporting('Slides (PPTX)');
    await onlySecond();
    const making = atlas.page.waitForEvent('download');
    await atlas.button('Make the PPTX').click();
    const parts = unzipSync(readFileSync(await saved(making)));
    await closed();
    const texts = (name: string) =>
      [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(
        ([, text]) => text ?? '',
      );
    expect(texts('ppt/slides/slide1.xml').join(' ')).toContain(TITLE);
    expect(texts('ppt/slides/slide1.xml')).toContain(FREE_TEXT);
    expect(texts('ppt/slides/slide1.xml').join(' ')).toContain(SOURCE);
  });

  it('becomes a handout on paper', async () => {
    const { page } = atlas;
    await exporting('Print, PDF');
    await onlySecond();
    await atlas.button('Build the pages').click();
    await page.getByText('1 page is ready.').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await closed();
    // Text stays text: what is read here is what can be searched for and copied in the file.
    const text = pdfText(pdf);
    for (const part of [TITLE, FREE_TEXT, SOURCE]) expect(text).toContain(part.replace(/\s/g, ''));
  });

  it('becomes a picture', async () => {
    await exporting('Picture');
    await atlas.page.getByRole('combobox', { name: 'What to draw' }).selectOption({ label: `2. ${TITLE}` });
    const drawn = await notingTexts(atlas.page);
    const making = atlas.page.waitForEvent('download');
    await atlas.button('Download the picture').click();
    const picture = readFileSync(await saved(making));
    await closed();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1920, 1080]);
    const texts = (await drawn()).map((text) => text.replace(/\s/g, ' '));
    expect(texts).toContain(TITLE);
    expect(texts).toContain(FREE_TEXT);
    expect(texts.join(' ')).toContain(SOURCE.replace(/\s/g, ' '));
  });

  it('becomes one file that needs no network', async () => {
    await exporting('One offline file');
    const making = atlas.page.waitForEvent('download');
    await atlas.button('Make the offline file').click();
    const path = await saved(making);
    await closed();
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(path).href}?lang=en&scene=2&play=1`);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await totalsOnStage(page)).toContain(FREE_TEXT);
    await context.close();
  });

  it('becomes a frame in a plain page', async () => {
    await atlas.button('Share and embed').first().click();
    await atlas.page
      .getByRole('combobox', { name: 'What it shows' })
      .selectOption({ label: `Scene 2: ${TITLE}` });
    const code = await atlas.field('Embed code').inputValue();
    await closed();
    expect(code).toMatch(/^<iframe /);
    const plain = join(folder, 'plain.html');
    writeFileSync(plain, `<!doctype html><meta charset="utf-8"><title>Plain</title>${code}`);
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(plain).href);
    const frame = page.frameLocator('iframe');
    await frame.getByText(TITLE).first().waitFor();
    await frame.getByText(FREE_TEXT).first().waitFor();
    await frame.getByText(SOURCE).first().waitFor({ state: 'attached' });
    await context.close();
  });

  it('is what others see who open the link', async () => {
    // Long after the last change: the address has followed it.
    const { search } = new URL(atlas.page.url());
    expect(search).toContain('scenes=');
    await atlas.page.goto(new URL(`${search}&scene=2&play=1`, atlas.page.url()).href);
    await atlas.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await totalsOnStage(atlas.page)).toContain(FREE_TEXT);
  });
});
