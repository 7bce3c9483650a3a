import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sceneFigures } from '../../src/briefing/sceneFigures';
import { sceneSources } from '../../src/briefing/sceneSources';
import { sceneWords } from '../../src/briefing/sceneWords';
import { selectScenes } from '../../src/state/readyScenes';
import { sceneState } from '../../src/state/sceneState';
import { selectOpenCluster, selectShown } from '../../src/state/selectors';
import { type AppStore, createAppStore, INITIAL_STATE } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { goToScene, setAutoplay, startPresenting } from '../../src/state/transitions/presenting';
import { addUnit } from '../../src/state/transitions/region';
import { addChange } from '../../src/state/transitions/scenario';
import { setLang } from '../../src/state/transitions/view';
import { dataKept } from '../../src/state/transitions/visit';
import { StoreProvider } from '../../src/ui/base/store';
import { Stage } from '../../src/ui/stage/Stage';
import { dataset, stubScreen } from './atlas';

const COPY = {
  page: 'https://atlas.test/',
  version: '2026.9',
  made: '2026-10-02',
  search: '',
  scenes: [],
  linked: null,
  entry: '',
  tooOld: '',
  files: {},
};

function present(at = 0, width = 1440) {
  stubScreen(width, width < 720);
  const store = createAppStore(INITIAL_STATE);
  store.setState(setLang('en'));
  store.setState(datasetReady(dataset, []));
  store.setState(startPresenting(at));
  render(
    <StoreProvider store={store}>
      <Stage />
    </StoreProvider>,
  );
  return { store, user: userEvent.setup(), count: selectScenes(store.getState()).length };
}

/** The title that the shown scene has. */
function titleOf(store: AppStore): string {
  const state = store.getState();
  const scene = selectScenes(state)[state.briefing.at ?? -1];
  return scene === undefined ? '' : sceneWords(scene, state, 'en').title;
}

const at = (store: AppStore) => store.getState().briefing.at;
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  globalThis.atlasCopy = undefined;
});

