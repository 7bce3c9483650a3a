/** Regions: picked, drawn, cut and sent on, with the totals that the domain computes of them. */
import { describe, expect, it } from 'vitest';
import type { RegionStep } from '../../src/domain/types';
import type { Atlas } from './driver/atlas';
import { at, centreOf, DATASET, type MapView, project, regionFigures, stepsIn, viewAt } from './driver/facts';
import { atlasSession } from './driver/session';

const { open } = atlasSession();

const district = (id: string, op: RegionStep['op'] = 'add'): RegionStep => ({
  op,
  shape: { kind: 'district', id },
});

/** Đức Hòa and Đức Huệ between the panels of both sides, so that the map need not move for a region drawn there. */
const NEAR = [106.36, 10.88] as const;
const ZOOM = 9.4;

async function openNear(search = ''): Promise<{ atlas: Atlas; view: MapView }> {
  const atlas = await open({ search: `?lang=en&${at(ZOOM, NEAR)}${search}` });
  await atlas.settled();
  return { atlas, view: viewAt(ZOOM, NEAR, await atlas.canvasCentre()) };
}

/** The steps in the address, once there are so many. */
async function steps(atlas: Atlas, count: number): Promise<readonly RegionStep[]> {
  const now = () => stepsIn(new URL(atlas.page.url()).search);
  await expect.poll(() => now().length).toBe(count);
  return now();
}

async function reads(atlas: Atlas, expected: Record<string, string>): Promise<void> {
  await expect.poll(() => atlas.regionFigures()).toEqual(expected);
}

