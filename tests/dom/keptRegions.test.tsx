import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepRegion } from '../../src/state/transitions/kept';
import { addUnit } from '../../src/state/transitions/region';
import { openDialog } from '../../src/state/transitions/view';
import { type Atlas, openAtlas } from './atlas';

// Read before the first test: on a busy machine reading them takes longer than a person, or a test, would wait.
import '../../src/ui/keptRegions/RegionsDialog';
import '../../src/ui/plan/PlanPanel';
import '../../src/ui/region/RegionTask';

const SQUARE = [
  [106.3, 10.7],
  [106.5, 10.7],
  [106.5, 10.9],
  [106.3, 10.9],
  [106.3, 10.7],
];
const polygon = { type: 'Polygon', coordinates: [SQUARE] };
const district = (id: string) => ({
  name: '',
  steps: [{ op: 'add' as const, shape: { kind: 'district' as const, id } }],
});

async function section() {
  return within(await screen.findByRole('group', { name: 'Regions to compare' }));
}

async function comparison() {
  return within(await screen.findByRole('dialog', { name: 'Regions to compare' }));
}

function keep({ store }: Atlas, ...ids: string[]): void {
  act(() => {
    for (const id of ids) store.setState(keepRegion(district(id)));
  });
}

/** A file with the text that a browser's would have; jsdom's own has none. */
function fileOf(text: string, name = 'a.geojson'): File {
  return Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
}

/** The file that is handed to the browser. */
function catchFile(): { readonly text: () => Promise<string>; readonly name: () => string } {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:made';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const textOf = (blob: Blob | undefined) =>
    new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsText(blob ?? new Blob());
    });
  return { text: () => textOf(blobs.at(-1)), name: () => names.at(-1) ?? '' };
}

