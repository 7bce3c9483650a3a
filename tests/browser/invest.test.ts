/** Three people look for land: each with the mouse, with keys alone, and with a finger on a phone. */
import { describe, expect, it } from 'vitest';
import { type ClusterFilter, DEFAULT_FILTER } from '../../src/domain/clusterFilter';
import { shownClusters } from '../../src/domain/filter';
import { sortClusters } from '../../src/domain/sort';
import { totalsOf } from '../../src/domain/totals';
import { formatHa } from '../../src/i18n/format';
import type { Atlas } from './driver/atlas';
import { DATASET } from './driver/facts';
import { HANDS, type Hands } from './driver/hands';
import { atlasSession } from './driver/session';
import { violations } from './driver/violations';

const { open } = atlasSession();
const WAYS = Object.entries(HANDS);

/** What the domain says is left of the 72. */
function expected(filter: Partial<ClusterFilter>) {
  const clusters = shownClusters(DATASET, { ...DEFAULT_FILTER, ...filter });
  const totals = totalsOf(
    clusters.map((cluster) => ({ cluster, share: 1 })),
    DATASET.assumptions,
  );
  return { clusters, totals };
}

async function toInvest(atlas: Atlas, hands: Hands): Promise<void> {
  await atlas.settled();
  const invest = atlas.page.getByRole('navigation').getByRole('button', { name: 'Invest', exact: true });
  await hands.press(invest);
  if (hands.screen === 'phone') await atlas.sheetTo('whole screen');
  await panel(atlas).waitFor();
}

const panel = (atlas: Atlas) => atlas.page.locator('section.invest');
const result = (atlas: Atlas) => panel(atlas).locator('.result-line b');

async function listed(atlas: Atlas, hands: Hands): Promise<string[]> {
  if (hands.screen === 'phone') await hands.press(atlas.button('List'));
  else if (!(await atlas.page.locator('.table-scroll').isVisible()))
    await hands.press(atlas.button(/^Open the list/));
  await atlas.rows().first().waitFor();
  return atlas.rows().evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));
}

describe.each(WAYS)('with %s', (_way, hands) => {
  it('finds 40 ha and more in the pipeline within 10 km of National Road 50, of stated area', async () => {
    const atlas = await open({ search: '?lang=en', screen: hands.screen });
    await toInvest(atlas, hands);
    await hands.press(panel(atlas).getByRole('radio', { name: /^Pipeline/ }));
    const least = panel(atlas)
      .getByRole('group', { name: /^Pipeline land/ })
      .getByLabel('At least (ha)');
    await hands.write(least, '40');
    await hands.press(panel(atlas).locator('summary', { hasText: /^Near$/ }));
    await hands.choose(panel(atlas).getByLabel('Near what'), 'National Road 50 (Cần Đước – Mỹ Tho section)');
    await hands.press(panel(atlas).getByRole('button', { name: 'Add condition' }));
    await hands.press(panel(atlas).locator('summary', { hasText: 'What sources state' }));
    await hands.press(panel(atlas).getByRole('checkbox', { name: /^Only figures that a source states/ }));
    const { clusters, totals } = expected({
      available: 'pipeline',
      pipelineMin: 40,
      near: [{ target: 'ql50', km: 10 }],
      known: true,
    });
    expect(clusters.length).toBeGreaterThan(0);
    expect(await result(atlas).textContent()).toBe(
      `${clusters.length} of 72 clusters · ${formatHa('en', totals.free.value)} free`,
    );
    expect(await panel(atlas).locator('.result-line').textContent()).toContain(
      `${formatHa('en', totals.pipeline.value)} in the pipeline`,
    );
    expect(await violations(atlas)).toEqual([]);
    expect((await listed(atlas, hands)).sort()).toEqual(clusters.map(({ code }) => code).sort());
    // The link says it all: another person sees the same.
    const copy = await open({ search: `?${atlas.search()}`, screen: hands.screen });
    await copy.settled();
    expect((await listed(copy, hands)).sort()).toEqual(clusters.map(({ code }) => code).sort());
  });

  it('finds free land now in Đức Hòa or Bến Lức, sorted', async () => {
    const atlas = await open({ search: '?lang=en', screen: hands.screen });
    await toInvest(atlas, hands);
    await hands.press(panel(atlas).getByRole('radio', { name: /^Free now/ }));
    await hands.press(panel(atlas).locator('summary', { hasText: /^Place$/ }));
    for (const district of [/Đức Hòa/, /Bến Lức/])
      await hands.press(panel(atlas).getByRole('checkbox', { name: district }));
    const { clusters, totals } = expected({ available: 'now', districts: ['ben-luc', 'duc-hoa'] });
    expect(await result(atlas).textContent()).toBe(
      `${clusters.length} of 72 clusters · ${formatHa('en', totals.free.value)} free`,
    );
    expect(await violations(atlas)).toEqual([]);
    await listed(atlas, hands);
    await hands.press(
      atlas.page.getByRole('columnheader', { name: 'Free/pipeline, ha' }).getByRole('button'),
    );
    const sorted = sortClusters(clusters, { key: 'free', descending: true }, DATASET.assumptions, 'en');
    expect(await listed(atlas, hands)).toEqual(sorted.map(({ code }) => code));
    expect(await violations(atlas)).toEqual([]);
  });

  it('compares Tân Chánh 1, Phước Tuy 1 and Hải Sơn - Lương Bình, and prints them on one page', async () => {
    const atlas = await open({ search: '?lang=en', screen: hands.screen });
    await atlas.settled();
    const names = ['Tân Chánh 1', 'Phước Tuy 1', 'Hải Sơn - Lương Bình'];
    const codes = names.map((name) => DATASET.clusters.find((each) => each.name === name)?.code ?? name);
    for (const [index, name] of names.entries()) {
      const search = atlas.page.getByRole('combobox', { name: 'Search clusters and places' });
      await hands.write(search, name);
      await atlas.page.getByRole('option').first().waitFor();
      await search.press('Enter');
      const card = atlas.cluster(codes[index] ?? '');
      await card.waitFor();
      await hands.press(card.getByRole('button', { name: 'Keep to compare', exact: true }));
    }
    await expect.poll(() => atlas.search().get('compare')).toBe(codes.join('.'));
    if (hands.screen === 'phone') await hands.press(atlas.button('Close'));
    await toInvest(atlas, hands);
    await hands.press(panel(atlas).getByRole('button', { name: /^Compare/ }));
    const dialog = atlas.page.getByRole('dialog');
    await dialog.waitFor();
    for (const name of names) await dialog.getByText(name).first().waitFor();
    expect(await violations(atlas)).toEqual([]);
    const pdf = await atlas.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
  });
});

