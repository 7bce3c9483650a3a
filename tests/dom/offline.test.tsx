import '../../src/i18n/late';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { setLang } from '../../src/state/transitions/view';
import { StoreProvider } from '../../src/ui/base/store';
import { Offline } from '../../src/ui/export/Offline';
import { dataset, openAtlas } from './atlas';

const PLAN = { page: '', entry: 'a.js', modules: ['a.js'], files: [], bytes: 1_640_000 };

afterEach(() => {
  globalThis.atlasCopy = undefined;
});

/** The tab alone, of a site that answers what it is asked for with `answer`. */
function openTab(answer: (url: string, signal: AbortSignal) => Promise<Response>) {
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => answer(url, signal));
  const store = createAppStore({ view: { lang: 'en' } });
  store.setState(datasetReady(dataset, []));
  render(
    <StoreProvider store={store}>
      <Offline />
    </StoreProvider>,
  );
  return userEvent.setup();
}

const plan = async (): Promise<Response> => new Response(JSON.stringify(PLAN));

describe('the tab of the offline file', () => {
  it('says what it will weigh and hold, and lists the scenes', async () => {
    openTab(plan);
    expect(await screen.findByText('About 1.6 MB.')).toBeTruthy();
    expect(
      screen.getByText(/data version 2026\.\d+, figures as of .*lead to http:\/\/localhost/),
    ).toBeTruthy();
    expect(screen.getAllByRole('checkbox', { name: /^\d\. / })).toHaveLength(8);
  });

  it('makes no file without a scene', async () => {
    const asked: string[] = [];
    const user = openTab((url) => {
      asked.push(url);
      return plan();
    });
    for (const scene of screen.getAllByRole('checkbox', { name: /^\d\. / })) await user.click(scene);
    expect(screen.getByText('Choose at least one scene.')).toBeTruthy();
    const before = asked.length;
    await user.click(screen.getByRole('button', { name: 'Make the offline file' }));
    expect(asked).toHaveLength(before);
  });

  it('can be called off, and says where a part did not arrive', async () => {
    let module: (signal: AbortSignal) => Promise<Response> = (signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const user = openTab((url, signal) => (url === 'a.js' ? module(signal) : plan()));
    const make = screen.getByRole('button', { name: 'Make the offline file' });
    await user.click(make);
    expect(await screen.findByText('Gathering files: 0 of 1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Called off; no file was made.')).toBeTruthy();

    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    module = async () => new Response('', { status: 404 });
    await user.click(make);
    expect(await screen.findByText(/^The file could not be made/)).toBeTruthy();
    expect(String(warn.mock.calls[0]?.[0])).toContain('a.js');
    warn.mockRestore();
  });
});

describe('in an offline copy', () => {
  const copy = {
    page: 'https://atlas.example/',
    version: '2026.11',
    made: '2026-11-20',
    search: '',
    scenes: [],
    linked: null,
    entry: 'a.js',
    tooOld: '',
    files: {},
  };

  it('the map says of which data and day it is, and links lead to the site it was made from', async () => {
    globalThis.atlasCopy = copy;
    const { store } = openAtlas({ search: '?feature=LA-002' });
    expect(await screen.findByText('Offline copy · data 2026.11 · made 20 November 2026')).toBeTruthy();
    expect(
      await screen.findByText(/^https:\/\/atlas\.example\/\?lang=en&feature=LA-002&data_version=/),
    ).toBeTruthy();
    act(() => store.setState(setLang('vi')));
    expect(screen.getByText('Bản ngoại tuyến · dữ liệu 2026.11 · tạo ngày 20/11/2026')).toBeTruthy();
  });

  it('no copy of the copy is offered, but where to make a new one', () => {
    globalThis.atlasCopy = copy;
    openTab(plan);
    expect(screen.getByText(/already.*make it at https:\/\/atlas\.example\//)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make the offline file' })).toBeNull();
  });
});
