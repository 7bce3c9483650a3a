/** «Share and embed» alone, and what stands around the map of a guest. */
import '../../src/i18n/late';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AppStore, createAppStore, INITIAL_STATE } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { decodeState } from '../../src/state/url';
import { StoreProvider } from '../../src/ui/base/store';
import { GuestParts } from '../../src/ui/frame/GuestParts';
import { ShareDialog } from '../../src/ui/share/ShareDialog';
import { dataset, openAtlas } from './atlas';

let copied: string[] = [];

beforeEach(() => {
  copied = [];
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function storeOf(search: string): AppStore {
  const store = createAppStore(decodeState(search, INITIAL_STATE));
  store.setState(datasetReady(dataset, []));
  return store;
}

function openShare(search = '?lang=en', store = storeOf(search)) {
  const user = userEvent.setup();
  // Beside what user-event puts there for its own pastes.
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  render(
    <StoreProvider store={store}>
      <ShareDialog />
    </StoreProvider>,
  );
  return { user, store, dialog: within(screen.getByRole('dialog', { name: 'Share and embed' })) };
}

type Opened = ReturnType<typeof openShare>;

const codeIn = ({ dialog }: Opened) =>
  dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Embed code' }).value;

/** The frame as a browser reads the code. */
function frameIn(opened: Opened): HTMLIFrameElement {
  const parsed = new DOMParser().parseFromString(codeIn(opened), 'text/html');
  const frame = parsed.querySelector('iframe');
  if (frame === null || parsed.body.children.length !== 1) throw new Error(`no frame: ${codeIn(opened)}`);
  return frame;
}

const paramsOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe('the link', () => {
  it('is of what is shown, copied with one press, and drawn as a code', async () => {
    const { user, dialog } = openShare('?lang=en&phase=operating&district=duc-hoa');
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(paramsOf(copied[0] ?? '')).toMatchObject({ phase: 'operating', district: 'duc-hoa', lang: 'en' });
    expect(await dialog.findByText('Copied.')).toBeTruthy();
    expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeTruthy();
    expect(dialog.queryByText(/Some messengers/)).toBeNull();
    expect(dialog.queryByText(/Does not travel/)).toBeNull();
  });

  it('says how long it is where messengers would cut it, and that no code holds it', () => {
    const { dialog } = openShare('?lang=en', storeOf(`?lang=en&scenes=${'x'.repeat(4000)}`));
    expect(
      dialog.getByText(/The link has 4,\d{3} characters\. Some messengers cut links of more than 2,000/),
    ).toBeTruthy();
    expect(dialog.queryByRole('img', { name: 'QR code of the link' })).toBeNull();
    expect(dialog.getByText('The link is too long for a QR code.')).toBeTruthy();
  });

  it('says what it does not carry', () => {
    const store = storeOf('?lang=en');
    const codes = dataset.clusters.map(({ code }) => code);
    const changes = codes.flatMap((code) => [
      { kind: 'land' as const, code, field: 'gross' as const, ha: 51.25 },
      { kind: 'land' as const, code, field: 'leased' as const, ha: 21.25 },
      { kind: 'phase' as const, code, phase: 'operating' as const },
    ]);
    store.setState((state) => ({
      ...state,
      scenario: { ...state.scenario, changes },
      measure: { ...state.measure, points: [[106.4, 10.6]] },
    }));
    const { dialog } = openShare('', store);
    const lines = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'the scenario (too long; send its file, under Scenario)',
      'the points being measured',
    ]);
  });
});

describe('the frame', () => {
  it('is one to paste: named, lazy, allowed the full screen, of the map alone', async () => {
    const opened = openShare('?lang=en&district=duc-hoa&q=%22%3Ca%3E%26');
    const frame = frameIn(opened);
    expect(frame.title).toBe('Long An Cluster Atlas');
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('allow')).toBe('fullscreen');
    expect(frame.style.width).toBe('100%');
    expect(codeIn(opened)).toContain('aspect-ratio:16/9;min-height:320px');
    expect(paramsOf(frame.src)).toEqual({
      lang: 'en',
      district: 'duc-hoa',
      q: '"<a>&',
      layout: 'maponly',
    });
    await opened.user.click(opened.dialog.getByRole('button', { name: 'Copy code' }));
    expect(copied).toEqual([codeIn(opened)]);
  });

  it('follows every choice, and so does its preview', async () => {
    const opened = openShare();
    const { user, dialog } = opened;
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Size' }), 'Own size');
    const width = dialog.getByRole('textbox', { name: 'Width (px)' });
    await user.clear(width);
    await user.type(width, '320');
    for (const name of ['Tiếng Việt', 'Dark', 'Viewer'])
      await user.click(dialog.getByRole('radio', { name }));
    await user.click(dialog.getByRole('checkbox', { name: 'Search' }));
    await user.click(dialog.getByRole('checkbox', { name: /^Frozen/ }));
    const origins = dialog.getByRole('textbox', { name: /exchange messages/ });
    await user.type(origins, 'https://a.example.vn, nowhere');
    expect(dialog.getByText('Not the address of a site: nowhere')).toBeTruthy();
    const frame = frameIn(opened);
    expect(frame.title).toBe('Bản đồ cụm công nghiệp Long An');
    expect([frame.width, frame.height]).toEqual(['320', '420']);
    const shown = { theme: 'dark', layout: 'viewer', hide: 'search', static: '1' };
    expect(paramsOf(frame.src)).toEqual({ ...shown, embed_origins: 'https://a.example.vn' });
    const preview = dialog.getByTitle<HTMLIFrameElement>('Preview of the frame');
    expect(paramsOf(new URL(preview.getAttribute('src') ?? '', 'https://x.vn').href)).toEqual(shown);
    expect(dialog.getByText('Preview: 320 × 420 px')).toBeTruthy();
  });

  it('shows one of the scenes by its number, and is named after it', async () => {
    const opened = openShare();
    const what = opened.dialog.getByRole('combobox', { name: 'What it shows' });
    expect(within(what).getAllByRole('option')).toHaveLength(9);
    await opened.user.selectOptions(what, '1');
    const frame = frameIn(opened);
    expect(paramsOf(frame.src)).toEqual({ lang: 'en', scene: '2', layout: 'maponly' });
    expect(frame.title).toMatch(/.+ – Long An Cluster Atlas$/);
  });

  it('of the map alone is without legend or totals where they are not wanted, and never has a search', async () => {
    const opened = openShare();
    expect(opened.dialog.queryByRole('checkbox', { name: 'Search' })).toBeNull();
    for (const name of ['Legend', 'Totals'])
      await opened.user.click(opened.dialog.getByRole('checkbox', { name }));
    expect(paramsOf(frameIn(opened).src)).toMatchObject({ layout: 'maponly', hide: 'legend.totals' });
  });

  it('that sets its own height takes the script', async () => {
    const opened = openShare();
    const { user, dialog } = opened;
    await user.selectOptions(
      dialog.getByRole('combobox', { name: 'Size' }),
      'Full width, height told by the atlas',
    );
    const parsed = new DOMParser().parseFromString(codeIn(opened), 'text/html');
    expect(parsed.querySelector('script')?.src).toBe(`${window.location.origin}/embed.js`);
    const element = parsed.querySelector('cluster-atlas');
    expect(element?.getAttribute('height')).toBe('auto');
    expect(element?.getAttribute('layout')).toBe('maponly');
    await user.click(dialog.getByRole('radio', { name: 'iframe' }));
    expect(frameIn(opened).style.width).toBe('100%');
  });
});

