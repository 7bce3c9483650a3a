import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppStore, INITIAL_STATE, type InitialParts } from '../../../src/state/store';
import type { AppState } from '../../../src/state/types';
import { decodeState, encodeState } from '../../../src/state/url';
import { URL_TABLE } from '../../../src/state/urlTable';
import { linkStates } from './arbitraries';
import { frozen } from './fixtures';

const start = frozen(INITIAL_STATE);
const decode = (search: string): AppState => decodeState(search, start);
const stateWith = (parts: InitialParts): AppState => createAppStore(parts).getState();

/** Every parameter with what it stands for; each is tried alone, there and back. */
const CASES: readonly (readonly [search: string, parts: InitialParts])[] = [
  ['?lang=en', { view: { lang: 'en' } }],
  ['?theme=light', { view: { theme: 'light' } }],
  ['?theme=dark', { view: { theme: 'dark' } }],
  ['?color=occupancy', { view: { color: 'occupancy' } }],
  ['?color=free', { view: { color: 'free' } }],
  ['?color=basis', { view: { color: 'basis' } }],
  ['?shade=count', { view: { shade: 'count' } }],
  ['?shade=gross', { view: { shade: 'gross' } }],
  ['?shade=free', { view: { shade: 'free' } }],
  ['?law=d-can-duoc', { view: { lawPlace: { kind: 'district', id: 'can-duoc' } } }],
  ['?law=c-8012511', { view: { lawPlace: { kind: 'communeOld', id: '8012511' } } }],
  ['?law=n-28126', { view: { lawPlace: { kind: 'communeNew', id: '28126' } } }],
  ['?law=region', { view: { lawPlace: { kind: 'region' } } }],
  ['?law_ha=12.5', { view: { lawHa: 12.5 } }],
  ['?law_ha=', { view: { lawHa: null } }],
  ['?shade=occupancy', { view: { shade: 'occupancy' } }],
  ['?shade=density', { view: { shade: 'density' } }],
  ['?data_version=2026.11', { madeWith: '2026.11' }],
  ['?scenes=free.SQ', { briefing: { linked: 'free.SQ' } }],
  ['?task=present', { view: { task: 'present' } }],
  ['?scene=1', { briefing: { at: 0 } }],
  ['?scene=12&play=1', { briefing: { at: 11, presenting: true } }],
  ['?play=1&autoplay=20', { briefing: { presenting: true, autoplay: 20 } }],
  ['?autoplay=5', { briefing: { autoplay: 5 } }],
  ['?swipe=0.25', { view: { swipe: 0.25 } }],
  ['?shade_units=communeNew', { view: { shadeUnits: 'communeNew' } }],
  ['?shade=free&shade_units=communeNew', { view: { shade: 'free', shadeUnits: 'communeNew' } }],
  ['?phase=', { query: { filter: { phases: [] } } }],
  ['?phase=operating', { query: { filter: { phases: ['operating'] } } }],
  ['?phase=procedure', { query: { filter: { phases: ['procedure'] } } }],
  ['?phase=new', { query: { filter: { phases: ['new'] } } }],
  ['?phase=operating.procedure', { query: { filter: { phases: ['operating', 'procedure'] } } }],
  ['?phase=operating.new', { query: { filter: { phases: ['operating', 'new'] } } }],
  ['?phase=procedure.new', { query: { filter: { phases: ['procedure', 'new'] } } }],
  ['?district=duc-hoa', { query: { filter: { districts: ['duc-hoa'] } } }],
  ['?district=ben-luc.duc-hoa', { query: { filter: { districts: ['ben-luc', 'duc-hoa'] } } }],
  ['?commune=27976.8011537', { query: { filter: { communes: ['27976', '8011537'] } } }],
  ['?free_min=0', { query: { filter: { freeMin: 0, pipelineMin: 0 } } }],
  ['?free_min=2.5', { query: { filter: { freeMin: 2.5, pipelineMin: 2.5 } } }],
  ['?free_max=73.98', { query: { filter: { freeMax: 73.98, pipelineMax: 73.98 } } }],
  ['?free_min=5&available=now', { query: { filter: { freeMin: 5, available: 'now' } } }],
  ['?free_min=5&pipeline_min=', { query: { filter: { freeMin: 5 } } }],
  ['?free_min=5&pipeline_min=40', { query: { filter: { freeMin: 5, pipelineMin: 40 } } }],
  ['?free_max=9&pipeline_max=', { query: { filter: { freeMax: 9 } } }],
  ['?available=pipeline&pipeline_min=40', { query: { filter: { available: 'pipeline', pipelineMin: 40 } } }],
  ['?pipeline_min=30', { query: { filter: { pipelineMin: 30 } } }],
  ['?pipeline_max=60', { query: { filter: { pipelineMax: 60 } } }],
  ['?occupancy_min=84.21', { query: { filter: { occupancyMin: 0.8421 } } }],
  ['?occupancy_max=95', { query: { filter: { occupancyMax: 0.95 } } }],
  ['?gross_min=20', { query: { filter: { grossMin: 20 } } }],
  ['?gross_max=75', { query: { filter: { grossMax: 75 } } }],
  ['?sector=electronics.mechanical', { query: { filter: { sectors: ['electronics', 'mechanical'] } } }],
  ['?wastewater=1', { query: { filter: { wastewater: true } } }],
  ['?developer=known', { query: { filter: { developer: 'known' } } }],
  ['?developer=wanted', { query: { filter: { developer: 'wanted' } } }],
  ['?near=ql50-10', { query: { filter: { near: [{ target: 'ql50', km: 10 }] } } }],
  [
    '?near=port-20.ring-3-5',
    {
      query: {
        filter: {
          near: [
            { target: 'port', km: 20 },
            { target: 'ring-3', km: 5 },
          ],
        },
      },
    },
  ],
  ['?unknown=keep', { query: { filter: { keepUnknown: true } } }],
  ['?available=now', { query: { filter: { available: 'now' } } }],
  ['?available=pipeline', { query: { filter: { available: 'pipeline' } } }],
  ['?known=1', { query: { filter: { known: true } } }],
  ['?q=%C4%90%E1%BB%A9c%20H%C3%B2a', { query: { filter: { text: 'Đức Hòa' } } }],
  ['?q=a%26b%3Dc%2B%28d%29%21', { query: { filter: { text: 'a&b=c+(d)!' } } }],
  ['?sort=-name', { query: { sort: { key: 'name', descending: true } } }],
  ['?sort=-free', { query: { sort: { key: 'free', descending: true } } }],
  ['?sort=occupancy', { query: { sort: { key: 'occupancy', descending: false } } }],
  ['?sel=gA', { query: { selected: ['LA-001'] } }],
  ['?leasable=0.7', { query: { assumed: { leasableShare: 0.7, operatingOccupancy: null } } }],
  ['?occupancy=0.9', { query: { assumed: { leasableShare: null, operatingOccupancy: 0.9 } } }],
  ['?compare=LA-014.LA-001', { query: { shortlist: ['LA-014', 'LA-001'] } }],
  ['?show=compare', { view: { dialog: 'compare' } }],
  ['?show=units', { view: { dialog: 'units' } }],
  [
    '?compare=LA-014.LA-001&show=compare',
    { query: { shortlist: ['LA-014', 'LA-001'] }, view: { dialog: 'compare' } },
  ],
  ['?sel=AAAAAAAAAAAB', { query: { selected: ['LA-072'] } }],
  ['?rule=centroid', { region: { rule: 'centroid' } }],
  ['?rule=touch', { region: { rule: 'touch' } }],
  ['?units=communeOld', { region: { pickKind: 'communeOld' } }],
  ['?units=communeNew', { region: { pickKind: 'communeNew' } }],
  [
    '?scenario=p~019~o.f~002~6000.w~001.MD',
    {
      scenario: {
        changes: [
          { kind: 'phase', code: 'LA-019', phase: 'operating' },
          { kind: 'occupancy', code: 'LA-002', fraction: 0.6 },
          { kind: 'withdraw', code: 'LA-001' },
        ],
      },
    },
  ],
  ['?feature=KB-01', { focus: { open: 'KB-01' } }],
  ['?not_counted=1', { view: { notCounted: true } }],
  ['?feature=LA-001', { focus: { open: 'LA-001' } }],
  ['?at=11.5/10.88561/106.40122', { camera: { at: { zoom: 11.5, lat: 10.88561, lng: 106.40122 } } }],
  ['?at=0/-33.4/-70', { camera: { at: { zoom: 0, lat: -33.4, lng: -70 } } }],
  ['?task=region', { view: { task: 'region' } }],
  ['?table=1', { view: { tableOpen: true } }],
  ['?layout=viewer', { view: { layout: 'viewer' } }],
  ['?layout=maponly', { view: { layout: 'maponly' } }],
  ['?panels=collapsed', { view: { panels: 'collapsed' } }],
  ['?panels=none', { view: { panels: 'none' } }],
  ['?hide=legend', { view: { hidden: ['legend'] } }],
  ['?hide=totals.search', { view: { hidden: ['totals', 'search'] } }],
  ['?static=1', { view: { frozen: true } }],
  ['?data=other', { dataFolder: 'other/' }],
  ['?data=/maps/2026', { dataFolder: '/maps/2026/' }],
  [
    '?region=d-duc-hoa.C-8011537.n-27931.aO',
    {
      region: {
        steps: [
          { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } },
          { op: 'subtract', shape: { kind: 'communeOld', id: '8011537' } },
          { op: 'add', shape: { kind: 'communeNew', id: '27931' } },
        ],
      },
      view: { task: 'region' },
    },
  ],
  ['?show=regions', { view: { dialog: 'regions' } }],
  [
    '?regions=2~~d-duc-hoa.HB~T%C3%A2y%20b%E1%BA%AFc~d-duc-hoa.HB',
    {
      kept: [
        { name: '', steps: [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] },
        { name: 'Tây bắc', steps: [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] },
      ],
      view: { task: 'region' },
    },
  ],
  [
    '?region=d-duc-hoa.HB&task=explore',
    { region: { steps: [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] } },
  ],
];

