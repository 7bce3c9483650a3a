import { attributionOf } from '../../domain/attribution';
import { selectDataset } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useT } from '../base/text';

/** Whose work the base map is, as its licences ask. */
export function BaseMapNames() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  if (dataset === null) return null;
  return (
    <p className="stage-names">
      {t('controls.attribution')}: {attributionOf(dataset.licences)}
    </p>
  );
}