describe('around the map of a guest', () => {
  it('stand source, date, version and the way out', async () => {
    openAtlas({ search: '?layout=maponly' });
    const corner = within(await screen.findByRole('region', { name: 'Source and date of the data' }));
    expect(corner.getAllByText(/^Source: Article “Long An strives/)).not.toHaveLength(0);
    expect(corner.getByText('as of 2025')).toBeTruthy();
    expect(corner.getByText(`data ${dataset.version}`)).toBeTruthy();
    expect(corner.getByText(/^Base map: .+ \(MIT\)/)).toBeTruthy();
    const link = corner.getByRole<HTMLAnchorElement>('link', { name: 'Open the full map' });
    expect(link.target).toBe('_blank');
  });

  it('stand title and totals of the scene, with their bases, until something else is shown', async () => {
    const store = storeOf('?lang=en&layout=maponly&scene=4&district=ben-luc.duc-hoa');
    render(
      <StoreProvider store={store}>
        <GuestParts small />
      </StoreProvider>,
    );
    const title = screen.getByRole('heading', { level: 2 });
    const strip = within(title.closest('section') ?? title);
    const free = strip.getByText('Free land').closest('div');
    expect(free?.textContent).toMatch(/^Free land[\d.,]+ ha \((derived|balance)\)/);
    store.setState((state) => decodeState('?lang=en&layout=maponly&scene=4', state));
    await expect.poll(() => screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('stands the legend of a map alone, closed at first, and the figures of its scene: unless they are hidden', () => {
    const store = storeOf('?lang=en&layout=maponly&scene=4&district=ben-luc.duc-hoa');
    render(
      <StoreProvider store={store}>
        <GuestParts small />
      </StoreProvider>,
    );
    const legend = screen.getByRole('region', { name: 'Legend' });
    expect(legend.querySelector('details')?.open).toBe(false);
    expect(legend.textContent).toMatch(/ ha/);
    expect(screen.getByText('Free land')).toBeTruthy();
    act(() =>
      store.setState((state) => ({ ...state, view: { ...state.view, hidden: ['legend', 'totals'] } })),
    );
    expect(screen.queryByRole('region', { name: 'Legend' })).toBeNull();
    expect(screen.getByRole('heading', { level: 2 })).toBeTruthy();
    expect(screen.queryByText('Free land')).toBeNull();
  });

  it('stand totals of a scene once, where the line below the map says them', () => {
    render(
      <StoreProvider store={storeOf('?lang=en&layout=viewer&scene=4&district=ben-luc.duc-hoa')}>
        <GuestParts small={false} />
      </StoreProvider>,
    );
    expect(screen.getByRole('heading', { level: 2 })).toBeTruthy();
    expect(screen.queryByText('Free land')).toBeNull();
  });

  it('stand legend and totals in a small viewer, unless they are hidden', async () => {
    const { store } = openAtlas({ search: '?layout=viewer', width: 390 });
    const legend = await screen.findByRole('region', { name: 'Legend' });
    expect(legend.textContent).toContain('17 operating · 857.0 ha');
    expect(screen.getByRole('status', { name: 'Totals' }).textContent).toMatch(/^72 clusters/);
    expect(screen.queryByRole('table')).toBeNull();
    store.setState((state) => ({
      ...state,
      view: { ...state.view, hidden: ['legend', 'totals', 'search'] },
    }));
    await expect.poll(() => screen.queryByRole('region', { name: 'Legend' })).toBeNull();
    expect(screen.queryByRole('status', { name: 'Totals' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: /Search/ })).toBeNull();
  });
});
