import './targets.css';
import type { NotCounted } from '../../domain/records';
import { setTask } from '../../state/transitions/view';
import { useAct } from '../base/store';
import { useT } from '../base/text';
import { NotCountedSign } from './NotCountedSign';

const STATUSES: readonly NotCounted['status'][] = ['withdrawn', 'converted', 'unplanned'];

/** What the hollow squares on the map are, and the way to what is known of each. */
export function NotCountedKey() {
  const t = useT();
  const act = useAct();
  return (
    <div className="not-counted-key">
      <div className="section-head">
        <h3>{t('targets.notCounted')}</h3>
        <button type="button" className="link-button" onClick={() => act(setTask('targets'))}>
          {t('targets.keyMore')}
        </button>
      </div>
      <ul className="class-rows">
        {STATUSES.map((status) => (
          <li key={status} className="class-row">
            <NotCountedSign status={status} />
            <span>{t(`targets.kind.${status}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
