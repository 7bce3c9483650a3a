/** Three questions of a planner, answered by the atlas alone, with what the answers rest on. */
import { describe, expect, it } from 'vitest';
import { regionArea } from '../../src/domain/area';
import { newClusterCheck } from '../../src/domain/law';
import { resolveRegion } from '../../src/domain/region';
import { regionTotals } from '../../src/domain/regionTotals';
import { withScenario } from '../../src/domain/scenario';
import type { Dataset } from '../../src/domain/types';
import { formatHa, formatPercent } from '../../src/i18n/format';
import { INITIAL_STATE } from '../../src/state/store';
import { decodeState } from '../../src/state/url';
import type { Atlas } from './driver/atlas';
import { DATASET } from './driver/facts';
import { HANDS, type Hands } from './driver/hands';
import { atlasSession } from './driver/session';
import { violations } from './driver/violations';

const { open } = atlasSession();
const WAYS = Object.entries(HANDS);

const sections = (atlas: Atlas) => atlas.page.getByRole('navigation', { name: 'Sections of the plan' });

/** A list of choices; its label holds their words too. */
const list = (atlas: Atlas, name: string) => atlas.page.getByRole('combobox', { name, exact: true });
const kept = (atlas: Atlas) => atlas.page.getByRole('group', { name: 'Regions to compare' });

async function toSection(atlas: Atlas, hands: Hands, section: string): Promise<void> {
  if (!(await sections(atlas).isVisible())) {
    const plan = atlas.page.getByRole('navigation').getByRole('button', { name: 'Plan', exact: true });
    await hands.press(plan);
  }
  if (hands.screen === 'phone') await atlas.sheetTo('whole screen');
  await hands.press(sections(atlas).getByRole('button', { name: section, exact: true }));
}

/** What Article 8 says of the operating clusters of Cần Đước, as the panel writes it. */
function canDuoc(dataset: Dataset) {
  const own = dataset.clusters.filter(({ district }) => district === 'can-duoc');
  const { criteria, verdict } = newClusterCheck(
    own.map((cluster) => ({ cluster, share: 1 })),
    dataset,
  );
  return {
    verdict,
    average: formatPercent('en', criteria.weighted.value),
    unleased: formatHa('en', criteria.unleased.value),
  };
}

describe.each(WAYS)('with %s', (_way, hands) => {
  it('tells whether Cần Đước may take one more cluster of 75 ha, today and were Hoàng Long at 60 %', async () => {
    const atlas = await open({ search: '?lang=en', screen: hands.screen });
    await atlas.settled();
    await toSection(atlas, hands, 'Law');
    await hands.choose(list(atlas, 'District before 1 July 2025'), 'Huyện Cần Đước');
    await hands.write(atlas.field('Size of the cluster to be added (ha)'), '75');
    const answer = atlas.region('Answer');
    const criteria = atlas.page.locator('.law-criteria');
    const inputs = atlas.page.getByRole('table', { name: 'Clusters that count' });
    const today = canDuoc(DATASET);
    expect(today).toEqual({ verdict: 'pass', average: '84.21\u00a0%', unleased: '17.8 ha' });
    await answer.getByRole('heading', { name: 'Yes, by these figures' }).waitFor();
    await expect.poll(() => criteria.textContent()).toContain(today.average);
    expect(await criteria.textContent()).toContain(today.unleased);
    expect(await inputs.getByRole('row').count()).toBe(1 + 5);
    expect(await violations(atlas)).toEqual([]);

    await hands.press(inputs.getByRole('button', { name: 'Hoàng Long - Long Cang' }));
    await hands.press(atlas.cluster('LA-002').getByRole('button', { name: 'Try a change' }));
    await hands.write(atlas.field('Occupancy (%)'), '60');
    await atlas.page.keyboard.press('Enter');
    await atlas.page.getByText('Scenario: 1 change').first().waitFor();
    expect(await violations(atlas)).toEqual([]);

    await toSection(atlas, hands, 'Law');
    const tried = canDuoc(withScenario(DATASET, [{ kind: 'occupancy', code: 'LA-002', fraction: 0.6 }]));
    expect(tried).toEqual({ verdict: 'pass', average: '73.92\u00a0%', unleased: '29.3 ha' });
    await expect.poll(() => criteria.textContent()).toContain(tried.average);
    expect(await criteria.textContent()).toContain(tried.unleased);
    await answer.getByRole('heading', { name: 'Yes, by these figures' }).waitFor();
    if (hands.screen !== 'phone') return;
    // The link says it all: another person sees the same answer, and that it is a scenario.
    const copy = await open({ search: `?${atlas.search()}`, screen: hands.screen });
    await copy.settled();
    await copy.sheetTo('whole screen');
    await expect.poll(() => copy.page.locator('.law-criteria').textContent()).toContain(tried.average);
    await copy.page.getByText('Scenario: 1 change').first().waitFor();
  });
});

