import { regionWords } from '../../briefing/regionWords';
import type { KeptRegion } from '../../domain/keptRegions';
import type { Dataset } from '../../domain/types';
import type { Lang } from '../../i18n/lang';
import { selectDataset } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useLang } from '../base/text';

/** What a kept region is called: as a person named it, else by what it is made of. */
function keptName({ name, steps }: KeptRegion, dataset: Dataset, lang: Lang): string {
  return name === '' ? regionWords(steps, dataset, lang) : name;
}

/** The names of the kept regions, in their order; empty until the data set is there. */
export function useKeptNames(): readonly string[] {
  const lang = useLang();
  const dataset = useAppState(selectDataset);
  const kept = useAppState((state) => state.kept);
  return dataset === null ? [] : kept.map((region) => keptName(region, dataset, lang));
}
