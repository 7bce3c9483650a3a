import { TOTALLED_KINDS } from '../../domain/unitKinds';
import { setShadeUnits } from '../../state/transitions/view';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

/** Units of before 2025-07-01 or of since. */
export function UnitKindChoice() {
  const t = useT();
  const act = useAct();
  const kind = useAppState((state) => state.view.shadeUnits);
  return (
    <Segmented
      label={t('units.kind')}
      value={kind}
      options={TOTALLED_KINDS.map((value) => ({ value, label: t(`units.kind.${value}`) }))}
      onChange={(value) => act(setShadeUnits(value))}
    />
  );
}
