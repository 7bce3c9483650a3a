import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toggleDistrict } from '../../src/state/transitions/query';
import { setDraftRadius, setDrawMode } from '../../src/state/transitions/region';
import { openAtlas } from './atlas';

const legend = () => within(screen.getByRole('region', { name: 'Legend' }));
const filters = () => within(screen.getByRole('region', { name: 'Filters' }));
const totals = () => screen.getByRole('status', { name: 'Totals' });

describe('legend', () => {
  it('reads like a sentence with the published counts and hectares', () => {
    openAtlas();
    expect(legend().getByRole('button', { name: /17 operating · 857 ha/ })).toBeTruthy();
    expect(legend().getByRole('button', { name: /27 in procedure.* · 1,324 ha/ })).toBeTruthy();
    expect(legend().getByRole('button', { name: /28 newly planned · 1,808 ha/ })).toBeTruthy();
  });

  it('says the same in Vietnamese, with Vietnamese figures', () => {
    openAtlas({ search: '?lang=vi' });
    expect(screen.getByRole('button', { name: /28 quy hoạch mới · 1\.808 ha/ })).toBeTruthy();
    expect(screen.getByRole('status', { name: 'Tổng' }).textContent).toContain('72 cụm · 3.989,0 ha');
  });

  it('hides and shows a phase, and keeps telling what a hidden one holds', async () => {
    const { user, store } = openAtlas();
    const row = legend().getByRole('button', { name: /28 newly planned/ });
    await user.click(row);
    expect(row.getAttribute('aria-pressed')).toBe('false');
    expect(store.getState().query.filter.phases).toEqual(['operating', 'procedure']);
    expect(totals().textContent).toContain('44 clusters · 2,181.0 ha');
    expect(row.textContent).toContain('28 newly planned');
    await user.click(row);
    expect(totals().textContent).toContain('72 clusters');
  });

  it('follows the colour theme, with what is missing as a row of its own', async () => {
    const { user } = openAtlas();
    await user.selectOptions(legend().getByLabelText('Colour by'), 'basis');
    const rows = within(legend().getByRole('list', { name: 'Colours by Basis' }));
    const texts = rows.getAllByRole('listitem').map((row) => row.textContent);
    expect(texts).toEqual([
      'stated43 clusters',
      'derived0 clusters',
      'balance29 clusters',
      'no figure0 clusters',
    ]);
  });
});

describe('filters', () => {
  it('count live by district, other choices applied', async () => {
    const { user, store } = openAtlas();
    const row = () =>
      filters()
        .getByLabelText(/Huyện Đức Hòa/)
        .closest('label');
    expect(row()?.textContent).toBe('Huyện Đức Hòa20');
    await user.click(legend().getByRole('button', { name: /newly planned/ }));
    expect(row()?.textContent).toBe('Huyện Đức Hòa20 → 15');
    act(() => store.setState(toggleDistrict('ben-luc')));
    expect(row()?.textContent).toBe('Huyện Đức Hòa20 → 15');
  });

  it('filter by district, and clear', async () => {
    const { user, store } = openAtlas();
    await user.click(filters().getByLabelText(/Huyện Đức Hòa/));
    expect(store.getState().query.filter.districts).toEqual(['duc-hoa']);
    expect(totals().textContent).toContain('20 clusters');
    await user.click(filters().getByRole('button', { name: 'Clear filters' }));
    expect(totals().textContent).toContain('72 clusters');
  });

  it('take a bound on land as it is typed, but do not turn bounds round in the middle of a number', async () => {
    const { user, store } = openAtlas();
    await user.type(filters().getByLabelText('At most (ha)'), '20');
    await user.type(filters().getByLabelText('At least (ha)'), '12,5');
    expect(store.getState().query.filter).toMatchObject({ freeMin: 12.5, freeMax: 20 });
    const most = filters().getByLabelText('At most (ha)');
    await user.clear(most);
    await user.type(most, '100');
    expect(store.getState().query.filter).toMatchObject({ freeMin: 12.5, freeMax: 100 });
  });

  it('read and write bounds as the language does', async () => {
    const { user, store } = openAtlas({ search: '?lang=vi&free_min=12.5' });
    const least = screen.getByLabelText<HTMLInputElement>('Ít nhất (ha)');
    expect(least.value).toBe('12,5');
    await user.clear(least);
    await user.type(least, '1.000');
    expect(store.getState().query.filter.freeMin).toBe(1000);
  });

  it('say so beside the field where a bound is no number, and keep the one before', async () => {
    const { user, store } = openAtlas({ search: '?free_min=5' });
    const least = filters().getByLabelText<HTMLInputElement>('At least (ha)');
    await user.type(least, 'x');
    expect(filters().getByRole('alert').textContent).toBe(
      'This is not a number. Write it as 12.5 or 1,234.5.',
    );
    await user.tab();
    expect(least.value).toBe('5x');
    expect(store.getState().query.filter.freeMin).toBe(5);
    await user.click(filters().getByRole('button', { name: 'Clear filters' }));
    expect(filters().getByLabelText<HTMLInputElement>('At least (ha)').value).toBe('');
    expect(filters().queryByRole('alert')).toBeNull();
  });

  it('leave only clusters whose area a source states', async () => {
    const { user } = openAtlas();
    await user.click(filters().getByLabelText('Only clusters whose area a source states'));
    expect(totals().textContent).toContain('43 clusters');
  });

  it('leave totals that say what each of them rests on', () => {
    openAtlas();
    expect(totals().textContent).toMatch(
      /free .* ha \(balance\) · pipeline .* ha \(balance\) · occupancy .* \(derived\)/,
    );
  });

  it('leave no land in the totals that no shown cluster can have', () => {
    openAtlas({ search: '?phase=operating' });
    expect(totals().textContent).toMatch(/free .* ha/);
    expect(totals().textContent).not.toContain('pipeline');
  });

  it('tell in the bar of phases what nobody knows as such, and nothing while there is nothing', () => {
    openAtlas({ ready: false });
    const bar = () => screen.getByRole('img', { name: /Gross area by phase/ }).getAttribute('aria-label');
    expect(bar()).toBe('Gross area by phase');
  });

  it('say so where nothing is left', async () => {
    const { user } = openAtlas();
    await user.type(filters().getByLabelText('Filter by name, code, commune'), 'zzzz');
    expect(totals().textContent).toBe('No cluster matches the filters');
  });
});

describe('what the data rest on', () => {
  it('tells apart clusters that are named, counted in a commune, and known only from totals', () => {
    openAtlas();
    const words = /identify 57 clusters: 54 by name, 3 by a count in their commune; the other 15 are known/;
    expect(legend().getByText(words)).toBeTruthy();
  });
});

describe('a circle drawn by touch', () => {
  it('says that its centre is set, before there is any radius', () => {
    const { store } = openAtlas();
    act(() => store.setState(setDrawMode('circle')));
    const hint = () => screen.getByText(/^Add\.$/).parentElement?.textContent;
    expect(hint()).toContain('Click the centre');
    act(() => store.setState(setDraftRadius(0)));
    expect(hint()).toContain('The centre is set');
    expect(screen.queryByText(/^Radius/)).toBeNull();
    act(() => store.setState(setDraftRadius(2.5)));
    expect(screen.getByText('Radius 2.50 km')).toBeTruthy();
  });
});
