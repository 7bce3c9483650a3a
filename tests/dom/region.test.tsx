import { readFileSync } from 'node:fs';
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addUnit } from '../../src/state/transitions/region';
import { openAtlas } from './atlas';

// Read before the first test: on a busy machine reading them takes longer than a person, or a test, would wait.
import '../../src/ui/plan/PlanPanel';
import '../../src/ui/region/RegionPanel';
import '../../src/ui/region/RegionTask';

async function result() {
  return within(await screen.findByRole('region', { name: 'Region' }));
}

/** The files of `public`, as a server would give them. */
function serveFiles(): void {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(readFileSync(`public/${url}`, 'utf8'))),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('regions', () => {
  it('of a district picked from the list give its totals and what they rest on', async () => {
    const { user } = openAtlas();
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await user.click(await screen.findByLabelText('Huyện Đức Hòa'));
    const shown = await result();
    expect(shown.getByRole('heading', { name: 'Huyện Đức Hòa' })).toBeTruthy();
    expect(shown.getByText('20 wholly, 0 partly')).toBeTruthy();
    expect(shown.getByText('1,188.4 ha')).toBeTruthy();
    expect(shown.getByText('Plain mean').parentElement?.querySelector('.basis-badge')).not.toBeNull();
    expect(shown.getByText('14 clusters not counted: their locations are unpublished')).toBeTruthy();
    expect(shown.getByText(/100 % of this area is indicative/)).toBeTruthy();
    expect(shown.getByText('area on the VN-2000 grid')).toBeTruthy();
    await user.click(shown.getByRole('button', { name: 'Remove region' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Choose a region' }));
  });

  it('without an operating cluster have no occupancy, which is not a figure that is missing', async () => {
    const { user } = openAtlas({ search: '?phase=new&task=region' });
    await user.click(await screen.findByLabelText('Huyện Đức Hòa'));
    const shown = await result();
    expect(shown.getByText('no operating cluster')).toBeTruthy();
    expect(shown.queryByText('not available')).toBeNull();
  });

  it('take a circle by place and radius', async () => {
    const { user, store } = openAtlas();
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await user.click(await screen.findByText('Circle around a place'));
    const form = within(await screen.findByRole('form', { name: 'Circle around a place' }));
    await user.click(form.getByRole('button', { name: 'Add the circle' }));
    expect(form.getByRole('alert').textContent).toBe('First choose a place from the suggestions.');
    await user.type(form.getByRole('combobox'), 'duc hoa{Enter}');
    await user.click(form.getByRole('button', { name: 'Add the circle' }));
    expect(store.getState().region.steps[0]).toMatchObject({
      op: 'add',
      shape: { kind: 'circle', radiusKm: 10 },
    });
    expect((await result()).getByRole('heading', { name: 'circle of 10.0 km' })).toBeTruthy();
  });

  it('take no circle around a place that is no longer what stands in the field', async () => {
    const { user, store } = openAtlas({ search: '?task=region' });
    await user.click(await screen.findByText('Circle around a place'));
    const form = within(await screen.findByRole('form', { name: 'Circle around a place' }));
    await user.type(form.getByRole('combobox'), 'duc hoa{Enter}');
    await user.clear(form.getByRole('combobox'));
    await user.type(form.getByRole('combobox'), 'ben luc');
    await user.click(form.getByRole('button', { name: 'Add the circle' }));
    expect(store.getState().region.steps).toEqual([]);
    expect(form.getByRole('alert').textContent).toBe('First choose a place from the suggestions.');
  });

  it('take a strip along a road, and say where its course is only a sketch', async () => {
    serveFiles();
    const { user, store } = openAtlas({ search: '?task=region' });
    await user.click(await screen.findByText('Strip along a road'));
    const form = within(await screen.findByRole('form', { name: 'Strip along a road' }));
    await user.click(form.getByRole('button', { name: 'Add the strip' }));
    expect(form.getByText('First choose a road.')).toBeTruthy();
    const roads = form.getByLabelText('Road');
    await user.selectOptions(roads, 'Provincial Road ĐT.830 (schematic)');
    expect(form.getByText(/^Schematic, up to 2 km off/)).toBeTruthy();
    await user.selectOptions(roads, 'National Road 22');
    const km = form.getByLabelText('On either side (km)');
    await user.clear(km);
    await user.type(km, '1{Enter}');
    expect(form.getByText(/^This strip does not reach the province/)).toBeTruthy();
    expect(store.getState().region.steps).toEqual([]);
    await user.selectOptions(roads, 'National Road N2 (Thạnh Hóa – Trảng Bàng section)');
    await user.clear(km);
    await user.type(km, '5{Enter}');
    expect(store.getState().region.steps[0]?.shape).toMatchObject({ kind: 'strip', road: 'n2', km: 5 });
    expect(
      (await result()).getByRole('heading', {
        name: 'strip of 5 km on either side of National Road N2 (Thạnh Hóa – Trảng Bàng section)',
      }),
    ).toBeTruthy();
  });

  it('lay a tool down by Esc from within a field, after the list of that field has closed', async () => {
    const { user, store } = openAtlas();
    await user.click(screen.getByRole('button', { name: 'Draw circle' }));
    const search = screen.getByRole('combobox', { name: 'Search clusters and places' });
    await user.type(search, 'hoang');
    expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(store.getState().region.mode).toBe('circle');
    await user.keyboard('{Escape}');
    expect(store.getState().region.mode).toBe('none');
  });

  it('are undone, redone and cleared from the tools', async () => {
    const { user, store } = openAtlas();
    const tools = within(screen.getByRole('toolbar', { name: 'Drawing tools' }));
    act(() => store.setState(addUnit('district', 'ben-luc')));
    await result();
    await user.click(tools.getByRole('button', { name: 'Undo' }));
    expect(screen.queryByRole('region', { name: 'Region' })).toBeNull();
    await user.click(tools.getByRole('button', { name: 'Redo' }));
    await result();
    await user.click(tools.getByRole('button', { name: 'Clear region' }));
    expect(store.getState().region.steps).toEqual([]);
    await user.click(tools.getByRole('button', { name: 'Undo' }));
    await result();
  });

  it('follow the filter and say so', async () => {
    const { user } = openAtlas({ search: '?phase=operating' });
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await user.click(await screen.findByLabelText('Huyện Đức Hòa'));
    const shown = await result();
    expect(shown.getByText('10 wholly, 0 partly')).toBeTruthy();
    expect(shown.getByText('Only clusters that pass the filters are counted.')).toBeTruthy();
  });

  it('find a commune by name, marks folded', async () => {
    const { user, store } = openAtlas();
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await user.click(await screen.findByLabelText('Old communes'));
    await user.type(screen.getByLabelText('Find in the list'), 'hiep hoa');
    const units = within(screen.getByRole('list', { name: 'List of units' })).getAllByRole('checkbox');
    await user.click(units[0] as HTMLElement);
    expect(store.getState().region.steps[0]?.shape.kind).toBe('communeOld');
  });

  it('show what to do with the tool in hand, and Esc lays it down', async () => {
    const { user, store } = openAtlas();
    await user.click(screen.getByRole('button', { name: 'Draw circle' }));
    expect(screen.getByText(/Click the centre, then a point on the circle/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(store.getState().region.mode).toBe('none');
  });
});
