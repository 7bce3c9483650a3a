/** The section «Targets and time», and the history of a cluster. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { selectShown, selectTotals } from '../../src/state/selectors';
import { pressNotCounted } from '../../src/state/transitions/focus';
import { dataset, openAtlas } from './atlas';

async function targetOf(text: string) {
  const list = await screen.findByRole('list', { name: 'The five targets' });
  const item = within(list).getByRole('heading', { name: text }).closest('li');
  if (item === null) throw new Error(`no target ${text}`);
  return item;
}

describe('targets', () => {
  it('say where each of the five stands, as of when and by which source', async () => {
    openAtlas({ search: '?task=targets' });
    await screen.findByRole('list', { name: 'The five targets' });
    expect(screen.getByText('0 reached · 1 partly · 1 not reached · 3 unknown')).toBeTruthy();
    const plant = await targetOf('Central wastewater treatment of the cluster Hoàng Gia completed');
    expect(plant.textContent).toContain('1 cluster, due December 2025 S1');
    expect(plant.textContent).toContain(
      'Partly reached As of 2025, within the time allowed; no source speaks of later. S10',
    );
    const silent = await targetOf('A regulation on public services and shared utilities in every cluster');
    expect(silent.textContent).toContain('Unknown No source speaks of it.');
    const more = await targetOf('Further clusters established');
    expect(more.textContent).toContain(
      'Only what is yet to be confirmed. If confirmed: reached, but by a day after',
    );
    for (const item of [plant, silent, more])
      expect(item.querySelector('.target-standing')?.textContent).not.toContain('%');
  });

  it('tell what is found, what is to be confirmed, and what would settle it', async () => {
    const { user } = openAtlas({ search: '?task=targets' });
    const more = within(await targetOf('Further clusters established'));
    await user.click(more.getByText('What is known, and what is missing'));
    expect(more.getByText(/Seven clusters are said to be established by mid-2026/).textContent).toMatch(
      /^15 June 2026 to be confirmed /,
    );
    expect(more.getByText(/^What would settle it: The decisions/)).toBeTruthy();
    expect(more.getByRole('link', { name: /^S12/ }).getAttribute('href')).toMatch(/^https:/);
  });

  it('say that nothing can be said where the file does not come, and tell it among the notes', async () => {
    const { store } = openAtlas({ search: '?task=targets', lost: ['data/history.json'] });
    expect(await screen.findByText(/The history file could not be read/)).toBeTruthy();
    expect(store.getState().dataset).toMatchObject({
      issues: [{ file: 'history.json', code: 'http-status' }],
    });
    expect(screen.queryByRole('list', { name: 'The five targets' })).toBeNull();
  });
});

describe('the series', () => {
  it('gives every published figure in chart and table, with the reason of each break', async () => {
    const { user } = openAtlas({ search: '?task=targets' });
    await user.selectOptions(await screen.findByLabelText('Figure'), 'operatingHa');
    const chart = within(
      await screen.findByRole('group', { name: 'Chart: Area of operating clusters (ha)' }),
    );
    const words = chart.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(words).toEqual([
      'December 2010, Long An: 723.73 ha (S18)',
      '11 October 2019, Long An: 1,095.5 ha (S5)',
      '28 June 2020, Long An: 1,081.0 ha (S4)',
      'April 2022, Long An: 1,342.0 ha (S19)',
      '2025, Long An: 857.0 ha (S1)',
      '14 October 2025, Tây Ninh (after the merger): 1,072.4 ha (S13)',
      'This atlas, 2025: 857.0 ha',
    ]);
    const table = within(screen.getByRole('table', { name: 'Area of operating clusters (ha)' }));
    const rows = table.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows.filter((text) => text.startsWith('Break '))).toHaveLength(4);
    expect(rows.find((text) => text.startsWith('Break 2'))).toContain('Hải Sơn - Đức Hòa Đông (261 ha)');
    expect(rows.find((text) => text.startsWith('Break 4'))).toContain('became part of Tây Ninh');
    await user.tab();
    act(() => chart.getAllByRole('button')[0]?.focus());
    expect(screen.getByText('December 2010, Long An: 723.73 ha (S18)')).toBeTruthy();
  });

  it('reads out one point after the other for whoever cannot press them apart', async () => {
    const { user } = openAtlas({ search: '?task=targets' });
    await user.selectOptions(await screen.findByLabelText('Figure'), 'plannedHa');
    const [before, after] = ['Point before', 'Next point'].map((name) =>
      screen.getByRole('button', { name }),
    );
    if (before === undefined || after === undefined) throw new Error('no buttons beside the reading');
    const read = () => before.parentElement?.textContent;
    await user.click(before);
    expect(read()).toMatch(/^This atlas, 2025/);
    expect(after.hasAttribute('disabled')).toBe(true);
    for (const _ of Array.from({ length: 3 })) await user.click(before);
    expect(read()).toBe('2024, Tây Ninh (before the merger): 583.18 ha (S21)');
    await user.click(after);
    expect(read()).toBe('2025, Long An: 3,989.0 ha (S1)');
    const key = screen.getByText('Tây Ninh before the merger').closest('li');
    expect(key?.querySelector('.mark-beside')).not.toBeNull();
    expect(screen.getAllByText(/^Break \d/)).toHaveLength(3);
  });

  it('sets the atlas beside what is published, and explains the difference', async () => {
    const { user } = openAtlas({ search: '?task=targets&occupancy=0.9' });
    const figure = await screen.findByLabelText('Figure');
    expect(screen.getByText(/^They agree: 54 clusters are named, 3 only counted, 15 known/)).toBeTruthy();
    await user.selectOptions(figure, 'plannedHa');
    // 261.15 + 952.24 + 369.90
    expect(screen.getByText(/1,583\.29 ha shared equally within each phase among 29 clusters/)).toBeTruthy();
    await user.selectOptions(figure, 'occupancyPct');
    const difference = screen.getByText('Difference').nextElementSibling;
    expect(difference?.textContent).toContain('5.79');
    expect(screen.getByText(/^They differ because the assumptions/)).toBeTruthy();
    await user.selectOptions(figure, 'leasedHa');
    expect(screen.getByText('S1 does not give it')).toBeTruthy();
    await user.click(screen.getByText('1 point on which sources disagree'));
    expect(screen.getByText(/The share of leasable land in gross area is not agreed/)).toBeTruthy();
  });
});

describe('clusters that are not counted', () => {
  it('are listed with their place or without, and shown on the map on wish, in no total', async () => {
    const { user, store } = openAtlas({ search: '?task=targets' });
    const before = [selectTotals(store.getState()), selectShown(store.getState())];
    const list = within(await screen.findByRole('list', { name: 'Not counted among the 72' }));
    const rows = list.getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toHaveLength(dataset.notCounted.length);
    expect(rows.filter((row) => row.textContent?.includes('No place published'))).toHaveLength(2);
    await user.click(screen.getByLabelText('Show on the map'));
    expect(store.getState().view.notCounted).toBe(true);
    expect([selectTotals(store.getState()), selectShown(store.getState())]).toEqual(before);
  });

  it('tell of one what is known, and go there', async () => {
    const { user, store } = openAtlas({ search: '?task=targets' });
    const list = within(await screen.findByRole('list', { name: 'Not counted among the 72' }));
    await user.click(list.getByRole('button', { name: /Đức Hòa Hạ/ }));
    expect(list.getByText('Xã Đức Hòa Hạ, Huyện Đức Hòa')).toBeTruthy();
    expect(list.getByText(/^The commune follows from the name/)).toBeTruthy();
    await user.click(list.getByRole('button', { name: 'Go there on the map' }));
    expect(store.getState()).toMatchObject({
      view: { notCounted: true },
      camera: { request: { kind: 'bounds' } },
    });
  });

  it('have their signs in the legend while the map shows them', async () => {
    const { user, store } = openAtlas({ search: '?not_counted=1' });
    const legend = within(screen.getByRole('region', { name: 'Legend' }));
    expect(await legend.findByText('turned into an industrial park')).toBeTruthy();
    await user.click(legend.getByRole('button', { name: 'See each' }));
    expect(store.getState().view.task).toBe('targets');
  });

  it('come to the front when their sign is pressed', async () => {
    const { store } = openAtlas({ search: '?feature=LA-001&not_counted=1' });
    act(() => store.setState(pressNotCounted('Hựu Thạnh - Liên Á')));
    const row = await screen.findByRole('button', { name: /Hựu Thạnh - Liên Á/ });
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(row);
    expect(store.getState().focus.open).toBeNull();
  });
});

describe('the history of a cluster', () => {
  it('stands in its card by date, what is to be confirmed marked as such', async () => {
    openAtlas({ search: '?feature=LA-066' });
    const card = within(await screen.findByRole('region', { name: 'Cluster LA-066' }));
    const event = (await card.findByText('Said to be established')).closest('li');
    expect(event?.textContent).toContain('15 June 2026 Said to be established to be confirmed');
    expect(within(event as HTMLElement).getByRole('link', { name: /^S12: / })).toBeTruthy();
  });

  it('says so where the file does not come', async () => {
    openAtlas({ search: '?feature=LA-066', lost: ['data/history.json'] });
    const card = within(await screen.findByRole('region', { name: 'Cluster LA-066' }));
    expect(await card.findByText('The history file could not be read.')).toBeTruthy();
  });
});