describe('a scene on the whole screen', () => {
  it('shows its words, the totals that all outputs have, and where they are from', () => {
    const { store } = present(2);
    expect(heading()).toBe(titleOf(store));
    const scene = selectScenes(store.getState())[2];
    if (scene === undefined) throw new Error('no third scene');
    const figures = sceneFigures(sceneState(scene, store.getState()));
    const table = screen.getByRole('table', { name: 'Totals of the scene' });
    for (const { label, text } of figures?.rows ?? []) {
      const row = within(table).getByRole('row', { name: new RegExp(`^${label}`) });
      expect(within(row).getByRole('cell').textContent).toContain(text);
    }
    const sign = dataset.sources.find(({ id }) => id === dataset.reference)?.title.en ?? '';
    expect(screen.getByText(new RegExp(`first of all ${sign.slice(0, 20)}`))).toBeTruthy();
    expect(screen.getByText(new RegExp(`data ${dataset.version}`))).toBeTruthy();
  });

  it('names how many sources its own figures cite, and tells the whole at a press', async () => {
    const { store, user } = present(5);
    const counts = [5, 0].map((index) => {
      act(() => void store.setState(goToScene(index, false)));
      return Number(
        /^Sources: (\d+), first of all/.exec(
          screen.getByRole('button', { name: /first of all/ }).textContent ?? '',
        )?.[1],
      );
    });
    const seen = sceneState(selectScenes(store.getState())[5] ?? { view: '' }, store.getState());
    const open = selectOpenCluster(seen);
    if (open === null) throw new Error('no open cluster');
    expect(counts[0]).toBe(sceneSources(dataset, [...selectShown(seen), open]).length);
    expect(counts[1]).toBe(sceneSources(dataset, dataset.clusters).length);
    const origin = screen.getByRole('button', { name: /first of all/ });
    expect(origin.getAttribute('aria-expanded')).toBe('false');
    await user.click(origin);
    expect(origin.getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['vi', /Liên kết tạo với dữ liệu 2026\.10, đang chiếu/, /dữ liệu đã lưu, phiên bản/, /^Bản ngoại tuyến/],
    ['en', /Link made with data 2026\.10, shown now/, /kept data, version/, /^Offline copy · data 2026\.9/],
  ] as const)('says beside the source how old its data are (%s)', (lang, changed, kept, offline) => {
    const { store } = present();
    for (const line of [changed, kept, offline]) expect(screen.queryByText(line)).toBeNull();
    globalThis.atlasCopy = { ...COPY };
    act(() => {
      store.setState(setLang(lang));
      store.setState((state) => ({ ...state, madeWith: '2026.10' }));
      store.setState(dataKept(true));
    });
    for (const line of [changed, kept, offline])
      expect(screen.getByText(line).closest('.stage-source')).not.toBeNull();
  });

  it('has the free land first in a hand', () => {
    present(0, 390);
    const rows = within(screen.getByRole('table', { name: 'Totals of the scene' })).getAllByRole('rowheader');
    expect(rows[0]?.textContent).toBe('Free land');
    const caption = document.querySelector('.stage-caption');
    expect(rows[0]?.compareDocumentPosition(caption as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('sets a region beside what is shown, and marks what is tried', () => {
    const { store } = present();
    act(() => {
      store.setState(addUnit('district', 'duc-hoa'));
      store.setState(addChange({ kind: 'phase', code: 'LA-001', phase: 'new' }));
    });
    expect(screen.getByRole('columnheader', { name: 'In the region' })).toBeTruthy();
    expect(screen.getByText(/A scenario is tried/)).toBeTruthy();
  });

  it('tells the scene to those who do not see it, and leads to each by name', async () => {
    const { store, user, count } = present();
    const dots = within(screen.getByRole('list', { name: 'Scenes' })).getAllByRole('button');
    expect(dots).toHaveLength(count);
    expect(dots[0]?.getAttribute('aria-current')).toBe('step');
    await user.click(dots[3] as HTMLElement);
    expect(at(store)).toBe(3);
    expect(dots[3]?.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText(new RegExp(`^Scene 4 of ${count}\\. `)).textContent).toContain(titleOf(store));
  });
});

describe('keys and clickers', () => {
  it('go through the scenes, and stop at both ends', async () => {
    const { store, user, count } = present();
    const places: unknown[] = [];
    for (const key of ['PageUp', 'PageDown', 'ArrowRight', ' ', 'ArrowLeft', 'End', 'PageDown', 'Home']) {
      await user.keyboard(key === ' ' ? ' ' : `{${key}}`);
      places.push(at(store));
    }
    expect(places).toEqual([0, 1, 2, 3, 2, count - 1, count - 1, 0]);
    expect(heading()).toBe(titleOf(store));
  });

  it('do not reach the page, nor what has the focus', async () => {
    const { store, user } = present();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    // Esc closes the help that the question mark opened, and nothing of the page beneath.
    await user.keyboard('{ArrowRight}?{Escape}');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(store.getState().view.dialog).toBe('none');
    expect(screen.getByRole('dialog', { name: 'Shortcuts' })).toBeTruthy();
  });

  it('leave Space to a button, and Ctrl to the browser', async () => {
    const { store, user } = present(1);
    screen.getByRole('button', { name: 'Previous scene' }).focus();
    await user.keyboard(' ');
    expect(at(store)).toBe(0);
    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    expect(at(store)).toBe(0);
  });

  it('make the screen black, and any key brings it back without another step', async () => {
    const { store, user } = present();
    await user.keyboard('b');
    const black = screen.getByRole('button', { name: /screen is black/ });
    await user.keyboard('{Shift}');
    expect(black.isConnected).toBe(true);
    await user.keyboard('{PageDown}');
    expect(black.isConnected).toBe(false);
    expect(at(store)).toBe(0);
    await user.keyboard('.');
    await user.click(screen.getByRole('button', { name: /screen is black/ }));
    expect(screen.queryByRole('button', { name: /screen is black/ })).toBeNull();
  });

  it('give the focus back after the black screen', async () => {
    const { user } = present();
    const next = screen.getByRole('button', { name: 'Next scene' });
    next.focus();
    await user.keyboard('b');
    // As browsers do with what has become inert.
    act(() => next.blur());
    await user.keyboard('{PageDown}');
    expect(document.activeElement).toBe(next);
  });

  it('end it with Esc', async () => {
    const { store, user } = present();
    await user.keyboard('{Escape}');
    expect(store.getState().briefing).toMatchObject({ presenting: false, before: null });
  });

  it('say where full screen is refused', async () => {
    const { user } = present();
    await user.keyboard('f');
    expect(await screen.findByText(/refuses full screen/)).toBeTruthy();
  });
});

describe('playing by itself', () => {
  it('goes on after its seconds, not while black, and stops at the last scene', () => {
    vi.useFakeTimers();
    const { store, count } = present(count0());
    act(() => store.setState(setAutoplay(10)));
    act(() => vi.advanceTimersByTime(9_000));
    expect(at(store)).toBe(count - 2);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('90');
    press('b');
    act(() => vi.advanceTimersByTime(30_000));
    expect(at(store)).toBe(count - 2);
    press('b');
    act(() => vi.advanceTimersByTime(1_200));
    expect(at(store)).toBe(count - 1);
    expect(store.getState().briefing.autoplay).toBe(10);
    act(() => vi.advanceTimersByTime(10_200));
    expect(store.getState().briefing).toMatchObject({ at: count - 1, autoplay: null });
    press('p');
    expect(store.getState().briefing).toMatchObject({ at: 0, autoplay: 10 });
  });
});

const count0 = () => selectScenes(INITIAL_STATE).length - 2;
const press = (key: string) =>
  act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

describe("the speaker's window", () => {
  it('says when the browser blocks it', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const { user } = present();
    await user.click(screen.getByRole('button', { name: "Speaker's window" }));
    expect(screen.getByRole('alert').textContent).toMatch(/blocked the speaker's window/);
  });

  it('has notes, the next scene and all steps, and takes the same keys', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow as Window & typeof globalThis;
    const close = vi.spyOn(other, 'close').mockReturnValue();
    vi.spyOn(window, 'open').mockReturnValue(other);
    const { store, user } = present();
    await user.keyboard('s');
    const view = within(other.document.body);
    const scenes = selectScenes(store.getState());
    const words = (index: number) => {
      const scene = scenes[index];
      if (scene === undefined) throw new Error(`no scene ${index}`);
      return sceneWords(scene, store.getState(), 'en');
    };
    expect(view.getByRole('region', { name: 'Notes' }).textContent).toContain(words(0).notes);
    expect(view.getByRole('region', { name: 'Next' }).textContent).toContain(words(1).title);
    act(() => {
      const key = new other.KeyboardEvent('keydown', { key: 'PageDown', bubbles: true });
      other.document.body.dispatchEvent(key);
    });
    expect(at(store)).toBe(1);
    expect(view.getByRole('region', { name: 'Notes' }).textContent).toContain(words(1).notes);
    expect(view.getByRole('button', { current: 'step' }).textContent).toContain(words(1).title);
    await user.click(screen.getByRole('button', { name: "Close the speaker's window" }));
    expect(close).toHaveBeenCalled();
    expect(other.document.body.textContent).toBe('');
    frame.remove();
  });
});
