import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawMap, MapWish } from '../../src/state/mapShot';
import { READY_SCENES } from '../../src/state/readySet';
import { createAppStore } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { DrawMapProvider } from '../../src/ui/base/drawMap';
import { StoreProvider } from '../../src/ui/base/store';
import { Slides } from '../../src/ui/export/Slides';
import { dataset, stubScreen } from './atlas';

/** Names of the files handed to the browser. */
let saved: string[] = [];

beforeEach(() => {
  saved = [];
  URL.createObjectURL = () => 'blob:slides';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function save() {
    saved.push(this.download);
  };
});

/** A map of nothing: jsdom has no canvas, and its own Blob does not give its bytes. */
const drawn: DrawMap = async () => {
  const blob = { type: 'image/jpeg', arrayBuffer: async () => new Uint8Array([0xff, 0xd8]).buffer } as Blob;
  const canvas = { toBlob: (done: (made: Blob) => void) => done(blob) } as HTMLCanvasElement;
  return { canvas, metresPerPixel: 150, ground: [105.4, 10.3, 106.8, 11.1] };
};

/** The tab alone, in Vietnamese. */
function openTab(draw: DrawMap = drawn) {
  stubScreen(1440, false);
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const store = createAppStore();
  store.setState(datasetReady(dataset, []));
  const wishes: MapWish[] = [];
  const noting: DrawMap = (wish) => {
    wishes.push(wish);
    return draw(wish);
  };
  render(
    <StoreProvider store={store}>
      <DrawMapProvider draw={noting}>
        <Suspense>
          <Slides />
        </Suspense>
      </DrawMapProvider>
    </StoreProvider>,
  );
  const user = userEvent.setup();
  const make = () => user.click(screen.getByRole('button', { name: 'Tạo tệp PPTX' }));
  return { user, wishes, make };
}

describe('the tab for slides', () => {
  it('makes slides of the scenes that are chosen, in the language and on the ground that are chosen', async () => {
    const { user, wishes, make } = openTab();
    for (const box of screen.getAllByRole('checkbox').slice(2)) await user.click(box);
    await user.click(screen.getByText('English'));
    await user.click(screen.getByText('Tối'));
    await make();
    await screen.findByText(/^Đã tạo long-an-clusters-slides-.*\.pptx, \d+,\d MB\.$/);
    expect(saved).toEqual([expect.stringMatching(/^long-an-clusters-slides-\d{4}-\d\d-\d\d\.pptx$/)]);
    expect(wishes.map(({ frame }) => frame)).toEqual(READY_SCENES.slice(0, 2).map(({ frame }) => frame));
    for (const { state } of wishes) expect(state.view).toMatchObject({ lang: 'en', theme: 'dark' });
  });

  it('tells how far it is, and makes no file when it is called off', async () => {
    const { user, wishes, make } = openTab(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    await make();
    await screen.findByText(/^Đang làm trang: 0 trên 1\d$/);
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hủy' }));
    await screen.findByText('Đã hủy, không có tệp nào được tạo.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tạo tệp PPTX' }));
    expect(saved).toEqual([]);
    expect(wishes.length).toBeLessThanOrEqual(1);
  });

  it('says so where no map can be drawn, and where no scene is chosen', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { user, make } = openTab(() => Promise.reject(new Error('no map')));
    await make();
    await screen.findByText(/^Không tạo được tệp/);
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    const button = screen.getByRole('button', { name: 'Tạo tệp PPTX' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const form = within(button.parentElement ?? document.body);
    await make();
    expect(form.queryByRole('progressbar')).toBeNull();
  });
});
