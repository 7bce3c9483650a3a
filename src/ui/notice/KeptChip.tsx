import './offlineChip.css';
import { selectPublished } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** No answer came from the site: of which data the figures are stands on the map until one does. */
export function KeptChip() {
  const t = useT();
  const { date } = useFormats();
  const dataset = useAppState(selectPublished);
  if (dataset === null) return null;
  return (
    <p className="offline-chip">
      {t('visit.kept', { version: dataset.version, asOf: date(dataset.asOf) })}{' '}
      <button type="button" className="link-button" onClick={() => window.location.reload()}>
        {t('visit.again')}
      </button>
    </p>
  );
}
