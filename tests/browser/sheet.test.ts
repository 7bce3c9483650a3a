/** Map sheets as PNG: made in the page, opened again, and laid upon each other. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { boxesOf, type Preset, SHEETS } from '../../src/briefing/picture/presets';
import { CLASS_PAINT, TOKENS } from '../../src/cartography/palette';
import { PHASES } from '../../src/domain/types';
import type { Atlas } from './driver/atlas';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

/** @param title null for that of a scene */
async function makeSheet(atlas: Atlas, preset: Preset, title: string | null): Promise<Buffer> {
  const { page } = atlas;
  await page.getByRole('combobox', { name: 'Khổ' }).selectOption(preset);
  if (title !== null) await page.getByRole('textbox', { name: 'Tiêu đề' }).fill(title);
  const [made] = await Promise.all([page.waitForEvent('download'), atlas.button('Tải ảnh về').click()]);
  expect(made.suggestedFilename()).toContain(`_${preset}.png`);
  await page.getByText(`Đã tạo ${made.suggestedFilename()}`).waitFor();
  return readFileSync(await made.path());
}

/** The pixels of the map alone. */
function mapOf(bytes: Buffer, preset: Preset): PNG {
  const { ratio } = SHEETS[preset];
  const { x, y, w, h } = boxesOf(SHEETS[preset]).map;
  // The line around it lies half upon it.
  const [left, top, width, height] = [x + 2, y + 2, w - 4, h - 4].map((length) => Math.round(length * ratio));
  const map = new PNG({ width: width ?? 0, height: height ?? 0 });
  PNG.bitblt(PNG.sync.read(bytes), map, left ?? 0, top ?? 0, map.width, map.height, 0, 0);
  return map;
}

function colours({ data }: PNG): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 4) found.add(`#${data.subarray(at, at + 3).toString('hex')}`);
  return found;
}

/** How much of a map's edge, a unit wide, has the colour of a name. */
function cutNames(map: PNG, preset: Preset): number {
  const { label, labelSoft, labelOutside, riverLabel, shieldText } = TOKENS.light;
  const inks = new Set([label, labelSoft, labelOutside, riverLabel, shieldText]);
  const edge = Math.ceil(SHEETS[preset].ratio);
  const sides = [
    { x: 0, y: 0, w: map.width, h: edge },
    { x: 0, y: map.height - edge, w: map.width, h: edge },
    { x: 0, y: 0, w: edge, h: map.height },
    { x: map.width - edge, y: 0, w: edge, h: map.height },
  ];
  return sides.reduce((count, { x, y, w, h }) => {
    const side = new PNG({ width: w, height: h });
    PNG.bitblt(map, side, x, y, w, h, 0, 0);
    return count + [...colours(side)].filter((colour) => inks.has(colour)).length;
  }, 0);
}

it('makes sheets of the size they promise, in the colours of the map, that lie exactly upon each other', async () => {
  const atlas = await open({ search: '?phase=operating.procedure.new' });
  await atlas.settled();
  await atlas.button('Xuất tệp').click();
  await atlas.page.getByRole('tab', { name: 'Ảnh' }).click();
  const short = await makeSheet(atlas, 'hd', 'Long An');
  const long = await makeSheet(atlas, 'hd', 'Cụm công nghiệp của tỉnh Long An cũ, '.repeat(3).slice(0, 119));
  // The axes' frame goes through names on every side.
  await atlas.page.getByRole('combobox', { name: 'Vẽ gì' }).selectOption({ index: 4 });
  const paper = await makeSheet(atlas, 'a4-landscape', null);

  const [first, second] = [PNG.sync.read(short), PNG.sync.read(long)];
  expect([first.width, first.height]).toEqual([1920, 1080]);
  expect(first.data.equals(second.data)).toBe(false);
  expect(mapOf(short, 'hd').data.equals(mapOf(long, 'hd').data)).toBe(true);
  const sheet = PNG.sync.read(paper);
  expect([sheet.width, sheet.height]).toEqual([3508, 2480]);
  expect(paper.readUInt32BE(paper.indexOf('pHYs') + 4)).toBe(11811);
  for (const map of [mapOf(short, 'hd'), mapOf(paper, 'a4-landscape')])
    for (const phase of PHASES) expect([...colours(map)]).toContain(CLASS_PAINT[phase].color);
  expect(cutNames(mapOf(short, 'hd'), 'hd')).toBe(0);
  expect(cutNames(mapOf(paper, 'a4-landscape'), 'a4-landscape')).toBe(0);
});
