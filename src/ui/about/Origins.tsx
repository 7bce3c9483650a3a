import type { Dataset } from '../../domain/types';
import { useFormats, useLang, useT } from '../base/text';
import { SourceRefs, sourceAnchor } from './SourceRefs';

export function Disagreements({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const lang = useLang();
  return (
    <section>
      <h3>{t('about.section.disagreements')}</h3>
      <ul className="prose-list">
        {dataset.disagreements.map(({ id, text, sources }) => (
          <li key={id}>
            {text[lang]} <SourceRefs ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every source with what it states; others in the dialog lead here. */
export function Sources({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  return (
    <section>
      <h3>{t('about.section.sources')}</h3>
      <dl className="sources">
        {dataset.sources.map(({ id, title, date: dated, states, url }) => (
          <div key={id} id={sourceAnchor(id)} tabIndex={-1}>
            <dt>
              <span className="source-id">{id}</span>{' '}
              {url === null ? (
                title[lang]
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {title[lang]}
                </a>
              )}{' '}
              <span className="quiet">({date(dated)})</span>
            </dt>
            <dd>{states[lang]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the map draws only as a scheme, and from what. */
export function Schematic({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const lang = useLang();
  if (dataset.schematic.length === 0) return null;
  return (
    <section>
      <h3>{t('about.section.schematic')}</h3>
      <p className="note">{t('about.schematicNote')}</p>
      <ul className="prose-list">
        {dataset.schematic.map(({ kind, name, basis }) => (
          <li key={name.vi}>
            <b>{name[lang]}</b> ({t(`about.schematic.${kind}`)}). {basis[lang]}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Licences({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const lang = useLang();
  return (
    <section>
      <h3>{t('about.section.licences')}</h3>
      <div className="table-scroll-x">
        <table className="small-table text-table">
          <thead>
            <tr>
              <th scope="col">{t('about.file')}</th>
              <th scope="col">{t('about.source')}</th>
              <th scope="col">{t('about.licence')}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.licences.map(({ file, source, url, licence, note }) => (
              <tr key={file}>
                <th scope="row">
                  <code>{file}</code>
                </th>
                <td>
                  {url === null ? (
                    source
                  ) : (
                    <a href={url} target="_blank" rel="noreferrer">
                      {source}
                    </a>
                  )}
                  {note === null ? null : <p className="note">{note[lang]}</p>}
                </td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
