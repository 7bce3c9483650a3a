/** The live map: what it paints, what a press on it does, and that map, list and legend say the same. */
import { expect, it } from 'vitest';
import { CLASS_PAINT } from '../../src/cartography/palette';
import { landOf } from '../../src/domain/land';
import { classOf } from '../../src/domain/themes';
import { COLOR_THEMES, type ColorTheme, PHASES } from '../../src/domain/types';
import { at, centreOf, DATASET, placedCluster, project, symbolsOn, viewAt } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

function colorOf(code: string, theme: ColorTheme): string {
  const cluster = DATASET.clusters.find((each) => each.code === code);
  if (cluster === undefined) throw new Error(`no cluster ${code}`);
  return CLASS_PAINT[classOf(theme, cluster, landOf(cluster, DATASET.assumptions))].color;
}

it('paints all 72 at their places in the opening view, in the legend’s colours of every theme', async () => {
  const atlas = await open({ search: '?lang=en', sharp: true });
  await atlas.settled();
  const symbols = symbolsOn(await atlas.openingView());
  for (const theme of COLOR_THEMES) {
    await atlas.field('Colour by').selectOption(theme);
    await atlas.settled();
    const pixels = await atlas.pixels();
    const colors = [...new Set(DATASET.clusters.map(({ code }) => colorOf(code, theme)))];
    const painted = symbols.map(({ code, x, y, diameter }) => {
      const reach = diameter / 2 - 1;
      const exact = (color: string) => pixels.count(color, { x, y }, reach);
      const most = colors.reduce((a, b) => (exact(b) > exact(a) ? b : a));
      // Between two lines of hatch the colour is mixed with theirs: with that, it covers a third of the disc at least.
      const covered = pixels.count(most, { x, y }, reach, 40);
      return { code, color: covered > diameter ** 2 / 5 ? most : 'none' };
    });
    expect(painted).toEqual(symbols.map(({ code }) => ({ code, color: colorOf(code, theme) })));
  }
});

it('shows outlines in the colour of their phase; a press on one opens its cluster', async () => {
  const atlas = await open({ search: '?lang=en', sharp: true });
  for (const phase of PHASES) {
    const code = placedCluster(phase);
    await atlas.go(`?lang=en&${at(14, centreOf(code))}`);
    const middle = await atlas.canvasCentre();
    const pixels = await atlas.pixels();
    // A square of 81 px, with the pattern and a name over it.
    const painted = PHASES.filter(
      (each) => pixels.count(CLASS_PAINT[each].color, middle, 40) > 81 * 81 * 0.2,
    );
    expect(painted).toEqual([phase]);
    await atlas.page.mouse.click(middle.x, middle.y);
    await atlas.cluster(code).waitFor();
    await expect.poll(() => atlas.search().get('feature')).toBe(code);
  }
});

it('hides a phase that the legend switches off, on the map, in the list and in the totals', async () => {
  const atlas = await open({ search: '?lang=en', sharp: true });
  await atlas.settled();
  const free = await atlas.freeMap();
  const blue = CLASS_PAINT.operating.color;
  expect((await atlas.pixels(free)).count(blue)).toBeGreaterThan(1000);
  const button = atlas.region('Legend').getByRole('button', { name: /operating/ });
  await button.click();
  await atlas.settled();
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  const without = await atlas.pixels(free);
  expect(without.count(blue)).toBe(0);
  expect(without.count(CLASS_PAINT.procedure.color)).toBeGreaterThan(1000);
  expect(await atlas.totals().textContent()).toContain('55 clusters · 3,132.0 ha');
  expect(await atlas.rows().count()).toBe(55);
  await button.click();
  await atlas.settled();
  expect((await atlas.pixels(free)).count(blue)).toBeGreaterThan(1000);
});

it('lets every one of the 72 be reached with the mouse in the opening view', async () => {
  const atlas = await open({ search: '?lang=en' });
  await atlas.settled();
  const symbols = symbolsOn(await atlas.openingView());
  await atlas.page.keyboard.down('Control');
  for (const { x, y } of symbols) await atlas.page.mouse.click(x, y);
  await atlas.page.keyboard.up('Control');
  // A press ticks or unticks one cluster, so 72 presses on other clusters each tick all of them.
  await atlas.region('Filters').getByText('72 clusters selected').waitFor();
});

