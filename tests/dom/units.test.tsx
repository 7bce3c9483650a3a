import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAtlas } from './atlas';

const ranking = async (name = 'Units') => within(await screen.findByRole('table', { name }));
/** A figure and its per cent sign are not parted at the end of a line, which is nothing to be compared. */
const textOf = (element: Element | undefined) => element?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const rowTexts = (table: Awaited<ReturnType<typeof ranking>>) => table.getAllByRole('row').map(textOf);

describe('totals by unit', () => {
  it('list the districts with clusters, those of unpublished place last, and name the empty ones', async () => {
    const { user } = openAtlas({ search: '?task=units' });
    const rows = rowTexts(await ranking());
    expect(rows).toContainEqual(expect.stringMatching(/^Huyện Đức Hòa20$/));
    expect(rows.at(-1)).toBe('Place not published14');
    expect(screen.getByText(/add up to the same: 72 clusters, 3,989.0 ha/)).toBeTruthy();
    await user.click(screen.getByText(/units without a cluster/));
    expect(screen.getByText(/Huyện Mộc Hóa/)).toBeTruthy();
  });

  it('keep out of the communes what is known by its district only', async () => {
    const { user, store } = openAtlas({ search: '?task=units' });
    await user.click(await screen.findByLabelText('New communes'));
    expect(store.getState().view.shadeUnits).toBe('communeNew');
    expect(rowTexts(await ranking()).slice(-2)).toEqual([
      'Huyện Đức Hòa, commune not known4',
      'Place not published14',
    ]);
    expect(screen.getByText(/add up to the same: 72 clusters, 3,989.0 ha/)).toBeTruthy();
  });

  it('are sorted and shaded by the chosen measure, with a legend that tells none from missing', async () => {
    const { user, store } = openAtlas({ search: '?task=units' });
    await user.selectOptions(await screen.findByLabelText('Shade the map by'), 'gross area');
    expect(store.getState().view.shade).toBe('gross');
    const [, first = ''] = rowTexts(await ranking('Units, most first'));
    expect(first).toMatch(/^Huyện Đức Hòa1,188.4 ha/);
    const legend = within(screen.getByRole('region', { name: 'Shaded by gross area' }));
    const rows = legend.getAllByRole('listitem').map((row) => row.textContent ?? '');
    expect(rows.at(-1)).toBe('not available0 units');
    expect(rows.at(-2)).toMatch(/^no clusters\d+ units$/);
    const shown = rows.reduce((sum, row) => sum + Number(/(\d+) units?$/.exec(row)?.[1]), 0);
    expect(shown).toBe(15);
    await user.click(legend.getByRole('button', { name: 'Stop shading' }));
    expect(store.getState().view.shade).toBe('none');
  });

  it('show the legend of the shades beside that of the clusters', async () => {
    openAtlas({ search: '?shade=count' });
    const legend = within(await screen.findByRole('region', { name: 'Shaded by clusters' }));
    expect(legend.getAllByRole('listitem').length).toBeGreaterThan(3);
  });

  it('make a unit the region by keys alone, go there, and let it go again', async () => {
    const { user, store } = openAtlas({ search: '?task=units&shade=count&region=d.tan-an' });
    const table = await ranking('Units, most first');
    const first = table.getByRole('button', { name: 'Huyện Đức Hòa' });
    first.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    const second = document.activeElement;
    expect(second).not.toBe(first);
    expect(second?.getAttribute('aria-pressed')).toBe('true');
    expect(store.getState().region.steps).toHaveLength(1);
    expect(store.getState().camera.request).toMatchObject({ kind: 'bounds' });
    await user.keyboard('{ArrowUp}{Enter}');
    expect(store.getState().region.steps).toEqual([
      { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } },
    ]);
    await user.keyboard('{Enter}');
    expect(store.getState().region.steps).toEqual([]);
  });

  it('lead to the totals of the chosen unit where no second panel stands', async () => {
    const { user, store } = openAtlas({ search: '?task=units', width: 900 });
    await user.click((await ranking()).getByRole('button', { name: 'Huyện Tân Trụ' }));
    await user.click(screen.getByRole('button', { name: 'See Huyện Tân Trụ in detail' }));
    expect(store.getState().view.task).toBe('region');
  });

  it('follow filters and assumptions, and say so', async () => {
    openAtlas({ search: '?task=units&phase=new&leasable=0.7' });
    expect(await screen.findByText('Only clusters that pass the filters are counted.')).toBeTruthy();
    expect(screen.getByText('With changed assumptions, not the published ones.')).toBeTruthy();
    expect(screen.getByText(/add up to the same: 28 clusters, 1,808.0 ha/)).toBeTruthy();
  });

  it('say of what has none that it has none, and of the rest what it rests on', async () => {
    openAtlas({ search: '?task=units&shade=occupancy' });
    const table = await ranking('Units, most first');
    expect(rowTexts(table)).toContainEqual(expect.stringMatching(/^Huyện Đức Hòa84.21 % \(derived\)$/));
    expect(rowTexts(table)).toContainEqual('Place not published–no operating cluster');
    expect(table.queryByText('not available')).toBeNull();
  });
});

