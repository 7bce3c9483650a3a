/** Filter, order and ticked clusters. Lists are kept in one order, so that equal choices are equal values. */

import { type ClusterFilter, DEFAULT_FILTER } from '../../domain/clusterFilter';
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

/** One condition is as it opens; the others stay. */
export function clearCondition(id: ConditionId): Transition {
  return filterBy((filter) => without(filter, id));
}

/** Shows or hides a phase. With none left, nothing is shown: the legend says so and offers them again. */
export function togglePhase(phase: Phase): Transition {
  return filterBy(({ phases }) => ({
    phases: PHASES.filter((each) => (each === phase ? !phases.includes(each) : phases.includes(each))),
  }));
}

export function setPhases(phases: readonly Phase[]): Transition {
  return setFilter({ phases });
}

export function toggleDistrict(slug: string): Transition {
  return filterBy(({ districts }) => ({
    districts: districts.includes(slug) ? districts.filter((each) => each !== slug) : [...districts, slug],
  }));
}

/** Slugs of the districts to show; an empty list means every district, and clusters with none. */
export function setDistricts(districts: readonly string[]): Transition {
  return setFilter({ districts });
}

/** Bounds in ha on land of whichever kind a cluster has: free now, or in the pipeline. */
export function setFreeRange(min: number | null, max: number | null): Transition {
  return setFilter({ freeMin: min, freeMax: max, pipelineMin: min, pipelineMax: max });
}

export function setAvailable(available: ClusterFilter['available']): Transition {
  return setFilter({ available });
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