it('lets every one of the 72 be opened with a finger on a phone, and keeps the open one in sight', {
  timeout: 240_000,
}, async () => {
  const atlas = await open({ search: '?lang=en', screen: 'phone' });
  await atlas.settled();
  const view = await atlas.openingView();
  const { width } = await atlas.canvasBox();
  for (const { x, y, code } of spaced(symbolsOn(view))) {
    await atlas.page.touchscreen.tap(x, y);
    await atlas.cluster(code).waitFor({ state: 'attached' });
    // Opening the first raises the sheet; it then stays as low as it is put.
    if ((await atlas.button(/^Enlarge the sheet \(small\)/).count()) === 0) await atlas.sheetTo('small');
    // What opens near the edge is brought farther in.
    if (x < 64 || x > width - 64) await atlas.wholeProvince();
  }
  await atlas.button('Close').press('Enter');
  const southern = symbolsOn(view).find(({ code }) => code === 'LA-012');
  if (southern === undefined) throw new Error('no symbol');
  await atlas.page.touchscreen.tap(southern.x, southern.y);
  await atlas.cluster('LA-012').waitFor();
  await expect.poll(() => atlas.search().has('at')).toBe(true);
  const [zoom = 0, lat = 0, lon = 0] = atlas.search().get('at')?.split('/').map(Number) ?? [];
  const moved = project(viewAt(zoom, [lon, lat], await atlas.canvasCentre()), centreOf('LA-012'));
  expect(await atlas.isMapAt(moved)).toBe(true);
});

/** Neighbours far apart in time: two quick taps on one spot would zoom. */
function spaced<T extends { readonly x: number }>(symbols: readonly T[]): T[] {
  const byX = [...symbols].sort((a, b) => a.x - b.x);
  const half = byX.length / 2;
  return byX.slice(0, half).flatMap((each, index) => [each, ...byX.slice(half + index, half + index + 1)]);
}

it('highlights in the map what is pointed at in the list, and the other way round', async () => {
  const atlas = await open({ search: '?lang=en', sharp: true });
  await atlas.settled();
  // The northernmost, which the open list does not cover.
  const [symbol] = symbolsOn(await atlas.openingView()).sort((a, b) => a.y - b.y);
  if (symbol === undefined) throw new Error('no symbol');
  const before = await atlas.pixels();
  await atlas.button('Open the list').click();
  await atlas.row(symbol.code).hover();
  await atlas.settled();
  const around = (pixels: typeof before) => pixels.count('#101817', symbol, symbol.diameter);
  expect(around(before)).toBe(0);
  expect(around(await atlas.pixels())).toBeGreaterThan(20);
  await atlas.page.mouse.move(symbol.x, symbol.y);
  await atlas.row(symbol.code).and(atlas.hoveredRows()).waitFor();
  expect(await atlas.hoveredRows().count()).toBe(1);
});

it('zooms, goes back to the whole province, and says scale and coordinates', async () => {
  const place = [106.40122, 10.88561] as const;
  const atlas = await open({ search: `?lang=en&panels=none&${at(11, place)}` });
  await atlas.settled();
  const zoom = () => Number(atlas.search().get('at')?.split('/')[0]);
  await atlas.button('Zoom in').click();
  await expect.poll(zoom).toBe(12);
  await atlas.button('Zoom out').click();
  await atlas.settled();
  await atlas.button('Zoom out').click();
  await expect.poll(zoom).toBe(10);
  await atlas.page.getByRole('img', { name: 'Scale bar: 5 km' }).waitFor();
  await atlas.settled();
  const view = viewAt(10, place, await atlas.canvasCentre());
  const { x, y } = project(view, [106.5, 10.8]);
  await atlas.page.mouse.move(x, y);
  // A pixel is 150 m here.
  await atlas.page.getByText(/^10\.(799|800)\d\d° N; 106\.(499|500)\d\d° E$/).waitFor();
  await atlas.page.getByText(/^VN-2000 X 1,194,\d{3} m; Y 581,\d{3} m$/).waitFor();
  await atlas.button('Whole province').click();
  await expect.poll(() => atlas.search().get('at')).toBeNull();
});

it('is one stop for the Tab key, and moves by the arrow keys', async () => {
  const atlas = await open({ search: '?lang=en&panels=none' });
  await atlas.settled();
  const inMap = () => atlas.page.evaluate(() => document.activeElement?.closest('#map') !== null);
  const atStart = () => atlas.page.evaluate(() => document.activeElement === document.body);
  let stops = 0;
  await atlas.page.keyboard.press('Tab');
  for (let pressed = 0; pressed < 80 && !(await atStart()); pressed++) {
    if (await inMap()) stops += 1;
    await atlas.page.keyboard.press('Tab');
  }
  expect(stops).toBe(1);
  await atlas.page.getByRole('application').focus();
  await atlas.page.keyboard.press('ArrowRight');
  await expect.poll(() => atlas.search().has('at')).toBe(true);
});