describe('the table of units', () => {
  afterEach(() => vi.unstubAllGlobals());

  const table = async () =>
    within(await screen.findByRole('table', { name: 'Clusters by district and commune' }));
  const cells = (row: HTMLElement | undefined) =>
    [...(row?.children ?? [])].map((cell) => textOf(cell).replace(/ \(.*\)$/, ''));

  it('ends with the province, which every column adds up to', async () => {
    openAtlas({ search: '?show=units' });
    const rows = (await table()).getAllByRole('row');
    expect(rows).toHaveLength(1 + 15 + 1 + 1);
    const whole = cells(rows.at(-1));
    expect(whole.slice(0, 6)).toEqual(['Whole province', '72', '17', '27', '28', '3,989.0']);
    expect(whole.slice(-4)).toEqual(['84.21 %', '84.21 %', '4,494.8', '1.6']);
    for (const column of [1, 2, 3, 4]) {
      const sum = rows.slice(1, -1).reduce((total, row) => total + Number(cells(row)[column]), 0);
      expect(sum).toBe(Number(whole[column]));
    }
  });

  it('sorts by any column, units before what is none', async () => {
    const { user } = openAtlas({ search: '?show=units' });
    const shown = await table();
    const firstName = () => cells(shown.getAllByRole('row')[1])[0];
    expect(firstName()).toBe('Huyện Đức Hòa');
    await user.click(shown.getByRole('button', { name: 'Unit' }));
    expect(firstName()).toBe('Huyện Bến Lức');
    await user.click(shown.getByRole('button', { name: 'Area, km²' }));
    expect(shown.getByRole('columnheader', { name: 'Area, km²' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(cells(shown.getAllByRole('row').at(-2))[0]).toBe('Place not published');
  });

  it('marks the cluster that lies in two communes in the one that does not count it', async () => {
    openAtlas({ search: '?show=units&shade_units=communeNew' });
    const row = (await table()).getByRole('row', { name: /^Xã An Ninh/ });
    expect(row.children[1]?.textContent).toBe(
      '2 +1 (1 more cluster lies partly here and is counted in the unit with its larger part)',
    );
  });

  it('speaks of taps where a finger points, and of keys elsewhere', async () => {
    openAtlas({ search: '?task=units', finger: true });
    expect(await screen.findByText(/^Tap a unit to make it the region/)).toBeTruthy();
    expect(screen.queryByText(/^Arrow keys move/)).toBeNull();
    cleanup();
    openAtlas({ search: '?task=units' });
    expect(await screen.findByText(/^Arrow keys move/)).toBeTruthy();
  });

  it('is handed out as a file', async () => {
    const made: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => made.push(blob) && 'blob:x' }),
    );
    const { user } = openAtlas({ search: '?show=units' });
    await user.click(await screen.findByRole('button', { name: 'Download as CSV' }));
    expect(await screen.findByText(/^Made industrial-clusters-by-unit_\d{4}-\d\d-\d\d\.csv$/)).toBeTruthy();
    const lines = (await made[0]?.text())?.split('\r\n') ?? [];
    expect(lines[0]).toMatch(/^Unit,Level,/);
    expect(lines.find((line) => line.startsWith('Tỉnh Long An'))).toMatch(/,72,17,27,28,3989\.00,/);
  });
});
