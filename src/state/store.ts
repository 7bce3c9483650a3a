/** The one store. Transitions change it: `store.setState(toggleDistrict('duc-hoa'))`; selectors read it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_FILTER } from '../domain/clusterFilter';
import { AS_PUBLISHED } from '../domain/withAssumptions';
import type { AppState, QueryState } from './types';

export type AppStore = StoreApi<AppState>;

/** A pure step from one state to the next. Gives the same object back where nothing changes. */
export type Transition = (state: AppState) => AppState;

/** What the atlas opens with: everything shown, in Vietnamese, in the system's theme, on the whole province. */
export const INITIAL_STATE: AppState = {
  dataset: { status: 'loading' },
  query: {
    filter: DEFAULT_FILTER,
    sort: { key: 'name', descending: false },
    selected: [],
    shortlist: [],
    assumed: AS_PUBLISHED,
  },
  region: {
    steps: [],
    undone: [],
    cleared: [],
    rule: 'area',
    mode: 'none',
    op: 'add',
    pickKind: 'district',
    draftRadiusKm: null,
    complaint: 'none',
  },
  visit: { kept: false, renewal: 'none' },
  kept: [],
  measure: { kind: 'line', drawing: false, points: [], preview: null },
  scenario: {
    changes: [],
    undone: [],
    past: [],
    draft: null,
    complaint: 'none',
    subject: null,
    asked: false,
  },
  briefing: {
    scenes: null,
    linked: null,
    damaged: false,
    past: [],
    undone: [],
    at: null,
    presenting: false,
    before: null,
    autoplay: null,
  },
  view: {
    lang: 'vi',
    theme: null,
    color: 'phase',
    lawPlace: null,
    lawHa: 75,
    shade: 'none',
    shadeUnits: 'district',
    layout: 'full',
    panels: 'open',
    hidden: [],
    frozen: false,
    notCounted: false,
    dialog: 'none',
    exporting: 'data',
    tableOpen: false,
    swipe: null,
    task: 'explore',
  },
  focus: { hover: null, open: null, notCounted: null },
  camera: { at: null, bearing: 0, ground: null, metresPerPixel: null, pointer: null, request: null },
  map: { status: 'picture' },
  dataFolder: 'data/',
  madeWith: null,
};

/** Parts of a state that differ from the initial one; what is left out stays initial, down to a filter's fields. */
export interface InitialParts {
  readonly dataset?: AppState['dataset'];
  readonly query?: Partial<Omit<QueryState, 'filter'>> & { readonly filter?: Partial<QueryState['filter']> };
  readonly region?: Partial<AppState['region']>;
  readonly visit?: Partial<AppState['visit']>;
  readonly kept?: AppState['kept'];
  readonly measure?: Partial<AppState['measure']>;
  readonly scenario?: Partial<AppState['scenario']>;
  readonly briefing?: Partial<AppState['briefing']>;
  readonly view?: Partial<AppState['view']>;
  readonly focus?: Partial<AppState['focus']>;
  readonly camera?: Partial<AppState['camera']>;
  readonly map?: AppState['map'];
  readonly dataFolder?: string;
  readonly madeWith?: AppState['madeWith'];
}

/** A store of its own for every call, so that tests and embedded copies never share one. */
export function createAppStore(initial: InitialParts = {}): AppStore {
  const base = INITIAL_STATE;
  return createStore<AppState>(() => ({
    dataset: initial.dataset ?? base.dataset,
    query: {
      ...base.query,
      ...initial.query,
      filter: { ...base.query.filter, ...initial.query?.filter },
    },
    region: { ...base.region, ...initial.region },
    visit: { ...base.visit, ...initial.visit },
    kept: initial.kept ?? base.kept,
    measure: { ...base.measure, ...initial.measure },
    scenario: { ...base.scenario, ...initial.scenario },
    briefing: { ...base.briefing, ...initial.briefing },
    view: { ...base.view, ...initial.view },
    focus: { ...base.focus, ...initial.focus },
    camera: { ...base.camera, ...initial.camera },
    map: initial.map ?? base.map,
    dataFolder: initial.dataFolder ?? base.dataFolder,
    madeWith: initial.madeWith ?? base.madeWith,
  }));
}
