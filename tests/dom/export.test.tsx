import { act, screen, within } from '@testing-library/react';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { RegionShape } from '../../src/domain/types';
import { openDialog } from '../../src/state/transitions/view';
import { checkLetters } from '../../src/state/urlCodecs/digits';
import { regionSteps } from '../../src/state/urlCodecs/region';
import { type Options, openAtlas } from './atlas';

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Files that the page handed to the browser; jsdom has neither addresses for them nor a place to save to. */
const saved: Promise<Saved>[] = [];

beforeEach(() => {
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    if (!(blob instanceof Blob)) throw new Error('not a file');
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function save() {
    const blob = blobs.get(this.href);
    if (blob === undefined) throw new Error(`nothing at ${this.href}`);
    saved.push(textOf(blob).then((text) => ({ name: this.download, text })));
  };
  onTestFinished(() => {
    HTMLAnchorElement.prototype.click = click;
  });
});

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob);
  });
}

async function openExport(options: Options = {}) {
  const atlas = openAtlas(options);
  await atlas.user.click(screen.getByRole('button', { name: /^(Export|Xuất tệp)$/ }));
  const dialog = within(await screen.findByRole('dialog', { name: /^(Export|Xuất tệp)$/ }));
  await dialog.findByRole('button', { name: /Download|Tải tệp về/ });
  return { ...atlas, dialog };
}

type Opened = Awaited<ReturnType<typeof openExport>>;

async function downloadFrom({ dialog, user }: Opened): Promise<Saved> {
  await user.click(dialog.getByRole('button', { name: /Download|Tải tệp về/ }));
  await dialog.findByText(/^(Made|Đã tạo) /);
  const file = await saved.at(-1);
  if (file === undefined) throw new Error('nothing was saved');
  return file;
}

const codesIn = ({ text }: Saved, delimiter: string) => {
  const { data } = Papa.parse<string[]>(text, { delimiter });
  const end = data.findIndex((row) => row[0] === '');
  return data.slice(1, end).map(([code]) => code);
};

const radio = ({ dialog }: Opened, name: RegExp) => dialog.getByRole('radio', { name });

