import './invest.css';
import { selectDataset, selectNearUnread } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { Costs } from './Costs';
import { selectElimination } from './select';

/** Nothing is left: which condition to relax, with one press to do it. */
export function EmptyResult() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  const elimination = useAppState(selectElimination);
  const unread = useAppState(selectNearUnread);
  if (dataset === null || elimination === null) return null;
  const helps = [...elimination.costs, ...elimination.relaxations].some(({ gained }) => gained > 0);
  const lacking = elimination.onlyMissing.length;
  return (
    <section className="panel-section empty-result" role="alert">
      <h2>{t(lacking > 0 ? 'invest.empty.untold' : 'invest.empty.title')}</h2>
      {lacking === 0 ? null : <p>{t('invest.empty.lacking', { count: lacking })}</p>}
      {unread ? <p>{t('invest.near.unread')}</p> : null}
      <p>{t(helps ? 'invest.empty.help' : 'invest.empty.nothing')}</p>
      <Costs dataset={dataset} elimination={elimination} />
    </section>
  );
}
