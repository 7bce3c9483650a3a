import { conditionWords } from '../../briefing/filterWords';
import { activeConditions } from '../../domain/conditions';
import { selectDataset } from '../../state/selectors';
import { clearCondition, clearFilter } from '../../state/transitions/query';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { focusResult } from './focusResult';

/** The conditions that are set, each to be cleared alone, or all at once. */
export function Active() {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const filter = useAppState((state) => state.query.filter);
  const conditions = activeConditions(filter);
  if (dataset === null || conditions.length === 0) return null;
  return (
    <section className="panel-section" aria-label={t('invest.active')}>
      <div className="section-head">
        <h2>{t('invest.active')}</h2>
        <button
          type="button"
          className="link-button"
          onClick={(event) => {
            focusResult(event.currentTarget);
            act(clearFilter());
          }}
        >
          {t('invest.clear')}
        </button>
      </div>
      <ul className="chips">
        {conditions.map((id) => {
          const condition = conditionWords(id, filter, dataset, lang);
          return (
            <li key={id} className="chip">
              {condition}
              <IconButton
                icon="close"
                label={t('invest.clearOne', { condition })}
                onClick={(event) => {
                  focusResult(event.currentTarget);
                  act(clearCondition(id));
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
