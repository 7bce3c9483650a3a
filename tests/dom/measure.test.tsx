import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { regionArea } from '../../src/domain/area';
import { toGrid } from '../../src/domain/grids';
import { sizeCheck } from '../../src/domain/lawCluster';
import { selectDataset } from '../../src/state/selectors';
import { dataset, openAtlas } from './atlas';

const OWN = { width: 3, meridian: 105.75 } as const;
const WRONG = { width: 3, meridian: 105.5 } as const;

async function openMeasure(search = '?task=measure') {
  const atlas = openAtlas({ search });
  await screen.findByRole('heading', { name: 'Measure' });
  return atlas;
}

type User = Awaited<ReturnType<typeof openMeasure>>['user'];

async function typePoints(user: User, points: readonly string[]) {
  const field = screen.getByLabelText('Coordinates of a point');
  for (const point of points) {
    fireEvent.change(field, { target: { value: point } });
    await user.type(field, '{Enter}');
  }
}

const result = () => within(screen.getByRole('region', { name: 'Measurement' }));

/** The outline of a cluster as a decision's table. */
function tableOf(code: string, zone: typeof OWN | typeof WRONG = OWN): string {
  const corners = (dataset.outlines[code]?.coordinates[0] ?? []).slice(0, -1);
  return corners
    .map(([lon = 0, lat = 0], i) => {
      const { northing, easting } = toGrid([lon, lat], zone, 'official');
      return `${i + 1}\t${northing.toFixed(2)}\t${easting.toFixed(2)}`;
    })
    .join('\n');
}

async function paste(text: string, code = 'LA-002') {
  fireEvent.click(screen.getByText('Paste a table from a decision'));
  const field = await screen.findByLabelText('Table of corners (a line for each)');
  fireEvent.change(screen.getByLabelText('Of the cluster'), { target: { value: code } });
  fireEvent.change(field, { target: { value: text } });
}