describe('address table', () => {
  it.each(CASES)('%s is written and read', (search, parts) => {
    const state = stateWith(parts);
    expect(encodeState(state)).toBe(search);
    expect(decode(search)).toEqual(state);
  });

  it('has a case here for every parameter but the version, which is never written', () => {
    const tried = new Set(CASES.map(([search]) => search.slice(1).split('=')[0]));
    expect(URL_TABLE.map((row) => row.name).filter((name) => !tried.has(name))).toEqual(['v']);
  });

  it('has no name twice, and says of each what it means', () => {
    const names = URL_TABLE.map((row) => row.name);
    expect(new Set(names).size).toBe(names.length);
    for (const row of URL_TABLE) expect(row.doc.length, row.name).toBeGreaterThan(15);
  });

  it('makes history entries of filter and selection, and keeps language and theme on the way back', () => {
    const names = (history: string) =>
      URL_TABLE.filter((row) => row.history === history).map((row) => row.name);
    expect(names('push')).toEqual([
      'phase',
      'district',
      'commune',
      'available',
      'sector',
      'wastewater',
      'developer',
      'unknown',
      'known',
      'sel',
      'compare',
      'show',
      'region',
      'regions',
      'scenario',
      'feature',
      'play',
      'law',
    ]);
    expect(names('gather')).toEqual([
      ...['free_min', 'free_max', 'pipeline_min', 'pipeline_max', 'occupancy_min', 'occupancy_max'],
      ...['gross_min', 'gross_max', 'near', 'q', 'leasable', 'occupancy', 'law_ha'],
    ]);
    expect(names('keep')).toEqual(['lang', 'theme', 'scenes', 'data_version']);
  });

  it('leaves the opening state out altogether', () => {
    expect(encodeState(start)).toBe('');
    expect(decode('')).toBe(start);
    expect(decode('?v=1&lang=vi&phase=operating.procedure.new&available=any&data=data')).toBe(start);
  });
});

