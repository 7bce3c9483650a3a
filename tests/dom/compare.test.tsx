import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shortlist } from '../../src/state/transitions/shortlist';
import { dataset, type Options, openAtlas } from './atlas';

// Two newly planned on 75 ha each, one operating, one in procedure on 50.36 ha, and one of unpublished place.
const [PHUOC_TUY, TAN_CHANH, ANOVA, VINH_DONG] = ['LA-045', 'LA-046', 'LA-001', 'LA-023'];
const BY_DISTRICT = 'LA-016';
const UNPLACED = dataset.clusters.find(({ location }) => location === 'unpublished')?.code ?? '';

async function compare(codes: readonly string[], options: Options = {}) {
  const atlas = openAtlas({ search: `?compare=${codes.join('.')}&show=compare`, ...options });
  return { ...atlas, dialog: within(await screen.findByRole('dialog', { name: 'Comparison' })) };
}

type Opened = Awaited<ReturnType<typeof compare>>;

const heads = ({ dialog }: Opened) =>
  dialog.getAllByRole('columnheader').flatMap((head) => /LA-\d{3}/.exec(head.textContent ?? '')?.[0] ?? []);

/** What a row says of each cluster. */
function rowOf({ dialog }: Opened, name: string): (string | null)[] {
  const [, ...cells] = dialog.getByRole('row', { name: new RegExp(`^${name} `) }).children;
  return cells.map((cell) => cell.textContent);
}

describe('comparison', () => {
  it('opens from the link, a column for each cluster in the order of the shortlist', async () => {
    const opened = await compare([TAN_CHANH, ANOVA, PHUOC_TUY]);
    expect(heads(opened)).toEqual([TAN_CHANH, ANOVA, PHUOC_TUY]);
    expect(rowOf(opened, 'Phase')).toEqual([' Newly planned', ' Operating', ' Newly planned']);
  });

  it('says of every figure what it rests on and how far it may move, and marks the most in words', async () => {
    const opened = await compare([VINH_DONG, ANOVA, PHUOC_TUY]);
    expect(rowOf(opened, 'Free land, now')).toEqual([
      'not applicable',
      '2.3 ha (derived) 0.6 – 6.8 ha by assumption',
      'not applicable',
    ]);
    const [, , phuocTuy] = rowOf(opened, 'Pipeline land');
    expect(phuocTuy).toBe('55.2 ha (derived) ✓ most45.0 – 63.8 ha by assumption');
  });

  it('calls equal land a tie', async () => {
    const opened = await compare([PHUOC_TUY, TAN_CHANH, VINH_DONG]);
    const marks = rowOf(opened, 'Pipeline land').map((text) => /[✓=] [a-z ]+(?=\d)/.exec(text ?? '')?.[0]);
    expect(marks).toEqual(['= tied for most', '= tied for most', undefined]);
  });

  it('names what is nearest, measures nothing where too little of the place is known, and says so', async () => {
    const opened = await compare([PHUOC_TUY, TAN_CHANH, UNPLACED, BY_DISTRICT]);
    const [first, second, unplaced, byDistrict] = rowOf(opened, 'Nearest main road of those drawn');
    expect(first).toMatch(
      /^1\.6 km = tied for nearestProvincial Road ĐT\.826 \(Gò Đen – Cần Đước section\)$/,
    );
    expect(second).toMatch(/ km = tied for nearest.* Road/);
    expect(opened.dialog.getByText(/^Within 3 km of the nearest counts as tied/)).toBeTruthy();
    expect(unplaced).toBe('cannot be measured: place unpublished');
    expect(byDistrict).toBe('cannot be measured: only the district is known');
    expect(opened.dialog.getByText('Place unpublished, not on the map: 3.')).toBeTruthy();
    expect(opened.dialog.getByRole('img', { name: /1 Phước Tuy 1; 2 Tân Chánh 1; 3 / })).toBeTruthy();
    const between = within(opened.dialog.getByRole('table', { name: 'Between the clusters, km' }));
    const figures = between.getAllByRole('cell').map((cell) => cell.textContent);
    expect(figures).toEqual(['', '–', expect.stringMatching(/^\d+\.\d$/), figures[2], '–']);
    expect(
      opened.dialog.getByText(/only the district is known or the place is unpublished: 3, 4\.$/),
    ).toBeTruthy();
  });

  it('leaves away what is the same, when asked', async () => {
    const { dialog, user } = await compare([PHUOC_TUY, VINH_DONG]);
    expect(dialog.queryByRole('row', { name: /^Boundary / })).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: 'Only differences' }));
    expect(dialog.queryByRole('row', { name: /^Boundary / })).toBeNull();
    expect(dialog.queryByRole('row', { name: /^Gross area / })).toBeTruthy();
  });

  it('changes the order and lets go of a cluster, in the shortlist too', async () => {
    const opened = await compare([PHUOC_TUY, TAN_CHANH, ANOVA]);
    const { dialog, user, store } = opened;
    await user.click(dialog.getByRole('button', { name: 'Move Phước Tuy 1 back' }));
    expect(heads(opened)).toEqual([TAN_CHANH, PHUOC_TUY, ANOVA]);
    await user.click(dialog.getByRole('button', { name: 'Remove Tân Chánh 1' }));
    expect(store.getState().query.shortlist).toEqual([PHUOC_TUY, ANOVA]);
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(store.getState().view.dialog).toBe('none');
  });

  it('opens from the shortlist once there are two to compare', async () => {
    const { user, store } = openAtlas({ search: `?task=invest&compare=${PHUOC_TUY}` });
    const kept = within(await screen.findByRole('region', { name: /^Shortlist/ }));
    expect(kept.queryByRole('button', { name: /^Compare/ })).toBeNull();
    store.setState(shortlist(ANOVA));
    await user.click(await kept.findByRole('button', { name: 'Compare 2 clusters' }));
    expect(await screen.findByRole('dialog', { name: 'Comparison' })).toBeTruthy();
  });

  it('tells how to keep clusters where there are none, or one', async () => {
    const { dialog } = await compare(['LA-999']);
    expect(dialog.getByText(/Press the star beside a cluster to keep two to 5/)).toBeTruthy();
  });

  it('prints the address of just this comparison', async () => {
    const { dialog } = await compare([PHUOC_TUY, TAN_CHANH], {
      search: `?compare=${PHUOC_TUY}.${TAN_CHANH}&show=compare&phase=new&leasable=0.7`,
    });
    const told = dialog.getByText(
      /\?lang=en&compare=LA-045\.LA-046&show=compare&leasable=0\.7&data_version=2026\.11$/,
    );
    expect(told.textContent).not.toContain('phase');
    expect(dialog.getByText(/^Sources: .*S2 Notice 1759/)).toBeTruthy();
  });
});

