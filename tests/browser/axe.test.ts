/** axe-core finds nothing to complain about in the states a reader meets. */
import { expect, it } from 'vitest';
import { searchOf } from './driver/facts';
import { atlasSession } from './driver/session';
import { violations } from './driver/violations';

const { open } = atlasSession();

const REGION = searchOf([
  { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } },
  { op: 'subtract', shape: { kind: 'circle', center: [106.42, 10.85], radiusKm: 4 } },
]);

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
