/** axe-core finds nothing to complain about in the states a reader meets. */
import axeCore from 'axe-core';
import { expect, it } from 'vitest';
import type { Atlas } from './driver/atlas';
import { searchOf } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

const REGION = searchOf([
  { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } },
  { op: 'subtract', shape: { kind: 'circle', center: [106.42, 10.85], radiusKm: 4 } },
]);

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Rule and place of each violation; of nothing but the page's own parts. */
async function violations(atlas: Atlas): Promise<string[]> {
  await atlas.page.evaluate(axeCore.source);
  const found = await atlas.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

it.each([false, true])('on a wide screen, dark: %s', async (dark) => {
  const atlas = await open({ search: '?lang=en', dark });
  await atlas.settled();
  expect(await violations(atlas)).toEqual([]);
  await atlas.go('?lang=en&feature=LA-012&table=1');
  await atlas.cluster('LA-012').waitFor();
  expect(await violations(atlas)).toEqual([]);
  await atlas.go(REGION);
  await atlas.region('Region').locator('.figures').waitFor();
  expect(await violations(atlas)).toEqual([]);
  await atlas.button('Data and sources').first().click();
  await atlas.page.getByRole('dialog').waitFor();
  expect(await violations(atlas)).toEqual([]);
});

it('on a phone', async () => {
  const atlas = await open({ search: '?lang=en', screen: 'phone' });
  await atlas.settled();
  expect(await violations(atlas)).toEqual([]);
  await atlas.button('List').click();
  await atlas.region('Clusters').waitFor();
  expect(await violations(atlas)).toEqual([]);
  await atlas.go('?lang=en&feature=LA-012');
  await atlas.cluster('LA-012').waitFor();
  expect(await violations(atlas)).toEqual([]);
  await atlas.go(REGION);
  await atlas.sheetTo('whole screen');
  await atlas.region('Region').locator('.figures').waitFor();
  expect(await violations(atlas)).toEqual([]);
});

it('finds what is wrong where something is', async () => {
  const atlas = await open({ search: '?lang=en&panels=none' });
  await atlas.settled();
  await atlas.page.evaluate(() => {
    document.querySelector('#ui')?.append(document.createElement('button'));
  });
  expect(await violations(atlas)).toContainEqual(expect.stringMatching(/^button-name/));
});