async function cluster(code: string, search = '') {
  const atlas = openAtlas({ search: `?feature=${code}${search}` });
  return { ...atlas, panel: within(await screen.findByRole('region', { name: `Cluster ${code}` })) };
}

describe('page of a cluster', () => {
  it('tells what is near, how far and which way', async () => {
    const { panel, user, store } = await cluster('LA-023');
    const lines = panel.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toContain('Long An International Port (schematic) 5.5 km, south-east');
    expect(lines).toContain('Provincial Road ĐT.830 (schematic) 2.6 km, south');
    expect(lines).toContain('Centre of Ho Chi Minh City 23.6 km, north');
    expect(lines).toContain('Phước Vĩnh Đông 3 0.6 km, east');
    await user.click(panel.getByRole('button', { name: 'Phước Vĩnh Đông 2' }));
    expect(store.getState().focus.open).toBe('LA-024');
  });

  it('shows it in commune and province, and carries a QR code of its own address', async () => {
    const { panel } = await cluster('LA-023', '&phase=new');
    expect(panel.getByRole('img', { name: /In Long An province: Huyện Cần Giuộc/ })).toBeTruthy();
    expect(panel.getByRole('img', { name: /In Xã Tân Tập/ })).toBeTruthy();
    expect(await panel.findByRole('img', { name: /^QR code/ })).toBeTruthy();
    expect(panel.getByText(/\/\?lang=en&feature=LA-023&data_version=2026\.11$/)).toBeTruthy();
  });

  it('says that nothing can be measured where only the district is known', async () => {
    const { panel } = await cluster(BY_DISTRICT);
    expect(
      panel.getByText('Only the district of this cluster is known, so nothing can be measured.'),
    ).toBeTruthy();
    expect(panel.queryByText(/ km/)).toBeNull();
  });

  it('says that nothing can be measured where no place is published', async () => {
    const { panel } = await cluster(UNPLACED);
    expect(panel.getByText(/nothing can be measured/)).toBeTruthy();
    expect(panel.queryByText(/ km, /)).toBeNull();
    expect(panel.queryByRole('img', { name: /In Long An province/ })).toBeNull();
  });

  it('is kept to be compared, let go of again, and barred where five are kept', async () => {
    const { panel, user, store } = await cluster('LA-023');
    const keep = panel.getByRole('button', { name: 'Keep to compare' });
    expect(keep.getAttribute('aria-pressed')).toBe('false');
    await user.click(keep);
    expect(store.getState().query.shortlist).toEqual(['LA-023']);
    await user.click(panel.getByRole('button', { name: 'Kept to compare', pressed: true }));
    expect(store.getState().query.shortlist).toEqual([]);
  });

  it('says when the shortlist is full', async () => {
    const { panel, user, store } = await cluster('LA-023', '&compare=LA-001.LA-002.LA-003.LA-004.LA-005');
    await user.click(panel.getByRole('button', { name: 'Keep to compare' }));
    expect(store.getState().query.shortlist).not.toContain('LA-023');
    expect(panel.getByText('5 clusters are kept already: let go of one first.')).toBeTruthy();
  });
});
