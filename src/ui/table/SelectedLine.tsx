import { selectSelected, selectSelectedTotals } from '../../state/selectors';
import { clearSelected } from '../../state/transitions/query';
import { SumMarks } from '../base/SumMarks';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

const PARTS = ['leasable', 'free', 'pipeline'] as const;

/** The totals of the ticked clusters, shown or not, and the way to untick them all. */
export function SelectedLine() {
  const t = useT();
  const act = useAct();
  const { ha } = useFormats();
  const count = useAppState(selectSelected).length;
  const totals = useAppState(selectSelectedTotals);
  return (
    <div className={totals === null ? 'visually-hidden' : 'selected-totals'}>
      <p role="status" aria-label={t('table.selectedTitle')}>
        {totals === null ? null : (
          <>
            <b>{t('table.chosen', { count })}</b> · {ha(totals.gross.value)}
            <SumMarks sum={totals.gross} />
            {PARTS.filter((key) => totals[key].value !== 0).map((key) => (
              <span key={key} className="selected-part">
                {' · '}
                {t(`totals.${key}`, { ha: ha(totals[key].value) })}
                <SumMarks sum={totals[key]} />
              </span>
            ))}
          </>
        )}
      </p>
      {totals === null ? null : (
        <button type="button" className="link-button" onClick={() => act(clearSelected())}>
          {t('table.clearChosen')}
        </button>
      )}
    </div>
  );
}
