/** From state to address and back, by the table in `urlTable.ts`. */
import { hasTurnedBounds } from './tidyFilter';
import { setFilter } from './transitions/query';
import { complainOfRegion } from './transitions/region';
import { complainOfScenario } from './transitions/scenarioComplaint';
import type { AppState, RegionComplaint } from './types';
import { isKeptDamaged } from './urlCodecs/kept';
import { regionSteps } from './urlCodecs/region';
import type { Codec, UrlRow } from './urlCodecs/row';
import { scenarioChanges } from './urlCodecs/scenario';
import { URL_TABLE } from './urlTable';

/** The search part of the address, with its `?`; empty for the opening state. */
export function encodeState(state: AppState): string {
  const pairs = URL_TABLE.flatMap((line) => {
    const text = line.write(state);
    return text === null ? [] : [`${line.name}=${escapeText(text)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The parameters that differ between two states and that Back takes back; none where there is no step to take back. */
export function stepBetween(before: AppState, after: AppState): readonly UrlRow[] {
  return STEPS.filter((line) => line.write(before) !== line.write(after));
}

const STEPS = URL_TABLE.filter(({ history }) => history === 'push' || history === 'gather');

/** Escapes what messengers take for the end of a link, too; a slash may stand in a search part as it is. */
function escapeText(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/');
}

/** A state reached by Back or Forward, with what they leave as a person has it now. */
export function keepFrom(now: AppState, reached: AppState): AppState {
  return KEPT.reduce((each, line) => line.read(line.write(now), each), reached);
}

const KEPT = URL_TABLE.filter(({ history }) => history === 'keep');

/**
 * The state that an address means; what no address carries stays as in `base`. Never throws. Parts that do not
 * change stay the same objects.
 */
export function decodeState(search: string, base: AppState): AppState {
  const params = new URLSearchParams(search);
  const read = URL_TABLE.reduce((each, line) => line.read(params.get(line.name), each), base);
  const complained = complainOfRegion(lostRegion(params))(read);
  const state = complainOfScenario(
    isDamaged(scenarioChanges, params.get('scenario')) ? 'unreadable' : 'none',
  )(complained);
  return hasTurnedBounds(state.query.filter) ? setFilter({})(state) : state;
}

function lostRegion(params: URLSearchParams): RegionComplaint {
  if (isDamaged(regionSteps, params.get('region'))) return 'unreadable';
  const kept = params.get('regions') ?? '';
  return kept !== '' && isKeptDamaged(kept) ? 'kept' : 'none';
}

/** A region or scenario that silently fell away would leave other totals than the link was sent for. */
function isDamaged(codec: Pick<Codec<unknown>, 'decode'>, text: string | null): boolean {
  return text !== null && text !== '' && codec.decode(text) === undefined;
}
