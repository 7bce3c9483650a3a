import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import '../../src/i18n/late';
import { fromVn2000, toVn2000 } from '../../src/domain/vn2000';
import { type AppStore, createAppStore } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { besideFailed, mapFailed } from '../../src/state/transitions/map';
import { addChange, startDraft } from '../../src/state/transitions/scenario';
import { setSwipe, setTask } from '../../src/state/transitions/view';
import { StoreProvider } from '../../src/ui/base/store';
import { DraftPanel } from '../../src/ui/scenario/DraftPanel';
import { dataset, openAtlas } from './atlas';

const at = (northing: number, easting: number) => fromVn2000({ northing, easting });
/** 1 km by 500 m: 50 ha. */
const BLOCK = [
  at(1_180_000, 560_000),
  at(1_180_000, 561_000),
  at(1_180_500, 561_000),
  at(1_180_500, 560_000),
] as const;

function openPanel(code: string | null) {
  const store = createAppStore({ view: { lang: 'en' } });
  store.setState(datasetReady(dataset, []));
  store.setState(startDraft(code, BLOCK));
  render(
    <StoreProvider store={store}>
      <DraftPanel />
    </StoreProvider>,
  );
  return { store, user: userEvent.setup(), ring: () => store.getState().scenario.draft?.ring ?? [] };
}

async function type(user: ReturnType<typeof userEvent.setup>, label: string, text: string) {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
}

