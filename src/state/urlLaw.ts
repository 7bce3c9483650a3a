/** What the check by law is asked of, in the address. */
import type { LawPlace } from '../domain/lawPlaces';
import { hectaresOrNone } from './urlCodecs/plain';
import { type Codec, row, type UrlRow } from './urlCodecs/row';

/** The letters of units in `region=`. */
const LETTERS = { d: 'district', c: 'communeOld', n: 'communeNew' } as const;
const UNIT = /^([dcn])-([A-Za-z0-9][A-Za-z0-9-]{0,39})$/;

const lawPlace: Codec<LawPlace | null> = {
  encode: (place) => {
    if (place === null || place.kind === 'region') return place?.kind ?? null;
    return `${{ district: 'd', communeOld: 'c', communeNew: 'n' }[place.kind]}-${place.id}`;
  },
  decode: (text) => {
    if (text === 'region') return { kind: 'region' };
    const [, letter, id] = UNIT.exec(text) ?? [];
    if (id === undefined || (letter !== 'd' && letter !== 'c' && letter !== 'n')) return undefined;
    return { kind: LETTERS[letter], id };
  },
};

export const LAW_ROWS: readonly UrlRow[] = [
  row({
    name: 'law',
    doc: 'd-can-duoc | c-8012511 | n-28126 | region. The place that the check by law is asked of.',
    history: 'push',
    codec: lawPlace,
    place: {
      get: ({ view }) => view.lawPlace,
      set: (state, place) => ({ ...state, view: { ...state.view, lawPlace: place } }),
    },
  }),
  row({
    name: 'law_ha',
    doc: '75. Size of the cluster that is to be added there, ha; empty for none given.',
    history: 'gather',
    codec: hectaresOrNone,
    place: {
      get: ({ view }) => view.lawHa,
      set: (state, lawHa) => ({ ...state, view: { ...state.view, lawHa } }),
    },
  }),
];
