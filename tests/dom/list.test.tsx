import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { datasetReady } from '../../src/state/transitions/dataset';
import { dataset, openAtlas } from './atlas';

const list = () => within(screen.getByRole('region', { name: 'Clusters' }));
const rows = () => list().getAllByRole('row').slice(1);
const headers = () => list().getAllByRole('columnheader');

/** What opens the cluster of a row. */
const nameButton = (row: number) =>
  within(within(rows()[row] as HTMLElement).getByRole('rowheader')).getByRole('button');

describe('list of clusters', () => {
  it('has a row for each shown cluster, at rest and open', async () => {
    const { user, store } = openAtlas();
    expect(rows()).toHaveLength(72);
    await user.click(list().getByRole('button', { name: 'Open the list' }));
    expect(store.getState().view.tableOpen).toBe(true);
    await user.click(screen.getByRole('button', { name: /28 newly planned/ }));
    expect(rows()).toHaveLength(44);
  });

  it('sorts by a column, says so, and the other way round', async () => {
    const { user, store } = openAtlas();
    await user.click(list().getByRole('button', { name: 'Gross, ha' }));
    expect(store.getState().query.sort).toEqual({ key: 'gross', descending: true });
    const sorted = headers().filter((header) => header.getAttribute('aria-sort') !== 'none');
    expect(sorted.map((header) => [header.textContent, header.getAttribute('aria-sort')])).toContainEqual([
      'Gross, ha',
      'descending',
    ]);
    expect(rows()[0]?.textContent).toContain('Hoàng Gia');
    await user.click(list().getByRole('button', { name: 'Gross, ha' }));
    expect(rows()[0]?.textContent).not.toContain('Hoàng Gia');
  });

  it('marks what a figure rests on, in words too', () => {
    openAtlas();
    const row = list().getByRole('row', { name: /Hoàng Gia/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    // Gross area is stated: 128 ha; the rest follows: 128 × 0.7356 = 94.16, × (1 − 0.8421) = 14.87.
    expect(cells.slice(-4)).toEqual(['128.0', '94.2 (derived)', '14.9 (derived)', '84.21\u00a0% (derived)']);
    const unnamed = list().getByRole('row', { name: /LA-014/ });
    expect(unnamed.textContent).toContain('65.3 (balance)');
  });

  it('never shows a figure that means nothing as zero', () => {
    openAtlas();
    const row = list().getByRole('row', { name: /Bình Hòa Nam 1/ });
    expect(row.textContent).toContain('pipeline 50.8');
    expect(row.textContent).toContain('not operating');
  });

  it('says that land is missing where a cluster operates and nobody knows how much it has', () => {
    const { store } = openAtlas();
    const clusters = dataset.clusters.map((cluster) =>
      cluster.name === 'Hoàng Gia'
        ? { ...cluster, gross: { ha: null, basis: 'missing' as const, sources: [] } }
        : cluster,
    );
    act(() => store.setState(datasetReady({ ...dataset, clusters }, [])));
    const cells = within(list().getByRole('row', { name: /Hoàng Gia/ })).getAllByRole('cell');
    expect(cells.at(-2)?.textContent).toContain('not available');
  });

  it('shows how far assumed land reaches to whoever looks for land', () => {
    openAtlas({ search: '?task=invest' });
    // 128 ha × 0.60 × (1 − 0.95) to 128 ha × 0.85 × (1 − 0.60)
    expect(list().getByRole('row', { name: /Hoàng Gia/ }).textContent).toContain('3.8 – 43.5');
  });

  it('is one tab stop with arrows between rows; Enter opens, and Esc gives the focus back', async () => {
    const { user, store } = openAtlas();
    const first = nameButton(0);
    first.focus();
    expect(store.getState().view.tableOpen).toBe(true);
    const code = first.closest('tr')?.dataset.code;
    expect(store.getState().focus.hover).toBe(code);
    await user.keyboard('{ArrowDown}');
    const second = nameButton(1);
    expect(document.activeElement).toBe(second);
    expect(
      list()
        .getAllByRole('button')
        .filter((each) => each.tabIndex === 0 && each.dataset.stop === 'open'),
    ).toEqual([second]);
    await user.keyboard('{Enter}');
    expect(store.getState().focus.open).toBe(second.closest('tr')?.dataset.code);
    await screen.findByRole('heading', { name: second.textContent ?? '' });
    await user.keyboard('{Escape}');
    expect(store.getState().focus.open).toBeNull();
    expect(document.activeElement).toBe(second);
  });

  it('selects by keyboard and by box', async () => {
    const { user, store } = openAtlas();
    nameButton(0).focus();
    await user.keyboard('{ArrowLeft} ');
    expect(store.getState().query.selected).toHaveLength(1);
    await user.click(within(rows()[1] as HTMLElement).getByRole('checkbox'));
    expect(store.getState().query.selected).toHaveLength(2);
    expect(store.getState().focus.open).toBeNull();
  });

  it('keeps a cluster for comparison by its star and by key, five at most', async () => {
    const { user, store } = openAtlas();
    nameButton(0).focus();
    await user.keyboard('{ArrowRight} ');
    const [first] = store.getState().query.shortlist;
    expect(first).toBe(rows()[0]?.dataset.code);
    expect(store.getState().focus.open).toBeNull();
    for (const row of rows().slice(1, 5))
      await user.click(within(row).getByRole('button', { name: /^Keep / }));
    expect(store.getState().query.shortlist).toHaveLength(5);
    const sixth = within(rows()[5] as HTMLElement).getByRole('button', { name: /let go of one first/ });
    expect(sixth.getAttribute('aria-disabled')).toBe('true');
    await user.click(within(rows()[0] as HTMLElement).getByRole('button', { name: /^Let go of / }));
    expect(store.getState().query.shortlist).not.toContain(first);
  });

  it('adds up what is ticked, whatever the filter shows, and unticks all of it', async () => {
    const { user, store } = openAtlas({ search: '?table=1' });
    // LA-008 states 128 ha; leasable 128 × 0.7356, free of that 1 − 0.8421.
    for (const name of [/Hoàng Gia/, /Bình Hòa Nam 1/])
      await user.click(within(list().getByRole('row', { name })).getByRole('checkbox'));
    const chosen = () => screen.getByRole('status', { name: 'Chosen clusters' }).textContent;
    expect(chosen()).toMatch(
      /^2 chosen · 197\.0 ha · leasable 144\.9 ha.* · free 14\.9 ha.* · pipeline 50\.8 ha/,
    );
    await user.click(screen.getByRole('button', { name: /28 newly planned/ }));
    expect(chosen()).toMatch(/^2 chosen/);
    await user.click(list().getByRole('button', { name: 'Clear the choice' }));
    expect(store.getState().query.selected).toEqual([]);
    expect(chosen()).toBe('');
  });
});