describe('an outline in hand, in the panel', () => {
  it('says whose it is, how large on the grid, and where its corners are, north first', () => {
    openPanel('LA-001');
    const panel = within(screen.getByRole('region', { name: /^Outline of / }));
    expect(panel.getByText('50.00 ha')).toBeTruthy();
    expect(panel.getByText(/4 corners/)).toBeTruthy();
    expect(panel.getByLabelText<HTMLInputElement>('Corner 2, X (m north)').value).toBe('1,180,000');
    expect(panel.getByLabelText<HTMLInputElement>('Corner 2, Y (m east)').value).toBe('561,000');
  });

  it('is moved by its numbers, and measured again', async () => {
    const { user, ring } = openPanel('LA-001');
    await type(user, 'Corner 3, Y (m east)', '562,000');
    expect(toVn2000(ring()[2] ?? [0, 0]).easting).toBeCloseTo(562_000, 0);
    expect(screen.getByText('75.00 ha')).toBeTruthy();
    await type(user, 'Corner 3, Y (m east)', '562,000.25');
    expect(screen.getByLabelText<HTMLInputElement>('Corner 3, Y (m east)').value).toBe('562,000.25');
  });

  it('keeps a corner where it was when the number is a slip, and says so', async () => {
    const { user, ring } = openPanel('LA-001');
    const before = ring();
    await type(user, 'Corner 1, X (m north)', '1,180');
    expect(screen.getByText('Kept as it was: more than 20 km from there.')).toBeTruthy();
    expect(ring()).toBe(before);
  });

  it('gets and loses corners by buttons, down to three', async () => {
    const { user, ring } = openPanel('LA-001');
    await user.click(screen.getByRole('button', { name: 'Put in a corner after corner 4' }));
    expect(ring()).toHaveLength(5);
    for (let i = 0; i < 2; i += 1) await user.click(screen.getByRole('button', { name: 'Remove corner 1' }));
    expect(ring()).toHaveLength(3);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Remove corner 1' }).disabled).toBe(true);
  });

  it('is taken as a change of the cluster, with the area it has', async () => {
    const { user, store } = openPanel('LA-001');
    await user.click(screen.getByRole('button', { name: 'Take this outline' }));
    expect(store.getState().scenario.draft).toBeNull();
    expect(store.getState().scenario.changes).toMatchObject([
      { kind: 'outline', code: 'LA-001', grossHa: 50 },
    ]);
  });

  it('is not taken where it crosses itself, which has no area', async () => {
    const { user } = openPanel('LA-001');
    await type(user, 'Corner 1, X (m north)', '1,181,000');
    await type(user, 'Corner 1, Y (m east)', '560,500');
    expect(screen.getByText('The outline crosses itself.')).toBeTruthy();
    expect(screen.getByText('no area')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Take this outline' }).disabled).toBe(true);
  });

  it('of a new cluster is taken by the form that names it', () => {
    openPanel(null);
    expect(screen.getByRole('region', { name: 'Outline of a new cluster' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take this outline' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
  });
});

describe('an outline in hand, over the map', () => {
  async function openBar(code: string | null = 'LA-001') {
    const atlas = openAtlas();
    act(() => atlas.store.setState(startDraft(code, BLOCK)));
    await screen.findByText('50.00 ha');
    return atlas;
  }
  const changes = (store: AppStore) => store.getState().scenario.changes.length;

  it('is taken by Enter on the map, and not by Enter on a button', async () => {
    const { store } = await openBar();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Export' }), { key: 'Enter' });
    expect(changes(store)).toBe(0);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(changes(store)).toBe(1);
    expect(screen.queryByText('50.00 ha')).toBeNull();
  });

  it('is laid down by Esc, which then closes nothing else', async () => {
    const { store, user } = await openBar();
    act(() => store.setState((state) => ({ ...state, focus: { ...state.focus, open: 'LA-001' } })));
    await user.keyboard('{Escape}');
    expect(store.getState().scenario.draft).toBeNull();
    expect(store.getState().focus.open).toBe('LA-001');
    expect(changes(store)).toBe(0);
  });

  it('has the map to itself: no tool of the region is taken up meanwhile', async () => {
    const { user } = await openBar();
    const draw = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Draw polygon' });
    expect(draw().disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(draw().disabled).toBe(false);
  });

  it('is drawn first where there is none, and says what comes after it for a new cluster', async () => {
    const { store } = openAtlas();
    act(() => store.setState(startDraft(null, [])));
    expect(await screen.findByText(/Press each corner on the map/)).toBeTruthy();
    act(() => store.setState(startDraft(null, BLOCK)));
    expect(screen.getByText(/name the cluster and add it in the form/)).toBeTruthy();
  });
});

describe('plan and scenario side by side', () => {
  async function openSides() {
    const atlas = openAtlas();
    act(() => {
      atlas.store.setState(addChange({ kind: 'withdraw', code: 'LA-001' }));
      atlas.store.setState(setSwipe(0.5));
    });
    const handle = await screen.findByRole('slider', {
      name: 'Border between plan (left) and scenario (right)',
    });
    return { ...atlas, handle, at: () => atlas.store.getState().view.swipe };
  }

  it('are named on the map, and meet where the keys put it', async () => {
    const { user, handle, at: where } = await openSides();
    expect(screen.getByText('Scenario').className).toContain('swipe-side');
    act(() => handle.focus());
    await user.keyboard('{ArrowRight}');
    expect(where()).toBe(0.51);
    await user.keyboard('{PageDown}');
    expect(where()).toBe(0.41);
    await user.keyboard('{Home}');
    expect(where()).toBe(0);
    await user.keyboard('{End}');
    expect(where()).toBe(1);
    expect(handle.getAttribute('aria-valuetext')).toMatch(/^Plan on 100\s% of the map’s width$/);
  });

  it('go when the last change is undone', async () => {
    const { store } = await openSides();
    act(() => store.setState((state) => ({ ...state, scenario: { ...state.scenario, changes: [] } })));
    expect(screen.queryByRole('slider', { name: /Border between/ })).toBeNull();
  });

  it('are not offered where no map can be drawn, whose own notice says so', async () => {
    const { store } = await openSides();
    act(() => {
      store.setState(setTask('scenario'));
      store.setState(mapFailed('no-webgl2', ''));
    });
    await screen.findByText('See all of it and print', { selector: 'button' });
    expect(screen.queryByText('Compare on the map')).toBeNull();
    expect(screen.queryByText(/cannot draw two maps at once/)).toBeNull();
    expect(screen.queryByRole('slider', { name: /Border between/ })).toBeNull();
  });

  it('say so where no second map can be drawn, and can be closed', async () => {
    const { store, user, at: where } = await openSides();
    act(() => store.setState(besideFailed()));
    expect(screen.queryByRole('slider', { name: /Border between/ })).toBeNull();
    expect(screen.getByText(/cannot draw two maps at once/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
    expect(where()).toBeNull();
  });
});
