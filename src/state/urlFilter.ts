/** The rows of the address that make the filter, in the order of the address. See `urlTable.ts`. */
import type { ClusterFilter } from '../domain/clusterFilter';
import { SECTORS } from '../domain/records';
import { PHASES } from '../domain/types';
import type { AppState } from './types';
import { nearWishes } from './urlCodecs/near';
import {
  anyOf,
  hectares,
  hectaresOrNone,
  oneOf,
  percent,
  slugs,
  subsetOf,
  words,
  yes,
} from './urlCodecs/plain';
import { type Place, row, type UrlRow } from './urlCodecs/row';

function inFilter<K extends keyof ClusterFilter>(key: K): Place<ClusterFilter[K]> {
  return {
    get: (state) => state.query.filter[key],
    set: (state, value) => ({
      ...state,
      query: { ...state.query, filter: { ...state.query.filter, [key]: value } },
    }),
  };
}

/** Links made when one bound stood for both kinds of land bound pipeline land too, unless only land now was asked for. */
function asFree(key: 'freeMin' | 'freeMax'): (state: AppState) => number | null {
  return ({ query: { filter } }) => (filter.available === 'now' ? null : filter[key]);
}

export const FILTER_ROWS: readonly UrlRow[] = [
  row({
    name: 'phase',
    doc: 'operating.procedure.new, any subset. Phases shown; empty for none.',
    history: 'push',
    codec: subsetOf(PHASES),
    place: inFilter('phases'),
  }),
  row({
    name: 'district',
    doc: 'ben-luc.duc-hoa. Districts (before 2025-07-01) shown, as slugs.',
    history: 'push',
    codec: slugs,
    place: inFilter('districts'),
  }),
  row({
    name: 'commune',
    doc: '8011537.27976. Communes shown beside the districts, old ones by id, new ones by code.',
    history: 'push',
    codec: slugs,
    place: inFilter('communes'),
  }),
  row({
    name: 'free_min',
    doc: 'Hectares. Least free land of an operating cluster.',
    history: 'gather',
    codec: hectares,
    place: inFilter('freeMin'),
  }),
  row({
    name: 'free_max',
    doc: 'Hectares. Most free land of an operating cluster.',
    history: 'gather',
    codec: hectares,
    place: inFilter('freeMax'),
  }),
  row({
    name: 'available',
    doc: 'any | now | pipeline. Land to be had now, later, or either.',
    history: 'push',
    codec: oneOf(['any', 'now', 'pipeline']),
    place: inFilter('available'),
  }),
  row({
    name: 'pipeline_min',
    doc: 'Hectares. Least pipeline land of a cluster not yet operating; empty for none. Without it as free_min, unless available=now.',
    history: 'gather',
    codec: hectaresOrNone,
    place: inFilter('pipelineMin'),
    fallback: asFree('freeMin'),
  }),
  row({
    name: 'pipeline_max',
    doc: 'Hectares. Most pipeline land; empty for no bound. Without it as free_max, unless available=now.',
    history: 'gather',
    codec: hectaresOrNone,
    place: inFilter('pipelineMax'),
    fallback: asFree('freeMax'),
  }),
  row({
    name: 'occupancy_min',
    doc: 'Percent. Least occupancy; only operating clusters have one.',
    history: 'gather',
    codec: percent,
    place: inFilter('occupancyMin'),
  }),
  row({
    name: 'occupancy_max',
    doc: 'Percent. Most occupancy; only operating clusters have one.',
    history: 'gather',
    codec: percent,
    place: inFilter('occupancyMax'),
  }),
  row({
    name: 'gross_min',
    doc: 'Hectares. Least gross area.',
    history: 'gather',
    codec: hectares,
    place: inFilter('grossMin'),
  }),
  row({
    name: 'gross_max',
    doc: 'Hectares. Most gross area.',
    history: 'gather',
    codec: hectares,
    place: inFilter('grossMax'),
  }),
  row({
    name: 'sector',
    doc: 'electronics.mechanical. Sectors of which a cluster takes any.',
    history: 'push',
    codec: anyOf(SECTORS),
    place: inFilter('sectors'),
  }),
  row({
    name: 'wastewater',
    doc: '1. Only clusters of which a source states wastewater treatment.',
    history: 'push',
    codec: yes,
    place: inFilter('wastewater'),
  }),
  row({
    name: 'developer',
    doc: 'any | known | wanted. Whether a developer is named, or still looked for.',
    history: 'push',
    codec: oneOf(['any', 'known', 'wanted']),
    place: inFilter('developer'),
  }),
  row({
    name: 'near',
    doc: 'ql50-10.port-20. Within so many whole km of a target, or of the nearest of a kind, in a straight line.',
    history: 'gather',
    codec: nearWishes,
    place: inFilter('near'),
  }),
  row({
    name: 'unknown',
    doc: 'keep. Clusters that fail only because a value is missing stay in.',
    history: 'push',
    codec: {
      encode: (kept) => (kept ? 'keep' : null),
      decode: (text) => (text === 'keep' ? true : undefined),
    },
    place: inFilter('keepUnknown'),
  }),
  row({
    name: 'known',
    doc: '1. Only clusters whose gross area a source states.',
    history: 'push',
    codec: yes,
    place: inFilter('known'),
  }),
  row({
    name: 'q',
    doc: 'Search text over names, codes and places.',
    history: 'gather',
    codec: words,
    place: inFilter('text'),
  }),
];
