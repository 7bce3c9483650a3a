import { selectDataset } from '../../state/selectors';
import { clearRegion, redoRegion, undoRegion } from '../../state/transitions/region';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { stepWords } from './words';

/** What the region is made of, in order, and the way back. */
export function RegionSteps() {
  const t = useT();
  const act = useAct();
  const formats = useFormats();
  const dataset = useAppState(selectDataset);
  const { steps, undone } = useAppState((state) => state.region);
  if (dataset === null || (steps.length === 0 && undone.length === 0)) return null;
  // The same step may come twice (added, taken away, added again): only its number tells it apart.
  const numbered = steps.map((step, index) => ({
    id: `${index}`,
    words: stepWords(step, dataset, t, formats),
  }));
  return (
    <div className="region-steps">
      <h3>{t('region.steps')}</h3>
      <ol>
        {numbered.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ol>
      <div className="button-row">
        <button
          type="button"
          className="button"
          disabled={steps.length === 0}
          onClick={() => act(undoRegion())}
        >
          <Icon name="undo" />
          {t('controls.undo')}
        </button>
        <button
          type="button"
          className="button"
          disabled={undone.length === 0}
          onClick={() => act(redoRegion())}
        >
          <Icon name="redo" />
          {t('controls.redo')}
        </button>
        <button
          type="button"
          className="button"
          disabled={steps.length === 0}
          onClick={() => act(clearRegion())}
        >
          <Icon name="clear" />
          {t('controls.clear')}
        </button>
      </div>
    </div>
  );
}
