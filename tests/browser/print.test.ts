/** The handout and the atlas, printed by Chromium itself: as many pages as there should be, each of them whole. */
import { expect, it } from 'vitest';
import { totalsOf } from '../../src/domain/totals';
import { formatHa } from '../../src/i18n/format';
import type { Atlas } from './driver/atlas';
import { DATASET } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

/** Scenes left in the handout: two maps are drawn as well as eight, and sooner. */
const KEPT = 2;

async function build({ page }: Atlas, count: number): Promise<void> {
  await page.getByRole('button', { name: 'Build the pages' }).click();
  await page.getByText(`${count} pages are ready.`).waitFor();
}

/** What does not fit its page, by page. */
function cutPages({ page }: Atlas): Promise<readonly string[]> {
  return page.locator('.leaf').evaluateAll((leaves) =>
    leaves.flatMap((leaf) => {
      const body = leaf.querySelector('.leaf-body');
      if (body === null) return ['no body'];
      const over = [body.scrollHeight - body.clientHeight, body.scrollWidth - body.clientWidth];
      return Math.max(...over) > 1 ? [`${leaf.getAttribute('aria-label')}: ${over.join(', ')} px`] : [];
    }),
  );
}

/** Pages of the file, in its own objects, and their sizes in mm. */
async function printed({ page }: Atlas): Promise<{ pages: number; sizes: readonly string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const mm = (points = '') => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    sizes: [...new Set(boxes.map(([, width, height]) => `${mm(width)} × ${mm(height)}`))],
  };
}

it('is as many A4 pages as there are scenes, districts and clusters, all of them whole and light', async () => {
  const atlas = await open({ search: '?lang=en', screen: 'laptop', dark: true });
  const { page } = atlas;
  await atlas.settled();
  await atlas.button('Export').click();
  await page.getByRole('tab', { name: 'Print, PDF' }).click();
  for (const number of [3, 4, 5, 6, 7, 8])
    await page.getByRole('checkbox', { name: new RegExp(`^${number}\\. `) }).uncheck();
  await build(atlas, KEPT);
  expect(await cutPages(atlas)).toEqual([]);
  expect(await printed(atlas)).toEqual({ pages: KEPT, sizes: ['297 × 210'] });
  // Printed, they are taken down.
  await page.locator('.leaf').first().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Build the pages');

  await page.getByRole('radio', { name: /^Atlas/ }).check();
  const { clusters, units, assumptions } = DATASET;
  const count = 2 + units.districts.length + clusters.length;
  await build(atlas, count);
  expect(await cutPages(atlas)).toEqual([]);
  const own = clusters.filter(({ district }) => district === 'duc-hoa');
  const { free } = totalsOf(
    own.map((cluster) => ({ cluster, share: 1 })),
    assumptions,
  );
  expect(await page.locator('#print-duc-hoa [data-key="free"] b').textContent()).toBe(
    formatHa('en', free.value),
  );
  await page.emulateMedia({ media: 'print' });
  const colours = await page.locator('#print-duc-hoa').evaluate((leaf) => {
    const { backgroundColor, color, visibility } = getComputedStyle(leaf);
    return [backgroundColor, color, visibility];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'visible']);
  expect(await page.locator('#atlas').isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  expect(await printed(atlas)).toEqual({ pages: count, sizes: ['210 × 297'] });
});
