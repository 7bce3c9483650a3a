import { readFileSync } from 'node:fs';
import {
  act,
  cleanup,
  createEvent,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSceneFile } from '../../src/briefing/sceneFile';
import { assembleDataset, DATASET_FILES, type DatasetTexts } from '../../src/data/dataset';
import { selectScenes } from '../../src/state/readyScenes';
import { READY_SCENES } from '../../src/state/readySet';
import { createAppStore, INITIAL_STATE } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { setColor, setLang } from '../../src/state/transitions/view';
import { decodeState } from '../../src/state/url';
import { encodeScenes } from '../../src/state/urlCodecs/scenes';
import { StoreProvider } from '../../src/ui/base/store';
import { PresentPanel } from '../../src/ui/present/PresentPanel';

const texts = DATASET_FILES.map((name) => [name, readFileSync(`public/data/${name}`, 'utf8')]);
const { value: dataset } = assembleDataset(Object.fromEntries(texts) as DatasetTexts);
if (dataset === null) throw new Error('public/data does not load');

const KEY = 'long-an-cluster-atlas/scenes';
const stored = () => window.localStorage.getItem(KEY);
const saved = (ids: readonly string[]) =>
  writeSceneFile({
    scenes: READY_SCENES.filter(({ id }) => ids.includes(id)),
    saved: '2026-01-02',
    dataVersion: null,
  });

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`public/${url}`, 'utf8')));
});

afterEach(() => window.localStorage.clear());