it('follows a filter in list and totals before the next frame is drawn', async () => {
  const atlas = await open({ search: '?lang=en&table=1' });
  await atlas.settled();
  await atlas.listed();
  const seen = await atlas.page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('.filters > .check input');
    const frame = new Promise((resolve) => requestAnimationFrame(resolve));
    box?.click();
    await frame;
    return {
      rows: document.querySelectorAll('tr[data-code]').length,
      totals: document.querySelector('[role="status"].totals')?.textContent ?? '',
    };
  });
  const { clusters } = expected({ known: true });
  expect(clusters.length).toBeLessThan(72);
  expect(seen.rows).toBe(clusters.length);
  expect(seen.totals).toMatch(new RegExp(`^${clusters.length} clusters`));
});

it('takes a row dragged into the shortlist, and keeps it over a reload', async () => {
  const atlas = await open({ search: '?lang=en&task=invest&table=1' });
  await atlas.settled();
  await atlas.listed();
  const shortlist = atlas.region('Shortlist');
  await atlas.row('LA-003').dragTo(shortlist);
  await atlas.row('LA-001').dragTo(shortlist);
  await expect.poll(() => atlas.search().get('compare')).toBe('LA-003.LA-001');
  await atlas.page.reload();
  await atlas.settled();
  await shortlist.locator('.kept').nth(1).waitFor();
  expect(await shortlist.locator('.kept .row-name').allTextContents()).toEqual(
    ['LA-003', 'LA-001'].map((code) => DATASET.clusters.find((each) => each.code === code)?.name),
  );
});

it('says in the list what to relax where nothing is left, and Back undoes it', async () => {
  const atlas = await open({ search: '?lang=en&table=1&available=now&free_min=90' });
  await atlas.settled();
  const list = atlas.region('Clusters');
  await list
    .getByRole('button', { name: /^Apply: Free land now/ })
    .first()
    .click();
  await expect.poll(() => atlas.rows().count()).toBeGreaterThan(0);
  await atlas.page.goBack();
  await expect.poll(() => atlas.rows().count()).toBe(0);
});
