/** Filter, order and ticked clusters. Lists are kept in one order, so that equal choices are equal values. */

import type { ClusterFilter } from '../../domain/clusterFilter';
import { DEFAULT_FILTER } from '../../domain/filter';
import { PHASES, type Phase, type SortKey } from '../../domain/types';
import { HA_DECIMALS, roundTo } from '../precision';
import type { Transition } from '../store';

/** The longest search text kept: enough for any name, short enough for a link. */
export const TEXT_LIMIT = 200;

function filterBy(change: (filter: ClusterFilter) => Partial<ClusterFilter>): Transition {
  return (state) => {
    const filter = { ...state.query.filter, ...change(state.query.filter) };
    return { ...state, query: { ...state.query, filter } };
  };
}

/** Shows or hides a phase. With none left, nothing is shown: the legend says so and offers them again. */
export function togglePhase(phase: Phase): Transition {
  return filterBy(({ phases }) => ({
    phases: PHASES.filter((each) => (each === phase ? !phases.includes(each) : phases.includes(each))),
  }));
}

export function setPhases(phases: readonly Phase[]): Transition {
  return filterBy(() => ({ phases: PHASES.filter((phase) => phases.includes(phase)) }));
}

export function toggleDistrict(slug: string): Transition {
  return filterBy(({ districts }) => ({
    districts: districts.includes(slug)
      ? districts.filter((each) => each !== slug)
      : sorted([...districts, slug]),
  }));
}

/** Slugs of the districts to show; an empty list means every district, and clusters with none. */
export function setDistricts(slugs: readonly string[]): Transition {
  return filterBy(() => ({ districts: sorted(slugs) }));
}

/** Bounds in ha, to 0.01; null for none. What is no number from 0 up is no bound; bounds in the wrong order are turned. */
export function setFreeRange(min: number | null, max: number | null): Transition {
  return filterBy(() => {
    const [a, b] = [bound(min), bound(max)];
    return a !== null && b !== null && a > b ? { freeMin: b, freeMax: a } : { freeMin: a, freeMax: b };
  });
}

function bound(value: number | null): number | null {
  return value !== null && Number.isFinite(value) && value >= 0 ? roundTo(value, HA_DECIMALS) : null;
}

export function setAvailable(available: ClusterFilter['available']): Transition {
  return filterBy(() => ({ available }));
}

export function setKnown(known: boolean): Transition {
  return filterBy(() => ({ known }));
}

export function setText(text: string): Transition {
  return filterBy(() => ({ text: text.slice(0, TEXT_LIMIT) }));
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

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