/** The panel alone, in English unless told. */
function openPanel(search = '') {
  const store = createAppStore();
  store.setState(decodeState(search.includes('lang=') ? search : `${search || '?'}&lang=en`, INITIAL_STATE));
  if (dataset !== null) store.setState(datasetReady(dataset, []));
  render(
    <StoreProvider store={store}>
      <PresentPanel />
    </StoreProvider>,
  );
  return { store, user: userEvent.setup(), ids: () => selectScenes(store.getState()).map(({ id }) => id) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const titles = () =>
  screen.getAllByRole('listitem').map((row) => within(row).getAllByRole('button')[0]?.textContent);

function fileOf(text: string, name = 'scenes.json'): File {
  return Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
}

function drop(file: File) {
  const box = button('Save scenes file').closest('.scene-files');
  if (box === null) throw new Error('no place for files');
  fireEvent.drop(box, { dataTransfer: { files: [file] } });
}

describe('the list of scenes', () => {
  it('tells the ready eight with their figures, and shows one that is pressed', async () => {
    const { store, user } = openPanel();
    expect(titles()).toHaveLength(8);
    expect(titles()[0]).toContain('1Long An: 72 planned industrial clusters72 clusters · 3,989.0 ha');
    expect(titles()[2]).toContain('17 clusters');
    expect(titles()[2]).toContain('Free land');
    await user.click(button(/^3Free land/));
    expect(store.getState().view.color).toBe('free');
    expect(store.getState().camera.request).toMatchObject({ kind: 'scene', flies: true });
    expect(button(/^3Free land/).getAttribute('aria-current')).toBe('true');
    expect(stored()).toBeNull();
  });

  it('keeps the present view, says so, and keeps it in the browser; undo takes it back by key', async () => {
    const { store, user, ids } = openPanel();
    act(() => store.setState(setColor('basis')));
    await user.click(button('Keep the present view as a scene'));
    expect(screen.getByText('Kept as scene 9. Give it a title.')).toBeTruthy();
    expect(titles()[8]).toContain('Untitled scene72 clusters');
    expect(stored()).toContain('color=basis');
    const title = screen.getByRole('textbox', { name: 'Title' });
    expect(document.activeElement).toBe(title);
    expect(title.closest('li')?.textContent).toContain('9Untitled scene');
    // In a field the key takes back what was typed.
    act(() => title.blur());
    await user.keyboard('{Control>}z{/Control}');
    expect(ids()).toEqual(READY_SCENES.map(({ id }) => id));
    expect(stored()).toBeNull();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(ids()).toHaveLength(9);
  });

  it('has the words edited in the language of the page, which is said, and keeps those of the other', async () => {
    const { store, user } = openPanel();
    await user.click(button('Edit scene 3'));
    expect(screen.getByRole('group', { name: 'Words in English' })).toBeTruthy();
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Where to build now');
    await user.tab();
    expect(selectScenes(store.getState())[2]?.words).toEqual({
      en: { title: 'Where to build now', caption: '', notes: '' },
    });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Caption' }).value).toContain(
      'Đức Hòa district',
    );
    act(() => store.setState(setLang('vi')));
    expect(titles()[2]).toContain('Where to build now');
    expect(screen.getByText(/đang dùng lời tiếng Anh/)).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Tiêu đề' }));
    await user.type(screen.getByRole('textbox', { name: 'Tiêu đề' }), 'Đất trống');
    await user.tab();
    expect(Object.keys(selectScenes(store.getState())[2]?.words ?? {}).sort()).toEqual(['en', 'vi']);
    await user.click(button('Bỏ lời tiếng Việt của tôi'));
    expect(selectScenes(store.getState())[2]?.words).toHaveProperty('en');
    expect(selectScenes(store.getState())[2]?.words).not.toHaveProperty('vi');
  });

  it('says how much of a field is left, and that it takes no more', async () => {
    const { user } = openPanel();
    await user.click(button('Edit scene 3'));
    const caption = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Caption' });
    await user.clear(caption);
    await user.click(caption);
    await user.paste('x'.repeat(500));
    expect(screen.getByText('500 of 600 characters')).toBeTruthy();
    await user.paste('y'.repeat(200));
    expect(caption.value).toHaveLength(600);
    expect(screen.getByText(/All 600 characters are used/)).toBeTruthy();
    await user.tab();
    expect(screen.queryByText(/600 characters/)).toBeNull();
  });

  it('has all that is done with the scenes before the list', () => {
    openPanel();
    const list = screen.getByRole('list', { name: 'Scenes in their order' });
    for (const name of ['Keep the present view as a scene', 'Export as files', 'Share and embed'])
      expect(button(name).compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is presented from the scene that is shown, and made into files and frames', async () => {
    const { store, user } = openPanel();
    await user.click(button('Export as files'));
    expect(store.getState().view).toMatchObject({ dialog: 'export', exporting: 'slides' });
    await user.click(button('Share and embed'));
    expect(store.getState().view.dialog).toBe('share');
    await user.click(button(/^4Axis/));
    await user.click(button('Start presenting'));
    expect(store.getState().briefing).toMatchObject({ presenting: true, at: 3 });
  });

  it('takes over the present view into a scene', async () => {
    const { store, user } = openPanel();
    act(() => store.setState(setColor('occupancy')));
    await user.click(button('Edit scene 2'));
    await user.click(button('Take over the present view'));
    expect(selectScenes(store.getState())[1]).toMatchObject({ id: 'phases', view: 'color=occupancy' });
  });

  it('is put in another order by buttons, keys and hand, and the focus stays with the scene', async () => {
    const { user, ids } = openPanel();
    await user.click(button('Move scene 1 down'));
    expect(ids().slice(0, 2)).toEqual(['phases', 'province']);
    expect(document.activeElement).toBe(button('Move scene 2 down'));
    await user.keyboard('{Enter}');
    expect(ids().slice(0, 3)).toEqual(['phases', 'free', 'province']);
    expect(document.activeElement).toBe(button('Move scene 3 down'));
    await user.click(button('Move scene 3 up'));
    await user.keyboard('{Enter}');
    // At the end of the list the other one goes on.
    expect(document.activeElement).toBe(button('Move scene 1 down'));
    await user.keyboard('{Enter}');
    button(/^2Long An/).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(ids().slice(0, 3)).toEqual(['phases', 'free', 'province']);
    expect(document.activeElement?.id).toBe('scene-province');
    const [first, , third] = screen.getAllByRole('listitem');
    if (first === undefined || third === undefined) throw new Error('too few scenes');
    const dataTransfer = { setData: () => undefined, types: ['application/x-scene'], effectAllowed: '' };
    fireEvent.dragStart(button(/^1/), { dataTransfer });
    third.getBoundingClientRect = () => new DOMRect(0, 100, 300, 80);
    // jsdom's own has no place.
    const over = createEvent.dragOver(third, { dataTransfer });
    Object.defineProperty(over, 'clientY', { value: 170 });
    fireEvent(third, over);
    fireEvent.drop(third, { dataTransfer });
    expect(ids().slice(0, 3)).toEqual(['free', 'province', 'phases']);
  });

  it('is duplicated and emptied, and the ready ones come again', async () => {
    const { store, user, ids } = openPanel();
    await user.click(button('Edit scene 1'));
    await user.click(button('Duplicate scene 1'));
    expect(ids().slice(0, 2)).toEqual(['province', 's9']);
    await user.click(button('Delete scene 1'));
    expect(document.activeElement?.id).toBe('scene-s9');
    for (let left = ids().length; left > 0; left -= 1) {
      await user.click(button('Edit scene 1'));
      await user.click(button('Delete scene 1'));
    }
    expect(document.activeElement?.id).toBe('present-title');
    expect(screen.getByText(/No scene yet/)).toBeTruthy();
    await user.click(button('Take the ready scenes again'));
    expect(store.getState().briefing.scenes).toBeNull();
    expect(titles()).toHaveLength(8);
  });
});

describe('where scenes are kept', () => {
  it('brings back what the browser kept, as no step to take back', () => {
    window.localStorage.setItem(KEY, saved(['free', 'unknown']));
    const { ids } = openPanel();
    expect(ids()).toEqual(['free', 'unknown']);
    expect(button('Undo the change of scenes')).toHaveProperty('disabled', true);
  });

  it('asks before scenes of a link take the place of kept ones', async () => {
    window.localStorage.setItem(KEY, saved(['free']));
    const linked = encodeScenes(READY_SCENES.slice(4, 6));
    const { user, ids } = openPanel(`?scenes=${linked}`);
    expect(ids()).toEqual(['can-giuoc', 'hoang-gia']);
    await user.click(button('Edit scene 1'));
    await user.click(button('Duplicate scene 1'));
    expect(stored()).toBe(saved(['free']));
    await user.click(button('My scenes'));
    expect(ids()).toEqual(['free']);
    await user.click(button('Undo the change of scenes'));
    expect(ids()).toHaveLength(3);
    expect(stored()).toContain('can-giuoc');
  });

  it('asks nothing where the link has what is kept, and says of a damaged one that these are others', async () => {
    const { store, user } = openPanel();
    await user.click(button('Keep the present view as a scene'));
    await user.click(button('Edit scene 2'));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!');
    await user.tab();
    const linked = store.getState().briefing.linked ?? '';
    cleanup();
    openPanel(`?scenes=${encodeURIComponent(linked)}`);
    expect(screen.queryByRole('button', { name: 'My scenes' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    cleanup();
    const { ids } = openPanel(`?scenes=${encodeURIComponent(linked.slice(0, -1))}`);
    expect(ids()).toHaveLength(9);
    expect(screen.getByRole('alert').textContent).toContain('not those of the link');
  });

  it('says that a link is damaged, and that the browser refuses', () => {
    const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    openPanel('?scenes=free.unknown.Zz');
    expect(screen.getByRole('alert').textContent).toContain('cannot be read');
    expect(screen.getByText(/closing the page loses them/)).toBeTruthy();
    refuse.mockRestore();
  });
});

describe('scenes as a file', () => {
  it('are taken from one that is dropped', async () => {
    const { ids } = openPanel();
    drop(fileOf(saved(['hoang-gia', 'targets'])));
    await waitFor(() => expect(ids()).toEqual(['hoang-gia', 'targets']));
    expect(await screen.findByText('Opened 2 scenes from scenes.json.')).toBeTruthy();
  });

  it('are refused with what is wrong and what to do', async () => {
    const { ids } = openPanel();
    drop(fileOf(saved(['free']).replace('"version": 1', '"version": x1'), 'a.json'));
    expect(await screen.findByText(/a\.json is no readable JSON file.*It breaks on line 3\./)).toBeTruthy();
    const twice = JSON.parse(saved(['free', 'unknown']));
    twice.scenes[1].view = null;
    drop(fileOf(JSON.stringify(twice)));
    expect(await screen.findByText('Scene 2: the field “view” is wrong.')).toBeTruthy();
    expect(ids()).toEqual(['free']);
  });
});
