import { describe, expect, it } from 'vitest';
import { ATLAS_PARTS, atlasPlan, CONTENTS_MOST } from '../../../src/briefing/print/atlasPages';
import { atlasState, districtState } from '../../../src/briefing/print/districtState';
import { selectShown } from '../../../src/state/selectors';
import { INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import type { AppState } from '../../../src/state/types';
import { realDataset } from '../domain/realHistory';

const { clusters, units } = realDataset;
const loaded = datasetReady(realDataset, [])(INITIAL_STATE);
const codes = clusters.map(({ code }) => code);
const slugs = units.districts.map(({ id }) => id);

describe('the pages of the printed atlas', () => {
  it.each(ATLAS_PARTS)('of %s: each thing once, at the page that the contents say', (parts) => {
    const { pages, pageOf } = atlasPlan(realDataset, clusters, parts, true);
    const expected = [...(parts === 'clusters' ? [] : slugs), ...(parts === 'districts' ? [] : codes)];
    expect(pages).toHaveLength(2 + expected.length);
    expect([...pageOf.keys()].sort()).toEqual([...expected].sort());
    for (const [id, page] of pageOf) {
      const at = pages[page - 1];
      expect(at?.kind === 'district' ? at.id : at?.kind === 'cluster' ? at.code : null).toBe(id);
    }
    const listed = pages.flatMap((page) => (page.kind === 'contents' ? page.entries : []));
    const paged = listed.filter(({ page }) => page !== null);
    expect(paged.map(({ id, page }) => [id, page])).toEqual([...pageOf]);
  });

  it('puts a district before its own clusters, and those of no known district last', () => {
    const { pages } = atlasPlan(realDataset, clusters, 'both', true);
    const before = new Map<string, string | null>();
    let district: string | null = null;
    for (const page of pages) {
      if (page.kind === 'district') district = page.id;
      if (page.kind === 'cluster') before.set(page.code, district);
    }
    for (const cluster of clusters) expect(before.get(cluster.code)).toBe(cluster.district ?? slugs.at(-1));
  });

  it('leaves out districts without any cluster that is wanted, where only some are', () => {
    const wanted = clusters.filter(({ district }) => district === 'tan-thanh');
    const { pages } = atlasPlan(realDataset, wanted, 'both', false);
    expect(pages.map(({ kind }) => kind)).toEqual([
      'about',
      'contents',
      'district',
      ...wanted.map(() => 'cluster'),
    ]);
  });

  it('goes on with the contents on a second page where one is too short', () => {
    const copies = [1, 2].flatMap((copy) =>
      clusters.map((each) => ({ ...each, code: `${each.code}-${copy}` })),
    );
    const { pages, pageOf } = atlasPlan(realDataset, copies, 'both', true);
    const sheets = pages.filter(({ kind }) => kind === 'contents');
    expect(sheets).toHaveLength(Math.ceil((copies.length + slugs.length + 1) / CONTENTS_MOST));
    expect(Math.min(...pageOf.values())).toBe(sheets.length + 2);
  });
});

describe('what the printed atlas tells of', () => {
  const filtered: AppState = {
    ...loaded,
    query: { ...loaded.query, filter: { ...loaded.query.filter, phases: ['operating'] } },
    focus: { ...loaded.focus, open: 'LA-001' },
  };

  it('is every cluster, or those that pass the filter, and nothing picked', () => {
    expect(selectShown(atlasState(filtered, false))).toHaveLength(clusters.length);
    const shown = atlasState(filtered, true);
    expect(selectShown(shown)).toHaveLength(17);
    expect(shown.focus.open).toBeNull();
  });

  it('has a link of one district that shows its clusters alone', () => {
    const own = districtState(atlasState(filtered, true), 'duc-hoa');
    const expected = clusters.filter((each) => each.district === 'duc-hoa' && each.phase === 'operating');
    expect(selectShown(own).map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
  });
});
