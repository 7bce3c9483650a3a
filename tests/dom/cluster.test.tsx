import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dataset, openAtlas } from './atlas';

async function panel(code: string) {
  return within(await screen.findByRole('region', { name: `Cluster ${code}` }));
}

/** The code of the one named cluster. */
function codeOf(name: string): string {
  const found = dataset.clusters.find((cluster) => cluster.name === name);
  if (found === undefined) throw new Error(`no cluster ${name}`);
  return found.code;
}

describe('panel of a cluster', () => {
  it('opens from the link and names every figure with its basis', async () => {
    const code = codeOf('Hoàng Gia');
    openAtlas({ search: `?feature=${code}` });
    const shown = await panel(code);
    expect(shown.getByRole('heading', { name: 'Hoàng Gia' })).toBeTruthy();
    const lines = shown.getAllByRole('group').map((line) => line.textContent);
    expect(lines).toEqual([
      'Gross area 128.0 ha stated',
      'Leasable area 94.2 ha derived',
      'Leased 79.3 ha derived',
      'Free land 14.9 ha derived',
      'Occupancy 84.21\u00a0% derived',
    ]);
  });

  it('measures to the section that is drawn, and claims nothing of roads that are not', async () => {
    openAtlas({ search: '?feature=LA-061' });
    const shown = await panel('LA-061');
    expect(await shown.findByText('National Road 62 (Tân An – Tân Thạnh section)')).toBeTruthy();
    expect(
      shown.getByRole('heading', { name: 'Nearest of the roads and expressways the atlas draws' }),
    ).toBeTruthy();
  });

  it('puts the numbers into the formula and names its sources', async () => {
    const code = codeOf('Hoàng Gia');
    const { user } = openAtlas({ search: `?feature=${code}` });
    const shown = await panel(code);
    await user.click(shown.getByText('Free land'));
    expect(await shown.findByText(/Leasable area 94\.16 ha − leased 79\.29 ha = 14\.87 ha\./)).toBeTruthy();
    // 128 × 0.60 × (1 − 0.95) and 128 × 0.85 × (1 − 0.60)
    expect(shown.getByText('By assumption: 3.8 ha to 43.5 ha; with those in use: 14.9 ha.')).toBeTruthy();
  });

  it('tells what an assumption rests on, and that the occupancy is the published mean', async () => {
    const code = codeOf('Hoàng Gia');
    const { user } = openAtlas({ search: `?feature=${code}` });
    const shown = await panel(code);
    await user.click(shown.getByText('Leasable area'));
    const note = dataset.assumptions.leasableShare.note?.en;
    expect(note).toBeTruthy();
    const range = await shown.findByText(/its allowed range is 0\.60 to 0\.85/);
    expect(range.textContent).toContain(note);
    await user.click(shown.getByText('Occupancy'));
    const mean = /published mean of the operating clusters stands in: 84\.21.%/;
    expect(await shown.findByText(mean)).toBeTruthy();
    expect(shown.queryByText(/÷ leasable area/)).toBeNull();
  });

  it('says why nothing is leased yet, and who says so', async () => {
    const planned = dataset.clusters.find(
      ({ phase, leased }) => phase === 'new' && leased.sources.length > 0,
    );
    if (planned === undefined) throw new Error('no newly planned cluster in the register');
    const { user } = openAtlas({ search: `?feature=${planned.code}` });
    const shown = await panel(planned.code);
    await user.click(shown.getByText('Leased'));
    const line = (await shown.findByText(/nothing can be leased before its infrastructure exists/)).closest(
      'li',
    );
    expect(line?.textContent).not.toContain('Computed from');
    for (const id of planned.leased.sources) expect(line?.textContent).toContain(id);
  });

  it('tells how a balance was shared', async () => {
    const { user } = openAtlas({ search: '?feature=LA-014' });
    const shown = await panel('LA-014');
    await user.click(shown.getByText('Gross area'));
    expect(
      await shown.findByText(/857\.00 ha .* − 595\.85 ha .* = 261\.15 ha; shared equally among the 4 others/),
    ).toBeTruthy();
  });

  it('shows both administrative times and the doubts', async () => {
    const doubtful = dataset.clusters.find(({ flags }) => flags.includes('established-2026-unconfirmed'));
    if (doubtful === undefined) throw new Error('no doubtful cluster in the register');
    openAtlas({ search: `?feature=${doubtful.code}` });
    const shown = await panel(doubtful.code);
    expect(shown.getByText(/Possibly established by mid-2026, to be confirmed/)).toBeTruthy();
    expect(shown.getByRole('heading', { name: 'Before 1 July 2025' })).toBeTruthy();
    expect(shown.getByRole('heading', { name: 'From 1 July 2025' })).toBeTruthy();
    for (const { name, code } of doubtful.communesNew)
      expect(shown.getByText(new RegExp(`${name} \\(code ${code}\\)`))).toBeTruthy();
  });

  it('does not pass an English description off as another Vietnamese name', async () => {
    const counted = dataset.clusters.find(({ flags }) => flags.includes('counted-not-named'));
    if (counted === undefined) throw new Error('no cluster is only counted');
    openAtlas({ search: `?lang=vi&feature=${counted.code}` });
    const shown = within(await screen.findByRole('region', { name: `Cụm ${counted.code}` }));
    expect(shown.queryByText(/Tên khác/)).toBeNull();
  });

  it('goes to the next one, selects it, asks the camera to go there, and closes', async () => {
    const { user, store } = openAtlas({ search: '?feature=LA-001' });
    const shown = await panel('LA-001');
    await user.click(shown.getByRole('button', { name: 'Next cluster' }));
    const next = store.getState().focus.open;
    expect(next).not.toBe('LA-001');
    await user.click(screen.getByRole('button', { name: 'Select' }));
    expect(store.getState().query.selected).toEqual([next]);
    await user.click(screen.getByRole('button', { name: 'Zoom to' }));
    expect(store.getState().camera.request?.kind).toBe('bounds');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: `Cluster ${next}` })).toBeNull();
  });
});

describe('words of the register', () => {
  it('have their dates as the language writes them', async () => {
    openAtlas({ search: '?feature=LA-034' });
    expect((await panel('LA-034')).getByText('2159/QĐ-UBND, 12 July 2011')).toBeTruthy();
  });

  it('do not say of a cluster that a source counts that only the plan’s totals know it', async () => {
    openAtlas({ search: '?feature=LA-014' });
    const shown = await panel('LA-014');
    expect(shown.queryByText(/known only from the plan/)).toBeNull();
    expect(shown.getByText(/S14 counts ten operating clusters/)).toBeTruthy();
  });
});
