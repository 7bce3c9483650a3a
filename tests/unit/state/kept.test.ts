import { describe, expect, it } from 'vitest';
import type { KeptRegion } from '../../../src/domain/keptRegions';
import { selectKeptColumns, selectKeptFeatures } from '../../../src/state/keptSelectors';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import {
  cleanName,
  editKept,
  keepRegion,
  moveKept,
  removeKept,
  renameKept,
  replaceKept,
} from '../../../src/state/transitions/kept';
import { addUnit, undoRegion } from '../../../src/state/transitions/region';
import { decodeState, encodeState } from '../../../src/state/url';
import { createDataset } from './fixtures';
import { stepped } from './stepped';

const district = (id: string): KeptRegion => ({
  name: '',
  steps: [{ op: 'add', shape: { kind: 'district', id } }],
});
const names = ({ kept }: typeof INITIAL_STATE) => kept.map(({ name }) => name);
const four = ['a', 'b', 'c', 'd'].map((name) => keepRegion({ ...district('duc-hoa'), name }));

describe('kept regions', () => {
  it('are at most four, each with steps', () => {
    expect(names(stepped([...four, keepRegion(district('ben-luc'))]))).toEqual(['a', 'b', 'c', 'd']);
    expect(stepped([keepRegion({ name: 'x', steps: [] })]).kept).toEqual([]);
  });

  it('are moved, renamed, removed, and come back at their place', () => {
    expect(names(stepped([...four, moveKept(3, 0)]))).toEqual(['d', 'a', 'b', 'c']);
    expect(names(stepped([...four, moveKept(0, 99)]))).toEqual(['b', 'c', 'd', 'a']);
    expect(names(stepped([...four, renameKept(1, ' Dọc ~ N2 ')]))).toEqual(['a', 'Dọc N2', 'c', 'd']);
    const without = [...four, removeKept(1)];
    expect(names(stepped(without))).toEqual(['a', 'c', 'd']);
    expect(names(stepped([...without, keepRegion({ ...district('duc-hoa'), name: 'b' }, 1)]))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(names(stepped([...four, removeKept(7), renameKept(9, 'x')]))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('become the current region and take over what was made of it; undo brings back the one before', () => {
    const edited = stepped([keepRegion(district('duc-hoa')), addUnit('district', 'tan-an'), editKept(0)]);
    expect(edited.region.steps).toBe(edited.kept[0]?.steps);
    expect(undoRegion()(undoRegion()(edited)).region.steps).toEqual(district('tan-an').steps);
    const more = addUnit('district', 'ben-luc')(edited);
    expect(replaceKept(0, more.region.steps)(more).kept[0]?.steps).toHaveLength(2);
  });

  it('hold no name that a link could not carry', () => {
    expect(cleanName('a~b\u0000\n c')).toBe('a b c');
    expect([...cleanName('ế'.repeat(80))]).toHaveLength(60);
    expect(cleanName('e\u0302\u0301')).toBe('ế');
  });
});

describe('a link with kept regions', () => {
  const link = encodeState(
    stepped([keepRegion(district('duc-hoa')), keepRegion({ ...district('ben-luc'), name: 'B' })], {
      view: { task: 'region' },
    }),
  );
  const read = (search: string) => decodeState(search, INITIAL_STATE);

  it('that lost some of it keeps the others and says so', () => {
    expect(read(link).region.complaint).toBe('none');
    for (let end = link.length - 1; end > link.lastIndexOf('~B~') - 1; end -= 1) {
      const cut = read(link.slice(0, end));
      expect(cut.kept, link.slice(0, end)).toEqual([district('duc-hoa')]);
      expect(cut.region.complaint).toBe('kept');
    }
    const changed = read(link.replace('d-duc-hoa', 'd-duc-hob'));
    expect(changed.kept.map(({ name }) => name)).toEqual(['B']);
    expect(changed.region.complaint).toBe('kept');
    expect(read('?regions=7').region.complaint).toBe('kept');
  });

  it('of another data set loses the whole region that this one lacks a part of', () => {
    const store = createAppStore();
    store.setState(
      keepRegion({ name: '', steps: [...district('duc-hoa').steps, ...district('nowhere').steps] }),
    );
    store.setState(keepRegion(district('duc-hoa')));
    store.setState(datasetReady(createDataset(), []));
    expect(store.getState().kept).toEqual([district('duc-hoa')]);
    expect(store.getState().region.complaint).toBe('kept');
  });
});

describe('what follows from kept regions', () => {
  it('is computed once for each, whatever becomes of the others', () => {
    const store = createAppStore();
    expect(selectKeptFeatures(store.getState())).toEqual([]);
    store.setState(datasetReady(createDataset(), []));
    store.setState(keepRegion(district('duc-hoa')));
    const [first] = selectKeptColumns(store.getState());
    expect(first?.result?.parts.map(({ cluster }) => cluster.code)).toEqual(['LA-001', 'LA-002']);
    store.setState(keepRegion({ ...district('duc-hoa'), name: 'again' }));
    store.setState(renameKept(0, 'other'));
    expect(selectKeptColumns(store.getState())[0]).toBe(first);
    expect(selectKeptFeatures(store.getState())).toHaveLength(2);
  });
});
