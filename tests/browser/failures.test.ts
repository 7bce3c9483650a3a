/** What a reader is left with when something is missing: the graphics, a file, a sound row, the script. */
import { describe, expect, it } from 'vitest';
import { CLASS_PAINT } from '../../src/cartography/palette';
import type { Atlas } from './driver/atlas';
import { DATASET, readDataFile } from './driver/facts';
import { atlasSession } from './driver/session';

const links = (atlas: Atlas) => atlas.region(/^(Map|Bản đồ)$/).getByRole('link');

describe('without WebGL2', () => {
  const { open } = atlasSession({ webgl: false });

  it('picture, list, filters and totals work, and a notice says why the map does not move', async () => {
    const atlas = await open({ search: '?lang=en', sharp: true });
    await atlas.settled();
    const notice = atlas.page.getByRole('alert').filter({ hasText: 'The map does not move' });
    await notice.getByText(/has no WebGL2/).waitFor();
    await notice.getByRole('button', { name: 'Hide this notice' }).click();
    expect(await links(atlas).count()).toBe(72);
    expect(await atlas.totals().textContent()).toMatch(/^72 clusters · 3,989\.0 ha/);
    expect(await atlas.rows().count()).toBe(72);

    const free = await atlas.freeMap();
    const blue = CLASS_PAINT.operating.color;
    expect((await atlas.pixels(free)).count(blue)).toBeGreaterThan(1000);
    await atlas
      .region('Legend')
      .getByRole('button', { name: /operating/ })
      .click();
    expect(await links(atlas).count()).toBe(55);
    expect((await atlas.pixels(free)).count(blue)).toBe(0);
    expect(await atlas.totals().textContent()).toMatch(/^55 clusters · 3,132\.0 ha/);

    await links(atlas).filter({ hasText: 'LA-053' }).click();
    await atlas.cluster('LA-053').waitFor();
    await atlas.go('?lang=en&task=region');
    await atlas.page.getByRole('checkbox', { name: 'Huyện Đức Hòa', exact: true }).check();
    await atlas.region('Region').getByText('Clusters in the region').waitFor();
    const drawn = atlas.page.locator('#picture path.we');
    await expect.poll(() => drawn.getAttribute('d')).toMatch(/^M/);
    await atlas.tool('Undo').click();
    await drawn.waitFor({ state: 'detached' });
  });
});

describe('when the device takes the graphics back', () => {
  const { open } = atlasSession();

  it('says so, and brings the map again when they come back', async () => {
    const atlas = await open({ search: '?lang=en', sharp: true });
    await atlas.settled();
    const lose = (how: 'loseContext' | 'restoreContext') =>
      atlas.page.locator('#map canvas').evaluate((canvas, method) => {
        const gl = (canvas as HTMLCanvasElement).getContext('webgl2');
        const held = globalThis as { lost?: WEBGL_lose_context | null };
        held.lost ??= gl?.getExtension('WEBGL_lose_context') ?? null;
        held.lost?.[method]();
      }, how);
    await lose('loseContext');
    const notice = atlas.page.getByRole('alert').filter({ hasText: 'The map has stopped' });
    await notice.waitFor();
    expect(await links(atlas).count()).toBe(72);
    await lose('restoreContext');
    await notice.waitFor({ state: 'detached' });
    await atlas.settled();
    const free = await atlas.freeMap();
    expect((await atlas.pixels(free)).count(CLASS_PAINT.operating.color)).toBeGreaterThan(1000);
  });
});

