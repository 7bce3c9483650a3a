import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assume } from '../../src/state/transitions/assumed';
import { addChange } from '../../src/state/transitions/scenario';
import { encodeState } from '../../src/state/url';
import { openAtlas } from './atlas';

async function answer(name = 'Answer') {
  return within(await screen.findByRole('region', { name }));
}

describe('the check by law', () => {
  it('answers for a district with its inputs, its criteria and both administrative times', async () => {
    const { user, store } = openAtlas({ search: '?task=law' });
    await screen.findByText('May a cluster be added?');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'District before 1 July 2025' }),
      'Huyện Cần Đước',
    );
    const shown = await answer();
    expect(shown.getByRole('heading', { name: 'Yes, by these figures' })).toBeTruthy();
    expect(
      shown.getByText(
        'The clusters of Huyện Cần Đước are on average more than 50 % occupied, which meets the condition on the place.',
      ),
    ).toBeTruthy();
    expect(shown.getByText('A cluster of 75 ha is within 10 ha to 75 ha.')).toBeTruthy();
    expect(screen.getAllByText('84.21 %').length).toBeGreaterThan(1);
    expect(screen.getByText('17.8 ha')).toBeTruthy();
    expect(
      screen.getAllByText('Within the allowed range of the assumptions: 60.00 % to 95.00 %.'),
    ).toHaveLength(2);
    // Four in procedure: 37.5 % weighted, 46.8 % plain, 157.9 ha; the plain mean may reach 52.8 %.
    expect(
      screen.getByText(
        'The answer changes from “Pass” to “Cannot tell”. 4 more clusters count, with nothing leased. The figures of Huyện Cần Đước rest on assumptions; within their allowed range both answers are possible.',
      ),
    ).toBeTruthy();
    const others = shown.getByRole('list', { name: 'Read in other ways' });
    expect(others.textContent).toContain('With clusters in procedure Cannot tell');
    expect(screen.getByText('Guidance, not legal advice. Filters do not apply here.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Xã Long Cang' })).toBeTruthy();
    expect(encodeState(store.getState())).toContain('law=d-can-duoc');
    const inputs = within(screen.getByRole('table', { name: 'Clusters that count' }));
    expect(inputs.getAllByRole('row')).toHaveLength(6);
    await user.click(inputs.getByRole('button', { name: 'Hoàng Long - Long Cang' }));
    expect(store.getState().focus.open).toBe('LA-002');
  });

  it('says in Vietnamese what a link asks, and what would settle it', async () => {
    const { user } = openAtlas({ search: '?lang=vi&task=law&law=d-can-duoc&law_ha=80' });
    const shown = await answer('Kết quả');
    expect(shown.getByRole('heading', { name: 'Không, vì diện tích' })).toBeTruthy();
    expect(shown.getByText('Cụm 80 ha nằm ngoài mức từ 10 ha đến 75 ha.')).toBeTruthy();
    expect(shown.getByText(/^Nếu chỉ xét nơi thì được\. Các cụm của Huyện Cần Đước/)).toBeTruthy();
    const [summary] = screen.getAllByText('Căn cứ, và điều gì làm rõ');
    await user.click(summary as HTMLElement);
    expect(
      await screen.findByText(
        'Rõ hơn khi có diện tích đất cho thuê và đã cho thuê của: Hoàng Long - Long Cang, Kiến Thành, Loi Loi, Anova Group, Quốc tế Năm Sao.',
      ),
    ).toBeTruthy();
    const [sources] = screen.getAllByText('Nguồn:', { exact: false, selector: '.law-sources' });
    expect(sources?.textContent).toMatch(/S1 \(Bài báo «Long An phấn đấu/);
    const link = within(sources as HTMLElement).getAllByRole('link')[0] as HTMLAnchorElement;
    expect(link.href).toMatch(/^https?:\/\//);
    // Half of 153 ha × 0.7356 = 112.5 ha.
    expect(
      screen.getByText('Đạt khi tổng đất đã cho thuê trên 56,3 ha; ở đây tính 94,8 ha của 112,5 ha.'),
    ).toBeTruthy();
  });

  it('gives no verdict on a size that is not in the field', async () => {
    const { user, store } = openAtlas({ search: '?task=law&law=d-can-duoc&law_ha=80' });
    const shown = await answer();
    const field = screen.getByLabelText('Size of the cluster to be added (ha)');
    await user.clear(field);
    await user.type(field, '75.5');
    expect(shown.getByRole('heading', { name: 'No, because of the size' })).toBeTruthy();
    expect(shown.getByText('A cluster of 75.5 ha is not within 10 ha to 75 ha.')).toBeTruthy();
    for (const [text, complaint] of [
      ['abc', /^This is not a number/],
      ['-5', 'This must be above 0.'],
      ['0', 'This must be above 0.'],
    ] as const) {
      await user.clear(field);
      await user.type(field, text);
      expect(screen.getByRole('alert').textContent).toMatch(complaint);
      expect(shown.getByRole('heading', { name: 'Yes, by these figures' })).toBeTruthy();
      expect(shown.getByText(/^This answers for the place alone, not for the size/)).toBeTruthy();
      expect(store.getState().view.lawHa).toBeNull();
    }
  });

  it('says that no cluster’s own occupancy is published, and of which assumption it is instead', async () => {
    const { store } = openAtlas({ search: '?task=law&law=d-can-duoc' });
    const shown = await answer();
    expect(
      shown.getByText(
        /^The occupancy here is the mean of the province applied to each cluster \(clusters: 5\)/,
      ),
    ).toBeTruthy();
    act(() => store.setState(assume('operatingOccupancy', 0.7)));
    expect(shown.getByText(/^The occupancy here is the moved assumption/)).toBeTruthy();
  });

  it('says that a link names no unit', async () => {
    openAtlas({ search: '?task=law&law=d-nowhere' });
    expect(await screen.findByText(/^There is no such unit/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Answer' })).toBeNull();
  });

  it('follows a scenario and says so', async () => {
    const { store } = openAtlas({ search: '?task=law&law=d-can-duoc' });
    await answer();
    expect(screen.queryByText(/Computed with a scenario/)).toBeNull();
    act(() => store.setState(addChange({ kind: 'occupancy', code: 'LA-002', fraction: 0.6 })));
    expect(screen.getByText('Computed with a scenario, not with the published plan.')).toBeTruthy();
    // 65 ha at 60 %, 88 ha at 84.21 %: (39 + 74.1048) ÷ 153.
    expect(screen.getAllByText('73.92 %').length).toBeGreaterThan(0);
    expect((await answer()).getByRole('heading', { name: 'Yes, by these figures' })).toBeTruthy();
  });

  it('says that the condition does not arise where nothing operates', async () => {
    openAtlas({ search: '?task=law&law=d-can-giuoc' });
    const shown = await answer();
    expect(
      shown.getByText('Huyện Cần Giuộc has no operating cluster, so the condition does not arise.'),
    ).toBeTruthy();
    expect(
      screen.getByText(
        /^The answer changes from “No operating cluster yet: the condition does not arise” to “Fail”\./,
      ),
    ).toBeTruthy();
    const before = screen.getByRole('button', { name: 'Huyện Cần Giuộc' }).closest('li');
    expect(before?.textContent).toContain('No operating cluster yet: the condition does not arise');
    expect(before?.textContent).not.toContain('Pass');
    expect(screen.queryByText(/one is enough/)).toBeNull();
  });

  it('answers for an old commune by its district, and for a drawn region by what lies in it', async () => {
    const { user } = openAtlas({ search: '?task=law&law=c-8012511' });
    expect((await answer()).getByText(/The clusters of Huyện Cần Đước/)).toBeTruthy();
    await user.click(screen.getByLabelText('Region'));
    expect(screen.getByText(/No region has been chosen or drawn yet/)).toBeTruthy();
  });

  it('has a table of all districts and of the communes of today', async () => {
    const { user, store } = openAtlas({ search: '?task=law' });
    await user.click(await screen.findByRole('button', { name: 'Table of all districts' }));
    const table = within(
      await screen.findByRole('dialog', { name: 'Adding a cluster by Article 8: all units' }),
    );
    expect(table.getAllByRole('row')).toHaveLength(16);
    const cells = within(table.getByRole('row', { name: /Cần Đước/ })).getAllByRole('cell');
    const idle = within(table.getByRole('row', { name: /Cần Giuộc/ })).getAllByRole('cell');
    expect(idle[0]?.textContent).toBe('–No operating cluster yet: the condition does not arise');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'Pass',
      'Cannot tell',
      '5',
      '84.21\u00a0% (derived)60.00\u00a0% – 95.00\u00a0%',
      '84.21\u00a0% (derived)60.00\u00a0% – 95.00\u00a0%',
      '17.8 (derived)4.6 – 52.0',
    ]);
    await user.click(table.getByLabelText('New commune'));
    expect(table.getAllByRole('row')).toHaveLength(61);
    await user.click(table.getByRole('button', { name: 'Xã Mỹ Hạnh' }));
    expect(store.getState().view).toMatchObject({
      dialog: 'none',
      lawPlace: { kind: 'communeNew', id: '27976' },
    });
  });

  it('lets the keyboard reach the table where it does not fit', async () => {
    openAtlas({ search: '?show=laws', width: 390 });
    const area = await screen.findByRole('region', { name: 'Adding a cluster by Article 8: all units' });
    expect(area.tabIndex).toBe(0);
  });

  it('flags the size of a cluster, and tells whether it may be extended', async () => {
    const { user } = openAtlas({ search: '?feature=LA-002' });
    const card = within(await screen.findByRole('region', { name: 'Cluster LA-002' }));
    expect(card.getByText('Size 65 ha: within 10 ha to 75 ha.')).toBeTruthy();
    expect(card.getByText('It may be extended to 75 ha, by these figures.')).toBeTruthy();
    const field = card.getByLabelText('Extend to (ha)');
    await user.clear(field);
    await user.type(field, '75.01');
    expect(card.getByText('It may not be extended to 75.01 ha, by these figures.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, '60');
    expect(card.getByText('60 ha is no more than it has: that is no extension.')).toBeTruthy();
  });

  it('flags a cluster above the ceiling without calling it unlawful, and one whose size nobody knows', async () => {
    const { store } = openAtlas({ search: '?feature=LA-008' });
    const large = within(await screen.findByRole('region', { name: 'Cluster LA-008' }));
    expect(
      large.getByText(
        'Size 128 ha: above 75 ha. A cluster made under an earlier decree may lawfully differ.',
      ),
    ).toBeTruthy();
    expect(large.getByText('It has 75 ha or more already: Article 8 allows no extension.')).toBeTruthy();
    act(() => store.setState((state) => ({ ...state, focus: { ...state.focus, open: 'LA-014' } })));
    const shared = within(await screen.findByRole('region', { name: 'Cluster LA-014' }));
    expect(shared.getByText(/Nobody publishes the size of this very cluster/)).toBeTruthy();
  });
});
