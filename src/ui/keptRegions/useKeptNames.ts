import type { KeptRegion } from '../../domain/keptRegions';
import type { Dataset } from '../../domain/types';
import type { T } from '../../i18n/t';
import { selectDataset } from '../../state/selectors';
import { useAppState } from '../base/store';
import { type Formats, useFormats, useT } from '../base/text';
import { regionWords } from '../region/words';

/** What a kept region is called: as a person named it, else by what it is made of. */
function keptName({ name, steps }: KeptRegion, dataset: Dataset, t: T, formats: Formats): string {
  return name === '' ? regionWords(steps, dataset, t, formats) : name;
}

/** The names of the kept regions, in their order; empty until the data set is there. */
export function useKeptNames(): readonly string[] {
  const t = useT();
  const formats = useFormats();
  const dataset = useAppState(selectDataset);
  const kept = useAppState((state) => state.kept);
  return dataset === null ? [] : kept.map((region) => keptName(region, dataset, t, formats));
}
