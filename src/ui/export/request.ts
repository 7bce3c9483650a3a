/** What a file says of how its clusters were chosen, in the language of the file. */
import type { ExportRequest } from '../../briefing/files/contents';
import { filterWords } from '../../briefing/filterWords';
import type { Dataset } from '../../domain/types';
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import { selectPublished } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { encodeState } from '../../state/url';
import { formatsOf } from '../base/text';
import { stepWords } from '../region/words';
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
    link: page + encodeState({ ...state, view: { ...state.view, lang, dialog: 'none' } }),
    published: (selectPublished(state) ?? dataset).assumptions,
    chosen: t(`export.chosen.${choice}`),
    filter: filtered ? filterWords(state.query.filter, dataset, lang) : [],
    region: choice === 'region' ? regionWords(state, dataset, lang) : [],
  };
}

function regionWords({ region }: AppState, dataset: Dataset, lang: Lang): readonly string[] {
  const t = createT(lang);
  const formats = formatsOf(lang);
  return [
    ...region.steps.map((step) => stepWords(step, dataset, t, formats)),
    t('export.filter.is', { what: t('region.rule'), value: t(`region.rule.${region.rule}`) }),
  ];
}

/** The day where the reader is: a file made in the evening carries that evening's date. */
function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
