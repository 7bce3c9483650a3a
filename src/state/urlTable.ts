/**
 * The address of the atlas: this table is the state a link carries, and its documentation. Names are public;
 * a link made today must work for years. An address without a parameter means its default; what is broken or
 * unknown means the default too, and never throws.
 */
import { COLOR_THEMES, REGION_RULES } from '../domain/types';
import { TOTALLED_KINDS, UNIT_MEASURES } from '../domain/unitKinds';
import { LANGS } from '../i18n/lang';
import { HIDEABLE, PLAN_TASKS, type RegionState, type ViewState } from './types';
import { BRIEFING_ROWS } from './urlBriefing';
import { folder } from './urlCodecs/folder';
import { keptRegions } from './urlCodecs/kept';
import { anyOf, camera, code, fraction, oneOf, oneOfOrNone, order, yes } from './urlCodecs/plain';
import { regionSteps } from './urlCodecs/region';
import { type Place, row, type UrlRow } from './urlCodecs/row';
import { selection } from './urlCodecs/selection';
import { shortCodes } from './urlCodecs/shortlist';
import { FILTER_ROWS } from './urlFilter';
import { LAW_ROWS } from './urlLaw';
import { REPLAY_ROW } from './urlReplay';
import { ASSUMED_ROWS, SCENARIO_ROW } from './urlScenario';

function inView<K extends keyof ViewState>(key: K): Place<ViewState[K]> {
  return {
    get: (state) => state.view[key],
    set: (state, value) => ({ ...state, view: { ...state.view, [key]: value } }),
  };
}

function inRegion<K extends keyof RegionState>(key: K): Place<RegionState[K]> {
  return {
    get: (state) => state.region[key],
    set: (state, value) => ({ ...state, region: { ...state.region, [key]: value } }),
  };
}

/** Dialogs that an address opens. */
const LINKED_DIALOGS = ['compare', 'regions', 'units', 'laws', 'scenario'] as const;

