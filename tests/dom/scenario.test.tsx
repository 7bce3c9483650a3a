import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeScenarioFile } from '../../src/data/formats/scenarioFile';
import type { Change } from '../../src/domain/scenario';
import { selectDataset, selectPublished, selectTotals } from '../../src/state/selectors';
import { redoChange } from '../../src/state/transitions/scenario';
import { setTask } from '../../src/state/transitions/view';
import { checkLetters } from '../../src/state/urlCodecs/digits';
import { dataset, openAtlas } from './atlas';

const link = (text: string) => `scenario=${text}.${checkLetters(text)}`;
// By text: a role is asked of each of some thousand elements, at every change of any.
const section = () => screen.findByText('Scenario', { selector: 'h2' });
const bar = () => screen.findByLabelText('Scenario in force');
const jsonFile = (text: string, name = 'tried.json') => new File([text], name, { type: 'application/json' });

describe('the section', () => {
  it('opens from a cluster’s card, with that cluster', async () => {
    const { user, store } = openAtlas({ search: '?feature=LA-019' });
    await user.click(await screen.findByText('Try a change', { selector: 'button' }));
    await section();
    expect(store.getState().view.task).toBe('scenario');
    expect(screen.getByRole('combobox', { name: 'Cluster' })).toHaveProperty('value', 'LA-019');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Cluster' }));
  });

  it('never drops the focus with what was pressed', async () => {
    const { user } = openAtlas({ search: `?task=scenario&${link('p~019~o.w~001')}` });
    const head = await section();
    await user.click(within(head.closest('section') ?? head).getByRole('button', { name: /Undo: Anova/ }));
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Undo: .*LA-019/);
    await user.click(
      within(head.closest('section') ?? head).getByRole('button', { name: 'Back to the plan' }),
    );
    expect(document.activeElement).toBe(head);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cluster' }), 'LA-002');
    await user.click(screen.getByRole('button', { name: 'Withdraw from the plan' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Cluster' }));
  });

  it('lets a cluster operate, and totals, list and card follow', async () => {
    const { user, store } = openAtlas({ search: '?task=scenario&feature=LA-019' });
    await section();
    const totals = screen.getByRole('status', { name: 'Totals' });
    expect(totals.textContent).toContain('free 99.5 ha');
    await user.click(screen.getByRole('radio', { name: 'Operating' }));
    expect(store.getState().scenario.changes).toHaveLength(1);
    // 47.6 ha more operate: 35.0 ha leasable, of which 15.79 % are free.
    expect(totals.textContent).toContain('free 105.1 ha');
    const tried = await screen.findByLabelText('Tried in the scenario');
    expect(tried.textContent).toContain('In procedure → Operating');
    expect(selectPublished(store.getState())).toBe(dataset);
  });

  it('takes figures as they are typed, says why not, and an emptied field goes back to the plan', async () => {
    const { user, store } = openAtlas({ search: '?task=scenario&feature=LA-002' });
    await section();
    const occupancy = screen.getByRole('textbox', { name: 'Occupancy (%)' });
    const type = async (text: string) => {
      await user.clear(occupancy);
      await user.type(occupancy, `${text}{Enter}`);
    };
    await type('60');
    expect(store.getState().scenario.changes).toEqual([{ kind: 'occupancy', code: 'LA-002', fraction: 0.6 }]);
    expect(screen.getByRole('textbox', { name: 'Leased (ha)' })).toHaveProperty('value', '28.69');
    const tried = occupancy.closest('.try-field')?.textContent?.replaceAll('\u00a0', ' ');
    expect(tried).toBe('Occupancy (%)tried In the plan: 84.21 % (derived)');
    await type('120');
    expect(screen.getByText('Occupancy lies between 0 and 100 %.')).toBeTruthy();
    expect(store.getState().scenario.changes).toHaveLength(1);
    await user.clear(occupancy);
    await user.tab();
    expect(store.getState().scenario.changes).toEqual([]);
    expect(occupancy).toHaveProperty('value', '84.21');
  });

  it('says that the outline stays where another gross area is tried', async () => {
    const { user } = openAtlas({ search: '?task=scenario&feature=LA-002' });
    await section();
    const area = screen.getByRole('textbox', { name: 'Gross area (ha)' });
    expect(screen.queryByText(/The outline on the map is still that of/)).toBeNull();
    await user.clear(area);
    await user.type(area, '70{Enter}');
    expect(screen.getByText(/The outline on the map is still that of 65\.00.ha/)).toBeTruthy();
  });

  it('adds a planned cluster, which from then on counts like all the others', async () => {
    const { user, store } = openAtlas({ search: '?task=scenario' });
    await section();
    await user.click(screen.getByText('Add a planned cluster'));
    await user.click(await screen.findByRole('button', { name: 'Add to the scenario' }));
    expect(screen.getByText('It needs a name of at most 80 letters.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name of the cluster' }));
    await user.keyboard('P');
    expect(screen.queryByText('It needs a name of at most 80 letters.')).toBeNull();
    await user.clear(screen.getByRole('textbox', { name: 'Name of the cluster' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the cluster' }), 'Phước Đông 2');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'District (before 1 July 2025)' }),
      'can-duoc',
    );
    // Communes of other districts are not offered: Long Cang lies in this one, Đức Huệ does not.
    const communes = within(screen.getByRole('combobox', { name: 'Commune (since 1 July 2025)' }))
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(communes).toContain('Xã Long Cang');
    expect(communes).not.toContain('Xã Đức Huệ');
    await user.click(screen.getByRole('button', { name: 'Add to the scenario' }));
    expect(screen.getByText('Phước Đông 2 was added with the code KB-01.')).toBeTruthy();
    expect(selectTotals(store.getState())?.gross.value).toBeCloseTo(3989 + 75, 6);
    expect(screen.getByRole('status', { name: 'Totals' }).textContent).toContain('73 clusters');
    const search = screen.getByRole('combobox', { name: 'Search clusters and places' });
    await user.type(search, 'phuoc dong 2');
    const found = await screen.findByRole('listbox');
    await user.click(await within(found).findByRole('option', { name: /Phước Đông 2/ }));
    expect(await screen.findByLabelText('Cluster KB-01')).toBeTruthy();
    expect(store.getState().focus.open).toBe('KB-01');
  });

  it('undoes by Ctrl+Z while it is open, and the region elsewhere', async () => {
    const { user, store } = openAtlas({ search: `?task=scenario&region=d-duc-hoa.HB&${link('w~001')}` });
    await section();
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().scenario.changes).toEqual([]);
    expect(store.getState().region.steps).toHaveLength(1);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(store.getState().scenario.changes).toHaveLength(1);
    store.setState(setTask('explore'));
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().scenario.changes).toHaveLength(1);
    expect(store.getState().region.steps).toEqual([]);
  });
});

describe('the bar', () => {
  it('says how much is tried, lists it, and undoes any of it', async () => {
    const { user, store } = openAtlas({ search: `?${link('p~019~o.f~002~6000.w~001')}` });
    const region = await bar();
    await user.click(within(region).getByText('Scenario: 3 changes'));
    const lines = within(region).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      expect.stringContaining('(LA-019) · phase: In procedure → Operating'),
      'Hoàng Long - Long Cang (LA-002) · Occupancy: 84.21 % → 60.00 %',
      'Anova Group (LA-001) · withdrawn from the plan',
    ]);
    await user.click(within(region).getByRole('button', { name: /Undo: Hoàng Long/ }));
    expect(within(region).getByText('Scenario: 2 changes')).toBeTruthy();
    await user.click(within(region).getByRole('button', { name: 'Back to the plan' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Scenario in force' })).toBeNull());
    expect(selectDataset(store.getState())).toBe(dataset);
    store.setState(redoChange());
    expect(store.getState().scenario.changes).toHaveLength(1);
  });

  it('stands wherever the figures are others: with moved assumptions, and in a map alone', async () => {
    openAtlas({ search: `?layout=maponly&leasable=0.7&${link('w~001')}` });
    expect((await bar()).textContent).toBe('Scenario: 1 change · assumptions moved');
  });

  it('is not there over published figures', () => {
    openAtlas();
    expect(screen.queryByRole('region', { name: 'Scenario in force' })).toBeNull();
  });
});

describe('scenario against plan', () => {
  it('sets the figures side by side, with what the law and the targets say', async () => {
    openAtlas({
      search: `?show=scenario&region=d-can-duoc.${checkLetters('d-can-duoc')}&${link('p~019~o')}`,
    });
    const dialog = await screen.findByRole('dialog', { name: 'Scenario against plan' });
    const whole = await within(dialog).findByRole('table', { name: 'Whole province' });
    const rows = within(whole)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toContainEqual(expect.stringMatching(/^Free land \(ha\)99\.5.*105\.1.*\+5\.5$/));
    expect(rows).toContainEqual(expect.stringMatching(/^Clusters7272the same$/));
    expect(within(dialog).getByRole('table', { name: 'Current region' })).toBeTruthy();
    const headings = within(dialog)
      .getAllByRole('heading')
      .map(({ tagName }) => tagName);
    expect([...new Set(headings)]).toEqual(['H2', 'H3']);
    expect(within(dialog).getAllByText('Differences are of unrounded figures.')).toHaveLength(1);
    expect(
      within(dialog).getByText('Complete technical infrastructure in every operating cluster'),
    ).toBeTruthy();
  });
});

describe('a file', () => {
  const changes: readonly Change[] = [
    { kind: 'withdraw', code: 'LA-001' },
    { kind: 'phase', code: 'LA-002', phase: 'operating' },
  ];
  const saved = (dataVersion: string) =>
    writeScenarioFile({
      saved: '2026-11-22',
      link: null,
      dataVersion,
      dataAsOf: '2025-01-01',
      assumed: { leasableShare: 0.7, operatingOccupancy: null },
      changes,
    });
  const choose = async (file: File) => {
    const input = await waitFor(() => {
      const found = document.querySelector('input[type="file"][accept*="json"]');
      if (!(found instanceof HTMLInputElement)) throw new Error('no field for a file');
      return found;
    });
    fireEvent.change(input, { target: { files: [file] } });
  };

  it('is opened, says on what data it was saved, and what could not be applied', async () => {
    const { store } = openAtlas({ search: '?task=scenario' });
    await section();
    await choose(jsonFile(saved('1999-1')));
    expect(await screen.findByText('tried.json is open: 1 change.')).toBeTruthy();
    expect(screen.getByText(/saved on data version 1999-1/)).toBeTruthy();
    expect(screen.getByText('Change 2: The cluster is so already.')).toBeTruthy();
    expect(store.getState().scenario.changes).toEqual([{ kind: 'withdraw', code: 'LA-001' }]);
    expect(store.getState().query.assumed.leasableShare).toBe(0.7);
  });

  it('is taken where it is dropped, and a bad one changes nothing', async () => {
    const { store } = openAtlas({ search: `?task=scenario&${link('w~003')}` });
    const box = (await screen.findByText('or drop a scenario file here')).closest('section');
    if (box === null) throw new Error('nowhere to drop');
    const { scenario } = store.getState();
    fireEvent.drop(box, { dataTransfer: { files: [jsonFile('{', 'broken.json')] } });
    expect(await screen.findByText(/broken\.json is no scenario file: it is not JSON/)).toBeTruthy();
    expect(store.getState().scenario).toBe(scenario);
    fireEvent.drop(box, { dataTransfer: { files: [jsonFile(saved(dataset.version))] } });
    expect(await screen.findByText('tried.json is open: 1 change.')).toBeTruthy();
    expect(screen.queryByText(/saved on data version/)).toBeNull();
  });
});

describe('a link', () => {
  it('says what of its scenario was lost', async () => {
    openAtlas({ search: `?${link('w~001.w~099')}` });
    expect(await screen.findByRole('heading', { name: 'The link has a damaged scenario' })).toBeTruthy();
    expect(screen.getByText(/was left out/)).toBeTruthy();
  });
});
