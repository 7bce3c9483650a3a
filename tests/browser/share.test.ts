/** The atlas as a guest: three frames down a plain page, and the preview in «Share and embed». */
import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

const frame = (name: string, width: number, height: number, search: string) =>
  `<iframe name="${name}" title="${name}" width="${width}" height="${height}" src="./${search}"></iframe>`;

/** Three screens high, the last frame far below the first. */
const HOST = `<!doctype html><html lang="en"><title>Host</title><body>
${frame('wide', 640, 360, '?lang=en&layout=maponly')}
${frame('small', 320, 240, '?lang=en&layout=maponly&theme=dark')}
<div style="height: 2000px"></div>
${frame('scene', 480, 360, '?lang=en&layout=maponly&scene=4')}
</body></html>`;

const settled = (of: FrameLocator) => of.locator('#map[aria-busy="false"]').waitFor();

it('scrolls with the page around it, says whose figures it shows, and waits with its map until it is seen', async () => {
  const { page } = await open({
    search: 'host.html',
    answers: { '/host.html': { status: 200, body: HOST } },
  });
  const [wide, small, scene] = ['wide', 'small', 'scene'].map((name) => page.frameLocator(`[name=${name}]`));
  if (!wide || !small || !scene) throw new Error('no frames');
  await Promise.all([settled(wide), settled(small)]);
  expect(await scene.locator('canvas').count()).toBe(0);

  const corner = small.getByRole('region', { name: 'Source and date of the data' });
  await corner.getByText('as of 2025', { exact: true }).waitFor();
  await corner
    .getByText(/^Source: /)
    .first()
    .waitFor();
  const link = corner.getByRole('link', { name: 'Open the full map' });
  expect(new URL((await link.getAttribute('href')) ?? '').search).toBe('?lang=en&theme=dark');
  const inside = (box: { x: number; width: number } | null) => box !== null && box.width > 40;
  for (const part of [corner, link]) {
    const box = await part.boundingBox();
    const outer = await page.locator('[name=small]').boundingBox();
    expect(inside(box)).toBe(true);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + 320 + 4);
  }
  // The map ends where that line begins.
  const [foot, canvas] = await Promise.all([corner.boundingBox(), small.locator('canvas').boundingBox()]);
  expect((canvas?.y ?? 0) + (canvas?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);

  // Of a low frame the map has nearly all, and its legend is a press away.
  expect(canvas?.height).toBeGreaterThanOrEqual(200);
  expect(await small.getByRole('toolbar').isVisible()).toBe(false);
  await small.locator('.small-legend summary').waitFor();

  await page.mouse.move(300, 180);
  await page.mouse.wheel(0, 240);
  await wide.getByText(/^Hold (Ctrl|⌘) and scroll to zoom the map$/).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(240);

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await settled(scene);
  const strip = scene.locator('.scene-strip');
  await strip.getByRole('heading', { level: 2 }).waitFor();
  expect(await strip.textContent()).toMatch(/Free land [\d.]+ ha \((derived|balance)\)/);
});

it('shows in the dialog the very frame that the code makes', async () => {
  const { page } = await open({ search: '?lang=en&district=duc-hoa' });
  await page.locator('#ui .shell').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Share and embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await dialog.getByLabel('What it shows').selectOption('3');
  const preview = dialog.frameLocator('iframe');
  await settled(preview);
  await preview.getByRole('heading', { level: 2 }).waitFor();
  const code = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue();
  const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(await dialog.locator('iframe').evaluate((element: HTMLIFrameElement) => element.src)).toBe(address);
});