describe('whole addresses', () => {
  it('bring any state back', () => {
    fc.assert(
      fc.property(linkStates, (state) => {
        expect(decode(encodeState(state))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the state they are opened in', () => {
    fc.assert(
      fc.property(linkStates, linkStates, (state, other) => {
        const opened = decodeState(encodeState(state), frozen(other));
        expect(encodeState(opened)).toBe(encodeState(state));
      }),
      { numRuns: 100 },
    );
  });

  it('hold only signs that messengers leave as they are', () => {
    fc.assert(
      fc.property(linkStates, (state) => {
        expect(encodeState(state)).toMatch(/^(\?[A-Za-z0-9\-._~%/=&]+)?$/);
      }),
      { numRuns: 100 },
    );
  });

  it('survive being escaped once more on their way', () => {
    fc.assert(
      fc.property(linkStates, (state) => {
        const passed = new URL(`https://a.test/${encodeState(state)}`).search;
        expect(decode(passed)).toEqual(state);
      }),
      { numRuns: 100 },
    );
  });

  it('keep what an address does not carry, and the very parts that do not change', () => {
    const here = stateWith({
      focus: { hover: 'LA-003' },
      query: { selected: ['LA-001'] },
      region: { mode: 'circle', steps: [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] },
    });
    const there = decodeState(`${encodeState(here)}&lang=en`, here);
    expect(there.view.lang).toBe('en');
    expect(there.focus).toBe(here.focus);
    expect(there.query).toBe(here.query);
    expect(there.region).toBe(here.region);
  });

  it('leave a dialog alone that no address carries', () => {
    const here = stateWith({ view: { dialog: 'help' } });
    expect(encodeState(here)).toBe('');
    expect(decodeState('?lang=en', here).view.dialog).toBe('help');
    expect(decodeState('', stateWith({ view: { dialog: 'compare' } })).view.dialog).toBe('none');
  });

  it('drop the steps undone when they bring another region', () => {
    const step = { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } } as const;
    const here = stateWith({ region: { undone: [step] } });
    const link = encodeState(stateWith({ region: { steps: [step] } }));
    expect(decodeState(link, here).region.undone).toEqual([]);
  });
});
