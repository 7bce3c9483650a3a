import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/domain/types';
import { dataset, openAtlas } from './atlas';

async function openInvest(search = '?task=invest&lang=en', data = dataset) {
  const opened = openAtlas({ search, data });
  const panel = await screen.findByRole('region', { name: 'Filters' });
  return { ...opened, panel };
}

const result = (panel: HTMLElement) => within(panel).getByRole('status').textContent;

describe('looking for land', () => {
  it('says how many of how many are left and with how much land, and how far assumptions could move it', async () => {
    const { panel } = await openInvest('?task=invest&lang=en&available=now');
    // 857 ha × 0.7356 × (1 − 0.8421); 857 × 0.6 × 0.05 and 857 × 0.85 × 0.4 at the ends of the ranges.
    expect(result(panel)).toContain('17 of 72 clusters · 99.5 ha free');
    expect(result(panel)).toContain('Free land 25.7 ha – 291.4 ha');
  });

  it('takes bounds typed beside the slider, and slides them by key', async () => {
    const { user, store, panel } = await openInvest();
    await user.click(within(panel).getByRole('radio', { name: /^Pipeline/ }));
    const pipeline = within(panel).getByRole('group', { name: /Pipeline land/ });
    const [least] = within(pipeline).getAllByRole('textbox');
    await user.type(least as HTMLElement, '40');
    expect(store.getState().query.filter).toMatchObject({
      pipelineMin: 40,
      pipelineMax: null,
      freeMin: null,
    });
    const [thumb] = within(pipeline).getAllByRole('slider');
    expect(thumb?.getAttribute('aria-valuetext')).toBe('40.0 ha');
    (thumb as HTMLElement).focus();
    await user.keyboard('{ArrowRight}');
    expect(store.getState().query.filter.pipelineMin).toBe(41);
    // Each end moves the thumb that has the focus, and no further than the other.
    await user.keyboard('{Home}');
    expect(store.getState().query.filter.pipelineMin).toBeNull();
    const [, most] = within(pipeline).getAllByRole('slider');
    (most as HTMLElement).focus();
    await user.keyboard('{Home}');
    expect(store.getState().query.filter).toMatchObject({ pipelineMin: null, pipelineMax: 0 });
  });

  it('bounds both kinds of land alike where either will do, and only the one that is looked for', async () => {
    const { user, store, panel } = await openInvest();
    const either = within(panel).getByRole('group', { name: /^Free or pipeline land/ });
    await user.type(within(either).getAllByRole('textbox')[0] as HTMLElement, '50');
    expect(store.getState().query.filter).toMatchObject({ freeMin: 50, pipelineMin: 50 });
    expect(result(panel)).toContain(' · 0.0 ha free');
    await user.click(within(panel).getByRole('radio', { name: /^Free now/ }));
    expect(store.getState().query.filter).toMatchObject({ available: 'now', freeMin: 50, pipelineMin: null });
  });

  it('gives the focus to the result when the condition that had it is gone', async () => {
    const { user, panel } = await openInvest('?task=invest&lang=en&available=now');
    await user.click(within(panel).getByRole('button', { name: /^Clear: / }));
    expect(document.activeElement).toBe(within(panel).getByRole('status'));
  });

  it('tells why a cluster is not in the list, and apart from it what only lacks a value', async () => {
    const { user, store, panel } = await openInvest('?task=invest&lang=en&near=port-20');
    const why = within(panel).getByRole('region', { name: 'Why not in my list' });
    // The fourteen whose place nobody publishes, and the four of which only the district is known.
    const summary = within(why).getByText('18 clusters removed only because a value is missing');
    await user.click(summary);
    expect(within(why).getAllByText(/^missing: Within 20 km/).length).toBe(18);
    const before = Number(/^(\d+) of 72/.exec(result(panel) ?? '')?.[1]);
    await user.click(within(why).getByRole('checkbox', { name: 'Keep clusters that only lack a value' }));
    expect(store.getState().query.filter.keepUnknown).toBe(true);
    expect(Number(/^(\d+) of 72/.exec(result(panel) ?? '')?.[1])).toBe(before + 18);
  });

  it('says what relaxing a bound brings, and does it in one press', async () => {
    const { user, store, panel } = await openInvest('?task=invest&lang=en&available=now&free_min=20');
    const why = within(panel).getByRole('region', { name: 'Why not in my list' });
    const line = /^Apply: Free land now ≥ ([\d.]+) ha instead of 20\.0 ha: (\d+) more$/;
    const apply = within(why).getByRole('button', { name: line });
    const [, to, gained] = line.exec(apply.getAttribute('aria-label') ?? '') ?? [];
    const shown = () => Number(/^(\d+) of 72/.exec(result(panel) ?? '')?.[1]);
    const before = shown();
    await user.click(apply);
    expect(store.getState().query.filter.freeMin).toBe(Number(to));
    expect(shown() - before).toBe(Number(gained));
  });

  it('offers what to relax where nothing is left', async () => {
    const { user, panel } = await openInvest('?task=invest&lang=en&available=now&free_min=90');
    const empty = within(panel).getByRole('alert');
    expect(empty.textContent).toContain('No cluster meets every condition');
    await user.click(within(empty).getAllByRole('button')[0] as HTMLElement);
    expect(within(panel).queryByRole('alert')).toBeNull();
    expect(result(panel)).not.toMatch(/^0 of/);
  });

  it('claims no cluster to fail where the distances are missing, and asks for no raw id', async () => {
    const { panel } = await openInvest('?task=invest&lang=en&near=ql50-10', { ...dataset, near: null });
    const empty = within(panel).getByRole('alert').textContent;
    expect(empty).toContain('No cluster is known to meet every condition');
    expect(empty).toContain('72 clusters fail none');
    expect(empty).toContain('The distances did not arrive');
    expect(empty).toContain('Within 10 km of a road or place (ql50)');
    expect(result(panel)).toMatch(/^Distances are missing/);
    const page = document.body.textContent ?? '';
    expect(page).not.toMatch(/No cluster (matches|meets)|0 of 72/);
  });

  it('does not blame missing distances where every cluster fails something else', async () => {
    const search = '?task=invest&lang=en&near=ql50-10&available=now&free_min=90';
    const { panel } = await openInvest(search, { ...dataset, near: null });
    expect(within(panel).getByRole('alert').textContent).toContain('No cluster meets every condition');
    expect(result(panel)).toMatch(/^0 of 72/);
  });

  it('counts beside each district how many it has and how many are left', async () => {
    const { user, panel } = await openInvest('?task=invest&lang=en&available=now');
    await user.click(within(panel).getByText('Place'));
    const district = within(panel).getByRole('checkbox', { name: /Đức Hòa/ });
    expect(district.closest('label')?.textContent).toMatch(/\d+ → \d+$/);
  });

  it('counts beside each fact how many clusters have it and how many of them are left', async () => {
    const { user, panel } = await openInvest('?task=invest&lang=en&available=now');
    await user.click(within(panel).getByText('What sources state'));
    const words = (name: RegExp) =>
      within(panel).getByRole('checkbox', { name }).closest('label')?.textContent;
    const having = (has: (cluster: Cluster) => boolean) => {
      const all = dataset.clusters.filter(has);
      const left = all.filter(({ phase }) => phase === 'operating').length;
      return all.length === left ? `${left}` : `${all.length} → ${left}`;
    };
    const known = having(({ gross }) => gross.basis === 'stated');
    expect(words(/^Only figures/)).toBe(`Only figures that a source states${known}`);
    expect(words(/^Wastewater/)).toMatch(new RegExp(`${having((each) => each.wastewater !== null)}$`));
    const multi = having(({ sectorIds }) => sectorIds.includes('multi'));
    expect(words(/^several sectors/)).toBe(`several sectors${multi}`);
  });

  it('finds a commune by its old or new name, and says so where there is none', async () => {
    const { user, store, panel } = await openInvest();
    await user.click(within(panel).getByText('Place'));
    const field = within(panel).getByRole('combobox', { name: /Add a commune/ });
    await user.type(field, 'hòa khánh{Enter}');
    expect(store.getState().query.filter.communes).toEqual(['27979']);
    // A name from before is found though it was typed wrong, and says which time and district it is of.
    await user.type(field, 'my hanh nm{Enter}');
    await user.click(
      within(panel).getByRole('button', {
        name: 'Remove Xã Mỹ Hạnh Nam (Huyện Đức Hòa, before 1 July 2025)',
      }),
    );
    await user.type(field, 'Atlantis{Enter}');
    expect(within(panel).getByRole('alert').textContent).toContain('no commune');
    await user.click(within(panel).getByRole('button', { name: 'Remove Xã Hoà Khánh' }));
    expect(store.getState().query.filter.communes).toEqual([]);
  });

  it('moves an assumption by key: totals follow, and as published comes back', async () => {
    const { user, store, panel } = await openInvest('?task=invest&lang=en&available=now');
    await user.click(within(panel).getByText('Assumptions'));
    const slider = within(panel).getByRole('slider', { name: 'Mean occupancy' });
    slider.focus();
    await user.keyboard('{End}');
    expect(store.getState().query.assumed.operatingOccupancy).toBe(0.95);
    // 857 × 0.7356 × 0.05
    expect(result(panel)).toContain('31.5 ha free');
    await user.click(within(panel).getByRole('button', { name: 'As published' }));
    expect(result(panel)).toContain('99.5 ha free');
  });

  it('orders the shortlist by keys and lets go of it', async () => {
    const { user, store, panel } = await openInvest('?task=invest&lang=en&compare=LA-008.LA-023.LA-024');
    const list = within(panel).getByRole('region', { name: 'Shortlist' });
    await user.click(within(list).getByRole('button', { name: 'Move Hoàng Gia down' }));
    expect(store.getState().query.shortlist).toEqual(['LA-023', 'LA-008', 'LA-024']);
    await user.click(within(list).getByRole('button', { name: 'Let go of Hoàng Gia' }));
    await user.click(within(list).getByRole('button', { name: 'Clear the shortlist' }));
    expect(store.getState().query.shortlist).toEqual([]);
  });
});
