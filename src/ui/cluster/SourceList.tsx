import type { Dataset } from '../../domain/types';
import { useFormats, useLang, useT } from '../base/text';

/** Every source a record rests on. */
export function SourceList({ dataset, ids }: { dataset: Dataset; ids: readonly string[] }) {
  const t = useT();
  if (ids.length === 0) return null;
  return (
    <section className="panel-section cluster-sources">
      <h3>{t('cluster.sources')}</h3>
      <ul className="source-list">
        {ids.map((id) => (
          <SourceItem key={id} dataset={dataset} id={id} />
        ))}
      </ul>
    </section>
  );
}

/** Title, date and link of a source; its bare id where the list of sources lacks it. */
export function SourceItem({ dataset, id }: { dataset: Dataset; id: string }) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const source = dataset.sources.find((each) => each.id === id);
  if (source === undefined) return <li>{id}</li>;
  const words = t('cluster.sourceDated', { title: source.title[lang], date: date(source.date) });
  return (
    <li>
      <span className="source-id">{id}</span>{' '}
      {source.url === null ? (
        words
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {words}
        </a>
      )}
    </li>
  );
}