describe('export', () => {
  it('makes a file of exactly what is shown, in the order of the list', async () => {
    const opened = await openExport({ search: '?phase=operating&sort=-gross' });
    expect(radio(opened, /Clusters shown: 17 clusters · 857\.0 ha/)).toHaveProperty('checked', true);
    const file = await downloadFrom(opened);
    expect(file.name).toMatch(/^long-an-clusters_\d{4}-\d\d-\d\d_17-clusters\.csv$/);
    const listed = screen
      .getAllByRole('row')
      .map((row) => row.dataset.code)
      .filter((code) => code !== undefined);
    expect(codesIn(file, ',')).toEqual(listed);
    expect(listed).toHaveLength(17);
    expect(file.text).toContain('Phase: Operating');
    expect(file.text).toContain('phase=operating');
  });

  it('opens right in Vietnamese Excel when the page is Vietnamese', async () => {
    const opened = await openExport({ search: '?lang=vi' });
    const file = await downloadFrom(opened);
    expect(file.name).toMatch(/^cum-cong-nghiep-long-an_.*_72-cum\.csv$/);
    expect(codesIn(file, ';')).toHaveLength(72);
    expect(file.text).toMatch(/;128,00;nguồn nêu;/);
    expect(file.text).toContain(';Không lọc: tất cả các cụm.;');
  });

  it('speaks the language chosen for the file, not for the page', async () => {
    const opened = await openExport();
    await opened.user.click(radio(opened, /Tiếng Việt/));
    await opened.user.click(radio(opened, /Vietnamese Excel/));
    const file = await downloadFrom(opened);
    expect(file.name).toMatch(/^cum-cong-nghiep/);
    expect(file.text).toContain('Không lọc: tất cả các cụm.');
    expect(opened.dialog.getByRole('button', { name: 'Download' })).toBeTruthy();
  });

  it('offers shortlist and ticked clusters only where there are any', async () => {
    const none = await openExport();
    expect(none.dialog.queryByRole('radio', { name: /Shortlist|Ticked|region/ })).toBeNull();
  });

  it('makes a file of the shortlist in its own order, whatever the filter', async () => {
    const opened = await openExport({ search: '?compare=LA-014.LA-001&phase=new' });
    await opened.user.click(radio(opened, /Shortlist: 2 clusters/));
    const file = await downloadFrom(opened);
    expect(codesIn(file, ',')).toEqual(['LA-014', 'LA-001']);
    expect(file.text).toContain('the filter does not apply');
    expect(file.text).not.toContain('Phase: Newly planned');
  });

  it('makes a file of a region with the part of each cluster that counts', async () => {
    const shape: RegionShape = { kind: 'circle', center: [106.515, 10.577], radiusKm: 1 };
    const opened = await openExport({ search: `?region=${regionSteps.encode([{ op: 'add', shape }])}` });
    const choice = await opened.dialog.findByRole('radio', { name: /Clusters in the region: / });
    await opened.user.click(choice);
    expect(opened.dialog.getByText('Add circle of 1.0 km')).toBeTruthy();
    const file = await downloadFrom(opened);
    expect(file.text).toContain('A cluster on the edge counts: by the part of its area inside');
    const { data } = Papa.parse<Record<string, string>>(file.text, { header: true });
    const rows = data.slice(
      0,
      data.findIndex(({ Code }) => Code === ''),
    );
    expect(rows.some((row) => Number(row['Part counted in the region, %']) < 100)).toBe(true);
    const counted = rows.reduce((sum, row) => sum + Number(row['Gross area counted in the region, ha']), 0);
    const said = /· ([\d.]+) ha/.exec(choice.closest('label')?.textContent ?? '')?.[1];
    expect(Math.abs(counted - Number(said))).toBeLessThan(0.1);
    expect(counted).toBeGreaterThan(1);
  });

  it('makes the other kinds of file, and says what is not in them', async () => {
    const opened = await openExport();
    await opened.user.click(radio(opened, /GeoJSON/));
    expect(opened.dialog.getByText(/14 clusters of unpublished place/)).toBeTruthy();
    expect(opened.dialog.queryByRole('radio', { name: /Vietnamese Excel/ })).toBeNull();
    const map = await downloadFrom(opened);
    expect(map.name).toMatch(/\.geojson$/);
    expect(JSON.parse(map.text).features).toHaveLength(72);
    await opened.user.click(radio(opened, /corner table/));
    expect(opened.dialog.getByText(/58 indicative outlines, which are not surveys/)).toBeTruthy();
  });

  it('says before it is made that the file is of a scenario', async () => {
    const text = 'p~019~o';
    const opened = await openExport({ search: `?scenario=${text}.${checkLetters(text)}` });
    expect(opened.dialog.getByText(/^A scenario with 1 change, not published figures/)).toBeTruthy();
  });

  it('makes a workbook', async () => {
    const opened = await openExport();
    await opened.user.click(radio(opened, /XLSX/));
    const { name, text } = await downloadFrom(opened);
    expect(name).toMatch(/_72-clusters\.xlsx$/);
    expect(text).toMatch(/^PK/);
  });

  it('says so where the filter leaves nothing', async () => {
    const { user } = openAtlas({ search: '?q=zzzz' });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Export' }));
    expect(await dialog.findByText(/There is no cluster to export/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Download' })).toBeNull();
  });

  it('works by keyboard alone, and closes', async () => {
    const { user, store } = openAtlas({ search: '?phase=new' });
    screen.getByRole('button', { name: 'Export' }).focus();
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Export' }));
    const button = await dialog.findByRole('button', { name: 'Download' });
    while (document.activeElement !== button) await user.tab();
    await user.keyboard('{Enter}');
    expect((await dialog.findByText(/^Made /)).textContent).toContain('28-clusters');
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(store.getState().view.dialog).toBe('none');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export' }));
  });

  it('gives the focus to the bar where what opened it is gone', async () => {
    const { user, store } = openAtlas();
    act(() => store.setState(openDialog('export')));
    const dialog = within(await screen.findByRole('dialog', { name: 'Export' }));
    const bar = document.createElement('div');
    bar.id = 'ui';
    bar.append(document.createElement('button'));
    document.body.append(bar);
    onTestFinished(() => bar.remove());
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(bar.firstChild);
  });
});
