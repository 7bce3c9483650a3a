/** Clusters side by side from a link, and one page of paper for a comparison and for a cluster. */
import { expect, it } from 'vitest';
import { displayName } from '../../src/domain/displayName';
import type { Atlas } from './driver/atlas';
import { DATASET } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

const NAMES = ['Tân Chánh 1', 'Phước Tuy 1', 'Hải Sơn - Lương Bình'];
const CODES = NAMES.map((name) => {
  const cluster = DATASET.clusters.find((each) => displayName(each, 'en') === name);
  if (cluster === undefined) throw new Error(`no cluster ${name}`);
  return cluster.code;
});

/** The clusters of which most is said: whose page is fullest. */
const FULLEST = [...DATASET.clusters]
  .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  .slice(0, 5)
  .map(({ code }) => code);

const A4 = { short: 595, long: 842 };

/** Pages of what the browser would print, with their size in points. */
async function printed(atlas: Atlas): Promise<{ pages: number; width: number; height: number }> {
  const pdf = (await atlas.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { pages, width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

/** What of the printed part stands beyond the sides of the paper, at the width of the page in CSS px. */
function cutOff(atlas: Atlas, part: string): Promise<string[]> {
  return atlas.page.evaluate((selector) => {
    const out = [...document.querySelectorAll(`${selector} *`)].filter((element) => {
      // A drawing ends at its own frame, whatever goes on beyond it.
      if (element instanceof SVGElement && element.ownerSVGElement !== null) return false;
      const { width, left, right } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > window.innerWidth + 1);
    });
    return out.map((element) => element.outerHTML.slice(0, 100));
  }, part);
}

function comparison(atlas: Atlas) {
  return atlas.page.getByRole('dialog', { name: 'Comparison', exact: true });
}

it('opens the comparison from a link, in its order; Esc closes it, Back brings it back', async () => {
  const atlas = await open({ search: `?lang=en&compare=${CODES.join('.')}&show=compare` });
  const dialog = comparison(atlas);
  await dialog.getByRole('columnheader').nth(3).waitFor();
  const heads = await dialog.locator('.compare-table thead th').allTextContents();
  expect(heads.slice(1).map((text) => /LA-\d{3}/.exec(text)?.[0])).toEqual(CODES);
  await atlas.settled();
  await atlas.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => atlas.search().get('show')).toBeNull();
  await atlas.page.goBack();
  await dialog.waitFor();
});

it.each(['vi', 'en'])('prints the fullest comparison on one page of A4 across (%s)', async (lang) => {
  const atlas = await open({
    search: `?lang=${lang}&compare=${FULLEST.join('.')}&show=compare`,
    dark: true,
  });
  await atlas.page.locator('.compare-table').waitFor();
  await atlas.settled();
  expect(await printed(atlas)).toEqual({ pages: 1, width: A4.long, height: A4.short });
  await atlas.page.emulateMedia({ media: 'print' });
  await atlas.page.setViewportSize({ width: 1077, height: 748 });
  expect(await cutOff(atlas, '.comparison')).toEqual([]);
  expect(await atlas.page.locator('.print-foot').isVisible()).toBe(true);
  expect(await atlas.page.locator('.print-foot').textContent()).toContain(DATASET.version);
  expect(await atlas.page.locator('#map').isVisible()).toBe(false);
});

it.each(['LA-001', 'LA-023', 'LA-044'])('prints the page of %s on one page of A4 upright', async (code) => {
  const atlas = await open({ search: `?feature=${code}&theme=dark` });
  await atlas.page.locator('.cluster-panel .qr-code').waitFor({ state: 'attached' });
  await atlas.settled();
  expect(await printed(atlas)).toEqual({ pages: 1, width: A4.short, height: A4.long });
  await atlas.page.emulateMedia({ media: 'print' });
  await atlas.page.setViewportSize({ width: 733, height: 1062 });
  expect(await cutOff(atlas, '.cluster-panel')).toEqual([]);
  // Paper is light, however dark the screen is.
  const ink = await atlas.page.locator('.cluster-panel').evaluate((panel) => getComputedStyle(panel).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  expect(await atlas.page.locator('.qr-code').isVisible()).toBe(true);
  expect(await atlas.page.locator('#map').isVisible()).toBe(false);
  expect(await atlas.page.locator('.bar').isVisible()).toBe(false);
});

it.each(['laptop', 'wide'] as const)('scrolls no comparison sideways as a whole (%s)', async (screen) => {
  const five = ['LA-001', 'LA-023', 'LA-045', 'LA-046', 'LA-018'];
  const atlas = await open({ search: `?lang=en&compare=${five.join('.')}&show=compare`, screen });
  await atlas.page.locator('.compare-side .small-table').waitFor();
  const body = comparison(atlas).locator('.dialog-body');
  const [inside, across] = await body.evaluate(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth]);
  expect(across).toBe(inside);
});

it('has all of the comparison within reach on a phone', async () => {
  const atlas = await open({ search: `?lang=en&compare=${CODES.join('.')}&show=compare`, screen: 'phone' });
  const dialog = comparison(atlas);
  await dialog.getByRole('columnheader').nth(3).waitFor();
  const rowName = dialog.getByRole('rowheader', { name: 'Pipeline land' });
  const before = await rowName.boundingBox();
  await dialog.getByRole('button', { name: `Remove ${NAMES[2]}` }).scrollIntoViewIfNeeded();
  const scrolled = await dialog.locator('.compare-scroll').evaluate((element) => element.scrollLeft);
  expect(scrolled).toBeGreaterThan(0);
  expect((await rowName.boundingBox())?.x).toBeCloseTo(before?.x ?? Number.NaN, 0);
  await dialog.getByRole('button', { name: `Remove ${NAMES[2]}` }).click();
  await expect.poll(() => atlas.search().get('compare')).toBe(CODES.slice(0, 2).join('.'));
});
