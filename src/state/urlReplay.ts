/** The row of the address that says which data a link was made with. */
import type { Codec } from './urlCodecs/row';
import { row } from './urlCodecs/row';

const VERSION = /^[\w.+-]{1,40}$/;

const version: Codec<string | null> = {
  encode: (text) => (text !== null && VERSION.test(text) ? text : null),
  decode: (text) => (VERSION.test(text) ? text : undefined),
};

export const REPLAY_ROW = row({
  name: 'data_version',
  doc: '2026.11. The data that the link was made with, as its figures are: on other data a notice says so. In links of files, pictures and prints; the page itself writes none.',
  history: 'keep',
  codec: version,
  place: { get: (state) => state.madeWith, set: (state, madeWith) => ({ ...state, madeWith }) },
});
