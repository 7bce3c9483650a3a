import './offlineChip.css';
import { offlineCopy } from '../../data/ownFiles';
import { useFormats, useT } from '../base/text';

/** A copy does not renew itself: of which data it is and of which day stands on its map, always. */
export function OfflineChip() {
  const t = useT();
  const { date } = useFormats();
  const copy = offlineCopy();
  if (copy === null) return null;
  return (
    <p className="offline-chip">{t('offline.chip', { version: copy.version, made: date(copy.made) })}</p>
  );
}
