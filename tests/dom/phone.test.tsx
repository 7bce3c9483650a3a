import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../src/state/store';
import { openCluster } from '../../src/state/transitions/focus';
import { addShape } from '../../src/state/transitions/region';
import { encodeState } from '../../src/state/url';
import { checkLetters } from '../../src/state/urlCodecs/digits';
import { openAtlas } from './atlas';

const sheet = () => screen.getByRole('region', { name: 'Bottom sheet' });
const rest = () => sheet().closest<HTMLElement>('[data-rest]')?.dataset.rest;

describe('on a phone', () => {
  it('the totals stand above a sheet that a key or a press takes from rest to rest', async () => {
    const { user } = openAtlas({ width: 390 });
    expect(screen.getByRole('status', { name: 'Totals' }).textContent).toContain('72 clusters');
    expect(rest()).toBe('peek');
    await user.click(within(sheet()).getByRole('button', { name: /Enlarge the sheet/ }));
    expect(rest()).toBe('half');
    await user.keyboard('{ArrowUp}');
    expect(rest()).toBe('full');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(rest()).toBe('peek');
  });

  it('the list is a tab, and a cluster opens in the sheet', async () => {
    const { user, store } = openAtlas({ width: 390 });
    await user.click(within(sheet()).getByRole('button', { name: 'List' }));
    expect(rest()).toBe('half');
    const list = within(screen.getByRole('region', { name: 'Clusters' }));
    await user.click(list.getByRole('button', { name: 'Hoàng Gia' }));
    const code = store.getState().focus.open;
    const panel = await screen.findByRole('region', { name: `Cluster ${code}` });
    expect(sheet().contains(panel)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('region', { name: 'Clusters' })).toBeTruthy();
  });

  it('asks to see the open cluster beside the sheet that grows over it', async () => {
    const { user, store } = openAtlas({ width: 390 });
    const asked = () => store.getState().camera.request;
    await user.click(within(sheet()).getByRole('button', { name: /Enlarge the sheet/ }));
    expect(asked()).toBeNull();
    act(() => store.setState(openCluster('LA-008')));
    expect(asked()).toBeNull();
    await user.click(within(sheet()).getByRole('button', { name: /Enlarge the sheet/ }));
    expect(rest()).toBe('full');
    expect(asked()).toMatchObject({ kind: 'reveal', bbox: expect.any(Array) });
  });

  it('a drawing tool makes room for the map', async () => {
    const { user } = openAtlas({ width: 390 });
    await user.click(within(sheet()).getByRole('button', { name: 'Plan' }));
    expect(rest()).toBe('half');
    await user.click(await screen.findByRole('button', { name: 'Draw polygon' }));
    expect(rest()).toBe('peek');
  });

  it('a comparison on the map has it free, however it was begun', async () => {
    const scenario = `scenario=w~001.${checkLetters('w~001')}`;
    const { user } = openAtlas({ width: 390, search: `?task=scenario&${scenario}` });
    expect(rest()).toBe('half');
    const bar = await screen.findByLabelText('Scenario in force');
    const words = within(bar).getByText('Scenario: 1 change');
    await user.click(words);
    await user.click(within(bar).getByRole('button', { name: 'Compare on the map' }));
    expect(rest()).toBe('peek');
    expect(bar.querySelector('details')?.open).toBe(false);
    expect(document.activeElement).toBe(words.closest('summary'));
  });

  it('a link that compares opens on the map', async () => {
    const scenario = `scenario=w~001.${checkLetters('w~001')}`;
    openAtlas({ width: 390, search: `?task=scenario&swipe=0.5&${scenario}` });
    expect(await screen.findByRole('slider', { name: /Border/ })).toBeTruthy();
    expect(rest()).toBe('peek');
  });

  it('a link with a region opens on its result', async () => {
    const steps = [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] as const;
    const sent = createAppStore({ region: { steps }, view: { task: 'region' } }).getState();
    openAtlas({ width: 390, search: encodeState(sent) });
    expect(rest()).toBe('half');
    expect(sheet().contains(await screen.findByRole('region', { name: 'Region' }))).toBe(true);
  });

  it('a shape that is done has its result in the sheet', async () => {
    const { user, store } = openAtlas({ width: 390 });
    await user.click(within(sheet()).getByRole('button', { name: 'Plan' }));
    await user.click(await screen.findByRole('button', { name: 'Draw circle' }));
    act(() => store.setState(addShape({ kind: 'circle', center: [106.4, 10.88], radiusKm: 10 })));
    expect(rest()).toBe('half');
    const result = await screen.findByRole('region', { name: 'Region' });
    expect(sheet().contains(result)).toBe(true);
  });
});

describe('on a tablet', () => {
  it('one panel at a time: an open cluster takes the place of the legend', async () => {
    const { user } = openAtlas({ width: 900, search: '?feature=LA-001' });
    await screen.findByRole('region', { name: 'Cluster LA-001' });
    expect(screen.queryByRole('region', { name: 'Legend' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('region', { name: 'Legend' })).toBeTruthy();
  });
});