describe('measuring', () => {
  it('by the keyboard alone gives a distance with its legs', async () => {
    const { user } = await openMeasure();
    await user.type(screen.getByLabelText('Coordinates of a point'), '1180000 570000{Enter}');
    await typePoints(user, ['1180000,00 570300,00', `10°40'02.9"N 106°24'00.0"E`]);
    expect(result().getByText(/^leg 1–2/).textContent).toMatch(/0\.300 km$/);
    expect(result().getByText('Total length')).toBeTruthy();
    expect(result().getByText(/shortest line over the WGS 84 ellipsoid/)).toBeTruthy();
  });

  it('gives area and perimeter on the grid, and what may come of the shape', async () => {
    const { user, store } = await openMeasure();
    await user.click(screen.getByLabelText('Area'));
    await typePoints(user, ['1180000 570000', '1180000 570300']);
    expect(result().getByText('At least three points are needed.')).toBeTruthy();
    await typePoints(user, ['1180200 570300', '1180200 570000']);
    expect(result().getByText('6.00 ha')).toBeTruthy();
    expect(result().getByText('1.000 km')).toBeTruthy();
    expect(result().getByText(/on the VN-2000 grid/)).toBeTruthy();
    await user.click(result().getByRole('button', { name: 'Copy: Area' }));
    expect(await navigator.clipboard.readText()).toBe('6.00 ha');
    await user.click(result().getByRole('button', { name: 'Make it the region' }));
    expect(store.getState().region.steps).toHaveLength(1);
    expect(store.getState().view.task).toBe('region');
  });

  it('says that edges cross instead of giving an area', async () => {
    const { user } = await openMeasure();
    await user.click(screen.getByLabelText('Area'));
    await typePoints(user, ['1180000 570000', '1180200 570300', '1180000 570300', '1180200 570000']);
    expect(result().getByText(/Edges cross/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove last point' }));
    expect(result().getByText('3.00 ha')).toBeTruthy();
  });

  it('writes a point in all three ways, in the language of the page, and copies each', async () => {
    const { user } = await openMeasure();
    await user.click(screen.getByLabelText('Coordinates'));
    await typePoints(user, ['10.73 106.38']);
    expect(result().getByText('X 1,186,664.24 m; Y 568,711.80 m')).toBeTruthy();
    expect(result().getByText('10.7300000° N; 106.3800000° E')).toBeTruthy();
    expect(result().getByText('10°43′48.00″ N; 106°22′48.00″ E')).toBeTruthy();
    await user.click(result().getByRole('button', { name: 'Copy VN-2000, X north, Y east of point 1' }));
    expect(await navigator.clipboard.readText()).toBe('X 1,186,664.24 m; Y 568,711.80 m');
    await user.click(result().getByRole('button', { name: 'Remove point 1' }));
    expect(result().getByText('No points yet.')).toBeTruthy();
  });

  it('says of a point that it cannot be read, and keeps what was typed', async () => {
    const { user, store } = await openMeasure();
    await typePoints(user, ['1180000']);
    expect(screen.getByText(/This cannot be read/)).toBeTruthy();
    expect(screen.getByLabelText('Coordinates of a point')).toHaveProperty('value', '1180000');
    expect(store.getState().measure.points).toEqual([]);
  });

  it('lays the tool down with Esc, takes points back with Ctrl+Z, and keeps clear of the region', async () => {
    const { user, store } = await openMeasure();
    await typePoints(user, ['1180000 570000', '1180000 570300']);
    await user.click(screen.getByRole('button', { name: 'Click points on the map' }));
    expect(store.getState().measure.drawing).toBe(true);
    expect(await screen.findByText('Click each point on the map.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(store.getState().measure.points).toHaveLength(1);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(store.getState().measure).toMatchObject({ drawing: false });
    expect(store.getState().measure.points).toHaveLength(1);
  });
});

describe('a table of corners', () => {
  it('of a cluster has X north first, and says that its outline is indicative', async () => {
    const { user } = await openMeasure('?task=measure&feature=LA-002');
    await user.click(screen.getByRole('button', { name: 'Open the table' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Corner-point table' }));
    expect(dialog.getByRole('heading', { name: /^LA-002/ })).toBeTruthy();
    expect(dialog.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'No.',
      'X (north, m)',
      'Y (east, m)',
      'Latitude (°)',
      'Longitude (°)',
      'Edge to the next (m)',
    ]);
    expect(dialog.getByText(/The outline is indicative/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Copy the table' }));
    expect(await navigator.clipboard.readText()).toMatch(/^LA-002.*\nNo\.\tX \(north, m\)\t/);
  });

  it('opens from a cluster’s card on that cluster, also beside a region', async () => {
    const { user } = openAtlas({ search: '?feature=LA-002&region=d-duc-hoa.HB' });
    await user.click(await screen.findByText('Corner table', { selector: 'button' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Corner-point table' }));
    expect(dialog.getByRole('heading', { name: /^LA-002/ })).toBeTruthy();
  });

  it('is not offered of a cluster whose place nobody has published', async () => {
    const nowhere = dataset.clusters.find(({ location }) => location === 'unpublished')?.code;
    openAtlas({ search: `?feature=${nowhere}` });
    await screen.findByText('Try a change', { selector: 'button' });
    expect(screen.queryByText('Corner table', { selector: 'button' })).toBeNull();
  });

  it('pasted from a decision is read, shown, and taken as the outline in the scenario', async () => {
    const { user, store } = await openMeasure();
    await paste(`Diện tích: 64,00 ha\n${tableOf('LA-002')}`);
    expect(await screen.findByText('Zone and order of columns are certain.')).toBeTruthy();
    expect(screen.getByText(/north comes first/)).toBeTruthy();
    expect(screen.getByText(/The decision states 64\.00 ha: the table gives \+/)).toBeTruthy();
    expect(store.getState().measure.preview).not.toBeNull();
    await user.click(screen.getByRole('button', { name: /^Try it as the outline of/ }));
    expect(store.getState().scenario.changes).toMatchObject([{ kind: 'outline', code: 'LA-002' }]);
    expect(screen.getByText(/The register is unchanged/)).toBeTruthy();
  });

  it('is not called certain where it lies elsewhere than the chosen cluster, or its area is far off', async () => {
    const { user } = await openMeasure();
    await paste(`Diện tích: 64,00 ha\n${tableOf('LA-002')}`);
    expect(await screen.findByText('Zone and order of columns are certain.')).toBeTruthy();
    expect(screen.queryByText(/more than 10% off/)).toBeNull();
    const area = screen.getByLabelText('Area stated in the decision (ha)');
    await user.clear(area);
    await user.type(area, '90{Enter}');
    expect(await screen.findByText('Only one reading fits, but there are doubts.')).toBeTruthy();
    expect(screen.getByText(/more than 10% off/)).toBeTruthy();
    expect(screen.queryByText(/Its middle lies outside/)).toBeNull();
    const far = dataset.clusters.find(
      ({ district, location }) =>
        district !== null &&
        location !== 'unpublished' &&
        district !== dataset.clusters.find(({ code }) => code === 'LA-002')?.district,
    );
    await user.selectOptions(screen.getByLabelText('Of the cluster'), far?.code ?? '');
    expect(await screen.findByText(/Its middle lies outside/)).toBeTruthy();
    expect(screen.queryByText('Zone and order of columns are certain.')).toBeNull();
  });

  it('of exactly 75 ha is taken as 75 ha, which the law allows', async () => {
    const { user, store } = await openMeasure();
    // A square of 866.025 m.
    const [x, y, x2, y2] = ['1175534.937', '571234.561', '1176400.962', '572100.586'];
    await paste([`1 ${x} ${y}`, `2 ${x} ${y2}`, `3 ${x2} ${y2}`, `4 ${x2} ${y}`].join('\n'));
    await user.click(await screen.findByRole('button', { name: /^Try it as the outline of/ }));
    const tried = selectDataset(store.getState());
    const cluster = tried?.clusters.find(({ code }) => code === 'LA-002');
    const outline = tried?.outlines['LA-002'];
    if (!tried || cluster === undefined || outline === undefined) throw new Error('LA-002 is gone');
    const { gross, verdict } = sizeCheck(cluster, tried.assumptions);
    expect([gross.value, verdict]).toEqual([75, 'pass']);
    expect(regionArea(outline).ha).toBeCloseTo(75, 2);
  });

  it('of a wrong meridian is found out, and another reading can be chosen', async () => {
    const { store } = await openMeasure();
    await paste(tableOf('LA-002', WRONG));
    const likely = await screen.findByLabelText(/central meridian 105°30′.*most likely/);
    expect(likely).toHaveProperty('checked', true);
    const before = store.getState().measure.preview?.[0]?.[0] ?? 0;
    fireEvent.click(screen.getByLabelText(/^VN-2000, central meridian 105°45′/));
    expect((store.getState().measure.preview?.[0]?.[0] ?? 0) - before).toBeCloseTo(0.25, 2);
  });

  it('names the line that cannot be read, and is not taken until it is mended', async () => {
    await openMeasure();
    const lines = tableOf('LA-002').split('\n');
    await paste([lines[0], '2\t1175', ...lines.slice(1), '99\t1175534.5'].join('\n'));
    expect(await screen.findByText(/^Line \d+: only one coordinate/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make it the region' })).toHaveProperty('disabled', true);
  });
});
