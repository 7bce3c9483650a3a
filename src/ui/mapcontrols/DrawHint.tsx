import type { T } from '../../i18n/t';
import { setDrawMode } from '../../state/transitions/region';
import type { RegionState } from '../../state/types';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** What to do next with the tool in hand, and the radius while a circle grows. */
export function DrawHint() {
  const t = useT();
  const act = useAct();
  const { km } = useFormats();
  const region = useAppState((state) => state.region);
  const { mode, op, draftRadiusKm: radius } = region;
  if (mode === 'none') return null;
  return (
    <div className="draw-hint">
      <p role="status">
        <b>{t(op === 'add' ? 'controls.opAdd' : 'controls.opSubtract')}.</b> {nextStep(region, t)}{' '}
        <span className="draw-keys">{t(`controls.keys.${mode}`)}</span>
      </p>
      {radius === null || radius === 0 ? null : (
        <p className="draw-radius">{t('controls.radius', { km: km(radius, 2) })}</p>
      )}
      <button type="button" className="button" onClick={() => act(setDrawMode('none'))}>
        {t('controls.stop')}
      </button>
    </div>
  );
}

function nextStep({ mode, complaint, draftRadiusKm }: RegionState, t: T): string {
  if (complaint === 'corner' || complaint === 'closing') return t(`controls.complaint.${complaint}`);
  if (mode === 'none') return '';
  // A finger leaves nothing under it that would grow: the centre alone has to be told.
  return t(mode === 'circle' && draftRadiusKm !== null ? 'controls.mode.circleOn' : `controls.mode.${mode}`);
}
