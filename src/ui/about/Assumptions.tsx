import type { Dataset } from '../../domain/types';
import { useFormats, useLang, useT } from '../base/text';
import { SourceRefs } from './SourceRefs';

const KEYS = ['leasableShare', 'operatingOccupancy'] as const;

/** The two figures that stand in for what no source gives of one cluster. */
export function Assumptions({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const lang = useLang();
  const { percent } = useFormats();
  return (
    <section>
      <h3>{t('about.section.assumptions')}</h3>
      <div className="table-scroll-x">
        <table className="small-table text-table">
          <thead>
            <tr>
              <th scope="col">{t('about.assumption')}</th>
              <th scope="col">{t('about.value')}</th>
              <th scope="col">{t('about.range')}</th>
              <th scope="col">{t('about.source')}</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map((key) => {
              const { value, min, max, sources, note } = dataset.assumptions[key];
              return (
                <tr key={key}>
                  <th scope="row">
                    {t(`about.assumption.${key}`)}
                    {note ? <p className="note">{note[lang]}</p> : null}
                  </th>
                  <td>{percent(value)}</td>
                  <td>{t('about.rangeCell', { min: percent(min, 0), max: percent(max, 0) })}</td>
                  <td>
                    <SourceRefs ids={sources} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="note">{t('about.denominator')}</p>
    </section>
  );
}