/** In the order of the address. Each default is what `INITIAL_STATE` has. */
export const URL_TABLE: readonly UrlRow[] = [
  row({
    name: 'v',
    doc: '1. The version of this table; other versions are read as this one. Never written while it is 1.',
    history: 'replace',
    codec: oneOf<string>(['1']),
    place: { get: () => '1', set: (state) => state },
  }),
  row({
    name: 'lang',
    doc: 'vi | en. The language.',
    history: 'keep',
    codec: oneOf(LANGS),
    place: inView('lang'),
  }),
  row({
    name: 'theme',
    doc: 'light | dark. Without it, as the system has it.',
    history: 'keep',
    codec: oneOfOrNone(['light', 'dark']),
    place: inView('theme'),
  }),
  row({
    name: 'color',
    doc: 'phase | occupancy | free | basis. What the colours of the clusters tell.',
    history: 'replace',
    codec: oneOf(COLOR_THEMES),
    place: inView('color'),
  }),
  row({
    name: 'shade',
    doc: 'count | gross | free | occupancy | density. What the units under the clusters are shaded by.',
    history: 'replace',
    codec: oneOf(['none', ...UNIT_MEASURES]),
    place: inView('shade'),
  }),
  row({
    name: 'shade_units',
    doc: 'district | communeNew. Which units are listed and shaded.',
    history: 'replace',
    codec: oneOf(TOTALLED_KINDS),
    place: inView('shadeUnits'),
  }),
  ...FILTER_ROWS,
  row({
    name: 'sort',
    doc: 'name | phase | district | gross | leasable | free | occupancy, with - before it for largest first.',
    history: 'replace',
    codec: order,
    place: {
      get: (state) => state.query.sort,
      set: (state, sort) => ({ ...state, query: { ...state.query, sort } }),
    },
  }),
  row({
    name: 'sel',
    doc: 'The ticked clusters, a bit each in base64url: see urlCodecs/selection.ts.',
    history: 'push',
    codec: selection,
    place: {
      get: (state) => state.query.selected,
      set: (state, selected) => ({ ...state, query: { ...state.query, selected } }),
    },
  }),
  row({
    name: 'compare',
    doc: 'LA-001.LA-014. The shortlist, at most five clusters, in its order.',
    history: 'push',
    codec: shortCodes,
    place: {
      get: (state) => state.query.shortlist,
      set: (state, shortlist) => ({ ...state, query: { ...state.query, shortlist } }),
    },
  }),
  row({
    name: 'show',
    doc: 'compare | regions | units | laws | scenario. The shortlist or the kept regions side by side, or the table of units, of what the law says of each, or of scenario against plan, in a dialog over the map.',
    history: 'push',
    codec: oneOf(['none', ...LINKED_DIALOGS]),
    place: {
      get: ({ view }) => LINKED_DIALOGS.find((dialog) => dialog === view.dialog) ?? 'none',
      // Other dialogs are no part of an address: it neither opens nor closes them.
      set: (state, show) => ({ ...state, view: { ...state.view, dialog: show } }),
    },
  }),
  ...ASSUMED_ROWS,
  row({
    name: 'region',
    doc: 'The steps of the region, units and drawn shapes: see urlCodecs/region.ts.',
    history: 'push',
    codec: regionSteps,
    place: {
      get: (state) => state.region.steps,
      // Steps undone belong to the region that was: undo and redo must not mix them into another.
      set: (state, steps) => ({ ...state, region: { ...state.region, steps, undone: [], cleared: [] } }),
    },
  }),
  row({
    name: 'regions',
    doc: 'Regions kept to be compared, at most four, with their names: see urlCodecs/kept.ts.',
    history: 'push',
    codec: keptRegions,
    place: { get: (state) => state.kept, set: (state, kept) => ({ ...state, kept }) },
  }),
  row({
    name: 'rule',
    doc: 'area | centroid | touch. How a cluster on the edge of the region counts.',
    history: 'replace',
    codec: oneOf(REGION_RULES),
    place: inRegion('rule'),
  }),
  row({
    name: 'units',
    doc: 'district | communeOld | communeNew. Which units a click adds to the region.',
    history: 'replace',
    codec: oneOf(['district', 'communeOld', 'communeNew']),
    place: inRegion('pickKind'),
  }),
  SCENARIO_ROW,
  row({
    name: 'feature',
    doc: 'LA-001. The open cluster.',
    history: 'push',
    codec: code,
    place: {
      get: (state) => state.focus.open,
      set: (state, open) => ({ ...state, focus: { ...state.focus, open } }),
    },
  }),
  row({
    name: 'at',
    doc: 'zoom/lat/lng. Where the map stands; without it, on the whole province.',
    history: 'replace',
    codec: camera,
    place: {
      get: (state) => state.camera.at,
      set: (state, at) => ({ ...state, camera: { ...state.camera, at } }),
    },
  }),
  row({
    name: 'task',
    doc: 'explore | invest | present | region | units | law | targets | scenario | measure. What the left panel is for, the last six being sections of the task «Plan»; without it region where the link has one, else explore.',
    history: 'replace',
    codec: oneOf(['explore', 'invest', 'present', ...PLAN_TASKS]),
    place: inView('task'),
    // Where there is room for one panel only, whoever opens the link sees the region it was sent for.
    fallback: ({ region, kept }) =>
      regionSteps.encode(region.steps) || keptRegions.encode(kept) ? 'region' : 'explore',
  }),
  row({
    name: 'swipe',
    doc: '0.5. Where plan (left) and scenario (right) meet on the map, a fraction of its free width; only with a scenario.',
    history: 'replace',
    codec: fraction,
    place: inView('swipe'),
  }),
  ...BRIEFING_ROWS,
  ...LAW_ROWS,
  row({
    name: 'table',
    doc: '1. The table of clusters is open.',
    history: 'replace',
    codec: yes,
    place: inView('tableOpen'),
  }),
  row({
    name: 'layout',
    doc: 'full | viewer | maponly. How much stands around the map.',
    history: 'replace',
    codec: oneOf(['full', 'viewer', 'maponly']),
    place: inView('layout'),
  }),
  row({
    name: 'panels',
    doc: 'open | collapsed | none. The panels beside the map.',
    history: 'replace',
    codec: oneOf(['open', 'collapsed', 'none']),
    place: inView('panels'),
  }),
  row({
    name: 'hide',
    doc: 'Any subset of legend.totals.search. What is left out of what stands around the map.',
    history: 'replace',
    codec: anyOf(HIDEABLE),
    place: inView('hidden'),
  }),
  row({
    name: 'not_counted',
    doc: '1. The map shows the clusters that were withdrawn, converted or grew without a plan.',
    history: 'replace',
    codec: yes,
    place: inView('notCounted'),
  }),
  row({
    name: 'static',
    doc: '1. The map does not move.',
    history: 'replace',
    codec: yes,
    place: inView('frozen'),
  }),
  row({
    name: 'data',
    doc: 'A folder of the same origin with another data set: see urlCodecs/folder.ts.',
    history: 'replace',
    codec: folder,
    place: { get: (state) => state.dataFolder, set: (state, path) => ({ ...state, dataFolder: path }) },
  }),
  REPLAY_ROW,
];
