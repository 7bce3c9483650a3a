import { describe, expect, it } from 'vitest';
import { type FigureRow, sceneFigures } from '../../../src/briefing/sceneFigures';
import { borrowedFrom, sceneWords } from '../../../src/briefing/sceneWords';
import { shownClusters } from '../../../src/domain/filter';
import { totalsOf } from '../../../src/domain/totals';
import { formatHa } from '../../../src/i18n/format';
import { LANGS } from '../../../src/i18n/lang';
import { READY_SCENES, readyScene } from '../../../src/state/readySet';
import { sceneState } from '../../../src/state/sceneState';
import { sceneView } from '../../../src/state/scenes';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { historyReady } from '../../../src/state/transitions/history';
import type { AppState, Scene } from '../../../src/state/types';
import { history, realDataset } from '../domain/realHistory';

const loaded = datasetReady(realDataset, [])(INITIAL_STATE);
const told = historyReady(history)(loaded);
const state = (id: string) => sceneState(readyScene(id) ?? { view: '' }, told);
const row = (rows: readonly FigureRow[] | undefined | null, key: FigureRow['key']) =>
  rows?.find((each) => each.key === key);
const words = (id: string, lang: 'vi' | 'en') => {
  const scene = readyScene(id);
  if (scene === null) throw new Error(id);
  return sceneWords(scene, told, lang);
};

describe('the words of a scene', () => {
  it.each(LANGS)('of the ready set are all there in %s, with every figure filled in', (lang) => {
    for (const scene of READY_SCENES)
      for (const text of Object.values(sceneWords(scene, told, lang))) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/\{\{|undefined|NaN/);
      }
  });

  it('have no figure typed', () => {
    const fewer = { ...realDataset, clusters: realDataset.clusters.slice(5, 30) };
    const other = historyReady(history)(datasetReady(fewer, [])(INITIAL_STATE));
    for (const id of ['province', 'phases', 'free', 'unknown']) {
      const scene = readyScene(id);
      if (scene === null) throw new Error(id);
      const texts = Object.values(sceneWords(scene, other, 'en')).join(' ');
      expect(texts).not.toContain('72');
      expect(texts).not.toBe(Object.values(words(id, 'en')).join(' '));
    }
  });

  it('name the free land of Đức Hòa as the totals have it', () => {
    const filter = { ...INITIAL_STATE.query.filter, districts: ['duc-hoa'] };
    const parts = shownClusters(realDataset, filter).map((cluster) => ({ cluster, share: 1 }));
    const { free } = totalsOf(parts, realDataset.assumptions);
    expect(words('free', 'vi').caption).toContain(`Huyện Đức Hòa, ${formatHa('vi', free.value)}`);
  });

  it('name units as the rest of the language does', () => {
    expect(words('free', 'en').caption).toContain('Most free land: Đức Hòa district,');
    expect(words('hoang-gia', 'en').caption).toMatch(/^Mỹ Hạnh commune – Đức Hòa district\./);
    expect(words('hoang-gia', 'vi').caption).toMatch(/^Xã Mỹ Hạnh – Huyện Đức Hòa\./);
    for (const { id } of READY_SCENES) expect(words(id, 'en').caption).not.toMatch(/Huyện|Xã |Thị xã/);
  });

  it('say of each target where it stands, and nothing of it before the history is there', () => {
    const { caption, notes } = words('targets', 'en');
    for (const { text } of realDataset.targets) expect(caption).toContain(text.en);
    // A line each, where it stands first: read at a glance from the back of the room.
    const lines = caption.split('\n');
    expect(lines).toHaveLength(realDataset.targets.length);
    expect(lines).toContain('• Unknown: Infrastructure construction started in new clusters');
    expect(lines).toContain(
      '• Partly reached: Central wastewater treatment of the cluster Hoàng Gia completed',
    );
    expect(notes).toMatch(/\d reached · \d partly/);
    const scene = readyScene('targets');
    if (scene === null) throw new Error('targets');
    expect(sceneWords(scene, loaded, 'en').caption).not.toMatch(/unknown|reached/i);
  });

  it('say how many clusters lie by the roads of an axis, and on what the axis rests', () => {
    expect(words('duc-hoa', 'en').caption).toMatch(
      /Of \d+ clusters .* \d+ lie within 10 km of National Road N2/,
    );
    expect(words('can-giuoc', 'vi').caption).toContain(
      'Quốc lộ 50 (đoạn Cần Đước – Mỹ Tho) / ĐT.826 (đoạn Gò Đen – Cần Đước)',
    );
    expect(words('can-giuoc', 'vi').caption).toContain('không nguồn nào ở đây nêu tên trục');
  });

  const own: Scene = {
    id: 'own',
    ready: 'free',
    words: { en: { title: 'Mine', caption: 'C', notes: '' } },
    view: readyScene('free')?.view ?? '',
    frame: null,
  };

  it('are none of the ready ones where something else is shown by now, whose figures they do not have', () => {
    const other = { ...own, words: {}, view: 'district=duc-hoa' };
    expect(sceneWords(other, told, 'en')).toEqual({ title: 'Untitled scene', caption: '', notes: '' });
    expect(sceneWords({ ...other, words: own.words }, told, 'en')).toEqual({ ...own.words.en });
  });

  it('are the own ones, else those of the other language, else the ready ones', () => {
    expect(sceneWords(own, told, 'en').title).toBe('Mine');
    expect(sceneWords(own, told, 'vi').title).toBe('Mine');
    // What it does not say itself stays as the data have it.
    expect(sceneWords(own, told, 'en').notes).toBe(words('free', 'en').notes);
    expect(borrowedFrom(own, 'vi')).toBe('en');
    expect(borrowedFrom(own, 'en')).toBeNull();
    expect(sceneWords({ ...own, words: {} }, told, 'vi')).toEqual(words('free', 'vi'));
    expect(sceneWords({ ...own, words: {}, ready: null }, told, 'vi')).toEqual({
      title: 'Cảnh chưa đặt tên',
      caption: '',
      notes: '',
    });
    expect(sceneWords({ ...own, words: {} }, INITIAL_STATE, 'vi').caption).toBe('');
  });
});

