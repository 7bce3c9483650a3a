import { joinSources } from '../../domain/basis';
import { displayName, hasProperName } from '../../domain/displayName';
import { eventsOf } from '../../domain/history';
import { landOf } from '../../domain/land';
import { whyUnmeasured } from '../../domain/nearest';
import { districtName } from '../../domain/places';
import type { Cluster, Dataset } from '../../domain/types';
import type { AppState } from '../../state/types';
import { addressOf } from '../base/address';
import { Swatch } from '../base/Swatch';
import { useFormats, useLang, useT } from '../base/text';
import { ClusterPlace } from '../cluster/ClusterPlace';
import { Doubts } from '../cluster/Doubts';
import { EventLine } from '../cluster/History';
import { LawFlags } from '../cluster/LawFlags';
import { Near } from '../cluster/Near';
import { Particulars } from '../cluster/Particulars';
import { PlaceMaps } from '../cluster/PlaceMaps';
import '../cluster/clusterPage.css';
import './clusterSheet.css';
import { ClusterFigures } from './ClusterFigures';
import type { SheetPlace } from './place';
import { Replay } from './Replay';
import { Sheet, TIGHTEST } from './Sheet';

interface Props extends SheetPlace {
  readonly state: AppState;
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  /** Of the cluster's district; undefined where it has none. */
  readonly districtPage: number | undefined;
}

/** Events that a page holds when it is set as tight as can be. */
const EVENTS_MOST = 3;

/** All that is known of a cluster. */
export function ClusterPage({ state, dataset, cluster, districtPage, ...place }: Props) {
  const t = useT();
  const lang = useLang();
  const { code, phase, district } = cluster;
  const land = landOf(cluster, dataset.assumptions);
  const sources = joinSources(cluster.sources, ...Object.values(land).map((figure) => figure.sources));
  // What is near takes half of its column: where nothing can be measured there is room.
  const measured = whyUnmeasured(cluster.location) === null;
  const above = [t('print.atlas'), districtName(dataset, district) ?? t('print.unknownDistrict'), code];
  return (
    <Sheet id={`print-${code}`} title={displayName(cluster, lang)} above={above.join(' · ')} {...place}>
      {(tightness) => (
        <div className="cluster-sheet">
          <div className="cluster-lead">
            <p>
              <Swatch of={phase} /> <b>{t(`common.phase.${phase}`)}</b>
              {districtPage === undefined ? null : (
                <> · {t('print.cluster.inDistrict', { page: String(districtPage) })}</>
              )}
            </p>
            {hasProperName(cluster) && cluster.altNames.length > 0 ? (
              <p>{t('cluster.alsoCalled', { names: cluster.altNames.join('; ') })}</p>
            ) : null}
            {cluster.identified || cluster.flags.includes('counted-not-named') ? null : (
              <p>{t('cluster.unidentified')}</p>
            )}
            <Doubts cluster={cluster} />
          </div>
          <div className="cluster-left">
            <ClusterFigures dataset={dataset} cluster={cluster} land={land} />
            <LawFlags dataset={dataset} cluster={cluster} fixed />
            <ClusterPlace dataset={dataset} cluster={cluster} />
            {measured ? <Particulars cluster={cluster} /> : null}
          </div>
          <div className="cluster-right">
            {cluster.location === 'unpublished' ? (
              <p className="leaf-none">{t('print.cluster.unplaced')}</p>
            ) : (
              <PlaceMaps dataset={dataset} cluster={cluster} />
            )}
            {cluster.location === 'unpublished' ? null : <Near dataset={dataset} cluster={cluster} />}
            {measured ? null : <Particulars cluster={cluster} />}
            <Events state={state} code={code} cut={tightness === TIGHTEST} />
          </div>
          <div className="cluster-end">
            <Sources dataset={dataset} ids={sources} />
            <Replay link={addressOf(state, { open: code })} />
          </div>
        </div>
      )}
    </Sheet>
  );
}

function Events({ state, code, cut }: { state: AppState; code: string; cut: boolean }) {
  const t = useT();
  const history = state.dataset.status === 'ready' ? state.dataset.history : undefined;
  const events = history === undefined ? [] : eventsOf(history, code);
  const told = cut ? events.slice(-EVENTS_MOST) : events;
  return (
    <section className="panel-section">
      <h3>{t('print.cluster.history')}</h3>
      {history === undefined ? <p>{t('targets.historyUnread')}</p> : null}
      {history !== undefined && events.length === 0 ? <p>{t('targets.historyNone')}</p> : null}
      <ol className="timeline">
        {told.map((event) => (
          <EventLine key={`${event.date} ${event.kind} ${event.source}`} event={event} />
        ))}
      </ol>
      {told.length === events.length ? null : (
        <p className="leaf-small">{t('print.cluster.historyMore', { count: events.length - told.length })}</p>
      )}
    </section>
  );
}

function Sources({ dataset, ids }: { dataset: Dataset; ids: readonly string[] }) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const titles = ids.map((id) => {
    const source = dataset.sources.find((each) => each.id === id);
    return source === undefined ? id : `${id} ${source.title[lang]} (${date(source.date)})`;
  });
  return <p className="leaf-small">{t('print.cluster.sources', { sources: titles.join('; ') })}</p>;
}
