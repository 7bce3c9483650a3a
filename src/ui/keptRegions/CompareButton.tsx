import { openDialog } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

/** Opens the comparison; where there is nothing to compare yet, it says what is wanting. */
export function CompareButton() {
  const t = useT();
  const act = useAct();
  const enough = useAppState((state) => state.kept.length >= 2);
  return (
    <>
      <button
        type="button"
        className="button primary"
        aria-disabled={!enough}
        onClick={() => {
          if (enough) act(openDialog('regions'));
        }}
      >
        <Icon name="table" />
        {t('keptRegions.compare')}
      </button>
      {enough ? null : <p className="note">{t('keptRegions.compareOne')}</p>}
    </>
  );
}
