/** The list of clusters, the map's equal, and the search that leads to a place. */
import { expect, it } from 'vitest';
import { displayName } from '../../src/domain/displayName';
import { landOf } from '../../src/domain/land';
import { sortClusters } from '../../src/domain/sort';
import type { SortKey } from '../../src/domain/types';
import { formatNumber, formatPercent } from '../../src/i18n/format';
import type { Atlas } from './driver/atlas';
import { centreOf, DATASET, project, viewAt } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

const COLUMNS: readonly (readonly [string, SortKey])[] = [
  ['Cluster', 'name'],
  ['Phase', 'phase'],
  ['Old district', 'district'],
  ['Gross, ha', 'gross'],
  ['Leasable, ha', 'leasable'],
  ['Free/pipeline, ha', 'free'],
  ['Occupancy', 'occupancy'],
];

function codes(atlas: Atlas): Promise<string[]> {
  return atlas
    .rows()
    .evaluateAll((rows) => rows.map((row) => /LA-\d{3}/.exec(row.textContent ?? '')?.[0] ?? ''));
}

it('sorts by every column, both ways', async () => {
  const atlas = await open({ search: '?lang=en&table=1' });
  await atlas.listed();
  for (const [name, key] of COLUMNS) {
    const header = atlas.page.getByRole('columnheader', { name, exact: true });
    const seen = new Set<string | null>();
    for (let press = 0; press < 2; press++) {
      await header.getByRole('button').click();
      const direction = await header.getAttribute('aria-sort');
      seen.add(direction);
      const sort = { key, descending: direction === 'descending' };
      const expected = sortClusters(DATASET.clusters, sort, DATASET.assumptions, 'en');
      expect(await codes(atlas)).toEqual(expected.map(({ code }) => code));
    }
    expect(seen).toEqual(new Set(['ascending', 'descending']));
  }
  await expect.poll(() => atlas.search().get('sort')).toMatch(/occupancy$/);
});

it('says of each cluster what the register says, and what its figures rest on', async () => {
  const atlas = await open({ search: '?lang=en&table=1' });
  await atlas.listed();
  const texts = await atlas.rows().allTextContents();
  expect(texts).toHaveLength(72);
  for (const cluster of DATASET.clusters) {
    const text = texts.find((each) => each.includes(cluster.code)) ?? '';
    const { gross, leasable, occupancy } = landOf(cluster, DATASET.assumptions);
    expect(text).toContain(displayName(cluster, 'en'));
    expect(text).toContain(formatNumber('en', gross.value, 1));
    expect(text).toContain(formatNumber('en', leasable.value, 1));
    expect(text).toContain(
      cluster.phase === 'operating' ? formatPercent('en', occupancy.value) : 'not operating',
    );
    expect(text.includes('(balance)')).toBe(gross.basis === 'balance');
  }
});

it('is one stop of the Tab key: arrows walk, Enter opens, arrow left and Space tick, Esc closes', async () => {
  const atlas = await open({ search: '?lang=en' });
  await atlas.settled();
  const { keyboard } = atlas.page;
  const [first = '', second = '', third = ''] = await codes(atlas);
  await atlas.button('Open the list').focus();
  await keyboard.press('Enter');
  // Seven headers that sort, then the first row's two controls.
  for (let press = 0; press < 9; press++) await keyboard.press('Tab');
  const focused = () => atlas.page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '');
  expect(await focused()).toContain(first);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  expect(await focused()).toContain(third);
  await keyboard.press('ArrowUp');
  expect(await focused()).toContain(second);
  // One more control of the row, then out of the list.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await focused()).toBe('');
  await keyboard.press('Shift+Tab');
  expect(await focused()).toContain(second);
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Space');
  expect(await atlas.row(second).getByRole('checkbox').isChecked()).toBe(true);
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await atlas.cluster(second).waitFor();
  await keyboard.press('Escape');
  await atlas.cluster(second).waitFor({ state: 'detached' });
  await expect.poll(focused).toContain(second);
});

it('filters by what is typed, in list, map and totals', async () => {
  const atlas = await open({ search: '?lang=en&table=1' });
  await atlas.listed();
  await atlas.field('Filter by name, code, commune').fill('hoang gia');
  await expect.poll(() => codes(atlas)).toEqual(named('Hoàng Gia'));
  expect(await atlas.totals().textContent()).toMatch(new RegExp(`^${named('Hoàng Gia').length} cluster`));
  await atlas.field('Filter by name, code, commune').fill('no such place');
  await atlas.region('Clusters').getByText('No cluster matches the filters.').waitFor();
  await atlas.button('Clear filters').click();
  expect(await atlas.rows().count()).toBe(72);
});

function named(part: string): string[] {
  return DATASET.clusters.filter(({ name }) => name.includes(part)).map(({ code }) => code);
}

it('finds places however they are spelled, forgives a typo, and goes there', async () => {
  const atlas = await open({ search: '?lang=en' });
  await atlas.settled();
  const field = atlas.page.getByRole('combobox', { name: 'Search clusters and places', exact: true });
  const found = async (text: string) => {
    await field.fill(text);
    await atlas.page.getByRole('option').first().waitFor();
    return atlas.page.getByRole('option').allTextContents();
  };
  // Rivers and roads join the index once someone looks for something: from then on answers are whole.
  await field.fill('vam co');
  await atlas.page
    .getByRole('option', { name: /Sông Vàm Cỏ/ })
    .first()
    .waitFor();
  const plain = await found('duc hoa');
  expect(plain[0]).toContain('Huyện Đức Hòa');
  expect(await found('Đức Hoà')).toEqual(plain);
  expect(await found('ĐỨC HÒA')).toEqual(plain);
  expect((await found('Hoang Gja'))[0]).toContain('Hoàng Gia');
  expect((await found('la-054'))[0]).toContain('Bình Hòa Nam 2');
  await field.fill('no such place');
  await atlas.page.getByText('Nothing found for “no such place”').waitFor();

  await atlas.page.getByRole('application').focus();
  await atlas.page.keyboard.press('/');
  await expect.poll(() => field.evaluate((input) => document.activeElement === input)).toBe(true);
  await field.fill('hoang gia');
  await atlas.page.getByRole('option').first().waitFor();
  await field.press('Enter');
  const [code = ''] = named('Hoàng Gia');
  await atlas.cluster(code).waitFor();
  await atlas.settled();
  await expect.poll(() => atlas.search().get('feature')).toBe(code);
  const [zoom = 0, lat = 0] = atlas.search().get('at')?.split('/').map(Number) ?? [];
  expect(zoom).toBeGreaterThan(11);
  expect(lat).toBeCloseTo(centreOf(code)[1], 1);
});

it('brings the cluster of a row out from under list, card and the buttons on the map', async () => {
  const atlas = await open({ search: '?lang=en&table=1' });
  await atlas.settled();
  await atlas.listed();
  // In the south: the list covers it, and the card and the map's buttons lie where it comes up.
  const code = 'LA-045';
  await atlas.row(code).getByRole('button', { name: 'Phước Tuy 1', exact: true }).click();
  await atlas.cluster(code).waitFor();
  await expect.poll(() => atlas.search().has('at')).toBe(true);
  await atlas.settled();
  const [zoom = 0, lat = 0, lon = 0] = atlas.search().get('at')?.split('/').map(Number) ?? [];
  const place = project(viewAt(zoom, [lon, lat], await atlas.canvasCentre()), centreOf(code));
  expect(await atlas.isMapAt(place)).toBe(true);
});
