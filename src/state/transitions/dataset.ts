/** The data set arrives, or does not. */

import type { ClusterFilter } from '../../domain/clusterFilter';
import { crossesItself } from '../../domain/crossing';
import { NEAR_KINDS } from '../../domain/records';
import { judgeChanges, withScenario } from '../../domain/scenario';
import type { DataIssue, Dataset, RegionShape } from '../../domain/types';
import type { Transition } from '../store';
import type { AppState } from '../types';

export function datasetLoading(): Transition {
  return (state) => ({ ...state, dataset: { status: 'loading' } });
}

/** The data set is there. What a link asked for and the data set does not have falls away. */
export function datasetReady(dataset: Dataset, issues: readonly DataIssue[]): Transition {
  return (before) => {
    const ready = { status: 'ready', dataset, issues } as const;
    const state = withoutUnknown({ ...before, dataset: ready });
    const unmet = namedIn(before).filter((name) => !namedIn(state).includes(name));
    return unmet.length === 0 ? state : { ...state, dataset: { ...ready, unmet } };
  };
}

/** What decides which clusters are shown, as the address writes it. */
function namedIn({ query: { filter, shortlist }, focus: { open } }: AppState): readonly string[] {
  const near = filter.near.map(({ target }) => target);
  return [...filter.districts, ...filter.communes, ...near, ...shortlist, ...(open === null ? [] : [open])];
}

/** More that is wrong with the files of the loaded data set: layers of the map are read after it. Each is kept once. */
export function datasetIssuesAdded(found: readonly DataIssue[]): Transition {
  return (state) => {
    if (state.dataset.status !== 'ready') return state;
    const known = new Set(state.dataset.issues.map((each) => JSON.stringify(each)));
    const added = found.filter((each) => !known.has(JSON.stringify(each)));
    if (added.length === 0) return state;
    return { ...state, dataset: { ...state.dataset, issues: [...state.dataset.issues, ...added] } };
  };
}

export function datasetFailed(reason: 'unreachable' | 'broken', issues: readonly DataIssue[]): Transition {
  return (state) => ({ ...state, dataset: { status: 'failed', reason, issues } });
}

/**
 * Drops the districts, clusters, region units and changes that the loaded data set does not know, and shapes that cross
 * themselves: they can only come from a mistyped link, and would otherwise hide everything without a word. What the
 * region has lost is said in `region.complaint`, what the filter has, by `datasetReady`. A link of the same data needs no
 * word about them. Unchanged while nothing is loaded.
 */
export function withoutUnknown(before: AppState): AppState {
  if (before.dataset.status !== 'ready') return before;
  const published = before.dataset.dataset;
  const state = withoutVain(before, published);
  const { clusters, units, near } = withScenario(published, state.scenario.changes);
  const codes = new Set(clusters.map((cluster) => cluster.code));
  const ids = {
    district: new Set(units.districts.map((unit) => unit.id)),
    communeOld: new Set(units.communesOld.map((unit) => unit.id)),
    communeNew: new Set(units.communesNew.map((unit) => unit.id)),
  };
  const { query, region, view, focus } = state;
  const filter = withoutUnknownPlaces(query.filter, ids, near);
  const selected = keep(query.selected, (code) => codes.has(code));
  const shortlist = keep(query.shortlist, (code) => codes.has(code));
  const complaintOf = (shape: RegionShape) => {
    if (shape.kind === 'polygon') return crossesItself(shape.ring, true) ? 'crossing' : null;
    return !('id' in shape) || ids[shape.kind].has(shape.id) ? null : 'unknown';
  };
  const [complaint] = region.steps.flatMap(({ shape }) => complaintOf(shape) ?? []);
  const steps = keep(region.steps, ({ shape }) => complaintOf(shape) === null);
  // A kept region that lost a part would stand beside the others with totals that nobody meant.
  const kept = keep(state.kept, (region) => region.steps.every(({ shape }) => complaintOf(shape) === null));
  const told = kept === state.kept ? complaint : (complaint ?? 'kept');
  const open = focus.open !== null && codes.has(focus.open) ? focus.open : null;
  return {
    ...state,
    madeWith: state.madeWith === published.version ? null : state.madeWith,
    query:
      filter === query.filter && selected === query.selected && shortlist === query.shortlist
        ? query
        : { ...query, filter, selected, shortlist },
    region: told === undefined ? region : { ...region, steps, complaint: told },
    kept,
    // A link opens the task of its region; with no region left there is nothing to see there.
    view:
      steps.length === 0 && kept.length === 0 && region.steps.length > 0
        ? { ...view, task: 'explore' }
        : view,
    focus: open === focus.open ? focus : { ...focus, open },
  };
}

/** Without changes that cannot be tried on the data set. */
function withoutVain(state: AppState, published: Dataset): AppState {
  const { changes } = state.scenario;
  const judged = judgeChanges(published, changes);
  if (judged.every(({ problem }) => problem === null)) return state;
  const kept = judged.flatMap(({ change, problem }) => (problem === null ? [change] : []));
  return { ...state, scenario: { ...state.scenario, changes: kept, complaint: 'dropped' } };
}

/** The very filter where it knows only what the data set has. Without distances, no wish for them can be judged. */
function withoutUnknownPlaces(
  filter: ClusterFilter,
  ids: Readonly<Record<'district' | 'communeOld' | 'communeNew', ReadonlySet<string>>>,
  known: Dataset['near'],
): ClusterFilter {
  const districts = keep(filter.districts, (slug) => ids.district.has(slug));
  const communes = keep(filter.communes, (id) => ids.communeOld.has(id) || ids.communeNew.has(id));
  const targets = new Set<string>([...NEAR_KINDS, ...(known?.targets.map(({ id }) => id) ?? [])]);
  const near = known === null ? filter.near : keep(filter.near, ({ target }) => targets.has(target));
  return districts === filter.districts && communes === filter.communes && near === filter.near
    ? filter
    : { ...filter, districts, communes, near };
}

/** The same array where all stay, so that nothing is computed anew. */
function keep<V>(values: readonly V[], wanted: (value: V) => boolean): readonly V[] {
  return values.every(wanted) ? values : values.filter(wanted);
}
