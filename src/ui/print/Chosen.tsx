import { shownFilterWords } from '../../briefing/filterWords';
import { regionSentences } from '../../briefing/regionWords';
import { assumedWords, changesWords } from '../../briefing/scenarioWords';
import { selectDataset, selectPublished } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { useFormats, useLang, useT } from '../base/text';

/** By what the clusters were chosen, what is tried, and how the figures are computed. */
export function Chosen({ state }: { state: AppState }) {
  const t = useT();
  const lang = useLang();
  const { percent } = useFormats();
  const dataset = selectDataset(state);
  const plan = selectPublished(state);
  if (dataset === null || plan === null) return null;
  const joined = (sentences: readonly string[]) =>
    sentences.map((each) => each.replace(/\.$/, '')).join('; ');
  const region = regionSentences(state.region, dataset, lang);
  const tried = [
    ...changesWords(state.scenario.changes, plan, lang),
    ...assumedWords(state.query.assumed, plan, lang),
  ];
  const { leasableShare, operatingOccupancy } = dataset.assumptions;
  return (
    <ul className="leaf-chosen">
      <li>{t('print.filter', { text: joined(shownFilterWords(state, lang)) })}</li>
      {region.length === 0 ? null : <li>{t('print.inRegion', { text: joined(region) })}</li>}
      <li>{tried.length === 0 ? t('print.noScenario') : t('print.scenario', { text: joined(tried) })}</li>
      <li>{t('print.formula')}</li>
      <li>
        {t('print.assumptions', {
          share: percent(leasableShare.value),
          occupancy: percent(operatingOccupancy.value),
        })}
      </li>
    </ul>
  );
}
