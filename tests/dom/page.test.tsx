import { readFileSync } from 'node:fs';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { datasetFailed, datasetIssuesAdded } from '../../src/state/transitions/dataset';
import { openCluster } from '../../src/state/transitions/focus';
import { mapFailed } from '../../src/state/transitions/map';
import { addUnit } from '../../src/state/transitions/region';
import { dataset, openAtlas } from './atlas';

describe('a link to what the data do not have', () => {
  it('is told from one that asks for nothing, and only then', async () => {
    const { user } = openAtlas({
      search: '?district=duc-hoa.zzz&near=nowhere-10&compare=LA-001.LA-999&feature=LA-998',
    });
    const told = screen.getByText('Not found and left out: zzz, nowhere, LA-999, LA-998.', { exact: false });
    const notice = within(told.closest<HTMLElement>('.notice') ?? document.body);
    await user.click(notice.getByRole('button'));
    expect(screen.queryByText(/Not found and left out/)).toBeNull();
  });

  it('says nothing where all of it is there', () => {
    openAtlas({ search: '?district=duc-hoa&near=ql50-10&compare=LA-001.LA-002&feature=LA-001' });
    expect(screen.queryByText(/Not found and left out/)).toBeNull();
  });
});

describe('search', () => {
  it('goes to a cluster on Enter, marks and one typo forgiven', async () => {
    const { user, store } = openAtlas();
    await user.type(screen.getByRole('combobox', { name: 'Search clusters and places' }), 'hoang gai{Enter}');
    const open = store.getState().focus.open;
    expect(dataset.clusters.find(({ code }) => code === open)?.name).toBe('Hoàng Gia');
    expect(store.getState().camera.request?.kind).toBe('bounds');
  });

  it('finds rivers, roads and ports too, once their files are asked for', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      return Promise.resolve(new Response(readFileSync(`public/${url}`, 'utf8')));
    });
    const { user, store } = openAtlas();
    expect(asked).toEqual([]);
    await user.type(
      screen.getByRole('combobox', { name: 'Search clusters and places' }),
      'long an international',
    );
    expect(await screen.findByText('Long An International Port')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(store.getState().camera.request?.kind).toBe('bounds');
    expect(store.getState().focus.open).toBeNull();
    vi.unstubAllGlobals();
  });

  it('goes to a district without opening anything', async () => {
    const { user, store } = openAtlas();
    await user.type(
      screen.getByRole('combobox', { name: 'Search clusters and places' }),
      'huyen duc hoa{Enter}',
    );
    expect(store.getState().focus.open).toBeNull();
    expect(store.getState().camera.request?.kind).toBe('bounds');
  });

  it('calls a town a town, and says of which time it is', async () => {
    const { user } = openAtlas();
    await user.type(screen.getByRole('combobox', { name: 'Search clusters and places' }), 'kien tuong');
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    expect(options).toContain('Thị xã Kiến Tườngtown (before 1 July 2025)');
    expect(options).toContain('Phường Kiến Tườngward (since 1 July 2025)');
  });

  it('is reached by its key, which types nothing, and only outside fields', async () => {
    const { user, store } = openAtlas();
    await user.keyboard('/');
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search clusters and places' });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('');
    await user.keyboard('?/');
    expect(field.value).toBe('?/');
    expect(store.getState().view.dialog).toBe('none');
  });
});

