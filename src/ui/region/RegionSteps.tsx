import { stepWords } from '../../briefing/regionWords';
import { selectDataset } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';

/** What the region is made of, in order. The way back is among the drawing tools. */
export function RegionSteps() {
  const t = useT();
  const lang = useLang();
  const dataset = useAppState(selectDataset);
  const steps = useAppState((state) => state.region.steps);
  if (dataset === null || steps.length === 0) return null;
  // The same step may come twice (added, taken away, added again): only its number tells it apart.
  const numbered = steps.map((step, index) => ({
    id: `${index}`,
    words: stepWords(step, dataset, lang),
  }));
  return (
    <div className="region-steps">
      <h3>{t('region.steps')}</h3>
      <ol>
        {numbered.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ol>
    </div>
  );
}
