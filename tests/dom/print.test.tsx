import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClusterFilter } from '../../src/domain/clusterFilter';
import { totalsOf } from '../../src/domain/totals';
import { formatHa } from '../../src/i18n/format';
import type { DrawMap, MapWish } from '../../src/state/mapShot';
import { selectShown } from '../../src/state/selectors';
import { createAppStore } from '../../src/state/store';
import { datasetReady } from '../../src/state/transitions/dataset';
import { setFilter } from '../../src/state/transitions/query';
import { setLang } from '../../src/state/transitions/view';
import { DrawMapProvider } from '../../src/ui/base/drawMap';
import { part } from '../../src/ui/base/part';
import { StoreProvider } from '../../src/ui/base/store';
import { dataset, stubScreen } from './atlas';

const Print = part(async () => (await import('../../src/ui/print/Print')).Print);

/** Addresses of pictures that are held. */
let held = new Set<string>();

beforeEach(() => {
  held = new Set();
  URL.createObjectURL = () => {
    const address = `blob:map-${held.size}`;
    held.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => void held.delete(address);
  HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob(['map']));
  Object.assign(document, { fonts: { ready: Promise.resolve() } });
  window.print = () => void window.dispatchEvent(new Event('afterprint'));
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`public/${url}`, 'utf8')));
});

const answer: DrawMap = async () => ({
  canvas: document.createElement('canvas'),
  metresPerPixel: 150,
  ground: [105.4, 10.3, 106.8, 11.1],
});

const TWO_DISTRICTS = { districts: ['tan-thanh', 'tan-an'] };

/** The tab alone, with the clusters of two districts shown unless told. */
async function openTab(draw: DrawMap = answer, filter: Partial<ClusterFilter> = TWO_DISTRICTS) {
  stubScreen(1440, false);
  const store = createAppStore();
  for (const step of [datasetReady(dataset, []), setLang('en'), setFilter(filter)]) store.setState(step);
  const wishes: MapWish[] = [];
  const noting: DrawMap = (wish) => {
    wishes.push(wish);
    return draw(wish);
  };
  const { unmount } = render(
    <StoreProvider store={store}>
      <DrawMapProvider draw={noting}>
        <Suspense>
          <Print />
        </Suspense>
      </DrawMapProvider>
    </StoreProvider>,
  );
  const user = userEvent.setup();
  const make = await screen.findByRole('button', { name: 'Build the pages' });
  await waitFor(() => expect(make.getAttribute('aria-disabled')).toBe('false'));
  return { user, wishes, make, unmount, shown: selectShown(store.getState()) };
}

type User = ReturnType<typeof userEvent.setup>;

/** The pages, once all of them stand. */
async function build(user: User, count: number): Promise<readonly HTMLElement[]> {
  await user.click(screen.getByRole('button', { name: 'Build the pages' }));
  await screen.findByText(new RegExp(`^${count} pages? (is|are) ready`));
  return pages();
}
const pages = () => [...document.querySelectorAll<HTMLElement>('.print-sheets > .leaf')];

async function chooseAtlas(user: User): Promise<void> {
  await user.click(screen.getByRole('radio', { name: /^Atlas/ }));
  await user.click(screen.getByRole('radio', { name: /^Those shown: 5 clusters/ }));
}