describe('the figures of a scene', () => {
  it('are the totals of what it shows, each with what it rests on', () => {
    const figures = sceneFigures(state('free'));
    const operating = realDataset.clusters.filter(({ phase }) => phase === 'operating');
    const totals = totalsOf(
      operating.map((cluster) => ({ cluster, share: 1 })),
      realDataset.assumptions,
    );
    expect(figures?.rows.map(({ key }) => key)).toEqual([
      'count',
      'gross',
      'leasable',
      'leased',
      'free',
      'pipeline',
      'occupancy',
    ]);
    expect(row(figures?.rows, 'count')).toMatchObject({ value: operating.length, basis: null });
    const free = row(figures?.rows, 'free');
    expect(free).toMatchObject({ value: totals.free.value, text: formatHa('vi', totals.free.value) });
    expect(free?.basis).toBe('balance');
    expect(free?.parts.map(({ value }) => value).reduce((sum, value) => sum + value)).toBeCloseTo(
      totals.free.value ?? Number.NaN,
    );
    expect(row(figures?.rows, 'occupancy')?.value).toBe(totals.occupancy.value);
    expect(figures?.region).toBeNull();
    expect(figures?.cluster).toBeNull();
    expect(figures?.tried).toBe(false);
  });

  it('have the region beside what is shown, and the open cluster', () => {
    const region: AppState['region'] = {
      ...told.region,
      steps: [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }],
    };
    const view = sceneView({ ...told, region, focus: { ...told.focus, open: 'LA-008' } });
    const figures = sceneFigures(sceneState({ view }, told));
    const duc = sceneFigures(sceneState({ view: 'district=duc-hoa' }, told));
    expect(row(figures?.region, 'free')?.value).toBeCloseTo(row(duc?.rows, 'free')?.value ?? Number.NaN, 6);
    expect(row(figures?.rows, 'count')?.value).toBe(realDataset.clusters.length);
    expect(figures?.cluster?.name).toBe('Hoàng Gia');
    expect(row(figures?.cluster?.rows, 'gross')).toMatchObject({ value: 128, basis: 'stated' });
    expect(row(figures?.cluster?.rows, 'pipeline')).toBeUndefined();
  });

  it('never take what is missing for zero', () => {
    const [first, ...rest] = realDataset.clusters;
    if (first === undefined) throw new Error('no cluster');
    const unknown = { ...first, gross: { ha: null, basis: 'missing' as const, sources: [] } };
    const holed = datasetReady({ ...realDataset, clusters: [unknown, ...rest] }, [])(INITIAL_STATE);
    const gross = row(sceneFigures(holed)?.rows, 'gross');
    expect(gross?.missing).toBe(1);
    expect(gross?.note).toContain('1 cụm chưa có số liệu');
    const alone = datasetReady({ ...realDataset, clusters: [unknown] }, [])(INITIAL_STATE);
    expect(row(sceneFigures(alone)?.rows, 'gross')).toMatchObject({
      value: null,
      text: 'chưa có',
      basis: 'missing',
    });
  });

  it('say that a phase has no occupancy, and that figures are tried', () => {
    const none = sceneFigures(sceneState({ view: 'phase=new&leasable=0.7' }, told));
    expect(row(none?.rows, 'occupancy')).toMatchObject({ value: null, basis: null, text: 'không áp dụng' });
    expect(none?.tried).toBe(true);
  });

  it('have no land of phases that are not shown, which is not zero', () => {
    const none = { value: null, basis: null, text: 'không áp dụng', missing: 0, note: '' };
    const of = (view: string) => sceneFigures(sceneState({ view }, told))?.rows;
    expect(row(of('phase=operating'), 'pipeline')).toMatchObject(none);
    expect(row(of('phase=operating'), 'leased')?.value).toBeGreaterThan(0);
    for (const key of ['free', 'leased'] as const) expect(row(of('phase=new'), key)).toMatchObject(none);
    expect(row(of('phase=new'), 'pipeline')?.value).toBeGreaterThan(0);
    for (const key of ['pipeline', 'free', 'leased'] as const)
      expect(row(of(''), key)?.value).toBeGreaterThan(0);
  });

  it('are not there before the data set', () => {
    expect(sceneFigures(createAppStore().getState())).toBeNull();
  });
});
