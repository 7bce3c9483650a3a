import { describe, expect, it } from 'vitest';
import type { RegionShape } from '../../../src/domain/types';
import { createAppStore, INITIAL_STATE, type Transition } from '../../../src/state/store';
import { TEXT_LIMIT } from '../../../src/state/tidyFilter';
import * as camera from '../../../src/state/transitions/camera';
import * as data from '../../../src/state/transitions/dataset';
import * as focus from '../../../src/state/transitions/focus';
import * as map from '../../../src/state/transitions/map';
import * as query from '../../../src/state/transitions/query';
import * as region from '../../../src/state/transitions/region';
import * as view from '../../../src/state/transitions/view';
import { decodeState, encodeState } from '../../../src/state/url';
import { createDataset } from './fixtures';
import { stepped } from './stepped';

const circle: RegionShape = { kind: 'circle', center: [106.123456789, 10.987654321], radiusKm: 10.00049 };

describe('store', () => {
  it('opens with every cluster shown, in Vietnamese, in the theme of the system', () => {
    const { view: look, query: asked } = createAppStore().getState();
    expect([look.lang, look.theme, look.color]).toEqual(['vi', null, 'phase']);
    expect(asked.filter.phases).toEqual(['operating', 'procedure', 'new']);
  });

  it('keeps to its own: two stores share nothing', () => {
    const [one, other] = [createAppStore(), createAppStore({ view: { lang: 'en' } })];
    one.setState(query.setKnown(true));
    expect(other.getState().query.filter.known).toBe(false);
    expect(one.getState().view.lang).toBe('vi');
  });

  it('fills in what an initial part leaves out', () => {
    const state = createAppStore({ query: { filter: { known: true } } }).getState();
    expect(state.query).toEqual({
      ...INITIAL_STATE.query,
      filter: { ...INITIAL_STATE.query.filter, known: true },
    });
  });

  it('holds nothing that JSON cannot carry', () => {
    const state = stepped([
      data.datasetReady(createDataset(), []),
      query.toggleSelected('LA-001'),
      region.addShape(circle),
      camera.requestCamera({ kind: 'province' }),
      map.mapFailed('no-webgl2', 'none'),
    ]);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe('query', () => {
  const filterAfter = (...steps: Transition[]) => stepped(steps).query.filter;

  it('toggles phases in their own order, down to none', () => {
    const { togglePhase } = query;
    expect(filterAfter(togglePhase('operating'), togglePhase('operating')).phases).toEqual([
      'operating',
      'procedure',
      'new',
    ]);
    expect(
      filterAfter(togglePhase('operating'), togglePhase('new'), togglePhase('procedure')).phases,
    ).toEqual([]);
    expect(filterAfter(query.setFilter({ phases: ['new', 'operating', 'new'] })).phases).toEqual([
      'operating',
      'new',
    ]);
  });

  it('keeps districts in order, each once', () => {
    expect(filterAfter(query.toggleDistrict('tan-an'), query.toggleDistrict('ben-luc')).districts).toEqual([
      'ben-luc',
      'tan-an',
    ]);
    expect(
      filterAfter(query.setFilter({ districts: ['b', 'a', 'b'] }), query.toggleDistrict('b')).districts,
    ).toEqual(['a']);
  });

  it.each([
    [5, 20, 5, 20],
    [20, 5, 5, 20],
    [1.005, null, 1, null],
    [-3, Number.NaN, null, null],
    [null, Number.POSITIVE_INFINITY, null, null],
    [0, 0, 0, 0],
  ])('takes bounds %s and %s as %s and %s', (min, max, freeMin, freeMax) => {
    expect(filterAfter(query.setFilter({ freeMin: min, freeMax: max }))).toMatchObject({ freeMin, freeMax });
  });

  it('puts right what a filter is given', () => {
    const asked = filterAfter(
      query.setFilter({
        pipelineMin: 60,
        pipelineMax: 40.001,
        occupancyMin: 0.84214,
        occupancyMax: Number.NaN,
        grossMin: -1,
        communes: ['8011537', '27976', '8011537'],
        sectors: ['mechanical', 'multi'],
        near: [
          { target: 'ql50', km: 5 },
          { target: 'port', km: 19.6 },
          { target: 'n2', km: Number.NaN },
          { target: 'ql50', km: 10 },
        ],
      }),
    );
    expect(asked).toEqual({
      ...INITIAL_STATE.query.filter,
      pipelineMin: 40,
      pipelineMax: 60,
      occupancyMin: 0.8421,
      communes: ['27976', '8011537'],
      sectors: ['multi', 'mechanical'],
      near: [
        { target: 'port', km: 20 },
        { target: 'ql50', km: 10 },
      ],
    });
  });

  it('clears one condition and leaves the others', () => {
    const near = [
      { target: 'port', km: 20 },
      { target: 'ql50', km: 10 },
    ];
    const asked = query.setFilter({ freeMin: 5, freeMax: 9, grossMin: 20, near });
    expect(filterAfter(asked, query.clearCondition('free'), query.clearCondition('near:port'))).toEqual({
      ...INITIAL_STATE.query.filter,
      grossMin: 20,
      near: near.slice(1),
    });
  });

  it('looks for a kind of land within bounds, and drops the kind and keeps the bounds', () => {
    const { seekLand, clearCondition } = query;
    const bounds = { min: 5, max: 9 };
    const [free, pipeline] = [
      { freeMin: 5, freeMax: 9 },
      { pipelineMin: 5, pipelineMax: 9 },
    ];
    const opening = INITIAL_STATE.query.filter;
    expect(filterAfter(seekLand('now', bounds))).toEqual({ ...opening, available: 'now', ...free });
    expect(filterAfter(seekLand('pipeline', bounds))).toEqual({
      ...opening,
      available: 'pipeline',
      ...pipeline,
    });
    expect(filterAfter(seekLand('pipeline', bounds), clearCondition('available'))).toEqual({
      ...opening,
      ...free,
      ...pipeline,
    });
  });

  it('clears the filter, and neither order nor ticks', () => {
    const { query: asked } = stepped([
      query.seekLand('now', { min: 5, max: null }),
      query.setKnown(true),
      query.setText('x'.repeat(300)),
      query.sortBy('free'),
      query.toggleSelected('LA-002'),
      query.clearFilter(),
    ]);
    expect(asked).toEqual({
      filter: INITIAL_STATE.query.filter,
      sort: { key: 'free', descending: true },
      selected: ['LA-002'],
      shortlist: [],
      assumed: { leasableShare: null, operatingOccupancy: null },
    });
  });

  it('cuts a search text to what a link carries', () => {
    expect(filterAfter(query.setText('x'.repeat(300))).text).toHaveLength(TEXT_LIMIT);
  });

  it('sorts land by the largest first and names from A, then the other way round', () => {
    const sortAfter = (...steps: Transition[]) => stepped(steps).query.sort;
    expect(sortAfter(query.sortBy('gross'))).toEqual({ key: 'gross', descending: true });
    expect(sortAfter(query.sortBy('gross'), query.sortBy('gross')).descending).toBe(false);
    expect(sortAfter(query.sortBy('gross'), query.sortBy('district')).descending).toBe(false);
    expect(sortAfter(query.sortBy('name')).descending).toBe(true);
  });

  it('keeps ticked clusters in register order, each once', () => {
    const ticked = (...steps: Transition[]) => stepped(steps).query.selected;
    expect(ticked(query.toggleSelected('LA-010'), query.toggleSelected('LA-002'))).toEqual([
      'LA-002',
      'LA-010',
    ]);
    expect(ticked(query.setSelected(['LA-010', 'LA-002', 'LA-010']))).toEqual(['LA-002', 'LA-010']);
    expect(ticked(query.setSelected(['LA-010', 'LA-002']), query.toggleSelected('LA-002'))).toEqual([
      'LA-010',
    ]);
    expect(ticked(query.toggleSelected('LA-010'), query.clearSelected())).toEqual([]);
  });
});

describe('view, focus, camera, map', () => {
  it('changes one thing of the view at a time', () => {
    const { view: look } = stepped([
      view.setLang('en'),
      view.setTheme('dark'),
      view.setColor('free'),
      view.setShade('density'),
      view.setShadeUnits('communeNew'),
      view.setPanels('none'),
      view.setTableOpen(true),
      view.setTask('region'),
      view.setSwipe(0.12345),
      view.openDialog('about'),
    ]);
    expect(look).toEqual({
      lang: 'en',
      theme: 'dark',
      color: 'free',
      lawPlace: null,
      lawHa: 75,
      shade: 'density',
      shadeUnits: 'communeNew',
      layout: 'full',
      panels: 'none',
      hidden: [],
      frozen: false,
      dialog: 'about',
      exporting: 'data',
      tableOpen: true,
      notCounted: false,
      swipe: 0.123,
      task: 'region',
    });
    expect(view.closeDialog()(stepped([view.openDialog('help')])).view.dialog).toBe('none');
  });

  it('keeps who is in a section of the plan in it, and brings whoever comes from elsewhere to the first', () => {
    const taskAfter = (...steps: Transition[]) => stepped(steps).view.task;
    expect(taskAfter(view.openTask('plan'))).toBe('region');
    expect(taskAfter(view.setTask('law'), view.openTask('plan'))).toBe('law');
    expect(taskAfter(view.setTask('law'), view.openTask('invest'))).toBe('invest');
  });

  it('is the same state where pointer and focus do not move', () => {
    const state = stepped([focus.hoverCluster('LA-001'), focus.openCluster('LA-002')]);
    expect(state.focus).toMatchObject({ hover: 'LA-001', open: 'LA-002' });
    expect(focus.hoverCluster('LA-001')(state)).toBe(state);
    expect(focus.openCluster('LA-002')(state)).toBe(state);
  });

  it('numbers requests, so that the same one can be made twice', () => {
    const wish = { kind: 'bounds', bbox: [106, 10, 107, 11] } as const;
    const state = stepped([camera.requestCamera(wish), camera.requestCamera(wish)]);
    expect(state.camera.request).toEqual({ ...wish, id: 2 });
  });

  it('keeps of a place what a link carries', () => {
    const place = { zoom: 11.23456, lat: 10.885612345, lng: 106.401223456 };
    const { camera: there } = stepped([
      camera.cameraSettled({ place, bearing: 12, metresPerPixel: 30 }),
      camera.pointerAt([106, 10]),
    ]);
    expect(there).toMatchObject({
      at: { zoom: 11.23, lat: 10.88561, lng: 106.40122 },
      bearing: 12,
      metresPerPixel: 30,
      pointer: [106, 10],
    });
    expect(
      stepped([camera.cameraSettled({ place: null, bearing: 0, metresPerPixel: 1 })]).camera.at,
    ).toBeNull();
  });

  it('goes from picture to live, or to the reason why not', () => {
    expect(stepped([map.mapLive()]).map).toEqual({ status: 'live', beside: 'possible' });
    expect(stepped([map.mapFailed('context-lost', 'x')]).map).toEqual({
      status: 'failed',
      reason: 'context-lost',
      detail: 'x',
    });
  });
});

describe('data set', () => {
  it('drops what it does not know, and keeps shapes', () => {
    const state = stepped([data.datasetReady(createDataset(), [])], {
      query: { filter: { districts: ['duc-hoa', 'nowhere'] }, selected: ['LA-001', 'LA-999'] },
      region: {
        steps: [
          { op: 'add', shape: { kind: 'district', id: 'nowhere' } },
          { op: 'add', shape: { kind: 'communeOld', id: '8011537' } },
          { op: 'add', shape: circle },
        ],
      },
      focus: { open: 'LA-999' },
    });
    expect(state.query.filter.districts).toEqual(['duc-hoa']);
    expect(state.query.selected).toEqual(['LA-001']);
    expect(state.region.steps).toHaveLength(2);
    expect(state.region.complaint).toBe('unknown');
    expect(state.focus.open).toBeNull();
  });

  it('drops communes and targets it does not know, but keeps every wish while no distance is known', () => {
    const target = { kind: 'road', name: { vi: 'N2', en: 'N2' }, schematic: false, planned: false } as const;
    const near = [
      { target: 'n2', km: 5 },
      { target: 'nowhere', km: 5 },
      { target: 'port', km: 20 },
    ];
    const asked = { query: { filter: { communes: ['8011537', '99999'], near } } };
    const known = createDataset({ near: { targets: [{ id: 'n2', ...target, sources: [] }], km: {} } });
    const { filter } = stepped([data.datasetReady(known, [])], asked).query;
    expect(filter.communes).toEqual(['8011537']);
    expect(filter.near.map((wish) => wish.target)).toEqual(['n2', 'port']);
    const bare = stepped([data.datasetReady(createDataset(), [])], asked).query;
    expect(bare.filter.near).toEqual(near);
  });

  it('drops a shape that crosses itself, and says so', () => {
    const bow = [
      [106, 10],
      [107, 11],
      [107, 10],
      [106, 11],
    ] as const;
    const steps = [bow, bow.toSorted(([, a], [, b]) => a - b)].map(
      (ring) => ({ op: 'add', shape: { kind: 'polygon', ring } }) as const,
    );
    const { region } = stepped([data.datasetReady(createDataset(), [])], { region: { steps } });
    expect(region.steps).toEqual(steps.slice(1));
    expect(region.complaint).toBe('crossing');
  });

  it('leaves alone what it knows, and everything while it is not there', () => {
    const start = stepped([query.toggleSelected('LA-001'), focus.openCluster('LA-999')]);
    expect(data.withoutUnknown(start)).toBe(start);
    const ready = data.datasetReady(createDataset(), [])(start);
    expect(ready.query).toBe(start.query);
    expect(ready.region).toBe(start.region);
  });

  it('opens a link whose region it does not know as one without a region', () => {
    const opened = (...ids: string[]) => {
      const steps = ids.map((id) => ({ op: 'add', shape: { kind: 'district', id } }) as const);
      const sent = createAppStore({ region: { steps }, view: { task: 'region' } }).getState();
      const link = decodeState(encodeState(sent), INITIAL_STATE);
      expect(link.view.task).toBe('region');
      return data.datasetReady(createDataset(), [])(link).view.task;
    };
    expect(opened('nowhere')).toBe('explore');
    expect(opened('duc-hoa', 'nowhere')).toBe('region');
  });

  it('takes in what is found wrong later, each once, and keeps the data set itself', () => {
    const lost = { severity: 'warning', file: 'a', line: null, field: null, code: 'x', params: {} } as const;
    const ready = stepped([data.datasetReady(createDataset(), [])]);
    const told = data.datasetIssuesAdded([lost])(ready);
    expect(told.dataset).toEqual({ ...ready.dataset, issues: [lost] });
    expect(data.datasetIssuesAdded([{ ...lost }])(told)).toBe(told);
    const loading = stepped([data.datasetLoading()]);
    expect(data.datasetIssuesAdded([lost])(loading)).toBe(loading);
  });

  it('says what stands in its way', () => {
    const issue = { severity: 'error', file: 'a', line: 1, field: null, code: 'x', params: {} } as const;
    const failed = stepped([data.datasetFailed('broken', [issue])]).dataset;
    expect(failed).toEqual({ status: 'failed', reason: 'broken', issues: [issue] });
    expect(stepped([data.datasetFailed('broken', []), data.datasetLoading()]).dataset.status).toBe('loading');
  });
});