describe('the printed atlas', () => {
  it('has what it is, contents, and a page for each district and cluster that is shown', async () => {
    const { user } = await openTab();
    await chooseAtlas(user);
    const built = await build(user, 9);
    const shown = dataset.clusters.filter(
      ({ district }) => district === 'tan-thanh' || district === 'tan-an',
    );
    const expected = ['tan-thanh', 'tan-an', ...shown.map(({ code }) => code)].map((id) => `print-${id}`);
    expect(
      built
        .map(({ id }) => id)
        .filter((id) => id !== '')
        .sort(),
    ).toEqual(expected.sort());
    for (const [index, page] of built.entries())
      expect(page.querySelector('.leaf-number')?.textContent).toBe(`Page ${index + 1} / ${built.length}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.leaf-contents a')) {
      const id = link.hash.slice(1);
      expect(link.querySelector('.contents-page')?.textContent).toBe(
        document.getElementById(id)?.dataset.page,
      );
    }
    const own = shown.filter(({ district }) => district === 'tan-thanh');
    const totals = totalsOf(
      own.map((cluster) => ({ cluster, share: 1 })),
      dataset.assumptions,
    );
    const row = document.querySelector('#print-tan-thanh .totals-table [data-key="pipeline"] b');
    expect(row?.textContent).toBe(formatHa('en', totals.pipeline.value));
    expect(document.querySelectorAll('#print-tan-thanh .dm-code')).toHaveLength(own.length);
  });

  it('speaks the language of the paper, whatever the page speaks', async () => {
    const { user } = await openTab();
    await chooseAtlas(user);
    await user.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
    const [about] = await build(user, 9);
    expect(about?.textContent).toContain('Trong tập này: 5 cụm, 2 huyện');
    expect(about?.closest('.print-sheets')?.getAttribute('lang')).toBe('vi');
  });

  it('says of a cluster without a place that there is no map, and draws none', async () => {
    const { user, shown } = await openTab(answer, { text: 'chưa xác định' });
    await user.click(screen.getByRole('radio', { name: /^Atlas/ }));
    await user.click(screen.getByRole('radio', { name: 'Clusters only' }));
    await user.click(screen.getByRole('radio', { name: /^Those shown/ }));
    await build(user, 2 + shown.length);
    expect(new Set(shown.map(({ location }) => location === 'unpublished')).size).toBe(2);
    for (const { code, location } of shown) {
      const page = document.getElementById(`print-${code}`);
      const unplaced = location === 'unpublished';
      expect(page?.querySelectorAll('.little-map').length === 0, code).toBe(unplaced);
      expect(page?.textContent?.includes('no source has published where'), code).toBe(unplaced);
    }
  });
});

describe('the handout', () => {
  it('has a page for each scene, its map on light ground, and the speaker’s notes where wished', async () => {
    const { user, wishes } = await openTab();
    await user.click(screen.getByRole('radio', { name: 'A4 portrait' }));
    await user.click(screen.getByRole('checkbox', { name: /speaker/ }));
    const built = await build(user, 8);
    expect(wishes.map(({ state }) => state.view.theme)).toEqual(built.map(() => 'light'));
    expect(built.every((page) => page.querySelector('.scene-speech') !== null)).toBe(true);
    expect(built.every((page) => page.querySelector('.scene-picture image') !== null)).toBe(true);
    expect(document.querySelector('.print-sheets style')?.textContent).toContain('A4 portrait');
    expect(built[2]?.querySelector('[data-key="free"] b')?.textContent).toBe('99.5 ha');
  });

  it('is taken down once printed, and the focus goes back to where it was built', async () => {
    const { user, make } = await openTab();
    await build(user, 8);
    expect(held.size).toBe(8);
    await user.click(screen.getByRole('button', { name: 'Print / save as PDF' }));
    await waitFor(() => expect(pages()).toEqual([]));
    expect(held.size).toBe(0);
    expect(document.activeElement).toBe(make);
  });

  it('is taken down with the dialog, and when something else is wished', async () => {
    const { user, unmount } = await openTab();
    await build(user, 8);
    fireEvent.click(screen.getByRole('checkbox', { name: /^3\. / }));
    expect(pages()).toEqual([]);
    await build(user, 7);
    unmount();
    expect(pages()).toEqual([]);
    expect(held.size).toBe(0);
  });

  it('is called off while it is built, and no page is left', async () => {
    const hang: DrawMap = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { user } = await openTab(hang);
    await user.click(screen.getByRole('button', { name: 'Build the pages' }));
    await screen.findByRole('progressbar');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Called off; there are no pages.')).toBeTruthy();
    expect(pages()).toEqual([]);
  });
});
