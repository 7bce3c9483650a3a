/** Addresses worth sending: of one thing, without the filters and panels that happen to be on. */
import { offlineCopy } from '../../data/ownFiles';
import { outLink } from '../../state/outLink';
import { INITIAL_STATE } from '../../state/store';
import type { AppState } from '../../state/types';

/** Where the atlas is, without a search part; of an offline copy, where it was made. */
export function pageAddress(): string {
  const { origin, pathname } = window.location;
  return offlineCopy()?.page ?? origin + pathname;
}

/** A link to what is shown, for whoever keeps it. */
export function linkTo(state: AppState): string {
  return outLink(state, pageAddress());
}

/** With the language, the data set, the scenario and the assumptions of the page: the figures at the other end are the same. */
export function addressOf(
  { dataFolder, dataset, query, scenario, view }: AppState,
  what: { readonly open: string } | { readonly shortlist: readonly string[] },
): string {
  const { assumed } = query;
  const compared = 'shortlist' in what ? what.shortlist : [];
  const state: AppState = {
    ...INITIAL_STATE,
    dataFolder,
    dataset,
    query: { ...INITIAL_STATE.query, assumed, shortlist: compared },
    scenario: { ...INITIAL_STATE.scenario, changes: scenario.changes },
    view: { ...INITIAL_STATE.view, lang: view.lang, dialog: 'shortlist' in what ? 'compare' : 'none' },
    focus: { ...INITIAL_STATE.focus, open: 'open' in what ? what.open : null },
  };
  return linkTo(state);
}