describe('regions to compare', () => {
  it('are kept from the current region and from a list, named, moved, removed and brought back', async () => {
    const atlas = openAtlas({ search: '?task=region' });
    const { user, store } = atlas;
    const kept = await section();
    expect(kept.getByText('Keep at least two regions to compare them.')).toBeTruthy();
    act(() => store.setState(addUnit('district', 'duc-hoa')));
    await user.click(kept.getByRole('button', { name: 'Keep this region' }));
    expect(kept.getByDisplayValue('Huyện Đức Hòa')).toBeTruthy();
    expect(kept.getByText(/^20 clusters · 1,188.4 ha/)).toBeTruthy();
    expect(kept.getByText('This region is kept already.')).toBeTruthy();
    await user.click(kept.getByRole('button', { name: 'Start another region' }));
    expect(store.getState().region.steps).toEqual([]);
    expect(store.getState().kept).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Choose a region' }));
    expect(kept.queryByRole('button', { name: 'Start another region' })).toBeNull();
    await user.click(kept.getByText('Add a unit at once'));
    const options = within(kept.getByLabelText('Unit')).getAllByRole('option');
    const wards = options.map(({ textContent }) => textContent).filter((name) => /^Phường 1\b/.test(name));
    expect(wards).toContain('Phường 1 (Tân An)');
    expect(new Set(wards).size).toBe(wards.length);
    await user.selectOptions(kept.getByLabelText('Unit'), 'Huyện Bến Lức');
    await user.click(kept.getByRole('button', { name: 'Keep' }));
    const name = kept.getByLabelText('Name of region B');
    await user.clear(name);
    await user.type(name, 'East{Enter}');
    expect(store.getState().kept[1]?.name).toBe('East');
    await user.click(kept.getByRole('button', { name: 'Move East up' }));
    expect(store.getState().kept.map((region) => region.name)).toEqual(['East', '']);
    await user.click(kept.getByRole('button', { name: 'Remove East' }));
    expect(store.getState().kept).toHaveLength(1);
    await user.click(kept.getByRole('button', { name: 'Bring back' }));
    expect(store.getState().kept.map((region) => region.name)).toEqual(['East', '']);
  });

  it('are put back to be changed, and take the change over', async () => {
    const atlas = openAtlas({ search: '?task=region' });
    const { user, store } = atlas;
    keep(atlas, 'duc-hoa', 'ben-luc');
    const kept = await section();
    await user.click(kept.getByRole('button', { name: 'Edit Huyện Bến Lức' }));
    expect(store.getState().region.steps).toEqual(district('ben-luc').steps);
    act(() => store.setState(addUnit('district', 'tan-tru')));
    await user.click(kept.getByRole('button', { name: 'Save this region as B' }));
    expect(store.getState().kept[1]?.steps).toHaveLength(2);
    expect(kept.getByDisplayValue('Huyện Bến Lức + Huyện Tân Trụ')).toBeTruthy();
  });

  it('stand side by side with differences and shares, and say by what they count', async () => {
    const atlas = openAtlas({ search: '?task=region' });
    keep(atlas, 'duc-hoa', 'ben-luc', 'moc-hoa');
    const kept = await section();
    await atlas.user.click(kept.getByRole('button', { name: 'Compare' }));
    const dialog = await comparison();
    const cells = (row: string) =>
      within(dialog.getByRole('row', { name: new RegExp(`^${row} [\\d+−]`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    const [first, second] = cells('Gross area');
    expect(first).toMatch(/^1,188\.4 ha.*29\.8\s% of the province$/);
    // Whatever the register says of Bến Lức, the cell itself must add up.
    const [value = 0, less = 0] = [...(second ?? '').matchAll(/([\d,.]+) ha/g)].map(([, ha = '']) =>
      Number(ha.replaceAll(',', '')),
    );
    expect(second).toMatch(/ha−1?,?\d+\.\d ha/);
    expect(1188.4 - value).toBeCloseTo(less, 1);
    expect(cells('Occupancy, weighted by area')[2]).toBe('none');
    expect(cells('Occupancy, weighted by area')[0]).toMatch(/\(derived\)/);
    expect(cells('Occupancy, plain mean')[0]).toMatch(/\(derived\)/);
    expect(dialog.getAllByText('Differences are of unrounded figures.')).toHaveLength(1);
    expect(dialog.getByText(/^A cluster on the edge counts by the part of its area inside/)).toBeTruthy();
    expect(dialog.queryByText('Only clusters that pass the filters are counted.')).toBeNull();
    const scroll = dialog.getByRole('region', { name: /^Comparison of regions/ });
    expect(scroll.tabIndex).toBe(-1);
    await atlas.user.click(dialog.getByText('Clusters', { selector: '.segment > span' }));
    await atlas.user.click(dialog.getByRole('button', { name: 'Close the comparison of regions' }));
    expect(atlas.store.getState().view.dialog).toBe('none');
  });

  it('follow the filter and the assumptions, and say so', async () => {
    const atlas = openAtlas({ search: '?task=region&phase=new&leasable=0.7' });
    keep(atlas, 'duc-hoa', 'ben-luc');
    // As on a screen too narrow for the table: then the keyboard must reach it.
    const width = vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(534);
    onTestFinished(() => width.mockRestore());
    act(() => atlas.store.setState(openDialog('regions')));
    const dialog = await comparison();
    const table = dialog.getByRole('region', { name: /^Comparison of regions/ });
    await waitFor(() => expect(table.tabIndex).toBe(0));
    expect(dialog.getByText('Only clusters that pass the filters are counted.')).toBeTruthy();
    expect(dialog.getByText(/^Assumptions are changed: leasable land 70.00 %/)).toBeTruthy();
  });

  it('go into a file and come back from it as they were', async () => {
    const atlas = openAtlas({ search: '?task=region' });
    const { user, store } = atlas;
    keep(atlas, 'duc-hoa', 'ben-luc');
    const before = store.getState().kept;
    const made = catchFile();
    const kept = await section();
    await user.click(kept.getByRole('button', { name: 'Save as a file' }));
    await waitFor(() => expect(made.name()).toMatch(/^compared-regions_\d{4}-\d\d-\d\d\.geojson$/));
    const text = await made.text();
    const [first] = JSON.parse(text).features;
    expect(first.properties).toMatchObject({ name: 'Huyện Đức Hòa', gross_ha: 1188.37, count: 20 });
    expect(first.properties.gross_basis.unknown).toBe(0);
    expect(first.properties.sources.length).toBeGreaterThan(0);
    expect(JSON.parse(text).about.link).toContain('regions=2~');
    act(() => store.setState({ kept: [] }));
    await user.upload(kept.getByLabelText('Open a saved file', { selector: 'input' }), fileOf(text));
    await waitFor(() => expect(store.getState().kept).toHaveLength(2));
    expect(store.getState().kept).toEqual(before);
    // A file of another hand has no steps: its outlines are taken, as far as there is room.
    const foreign = { type: 'Feature', properties: { name: 'Ngoài', steps: 'x' }, geometry: polygon };
    const collection = { type: 'FeatureCollection', features: [foreign, foreign, foreign] };
    await user.upload(
      kept.getByLabelText('Open a saved file', { selector: 'input' }),
      fileOf(JSON.stringify(collection)),
    );
    expect(await kept.findByText('There is no room for 1 more region of the file.')).toBeTruthy();
    expect(store.getState().kept[3]).toMatchObject({
      name: 'Ngoài',
      steps: [{ shape: { kind: 'polygon' } }],
    });
    await user.upload(kept.getByLabelText('Open a saved file', { selector: 'input' }), fileOf('{'));
    expect(await kept.findByText(/This is not JSON/)).toBeTruthy();
    expect(store.getState().kept).toHaveLength(4);
  });

  it('go into a table with units, bases and shares', async () => {
    const atlas = openAtlas({ search: '?task=region' });
    keep(atlas, 'duc-hoa', 'ben-luc');
    act(() => atlas.store.setState(openDialog('regions')));
    const dialog = await comparison();
    const made = catchFile();
    await atlas.user.click(dialog.getByRole('button', { name: 'Download the table as CSV' }));
    await waitFor(() => expect(made.name()).toMatch(/\.csv$/));
    const rows = (await made.text()).split('\r\n');
    expect(rows[0]).toBe(
      'Figure,Unit,Huyện Đức Hòa,Huyện Đức Hòa: basis,Huyện Đức Hòa: % of the province,Huyện Bến Lức,Huyện Bến Lức: basis,Huyện Bến Lức: difference,Huyện Bến Lức: % of the province',
    );
    expect(rows.find((row) => row.startsWith('Gross area'))).toMatch(
      /^Gross area,ha,1188\.37,[a-z]+,29\.79,/,
    );
    expect(rows.some((row) => row.startsWith('Link') && row.includes('regions=2~'))).toBe(true);
  });
});

describe('a boundary', () => {
  it('is pasted, dropped or chosen, and on an error nothing is lost', async () => {
    const { user, store } = openAtlas({ search: '?task=region' });
    await user.click(await screen.findByText('A boundary you have (GeoJSON)'));
    const form = within(await screen.findByRole('form', { name: 'A boundary you have (GeoJSON)' }));
    const paste = form.getByLabelText('GeoJSON text');
    act(() => store.setState(addUnit('district', 'duc-hoa')));
    fireEvent.change(paste, { target: { value: '{"type":"Polygon","coordinates":[[[571204,1204312]]]}' } });
    await user.click(form.getByRole('button', { name: 'Use this boundary' }));
    expect(await screen.findByText(/^Line 1: The coordinates are metres/)).toBeTruthy();
    expect(screen.getByText('The current region is as it was.')).toBeTruthy();
    expect(store.getState().region.steps).toEqual(district('duc-hoa').steps);
    expect((paste as HTMLTextAreaElement).value).not.toBe('');
    fireEvent.change(paste, { target: { value: JSON.stringify(polygon) } });
    await user.click(form.getByRole('button', { name: 'Use this boundary' }));
    expect(await screen.findByText('Took the boundary: 1 ring, 4 corners.')).toBeTruthy();
    expect(store.getState().region.steps).toHaveLength(2);
    const heading = screen.getByRole('heading', { name: 'Choose a region' });
    const transfer = { types: ['Files'], files: [fileOf(JSON.stringify(polygon))] };
    fireEvent.dragOver(heading, { dataTransfer: transfer });
    expect(screen.getByText('Drop the file here')).toBeTruthy();
    fireEvent.drop(heading, { dataTransfer: transfer });
    await waitFor(() => expect(store.getState().region.steps).toHaveLength(3));
    expect(screen.queryByText('Drop the file here')).toBeNull();
    await user.upload(
      form.getByLabelText('Choose a GeoJSON file', { selector: 'input' }),
      fileOf(JSON.stringify(polygon)),
    );
    await waitFor(() => expect(store.getState().region.steps).toHaveLength(4));
  });

  it('with a hole goes before what is there, and is refused where something is subtracted', async () => {
    const hole = SQUARE.map(([lon = 0, lat = 0]) => [106.4 + (lon - 106.4) / 2, 10.8 + (lat - 10.8) / 2]);
    const holed = JSON.stringify({ type: 'Polygon', coordinates: [SQUARE, hole] });
    const { user, store } = openAtlas({ search: '?task=region' });
    act(() => store.setState(addUnit('district', 'duc-hoa')));
    await user.click(await screen.findByText('A boundary you have (GeoJSON)'));
    const form = within(await screen.findByRole('form', { name: 'A boundary you have (GeoJSON)' }));
    fireEvent.change(form.getByLabelText('GeoJSON text'), { target: { value: holed } });
    const use = form.getByRole('button', { name: 'Use this boundary' });
    await user.click(use);
    await waitFor(() => expect(store.getState().region.steps).toHaveLength(3));
    expect(store.getState().region.steps.map(({ op, shape }) => `${op} ${shape.kind}`)).toEqual([
      'add polygon',
      'subtract polygon',
      'add district',
    ]);
    await user.click(use);
    expect(await screen.findByText(/^This boundary has holes/)).toBeTruthy();
    expect(store.getState().region.steps).toHaveLength(3);
  });
});
