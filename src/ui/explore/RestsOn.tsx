import { hasProperName } from '../../domain/displayName';
import type { Dataset } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectPublished } from '../../state/selectors';
import { openDialog } from '../../state/transitions/view';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

const known = memo(({ clusters }: Dataset) => {
  const identified = clusters.filter((cluster) => cluster.identified).length;
  const named = clusters.filter(hasProperName).length;
  return { identified, named, counted: identified - named, rest: clusters.length - identified };
});

/** One line on what the data rest on, whatever a scenario tries on them, with the way to all of it. */
export function RestsOn() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectPublished);
  const issues = useAppState((state) => (state.dataset.status === 'ready' ? state.dataset.issues.length : 0));
  return (
    <div className="rests-on">
      <p>{dataset === null ? '' : t('legend.restsOn', known(dataset))}</p>
      {issues > 0 ? (
        <button type="button" className="link-button" onClick={() => act(openDialog('about'))}>
          {t('totals.issues', { count: issues })}
        </button>
      ) : null}
    </div>
  );
}
