import './targets.css';
import { useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { NotCountedPart } from './NotCountedPart';
import { SeriesPart } from './SeriesPart';
import { TargetList } from './TargetList';

/** The section «Targets and time»: how far the plan is, what was published over the years, and what it no longer counts. */
export function TargetsTask() {
  const t = useT();
  const known = useHistory();
  return (
    <div className="targets-task">
      <section className="panel-section">
        <h2>{t('targets.title')}</h2>
        <p className="note">{t('targets.intro')}</p>
        {known.status === 'loading' ? <p className="quiet">{t('targets.reading')}</p> : null}
        {known.status === 'missing' ? <p role="status">{t('targets.unread')}</p> : null}
        {known.status === 'ready' ? <TargetList history={known.history} /> : null}
      </section>
      <SeriesPart breaks={known.status === 'ready' ? known.history.breaks : null} />
      <NotCountedPart />
    </div>
  );
}
