import { conditionWords } from '../../briefing/filterWords';
import type { ConditionId } from '../../domain/conditions';
import { displayName } from '../../domain/displayName';
import type { Elimination } from '../../domain/elimination';
import type { Dataset } from '../../domain/types';
import { selectDataset } from '../../state/selectors';
import { openCluster } from '../../state/transitions/focus';
import { setFilter } from '../../state/transitions/query';
import { Disclosure } from '../base/Disclosure';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { Costs } from './Costs';
import { selectElimination } from './select';

/** What fell out and by which condition; apart from it, what fell out only because a value is missing. */
export function WhyNot() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const elimination = useAppState(selectElimination);
  const keeps = useAppState((state) => state.query.filter.keepUnknown);
  if (dataset === null || elimination === null) return null;
  const { removed, onlyMissing } = elimination;
  const lacking = new Set(onlyMissing);
  return (
    <section className="panel-section why-not" aria-label={t('invest.why.title')}>
      <h2>{t('invest.why.title')}</h2>
      {removed.length === 0 && !keeps ? <p className="quiet">{t('invest.why.none')}</p> : null}
      <Costs dataset={dataset} elimination={elimination} />
      {onlyMissing.length === 0 && !keeps ? null : (
        <label className="check">
          <input
            type="checkbox"
            checked={keeps}
            onChange={(event) => act(setFilter({ keepUnknown: event.currentTarget.checked }))}
          />
          <span>{t('invest.why.keep')}</span>
        </label>
      )}
      <Removed
        title={t('invest.why.missing', { count: onlyMissing.length })}
        dataset={dataset}
        removed={removed.filter(({ code }) => lacking.has(code))}
      />
      <Removed
        title={t('invest.why.removed', { count: removed.length - onlyMissing.length })}
        dataset={dataset}
        removed={removed.filter(({ code }) => !lacking.has(code))}
      />
    </section>
  );
}

interface RemovedProps {
  readonly title: string;
  readonly dataset: Dataset;
  readonly removed: Elimination['removed'];
}

function Removed({ title, dataset, removed }: RemovedProps) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const filter = useAppState((state) => state.query.filter);
  if (removed.length === 0) return null;
  const byCode = new Map(dataset.clusters.map((cluster) => [cluster.code, cluster]));
  const words = (id: ConditionId) => conditionWords(id, filter, dataset, lang);
  return (
    <Disclosure summary={title}>
      {() => (
        <ul className="removed-list">
          {removed.map(({ code, failed, missing }) => {
            const cluster = byCode.get(code);
            return (
              <li key={code}>
                <button type="button" className="link-button" onClick={() => act(openCluster(code))}>
                  {cluster === undefined ? code : displayName(cluster, lang)}
                </button>
                <ul className="reasons">
                  {failed.map((id) => (
                    <li key={id}>{words(id)}</li>
                  ))}
                  {missing.map((id) => (
                    <li key={id} className="reason-missing">
                      {t('invest.why.missingOf', { condition: words(id) })}
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      )}
    </Disclosure>
  );
}
