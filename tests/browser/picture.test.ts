/** The picture in the page: there before any module, in the very place of the live map, and gone when that is there. */
import { expect, it } from 'vitest';
import type { Atlas } from './driver/atlas';
import type { Screen } from './driver/browser';
import { symbolsOn } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

/** The page when no module has arrived, nor will. */
const EARLY = { answers: { '.js': null }, expected: [/\.js$/, /ERR_FAILED/] };

function drawn(atlas: Atlas): Promise<{ code: string; x: number; y: number; width: number }[]> {
  return atlas.page.locator('#picture a[data-code]').evaluateAll((links) =>
    links.map((link) => {
      const box = (link.querySelector('use') ?? link).getBoundingClientRect();
      const code = link.getAttribute('data-code') ?? '';
      return { code, x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
    }),
  );
}

it.each<Screen>(['wide', 'laptop', 'phone'])('stands where the live map will stand: %s', async (screen) => {
  const atlas = await open({ ...EARLY, screen });
  await atlas.page.locator('#picture svg').waitFor();
  const live = symbolsOn(await atlas.openingView());
  const off = new Map(live.map(({ code, x, y }) => [code, { x, y }]));
  const far = (await drawn(atlas)).filter(({ code, x, y }) => {
    const place = off.get(code);
    return place === undefined || Math.hypot(place.x - x, place.y - y) > 2;
  });
  expect(far).toEqual([]);
  expect(await drawn(atlas)).toHaveLength(72);
});

it.each([false, true])(
  'is painted first, and looks as the live map does that takes its place; dark: %s',
  async (dark) => {
    const early = await open({ ...EARLY, dark, sharp: true });
    await early.page.locator('#picture svg').waitFor();
    const first = () =>
      early.page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(first).toBe(1);
    const free = await early.freeMap();
    const picture = await early.pixels(free);

    const atlas = await open({ dark, sharp: true });
    await atlas.settled();
    expect(await atlas.freeMap()).toEqual(free);
    const live = await atlas.pixels(free);
    // What remains are letters, which a browser and the map space a little differently.
    expect(live.differenceFrom(picture, 1)).toBeLessThan(0.02);
    expect(picture.differenceFrom(live, 1)).toBeLessThan(0.02);
    expect(await atlas.page.locator('#picture').isVisible()).toBe(false);
    expect(await atlas.region('Bản đồ').getByRole('link').count()).toBe(0);
  },
);

it('is not shown where the address names another place', async () => {
  const atlas = await open({ ...EARLY, search: '?at=12/10.9/106.4' });
  expect(await atlas.page.locator('#picture').isVisible()).toBe(false);
});
