/** The scenes before a room, in a real browser: clicker, map, black screen, full screen, play by itself, and the way back. */
import { expect, it } from 'vitest';
import { READY_SCENES } from '../../src/state/readySet';
import { INITIAL_STATE } from '../../src/state/store';
import type { GroundBox } from '../../src/state/types';
import { decodeState, encodeState } from '../../src/state/url';
import type { Atlas } from './driver/atlas';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

const count = READY_SCENES.length;
/** What the address says, in the atlas' own words. */
const view = (atlas: Atlas) => encodeState(decodeState(`?${atlas.search()}`, INITIAL_STATE));
const at = (atlas: Atlas) => atlas.search().get('at') ?? '';

/** Waits for a scene's number, and for its map. */
async function scene(atlas: Atlas, number: number): Promise<void> {
  await atlas.page.getByText(`${number} / ${count}`, { exact: true }).waitFor();
  await atlas.page.waitForURL((url) => url.searchParams.get('scene') === String(number));
  await atlas.settled();
}

const middleOf = ([w, s, e, n]: GroundBox) => [(s + n) / 2, (w + e) / 2] as const;

it('goes through the scenes by clicker, each on its ground, and brings back what was there before', async () => {
  const atlas = await open({
    search: '?lang=en&task=present&district=duc-hoa&at=10.5/10.8000/106.4000',
    sharp: true,
  });
  const { page } = atlas;
  await atlas.settled();
  const before = view(atlas);
  const start = atlas.button('Start presenting');
  await start.press('Enter');
  await scene(atlas, 1);
  await page.waitForFunction(() => document.fullscreenElement !== null);
  const words = page.getByRole('region', { name: 'Words and figures of the scene' });
  const titles = new Set<string>();
  for (let number = 1; number <= count; number++) {
    await scene(atlas, number);
    titles.add((await words.getByRole('heading', { level: 1 }).textContent()) ?? '');
    const frame = READY_SCENES[number - 1]?.frame ?? null;
    if (frame === null) {
      await expect.poll(() => at(atlas)).toBe('');
    } else {
      const [lat, lon] = middleOf(frame);
      await expect
        .poll(() => at(atlas).split('/').slice(1).map(Number))
        .toEqual([expect.closeTo(lat, 1), expect.closeTo(lon, 1)]);
    }
    await page.keyboard.press('PageDown');
  }
  expect(titles.size).toBe(count);
  // The map is drawn larger as a whole, and what is under the pointer is what one sees there.
  const scale = await page.evaluate(() => {
    const place = document.getElementById('map');
    return place === null ? 0 : place.getBoundingClientRect().width / place.offsetWidth;
  });
  expect(scale).toBeGreaterThanOrEqual(1.19);

  await page.keyboard.press('b');
  const black = await atlas.pixels();
  expect(black.at(40, 40)).toBe('#000000');
  await page.keyboard.press('PageUp');
  await scene(atlas, count);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);
  await scene(atlas, count);

  await page.keyboard.press('Escape');
  await start.waitFor();
  await atlas.settled();
  await expect.poll(() => view(atlas)).toBe(before);
  expect(await start.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('plays by itself from a link, and Esc leaves the scene with the panels around it', async () => {
  const atlas = await open({ search: '?lang=en&scene=3&play=1&autoplay=2' });
  await atlas.page.waitForURL((url) => Number(url.searchParams.get('scene')) > 3);
  await atlas.page.keyboard.press('p');
  await atlas.page.waitForURL((url) => !url.searchParams.has('autoplay'));
  const number = Number(atlas.search().get('scene'));
  await atlas.page.setViewportSize({ width: 320, height: 640 });
  await atlas.page.waitForFunction(() => {
    const box = (of: string) => document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
    const [words, free, source] = [box('.stage-words'), box('[data-key="free"]'), box('.stage-source')];
    // In sight in a hand as well, one above the other, with nothing scrolled.
    return (
      free.height > 0 && free.top > words.top && free.bottom < source.top && source.bottom <= words.bottom + 1
    );
  });
  await atlas.page.setViewportSize({ width: 1280, height: 800 });
  await atlas.page.keyboard.press('Escape');
  await atlas.totals().waitFor();
  await atlas.page.waitForURL((url) => !url.searchParams.has('play'));
  const shown = new URLSearchParams(READY_SCENES[number - 1]?.view);
  for (const [name, value] of shown) expect(atlas.search().get(name)).toBe(value);
});
