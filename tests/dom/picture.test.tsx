import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PNG } from 'pngjs';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawMap, MapWish } from '../../src/state/mapShot';
import { createAppStore } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { mapLive } from '../../src/state/transitions/map';
import { setExporting, setLang } from '../../src/state/transitions/view';
import { DrawMapProvider } from '../../src/ui/base/drawMap';
import { StoreProvider } from '../../src/ui/base/store';
import { ExportDialog } from '../../src/ui/shell/parts';
import { dataset, stubScreen } from './atlas';

/** Texts that were drawn on any sheet, and files handed to the browser: jsdom has neither canvas nor downloads. */
let written: string[] = [];
let saved: string[] = [];

function stubCanvas(): void {
  const noted: Record<string, unknown> = {
    measureText: (text: string) => ({ width: text.length * 5 }),
    fillText: (text: string) => written.push(text.replaceAll('\u00a0', ' ')),
  };
  const context = new Proxy(noted, {
    get: (target, name) => target[String(name)] ?? (() => undefined),
    set: () => true,
  });
  Object.assign(HTMLCanvasElement.prototype, {
    getContext: () => context,
    toBlob: (done: (blob: Blob) => void) => {
      const bytes = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
      // jsdom's own Blob does not give its bytes.
      done({ arrayBuffer: async () => bytes.buffer } as Blob);
    },
  });
  vi.stubGlobal('Path2D', class {});
  Object.assign(document, { fonts: { load: async () => [] } });
}

beforeEach(() => {
  written = [];
  saved = [];
  stubCanvas();
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function save() {
    saved.push(this.download);
  };
});

const answer: DrawMap = async ({ width, height, ratio }) => {
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  return { canvas, metresPerPixel: 150, ground: [105.4, 10.3, 106.8, 11.1] };
};

/** The dialog alone, on the tab; `wishes` are those for the file, not for the preview. */
async function openTab(draw: DrawMap = answer) {
  stubScreen(1440, false);
  const store = createAppStore();
  for (const step of [datasetReady(dataset, []), mapLive(), setLang('en'), setExporting('picture')])
    store.setState(step);
  const wishes: MapWish[] = [];
  const noting: DrawMap = (wish) => {
    if (wish.ratio < 1.5) return answer(wish);
    wishes.push(wish);
    return draw(wish);
  };
  render(
    <StoreProvider store={store}>
      <DrawMapProvider draw={noting}>
        <Suspense>
          <ExportDialog />
        </Suspense>
      </DrawMapProvider>
    </StoreProvider>,
  );
  await screen.findByRole('button', { name: 'Download the picture' });
  return { user: userEvent.setup(), wishes, store };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

describe('the tabs of the dialog «Export»', () => {
  it('are one stop, and arrows, Home and End go through them', async () => {
    const { user, store } = await openTab();
    const tabs = within(screen.getByRole('tablist', { name: 'Export as' })).getAllByRole('tab');
    expect(tabs.filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
    screen.getByRole('tab', { name: 'Picture', selected: true }).focus();
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Data', selected: true }));
    expect(await screen.findByRole('tabpanel', { name: 'Data' })).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(store.getState().view.exporting).toBe('picture');
  });
});

describe('the tab «Picture»', () => {
  it('makes a sheet of a scene, with its ground, its words and its totals', async () => {
    const { user, wishes } = await openTab();
    const scene = screen.getByRole('option', { name: /Đức Hòa/ });
    await user.selectOptions(screen.getByRole('combobox', { name: 'What to draw' }), scene);
    await press(user, 'Download the picture');
    await screen.findByText(/^Made long-an-clusters-map_scene-\d_\d{4}-\d\d-\d\d_hd\.png$/);
    expect(saved).toHaveLength(1);
    expect(wishes[0]?.state.query.filter.districts).toContain('duc-hoa');
    expect(wishes[0]?.frame).not.toBeNull();
    expect(written).toContain(scene.textContent?.replace(/^\d+\. /, ''));
    expect(written).toContain('Free land');
    expect(written.join(' ')).toContain(dataset.version);
  });

  it('is of the size, language and background that are wished', async () => {
    const { user, wishes } = await openTab();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'A4 portrait, 300 dpi');
    await user.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Đất trống');
    await press(user, 'Download the picture');
    await screen.findByText(/^Made ban-do-.*_a4-portrait\.png$/);
    expect(wishes[0]).toMatchObject({ ratio: 3.125, state: { view: { lang: 'vi', theme: 'dark' } } });
    expect(written).toContain('Đất trống');
  });

  it('is called off while it is drawn', async () => {
    const hang: DrawMap = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { user } = await openTab(hang);
    await press(user, 'Download the picture');
    await screen.findByRole('progressbar');
    await press(user, 'Cancel');
    expect(await screen.findByText('Cancelled, there is no picture.')).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('says why there is none', async () => {
    const { user } = await openTab(() => Promise.reject(new Error('big', { cause: 'too-large' })));
    await press(user, 'Download the picture');
    expect(await screen.findByText(/cannot draw so large a map/)).toBeTruthy();
  });

  it('says that the browser refused to copy it', async () => {
    vi.stubGlobal('ClipboardItem', class {});
    const { user } = await openTab();
    Object.assign(navigator.clipboard, {
      write: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
    await press(user, 'Copy the picture');
    expect(await screen.findByText(/does not let pictures be copied/)).toBeTruthy();
  });
});
