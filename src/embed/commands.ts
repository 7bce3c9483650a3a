/** What a page's commands do to the state: the same as a link or a hand would do, and held to the same checks. */

import type { RegionStep } from '../domain/types';
import { selectScenes } from '../state/readyScenes';
import { selectDataset } from '../state/selectors';
import { INITIAL_STATE } from '../state/store';
import { hasTurnedBounds } from '../state/tidyFilter';
import { showScene } from '../state/transitions/briefing';
import { requestCamera } from '../state/transitions/camera';
import { withoutUnknown } from '../state/transitions/dataset';
import { setFilter, setSelected } from '../state/transitions/query';
import { clearRegion, setRegionRule } from '../state/transitions/region';
import { setLang, setTheme } from '../state/transitions/view';
import type { AppState } from '../state/types';
import { decodeState } from '../state/url';
import { regionSteps } from '../state/urlCodecs/region';
import { FILTER_ROWS } from '../state/urlFilter';
import { URL_TABLE } from '../state/urlTable';
import type { Complaint, Ground } from './embed';
import type { Command } from './protocol';

/** Where the page is, what data it reads and what it plays is not for `filter`: these have commands of their own, or are the link's. */
const NOT_SET: readonly string[] = ['v', 'at', 'data', 'data_version', 'scene', 'scenes', 'play', 'autoplay'];

/** Parameters that `filter` takes, in the order of the address. */
export const PARAMETERS: readonly string[] = URL_TABLE.map(({ name }) => name).filter(
  (name) => !NOT_SET.includes(name),
);

const FILTER_NAMES = new Set(FILTER_ROWS.map(({ name }) => name));

/** Commands that change what is shown. */
export type Change = Extract<
  Command,
  { readonly type: 'fly' | 'filter' | 'select' | 'region' | 'scene' | 'lang' | 'theme' }
>;

/** The next state, or why the one before stays. */
export type Outcome = { readonly state: AppState } | { readonly complaint: Complaint };

const refuse = (code: Complaint['code'], message: string): Outcome => ({ complaint: { code, message } });

/** Obeys a command on a state whose data set is there. Never throws. */
export function obey(command: Change, state: AppState): Outcome {
  switch (command.type) {
    case 'fly':
      return { state: fly(command.to, state) };
    case 'filter':
      return filter(new Map(Object.entries(command.params)), state);
    case 'select':
      return select(command.codes, state);
    case 'region':
      return region(command.steps, command.rule ?? state.region.rule, state);
    case 'scene':
      return scene(command.index, command.flies ?? true, state);
    case 'lang':
      return { state: setLang(command.lang)(state) };
    case 'theme':
      return { state: setTheme(command.theme)(state) };
  }
}

function fly(to: Ground, state: AppState): AppState {
  if (to === 'province') return requestCamera({ kind: 'province' })(state);
  if ('bounds' in to) return requestCamera({ kind: 'bounds', bbox: to.bounds })(state);
  return requestCamera({ kind: 'place', place: to })(state);
}

/** The conditions of the filter hang on one another as in a link, so all of them are read anew; of the rest, those named. */
function filter(params: ReadonlyMap<string, string | null>, state: AppState): Outcome {
  const strange = [...params.keys()].filter((name) => !PARAMETERS.includes(name));
  if (strange.length > 0) return refuse('unknown', `no parameter ${strange.join(', ')}`);
  const damaged = damagedIn(params);
  if (damaged !== null) return refuse('unreadable', damaged);
  const asked = URL_TABLE.filter(({ name }) => params.has(name) || FILTER_NAMES.has(name)).reduce(
    (next, line) =>
      line.read(params.has(line.name) ? (params.get(line.name) ?? null) : line.write(state), next),
    state,
  );
  const tidy = hasTurnedBounds(asked.query.filter) ? setFilter({})(asked) : asked;
  return known(tidy);
}

/** A region or scenario that silently fell away would leave other totals than the page asked for. */
function damagedIn(params: ReadonlyMap<string, string | null>): string | null {
  const named = ['region', 'regions', 'scenario'].filter((name) => params.get(name));
  const search = new URLSearchParams(named.map((name) => [name, params.get(name) ?? '']));
  const { region, scenario } = decodeState(`?${search}`, INITIAL_STATE);
  if (scenario.complaint !== 'none') return 'scenario';
  return region.complaint === 'none' ? null : 'region';
}

function select(codes: readonly string[], state: AppState): Outcome {
  const all = new Set(selectDataset(state)?.clusters.map(({ code }) => code));
  const strange = codes.filter((code) => !all.has(code));
  if (strange.length > 0) return refuse('unknown', `no cluster ${strange.slice(0, 5).join(', ')}`);
  return { state: setSelected([...new Set(codes)])(state) };
}

function region(steps: readonly RegionStep[], rule: AppState['region']['rule'], state: AppState): Outcome {
  const empty = clearRegion()(setRegionRule(rule)(state));
  if (steps.length === 0) return { state: empty };
  // To a link's words and back: what no link could bring in, no page can.
  const read = regionSteps.decode(regionSteps.encode(steps) ?? '');
  if (read === undefined) return refuse('region', 'no link could carry it');
  return known({ ...empty, region: { ...empty.region, steps: read } });
}

/** What the data set does not have is refused as a whole, not passed over as in a link: a page can be told. */
function known(asked: AppState): Outcome {
  const before: AppState = {
    ...asked,
    region: { ...asked.region, complaint: 'none' },
    scenario: { ...asked.scenario, complaint: 'none' },
  };
  const { region, scenario, query, focus } = withoutUnknown(before);
  if (region.complaint !== 'none') return refuse('region', region.complaint);
  if (scenario.complaint !== 'none') return refuse('unreadable', 'scenario');
  const same = query === before.query && focus === before.focus;
  return same ? { state: before } : refuse('unknown', 'a place or cluster that the data set does not have');
}

function scene(index: number, flies: boolean, state: AppState): Outcome {
  const scenes = selectScenes(state);
  const found = scenes[index - 1];
  if (found === undefined) return refuse('scene', `there are ${scenes.length}`);
  return { state: showScene(found, index - 1, flies)(state) };
}
