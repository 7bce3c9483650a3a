import { unplacedRows } from '../../briefing/files/contents';
import type { Dataset } from '../../domain/types';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { contentsOf, type Wanted } from './wanted';

/** What the file will hold, before it is made: in the language of the page, its own sentences in the language of the file. */
export function Inside({ dataset, wanted }: { dataset: Dataset; wanted: Wanted }) {
  const t = useT();
  const state = useAppState((whole) => whole);
  const contents = contentsOf(state, dataset, wanted);
  const { rows, meta } = contents;
  const unplaced = unplacedRows(contents).length;
  const placed = rows.length - unplaced;
  const isMap = wanted.kind === 'corners' || wanted.kind === 'geojson';
  return (
    <section className="export-inside">
      <h3>{t('export.inside')}</h3>
      <ul>
        {meta.scenario === null ? null : (
          <li>
            <b>{t('scenario.export.is', { count: state.scenario.changes.length })}</b>
          </li>
        )}
        {wanted.kind === 'corners' ? null : <li>{t('export.inside.clusters', { count: rows.length })}</li>}
        {isMap && placed > 0 ? <li>{t('export.inside.corners', { count: placed })}</li> : null}
        {isMap && unplaced > 0 ? <li>{t('export.inside.unplaced', { count: unplaced })}</li> : null}
        <li>{t('export.inside.about', { count: meta.sources.length })}</li>
        {[meta.chosen, ...meta.filter, ...meta.region].map((sentence) => (
          <li key={sentence} className="quiet" lang={wanted.lang}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