describe('on a wide screen', () => {
  it('sums a district picked in the list, by each rule, with steps undone and done again', async () => {
    const atlas = await open({ search: '?lang=en&task=region' });
    await atlas.settled();
    const unit = (name: string) => atlas.page.getByRole('checkbox', { name, exact: true });
    await unit('Huyện Đức Hòa').check();
    await reads(atlas, regionFigures([district('duc-hoa')]));
    expect(await atlas.region('Region').textContent()).toMatch(/100\s% of this area is indicative/);

    await unit('Huyện Bến Lức').check();
    await atlas.page.getByRole('radio', { name: 'Subtract' }).check({ force: true });
    await atlas.page.getByRole('radio', { name: 'New communes' }).check({ force: true });
    await atlas.field('Find in the list').fill('duc hoa');
    await unit('Xã Đức Hoà').check();
    const all: RegionStep[] = [
      district('duc-hoa'),
      district('ben-luc'),
      { op: 'subtract', shape: { kind: 'communeNew', id: communeNew('Xã Đức Hoà') } },
    ];
    await reads(atlas, regionFigures(all));
    for (const [name, rule] of [
      ['whole, if its centroid is inside', 'centroid'],
      ['whole, if it touches the region', 'touch'],
      ['by the part of its area inside', 'area'],
    ] as const) {
      await atlas.page.getByRole('radio', { name }).check();
      await reads(atlas, regionFigures(all, rule));
    }

    await atlas.tool('Undo').click();
    await reads(atlas, regionFigures(all.slice(0, 2)));
    await atlas.tool('Redo').click();
    await reads(atlas, regionFigures(all));
    await atlas.tool('Clear region').click();
    await atlas.region('Region').waitFor({ state: 'detached' });
    expect(atlas.search().has('region')).toBe(false);
  });

  it('sums districts picked on the map, until Esc', async () => {
    const { atlas, view } = await openNear();
    const press = async (lonLat: readonly [number, number]) => {
      const { x, y } = project(view, lonLat);
      await atlas.page.mouse.click(x, y);
    };
    await atlas.tool('Pick units on the map').click();
    await press([106.42, 10.86]);
    await press([106.25, 10.9]);
    expect(await steps(atlas, 2)).toEqual([district('duc-hoa'), district('duc-hue')]);
    await reads(atlas, regionFigures([district('duc-hoa'), district('duc-hue')]));
    await press([106.25, 10.9]);
    await reads(atlas, regionFigures([district('duc-hoa')]));
    await atlas.page.keyboard.press('Escape');
    expect(await atlas.tool('Pick units on the map').getAttribute('aria-pressed')).toBe('false');
    await press([106.25, 10.9]);
    await reads(atlas, regionFigures([district('duc-hoa')]));
  });

  it('sums a rectangle drawn with the mouse, and what a circle takes out of it', async () => {
    const { atlas, view } = await openNear();
    const [from, to] = [project(view, [106.3, 10.95]), project(view, [106.5, 10.8])];
    await atlas.tool('Draw rectangle').click();
    await atlas.settled();
    await atlas.page.mouse.move(from.x, from.y);
    await atlas.page.mouse.down();
    await atlas.page.mouse.move(to.x, to.y, { steps: 6 });
    await atlas.page.mouse.up();
    const [drawn] = await steps(atlas, 1);
    const ring = drawn?.shape.kind === 'polygon' ? drawn.shape.ring : [];
    // A pixel is 0.001° here.
    expect(Math.min(...ring.map(([lon]) => lon))).toBeCloseTo(106.3, 2);
    expect(Math.max(...ring.map(([, lat]) => lat))).toBeCloseTo(10.95, 2);
    await reads(atlas, regionFigures([drawn].filter((step) => step !== undefined)));

    const [centre, edge] = [project(view, [106.4, 10.87]), project(view, [106.45, 10.87])];
    await atlas.tool('Subtract from the region').click();
    await atlas.tool('Draw circle').click();
    await atlas.settled();
    await atlas.page.mouse.click(centre.x, centre.y);
    await atlas.page.mouse.move(edge.x, edge.y, { steps: 4 });
    await atlas.page.getByText(/^Radius 5\.\d+\skm$/).waitFor();
    await atlas.page.mouse.click(edge.x, edge.y);
    const both = await steps(atlas, 2);
    expect(both[1]).toMatchObject({ op: 'subtract', shape: { kind: 'circle' } });
    await reads(atlas, regionFigures(both));
  });

  it('sums a polygon finished by Enter; Esc drops one half drawn', async () => {
    const { atlas, view } = await openNear();
    const draw = async (corners: readonly (readonly [number, number])[]) => {
      await atlas.tool('Draw polygon').click();
      await atlas.settled();
      for (const corner of corners) {
        const { x, y } = project(view, corner);
        await atlas.page.mouse.move(x, y, { steps: 2 });
        await atlas.page.mouse.click(x, y);
      }
    };
    await draw([
      [106.3, 10.98],
      [106.55, 10.98],
    ]);
    await atlas.page.keyboard.press('Escape');
    expect(await atlas.tool('Draw polygon').getAttribute('aria-pressed')).toBe('false');
    await draw([
      [106.3, 10.98],
      [106.55, 10.96],
      [106.52, 10.75],
      [106.33, 10.8],
    ]);
    await atlas.page.keyboard.press('Enter');
    const [drawn] = await steps(atlas, 1);
    if (drawn?.shape.kind !== 'polygon') throw new Error('no polygon');
    expect(drawn.shape.ring).toHaveLength(4);
    await reads(atlas, regionFigures([drawn]));
  });

  it('draws a circle of 10 km around Đức Hòa by name; the link shows another reader the same', async () => {
    const atlas = await open({ search: '?lang=en&task=region' });
    await atlas.settled();
    await atlas.page.getByText('Circle around a place').click();
    await atlas.page.getByRole('combobox', { name: 'Centre: cluster or place' }).fill('duc hoa');
    await atlas.page
      .getByRole('listbox')
      .getByRole('option', { name: /^Huyện Đức Hòa/ })
      .click();
    await atlas.field('Radius (km)').fill('10');
    await atlas.button('Add the circle').click();
    const [circle] = await steps(atlas, 1);
    if (circle?.shape.kind !== 'circle') throw new Error('no circle');
    expect(circle.shape.radiusKm).toBe(10);
    const expected = regionFigures([circle]);
    await reads(atlas, expected);
    // A circle of 10 km is 314.2 km²; its ring has 128 corners.
    expect(expected.Area).toMatch(/^31,4\d\d\.\d ha · 314\.\d km²$/);
    await atlas.settled();
    await expect.poll(() => atlas.search().has('at')).toBe(true);
    const sent = await open({ search: new URL(atlas.page.url()).search });
    await reads(sent, expected);
  });
});

function communeNew(name: string): string {
  const found = DATASET.units.communesNew.find((unit) => unit.name === name);
  if (found === undefined) throw new Error(`no commune ${name}`);
  return found.id;
}

describe('on a phone', () => {
  it('draws a circle with one finger, and a polygon by taps on its corners', async () => {
    const atlas = await open({ search: '?lang=en', screen: 'phone' });
    await atlas.settled();
    const view = await atlas.openingView();
    await atlas.button('Plan').click();
    await atlas.tool('Draw circle').click();
    await atlas.settled();
    const middle = project(view, centreOf('LA-053'));
    await atlas.dragFinger(middle, { x: middle.x + 40, y: middle.y });
    const [circle] = await steps(atlas, 1);
    if (circle?.shape.kind !== 'circle') throw new Error('no circle');
    expect(circle.shape.radiusKm).toBeGreaterThan(5);
    await atlas.sheetTo('whole screen');
    await reads(atlas, regionFigures([circle]));

    await atlas.tool('Draw polygon').click();
    await atlas.settled();
    const corners = [
      [105.6, 10.9],
      [105.9, 10.9],
      [105.75, 10.7],
    ] as const;
    for (const corner of [...corners, corners[0]]) {
      const { x, y } = project(view, corner);
      await atlas.page.touchscreen.tap(x, y);
    }
    const both = await steps(atlas, 2);
    expect(both[1]?.shape.kind).toBe('polygon');
    await atlas.sheetTo('whole screen');
    await reads(atlas, regionFigures(both));
  });
});