describe('with data that fail', () => {
  const { open } = atlasSession();
  const alert = (atlas: Atlas, title: string) => atlas.page.getByRole('alert').filter({ hasText: title });

  const missing = (file: string) =>
    open({
      search: '?lang=en&phase=operating',
      answers: { [`/data/${file}`]: { status: 404, body: '' } },
      expected: [/404/],
    });

  it('names the register when it is not there; trying again brings the atlas', async () => {
    const atlas = await missing('clusters.csv');
    const notice = alert(atlas, 'The data did not arrive');
    await notice.getByText(/clusters\.csv: the server answered 404/).waitFor();
    await atlas.region('Legend').waitFor();
    expect(await atlas.totals().textContent()).toBe('No data');
    await atlas.stopAnswering();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await atlas.totals().getByText('17 clusters').waitFor();
    await notice.waitFor({ state: 'detached' });
    await atlas.settled();
  });

  it.each(['clusters.geojson', 'admin.json', 'sources.json'])(
    'names %s when it is not there',
    async (file) => {
      const atlas = await missing(file);
      const says = new RegExp(`${file}: the server answered 404`);
      await alert(atlas, 'The data did not arrive').getByText(says).waitFor();
    },
  );

  it('knows a web page sent in place of a file', async () => {
    const body = '<!doctype html><title>Not here</title>';
    const atlas = await open({ search: '?lang=en', answers: { '/data/admin.json': { status: 200, body } } });
    await alert(atlas, 'The data did not arrive')
      .getByText(/admin\.json: the server sent a web page/)
      .waitFor();
  });

  it('says that nothing answered', async () => {
    const atlas = await open({
      search: '?lang=en',
      answers: { '/data/clusters.csv': null },
      expected: [/clusters\.csv/, /ERR_FAILED/],
    });
    await alert(atlas, 'The data did not arrive')
      .getByText(/clusters\.csv: no answer/)
      .waitFor();
  });

  it.each([
    ['clusters.csv', 'no table at all', 'clusters.csv'],
    ['clusters.geojson', '{"type":', 'clusters.geojson: this is not valid JSON'],
    ['admin.json', '{}', 'admin.json'],
    ['sources.json', '{"version":1}', 'sources.json'],
  ])('names %s when it cannot be read', async (file, body, says) => {
    const atlas = await open({ search: '?lang=en', answers: { [`/data/${file}`]: { status: 200, body } } });
    await alert(atlas, 'The data cannot be read').getByText(says).first().waitFor();
    await atlas.region('Filters').waitFor();
  });

  it('leaves out a bad row, says which, and shows the others', async () => {
    const rows = readDataFile('clusters.csv').split('\n');
    const at = rows.findIndex((row) => row.startsWith('LA-008,'));
    const body = rows
      .map((row, index) => (index === at ? row.replace(',operating,', ',building,') : row))
      .join('\n');
    const atlas = await open({
      search: '?lang=en',
      answers: { '/data/clusters.csv': { status: 200, body } },
    });
    await atlas.settled();
    expect(await atlas.totals().textContent()).toMatch(/^71 clusters/);
    await atlas.button('Data and sources').first().click();
    await atlas.page
      .getByRole('dialog')
      .getByText(new RegExp(`clusters\\.csv, line ${at + 1}, column phase: “building” cannot be used`))
      .waitFor();
  });

  it('goes on without the surroundings, which only the map needs', async () => {
    const atlas = await open({
      search: '?lang=en',
      sharp: true,
      answers: { '/data/context.geojson': { status: 404, body: '' } },
      expected: [/404/],
    });
    await atlas.settled();
    const pixels = await atlas.pixels(await atlas.freeMap());
    expect(pixels.count(CLASS_PAINT.operating.color)).toBeGreaterThan(1000);
  });
});

describe('without script', () => {
  const { open } = atlasSession();

  it('the page is a picture of the 72, each a link with its name, and says what is missing', async () => {
    // Chromium reports what the page would have preloaded as failed when scripts are off.
    const atlas = await open({ script: false, sharp: true, expected: [/^failed: .*\/assets\/.*\.js$/] });
    const names = await links(atlas).evaluateAll((each) =>
      each.map((link) => link.getAttribute('aria-label') ?? link.textContent ?? ''),
    );
    expect(names).toHaveLength(72);
    for (const { code, name } of DATASET.clusters)
      expect(
        names.filter((text) => text.includes(code) && text.includes(name.normalize('NFC'))),
      ).toHaveLength(1);
    const note = atlas.page.locator('noscript p');
    expect(await note.textContent()).toMatch(/cần JavaScript/);
    expect(await note.isVisible()).toBe(true);
    const totals = atlas.page.locator('.bar-legend');
    expect(await totals.textContent()).toContain('72 cụm · 3.989,0 ha');
    expect(await totals.isVisible()).toBe(true);
    const pixels = await atlas.pixels();
    for (const { color } of [CLASS_PAINT.operating, CLASS_PAINT.procedure, CLASS_PAINT.new])
      expect(pixels.count(color)).toBeGreaterThan(1000);
  });
});