describe.each(WAYS.filter(([way]) => way !== 'keys'))('with %s', (_way, hands) => {
  it('sets Đức Hòa beside the strip of 5 km along N2', async () => {
    const atlas = await open({ search: '?lang=en', screen: hands.screen });
    await atlas.settled();
    await toSection(atlas, hands, 'Regions');
    await hands.press(kept(atlas).locator('summary', { hasText: 'Add a unit at once' }));
    await hands.choose(kept(atlas).getByRole('combobox', { name: 'Unit', exact: true }), 'Huyện Đức Hòa');
    await hands.press(kept(atlas).getByRole('button', { name: 'Keep', exact: true }));
    await hands.press(atlas.page.locator('summary', { hasText: 'Strip along a road' }));
    await atlas.page.locator('option', { hasText: 'National Road N2' }).waitFor({ state: 'attached' });
    await hands.choose(list(atlas, 'Road'), 'National Road N2 (Thạnh Hóa – Trảng Bàng section)');
    await hands.write(atlas.field('On either side (km)'), '5');
    await hands.press(atlas.page.getByRole('button', { name: 'Add the strip' }));
    await atlas.region('Region').getByText('strip of 5 km on either side of National Road N2').waitFor();
    await hands.press(atlas.region('Region').getByRole('button', { name: 'Keep this region' }));
    await atlas.settled();
    await hands.press(kept(atlas).getByRole('button', { name: 'Compare', exact: true }));

    const { kept: regions } = decodeState(`?${atlas.search()}`, INITIAL_STATE);
    const columns = regions.map(({ steps }) => {
      const area = resolveRegion(steps, DATASET.units);
      if (area === null) throw new Error('a kept region is empty');
      const { totals } = regionTotals(area, DATASET, DATASET.clusters, 'area');
      return { ha: regionArea(area).ha, totals };
    });
    expect(columns).toHaveLength(2);
    const dialog = atlas.page.getByRole('dialog', { name: 'Regions to compare' });
    const cells = (name: string) =>
      dialog
        .getByRole('row')
        .filter({ has: atlas.page.getByRole('rowheader', { name, exact: true }) })
        .getByRole('cell');
    for (const [index, { ha, totals }] of columns.entries()) {
      const reads = async (name: string, text: string) =>
        expect(await cells(name).nth(index).textContent()).toContain(text);
      await reads('Area of the region', formatHa('en', ha));
      await reads('Clusters', String(totals.count));
      await reads('Gross area', formatHa('en', totals.gross.value));
      await reads('Free land', formatHa('en', totals.free.value));
      await reads('Pipeline land', formatHa('en', totals.pipeline.value));
      await reads('Occupancy, weighted by area', formatPercent('en', totals.occupancy.value));
    }
    expect(await violations(atlas)).toEqual([]);
  });
});

describe.each(WAYS.filter(([way]) => way !== 'mouse'))('with %s', (_way, hands) => {
  it('tells where the five targets stand, and how that is known', async () => {
    const atlas = await open({ search: '?lang=en', screen: hands.screen });
    await atlas.settled();
    await toSection(atlas, hands, 'Targets and time');
    const targets = atlas.page.locator('.target');
    await expect.poll(() => targets.count()).toBe(DATASET.targets.length);
    for (const [index, { text, source }] of DATASET.targets.entries()) {
      const target = targets.nth(index);
      expect(await target.textContent()).toContain(text.en);
      expect(await target.textContent()).toContain(source);
    }
    expect(await violations(atlas)).toEqual([]);
  });
});
