/** What a file says of how its clusters were chosen, in the language of the file. */
import type { ExportRequest, TriedScenario } from '../../briefing/files/contents';
import { filterWords } from '../../briefing/filterWords';
import { regionSentences } from '../../briefing/regionWords';
import { changesWords } from '../../briefing/scenarioWords';
import { changedCode } from '../../domain/scenario';
import type { Dataset } from '../../domain/types';
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import { outLink } from '../../state/outLink';
import { selectPublished } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { scenarioChanges } from '../../state/urlCodecs/scenario';
import { dayOf } from '../base/day';
import type { ChoiceId } from './choices';

/** `page` is the address without its search part; `now` the moment the file is made. */
export function requestOf(
  state: AppState,
  dataset: Dataset,
  choice: ChoiceId,
  lang: Lang,
  page: string,
  now: Date,
): ExportRequest {
  const t = createT(lang);
  // What was picked by hand stands whatever the filter says.
  const filtered = choice === 'shown' || choice === 'region';
  return {
    lang,
    made: dayOf(now),
    link: outLink({ ...state, view: { ...state.view, lang, dialog: 'none' } }, page),
    scenario: triedBy(state, lang),
    published: (selectPublished(state) ?? dataset).assumptions,
    chosen: t(`export.chosen.${choice}`),
    filter: filtered ? filterWords(state.query.filter, dataset, lang) : [],
    region: choice === 'region' ? regionSentences(state.region, dataset, lang) : [],
  };
}

/** What is tried, in words; null where nothing is. */
function triedBy({ scenario: { changes }, ...state }: AppState, lang: Lang): TriedScenario | null {
  const plan = state.dataset.status === 'ready' ? state.dataset.dataset : null;
  if (plan === null || changes.length === 0) return null;
  const t = createT(lang);
  const words = changesWords(changes, plan, lang);
  const byCode = new Map<string, readonly string[]>();
  words.forEach((sentence, at) => {
    const change = changes[at];
    if (change === undefined) return;
    const code = changedCode(change);
    byCode.set(code, [...(byCode.get(code) ?? []), sentence]);
  });
  const travels = scenarioChanges.encode(changes) !== null;
  return {
    sentences: [
      t('scenario.export.is', { count: changes.length }),
      ...(travels ? [] : [t('scenario.export.tooLong')]),
      ...words,
    ],
    byCode,
  };
}