describe('languages and themes', () => {
  it('switch everything and keep the rest', async () => {
    const { user, store } = openAtlas({ search: '?district=duc-hoa&feature=LA-001' });
    await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
    expect(document.documentElement.lang).toBe('vi');
    expect(screen.getByRole('region', { name: 'Chú giải' })).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Cụm LA-001' })).toBeTruthy();
    expect(store.getState().query.filter.districts).toEqual(['duc-hoa']);
  });

  it('go round from system to light to dark', async () => {
    const { user } = openAtlas();
    await user.click(screen.getByRole('button', { name: /Theme follows the system/ }));
    expect(document.documentElement.dataset.theme).toBe('light');
    await user.click(screen.getByRole('button', { name: /Light theme/ }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('button', { name: /Dark theme/ }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});

describe('data and sources', () => {
  it('tell how 57 became 72, to the hectare', async () => {
    const { user } = openAtlas();
    await user.click(screen.getByRole('button', { name: 'Data and sources' }));
    const region = within(await screen.findByRole('region', { name: 'Data and sources' }));
    expect(region.getByRole('heading', { name: 'From 57 identified clusters to 72' })).toBeTruthy();
    expect(region.getByText('(857.00 − 595.85) ÷ 4 = 65.2875 ha')).toBeTruthy();
    expect(region.getByText('(1,324.00 − 371.76) ÷ 20 = 47.6120 ha')).toBeTruthy();
    expect(region.getByText('(1,808.00 − 1,438.10) ÷ 5 = 73.9800 ha')).toBeTruthy();
    // Published by S1: in the reconciliation, and in the series.
    expect(region.getAllByText('27 clusters, 1,324.0 ha')).toHaveLength(2);
    expect(region.getByText('37 clusters, 1,812.0 ha')).toBeTruthy();
    for (const { name } of dataset.schematic) expect(region.getByText(name.en)).toBeTruthy();
    for (const { id } of dataset.sources) expect(document.getElementById(`source-${id}`)).not.toBeNull();
    await user.click(region.getByRole('button', { name: 'Open “Targets and time”' }));
    const list = within(await screen.findByRole('list', { name: 'Not counted among the 72' }));
    for (const { name } of dataset.notCounted) expect(list.getByText(name)).toBeTruthy();
  });

  it('count what was wrong in the files, and say where', async () => {
    const { user } = openAtlas({
      issues: [
        {
          severity: 'warning',
          file: 'clusters.csv',
          line: 12,
          field: 'sources',
          code: 'source-unknown',
          params: { id: 'S99' },
        },
      ],
    });
    await user.click(screen.getByRole('button', { name: '1 data note' }));
    const region = within(await screen.findByRole('region', { name: 'Data and sources' }));
    expect(region.getByText(/clusters\.csv, line 12, column sources/)).toBeTruthy();
  });
});

describe('what is missing from the data', () => {
  const at = { line: null, field: null, params: {} };

  it('is told when rows are dropped, with the way to the details', async () => {
    const broken = {
      severity: 'error',
      file: 'clusters.csv',
      field: 'phase',
      params: { value: 'x' },
    } as const;
    const { user, store } = openAtlas({
      issues: [
        { ...broken, line: 3, code: 'required' },
        { ...broken, line: 3, code: 'bad-date' },
        { ...broken, line: 9, code: 'required' },
      ],
    });
    const notice = within(screen.getByRole('alert'));
    expect(notice.getByText('2 rows of the data have errors and count in no total.')).toBeTruthy();
    await user.click(notice.getByRole('button', { name: 'Details' }));
    expect(store.getState().view.dialog).toBe('about');
    const region = within(await screen.findByRole('region', { name: 'Data and sources' }));
    expect(region.getByText(/clusters\.csv, line 9, column phase/)).toBeTruthy();
  });

  it('is told when a layer of the map does not come, and not claimed to have been read', async () => {
    const { user, store } = openAtlas();
    expect(screen.queryByRole('alert')).toBeNull();
    act(() =>
      store.setState(
        datasetIssuesAdded([{ ...at, severity: 'warning', file: 'rivers.geojson', code: 'no-answer' }]),
      ),
    );
    const notice = within(screen.getByRole('alert'));
    expect(notice.getByText(/The map lacks 1 base layer: rivers\.geojson/)).toBeTruthy();
    await user.click(notice.getByRole('button', { name: 'Details' }));
    const region = within(await screen.findByRole('region', { name: 'Data and sources' }));
    expect(region.queryByText(/every file/)).toBeNull();
    expect(region.getByText(/rivers\.geojson: no answer/)).toBeTruthy();
  });
});

describe('a file besides the clusters and the map that did not come', () => {
  const lost = (file: string) =>
    ({ severity: 'warning', file, line: null, field: null, code: 'http-status', params: {} }) as const;

  it.each([
    ['en', /^The distances are missing \(distances\.json\): .* cannot be told/],
    ['vi', /^Thiếu khoảng cách \(distances\.json\): chưa biết được/],
  ])('is told of by what is lost with it, and is called no layer of the map: %s', (lang, words) => {
    openAtlas({ search: `?lang=${lang}`, issues: [lost('distances.json'), lost('history.json')] });
    const notice = screen.getByRole('alert');
    expect(within(notice).getByText(words)).toBeTruthy();
    expect(within(notice).getByText(lang === 'en' ? /^The dated history/ : /^Thiếu lịch sử/)).toBeTruthy();
    expect(notice.textContent).not.toMatch(/base layer|lớp nền/);
  });
});

describe('a link whose region was damaged on the way', () => {
  it('says in the reader’s language that the region is left out, until that is read', async () => {
    const { user } = openAtlas({ search: '?lang=vi&region=d-duc-hoa.zz' });
    const notice = within(screen.getByRole('alert'));
    expect(notice.getByText(/^Không đọc được vùng mà liên kết mang theo/)).toBeTruthy();
    await user.click(notice.getByRole('button', { name: 'Ẩn thông báo' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is told apart from one that never had a region', () => {
    openAtlas({ search: '?feature=LA-001' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a table of which no row can be read', () => {
  it('is summed up in a line, with every fault on demand, and the legend says that figures are missing', async () => {
    const { user, store } = openAtlas({ ready: false });
    expect(screen.getByRole('list', { name: /^Phases/ }).textContent).toContain('…');
    const issues = Array.from(
      { length: 31 },
      (_, index) =>
        ({
          severity: 'error',
          file: 'clusters.csv',
          line: index + 5,
          field: 'phase',
          code: 'required',
          params: {},
        }) as const,
    );
    act(() => store.setState(datasetFailed('broken', issues)));
    const notice = within(screen.getByRole('alert'));
    expect(
      await notice.findByText(/^31 rows of clusters\.csv cannot be read\. The first: .*line 5/),
    ).toBeTruthy();
    expect(notice.queryByText(/line 6/)).toBeNull();
    await user.click(notice.getByText('Show all 31 errors'));
    expect(await notice.findByText(/line 35/)).toBeTruthy();
    const legend = screen.getByRole('list', { name: /^Phases/ }).textContent;
    expect(legend).not.toContain('…');
    expect(legend).toContain('not available');
  });
});

describe('undo by key', () => {
  it('takes back a step of the region and brings it again, but not while someone writes', async () => {
    const { user, store } = openAtlas();
    const steps = () => store.getState().region.steps.length;
    act(() => store.setState(addUnit('district', 'duc-hoa')));
    await user.keyboard('{Control>}z{/Control}');
    expect(steps()).toBe(0);
    await user.keyboard('{Meta>}{Shift>}Z{/Shift}{/Meta}');
    expect(steps()).toBe(1);
    await user.click(screen.getByRole('combobox', { name: 'Search clusters and places' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(steps()).toBe(1);
  });
});

describe('what stands in the way', () => {
  it('is told with file and reason when data fail, and can be tried again', async () => {
    const onRetry = vi.fn();
    const { user, store } = openAtlas({ ready: false, onRetry });
    expect(screen.getByRole('status', { name: 'Totals' }).textContent).toBe('Loading data…');
    act(() =>
      store.setState(
        datasetFailed('unreachable', [
          {
            severity: 'error',
            file: 'admin.json',
            line: null,
            field: null,
            code: 'http-status',
            params: { status: 404 },
          },
        ]),
      ),
    );
    const notice = within(screen.getByRole('alert'));
    expect(notice.getByRole('heading', { name: 'The data did not arrive' })).toBeTruthy();
    expect(notice.getByText(/admin\.json/)).toBeTruthy();
    await user.click(notice.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('does not take the list away when the map cannot run', async () => {
    const { user, store } = openAtlas();
    act(() => store.setState(mapFailed('no-webgl2', 'no context')));
    expect(screen.getByRole('heading', { name: 'The map does not move' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Clusters' })).getAllByRole('row')).toHaveLength(73);
    await user.click(screen.getByRole('button', { name: 'Hide this notice' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('help', () => {
  it('opens by its key and closes', async () => {
    const { user, store } = openAtlas();
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Help' }));
    await user.click(help.getByRole('button', { name: 'Close' }));
    expect(store.getState().view.dialog).toBe('none');
  });
});

describe('names that other people rely on', () => {
  it('stand once each', async () => {
    openAtlas({ search: '?feature=LA-001' });
    await screen.findByRole('region', { name: 'Cluster LA-001' });
    for (const name of ['Clusters', 'Filters', 'Legend']) screen.getByRole('region', { name });
    for (const name of [
      'Draw polygon',
      'Draw rectangle',
      'Draw circle',
      'Clear region',
      'Data and sources',
      'Share and embed',
    ])
      screen.getByRole('button', { name });
    screen.getByRole('status', { name: 'Totals' });
    screen.getByRole('combobox', { name: 'Search clusters and places' });
    screen.getByRole('table');
  });

  it('are not shadowed by others that contain them, where a region is chosen', async () => {
    const { user, store } = openAtlas();
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    act(() => store.setState(addUnit('district', 'duc-hoa')));
    // The panel of the plan and that of the result arrive one after the other.
    await screen.findByRole('group', { name: 'Regions to compare' });
    await screen.findByRole('region', { name: 'Region' });
    expect(screen.getAllByRole('region', { name: /Region/i })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /Clear region/ })).toHaveLength(1);
  });
});

describe('layouts', () => {
  it('of the map alone keep only the map’s own controls and the way out', async () => {
    const { store } = openAtlas({ search: '?layout=maponly' });
    expect(screen.queryByRole('banner')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Legend' })).toBeNull();
    expect(screen.getByRole('toolbar', { name: 'Map controls' })).toBeTruthy();
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open the full map' });
    expect(link.href).not.toContain('layout');
    act(() => store.setState(openCluster('LA-002')));
    expect(link.href).toContain('feature=LA-002');
  });

  it('without panels keep bar and totals; collapsed ones come back', async () => {
    const { user, store } = openAtlas({ search: '?panels=collapsed' });
    expect(screen.queryByRole('region', { name: 'Legend' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the left panel' }));
    expect(screen.getByRole('region', { name: 'Legend' })).toBeTruthy();
    expect(store.getState().view.panels).toBe('open');
  });
});
