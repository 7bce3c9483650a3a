/** Addresses worth sending: of one thing, without the filters and panels that happen to be on. */
import { INITIAL_STATE } from '../../state/store';
import type { AppState } from '../../state/types';
import { encodeState } from '../../state/url';

/** With the language, the data set, the scenario and the assumptions of the page: the figures at the other end are the same. */
export function addressOf(
  { dataFolder, query, scenario, view }: AppState,
  what: { readonly open: string } | { readonly shortlist: readonly string[] },
): string {
  const { assumed } = query;
  const compared = 'shortlist' in what ? what.shortlist : [];
  const state: AppState = {
    ...INITIAL_STATE,
    dataFolder,
    query: { ...INITIAL_STATE.query, assumed, shortlist: compared },
    scenario: { ...INITIAL_STATE.scenario, changes: scenario.changes },
    view: { ...INITIAL_STATE.view, lang: view.lang, dialog: 'shortlist' in what ? 'compare' : 'none' },
    focus: { ...INITIAL_STATE.focus, open: 'open' in what ? what.open : null },
  };
  const { origin, pathname } = window.location;
  return origin + pathname + encodeState(state);
}
