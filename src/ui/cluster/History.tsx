import './history.css';
import { type ClusterEvent, eventsOf } from '../../domain/history';
import type { Cluster } from '../../domain/types';
import { SourceLinks } from '../base/SourceLinks';
import { useFormats, useLang, useT } from '../base/text';
import { useHistory } from '../base/useHistory';

/** What is known of the cluster by date, oldest first, each with its source. */
export function History({ cluster }: { cluster: Cluster }) {
  const t = useT();
  return (
    <section className="panel-section cluster-history">
      <h3>{t('targets.history')}</h3>
      <Events code={cluster.code} />
    </section>
  );
}

function Events({ code }: { code: string }) {
  const t = useT();
  const known = useHistory();
  if (known.status === 'loading') return <p className="quiet">{t('targets.reading')}</p>;
  if (known.status === 'missing') return <p>{t('targets.historyUnread')}</p>;
  const events = eventsOf(known.history, code);
  if (events.length === 0) return <p className="quiet">{t('targets.historyNone')}</p>;
  return (
    <ol className="timeline">
      {events.map((event) => (
        <EventLine key={`${event.date} ${event.kind} ${event.source}`} event={event} />
      ))}
    </ol>
  );
}

/** A date, what happened, and by which source. */
export function EventLine({ event }: { event: ClusterEvent }) {
  const t = useT();
  const lang = useLang();
  const { date: format } = useFormats();
  const { date, kind, confirmed, source, note } = event;
  const claimed = kind === 'established' && !confirmed;
  return (
    <li className={confirmed ? 'timeline-event' : 'timeline-event unconfirmed'}>
      <p>
        <time dateTime={date}>{format(date)}</time>{' '}
        <b>{t(claimed ? 'targets.event.establishedClaim' : `targets.event.${kind}`)}</b>{' '}
        {confirmed ? null : <span className="doubt-badge">{t('targets.toConfirm')}</span>}
      </p>
      <p className="note">
        {note?.[lang]} <SourceLinks ids={[source]} />
      </p>
    </li>
  );
}
