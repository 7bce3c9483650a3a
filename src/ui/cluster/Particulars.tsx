import type { Cluster } from '../../domain/types';
import { writeDates } from '../../i18n/format';
import { useFormats, useLang, useT } from '../base/text';

/** The rest of the record. What no source gives says so instead of being left out. */
export function Particulars({ cluster }: { cluster: Cluster }) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const { developer, decision, year, sectors, infrastructure, asOf, notes } = cluster;
  const facts = [
    { id: 'developer', text: developer },
    { id: 'decision', text: decision === null ? null : writeDates(lang, decision) },
    { id: 'year', text: year === null ? null : String(year) },
    { id: 'sectors', text: sectors?.[lang] ?? null },
    { id: 'infrastructure', text: infrastructure?.[lang] ?? null },
    { id: 'asOf', text: asOf === null ? null : date(asOf) },
  ] as const;
  return (
    <section className="panel-section">
      <h3>{t('cluster.particulars')}</h3>
      <dl className="facts">
        {facts.map(({ id, text }) => (
          <div key={id}>
            <dt>{t(`cluster.${id}`)}</dt>
            <dd>{text ?? <i className="quiet">{t('common.missing')}</i>}</dd>
          </div>
        ))}
        {notes === null ? null : (
          <div>
            <dt>{t('cluster.notes')}</dt>
            <dd>{writeDates(lang, notes[lang])}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
