/** Filter, order and ticked clusters. Lists are kept in one order, so that equal choices are equal values. */
import { type Bounds, type ClusterFilter, DEFAULT_FILTER, landWish } from '../../domain/clusterFilter';
import { type ConditionId, without } from '../../domain/conditions';
import { PHASES, type Phase, type SortKey } from '../../domain/types';
import type { Transition } from '../store';
import { sorted, tidyFilter } from '../tidyFilter';

function filterBy(change: (filter: ClusterFilter) => Partial<ClusterFilter>): Transition {
  return (state) => {
    const filter = tidyFilter({ ...state.query.filter, ...change(state.query.filter) });
    return { ...state, query: { ...state.query, filter } };
  };
}

/** Changes any fields of the filter; what they hold is put right as `tidyFilter` says. */
export function setFilter(patch: Partial<ClusterFilter>): Transition {
  return filterBy(() => patch);
}

/** Drops one condition; the others stay. */
export function clearCondition(id: ConditionId): Transition {
  return filterBy((filter) => without(filter, id));
}

/** Shows or hides a phase. With none left, nothing is shown: the legend says so and offers them again. */
export function togglePhase(phase: Phase): Transition {
  return filterBy(({ phases }) => ({
    phases: PHASES.filter((each) => (each === phase ? !phases.includes(each) : phases.includes(each))),
  }));
}

export function toggleDistrict(slug: string): Transition {
  return filterBy(({ districts }) => ({
    districts: districts.includes(slug) ? districts.filter((each) => each !== slug) : [...districts, slug],
  }));
}

/** Looks for a kind of land, or either, within bounds in ha. */
export function seekLand(available: ClusterFilter['available'], bounds: Bounds): Transition {
  return setFilter(landWish(available, bounds));
}

export function setKnown(known: boolean): Transition {
  return setFilter({ known });
}

export function setText(text: string): Transition {
  return setFilter({ text });
}

export function clearFilter(): Transition {
  return filterBy(() => DEFAULT_FILTER);
}

/** Sorts by a column; asked again, the other way round. Land and occupancy start with the largest. */
export function sortBy(key: SortKey): Transition {
  return (state) => {
    const { sort } = state.query;
    const largestFirst = key === 'gross' || key === 'leasable' || key === 'free' || key === 'occupancy';
    const descending = sort.key === key ? !sort.descending : largestFirst;
    return { ...state, query: { ...state.query, sort: { key, descending } } };
  };
}

export function toggleSelected(code: string): Transition {
  return (state) => {
    const { selected } = state.query;
    const next = selected.includes(code) ? selected.filter((each) => each !== code) : [...selected, code];
    return setSelected(next)(state);
  };
}

/** Codes in any order; kept in register order, each once. */
export function setSelected(codes: readonly string[]): Transition {
  return (state) => ({ ...state, query: { ...state.query, selected: sorted(codes) } });
}

export function clearSelected(): Transition {
  return setSelected([]);
}
