/** The address: what it carries, Back and Forward, languages, themes, layouts, and what broken ones do. */
import { expect, it } from 'vitest';
import { TOKENS } from '../../src/cartography/palette';
import { regionFigures, searchOf } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

it('goes back and forward through what was opened, picked and ticked', async () => {
  const atlas = await open({ search: '?lang=en&table=1' });
  await atlas.settled();
  await atlas.row('LA-053').getByRole('rowheader').getByRole('button').click();
  await atlas.cluster('LA-053').waitFor();
  await atlas.row('LA-054').getByRole('rowheader').getByRole('button').click();
  await atlas.cluster('LA-054').waitFor();
  await atlas.row('LA-054').getByRole('checkbox').check();
  await expect.poll(() => atlas.search().has('sel')).toBe(true);

  await atlas.page.goBack();
  await expect.poll(() => atlas.row('LA-054').getByRole('checkbox').isChecked()).toBe(false);
  await atlas.page.goBack();
  await atlas.cluster('LA-053').waitFor();
  await atlas.page.goBack();
  await atlas.cluster('LA-053').waitFor({ state: 'detached' });
  expect(atlas.search().has('feature')).toBe(false);
  await atlas.page.goForward();
  await atlas.cluster('LA-053').waitFor();
  await atlas.page.goForward();
  await atlas.page.goForward();
  await expect.poll(() => atlas.row('LA-054').getByRole('checkbox').isChecked()).toBe(true);
  await atlas.cluster('LA-054').waitFor();
});

it('keeps everything when the language changes, and writes figures and dates as each language does', async () => {
  const steps = [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] as const;
  const region = searchOf(steps).replace('?', '&').replace('&lang=en', '');
  const search = `?lang=en&phase=operating.new&district=duc-hoa&sort=-gross&sel=AQ&table=1&at=10.5/10.8/106.4&color=basis${region}`;
  const atlas = await open({ search });
  await atlas.settled();
  expect(await atlas.totals().textContent()).toMatch(/^15 clusters · [\d,]+\.\d ha \(balance\) · leasable/);
  expect(await atlas.regionFigures()).toMatchObject({ Area: regionFigures(steps).Area });
  const before = Object.fromEntries(atlas.search());
  await atlas.button('Tiếng Việt').click();
  await atlas.settled();
  const { lang, ...kept } = before;
  expect(lang).toBe('en');
  await expect.poll(() => Object.fromEntries(atlas.search())).toEqual(kept);
  expect(await atlas.page.locator('html').getAttribute('lang')).toBe('vi');
  const totals = await atlas.page.getByRole('status', { name: 'Tổng', exact: true }).textContent();
  expect(totals).toMatch(/^15 cụm · (\d{1,3}\.)*\d+,\d ha \(cân đối\) · cho thuê .* lấp đầy 84,21\u00a0%/);
  await atlas.page.getByRole('region', { name: 'Vùng', exact: true }).waitFor();
  await atlas.button('Dữ liệu và nguồn').first().click();
  await atlas.page
    .getByRole('dialog')
    .getByText(/\b\d\d\/\d\d\/20\d\d\b/)
    .first()
    .waitFor();
});

it.each([
  '?lang=xx&theme=blue&color=%FF&phase=zzz&district=%00&free_min=-1&free_max=1e9&available=x&known=2&sort=-foo',
  '?lang=en&region=p-%21%21&sel=***&feature=LA-999&compare=LA-1&at=1/2&layout=odd&panels=odd&scene=99&play=x&static=x&v=77',
  '?%E0%A4%A&=&&&at=99/99/999&region=d-nowhere.zz&q=%F0%9F%8F%AD&data=//example.org/&feature[]=1&__proto__=1',
])('shows the atlas whatever the address says: %s', async (search) => {
  const atlas = await open({ search });
  await atlas.settled();
  await expect.poll(() => atlas.page.getByRole('status', { name: /^(Totals|Tổng)$/ }).count()).toBe(1);
  await atlas.page.getByRole('region', { name: /^(Legend|Chú giải)$/ }).waitFor();
  const totals = atlas.page.getByRole('status', { name: /^(Totals|Tổng)$/ });
  // A search text is no broken one: it may find nothing.
  expect(await totals.textContent()).toMatch(
    search.includes('q=') ? /./ : /^72 (clusters|cụm) · 3[,.]989[,.]0 ha/,
  );
});

it('is dark where the address or the system says so, map and panels alike', async () => {
  const atlas = await open({ search: '?lang=en&panels=none', dark: true, sharp: true });
  await atlas.settled();
  const { margin } = TOKENS.dark;
  const sheet = async (of = atlas) => (await of.pixels()).count(TOKENS.dark.outside) > 10_000;
  expect(margin).not.toBe(TOKENS.light.margin);
  expect(await sheet()).toBe(true);
  await atlas.button(/^Theme follows the system/).click();
  await atlas.settled();
  expect(atlas.search().get('theme')).toBe('light');
  expect(await sheet()).toBe(false);
  const linked = await open({ search: '?lang=en&panels=none&theme=dark', sharp: true });
  await linked.settled();
  expect(await sheet(linked)).toBe(true);
  expect(await linked.page.locator('html').getAttribute('data-theme')).toBe('dark');
});

it('leaves the panels out where the address asks for the map only', async () => {
  const atlas = await open({ search: '?lang=en&layout=maponly' });
  await atlas.settled();
  for (const name of ['Filters', 'Clusters']) expect(await atlas.region(name).count()).toBe(0);
  // What the colours mean is a press away.
  await atlas.region('Legend').locator('details:not([open])').waitFor();
  const link = atlas.page.getByRole('link', { name: 'Open the full map' });
  expect(new URL((await link.getAttribute('href')) ?? '').search).toBe('?lang=en');
  await atlas.go('?lang=en&panels=none');
  expect(await atlas.region('Legend').count()).toBe(0);
  await atlas.region('Clusters').waitFor();
  await atlas.go('?lang=en&panels=collapsed');
  await atlas.button('Show the left panel').click();
  await atlas.region('Legend').waitFor();
});
