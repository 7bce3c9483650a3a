import { setDrawMode } from '../../state/transitions/region';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** What to do next with the tool in hand, and the radius while a circle grows. */
export function DrawHint() {
  const t = useT();
  const act = useAct();
  const { km } = useFormats();
  const mode = useAppState((state) => state.region.mode);
  const op = useAppState((state) => state.region.op);
  const complaint = useAppState((state) => state.region.complaint);
  const radius = useAppState((state) => state.region.draftRadiusKm);
  const refused = complaint === 'corner' || complaint === 'closing';
  if (mode === 'none') return null;
  return (
    <div className="draw-hint">
      <p role="status">
        <b>{t(op === 'add' ? 'controls.opAdd' : 'controls.opSubtract')}.</b>{' '}
        {t(refused ? `controls.complaint.${complaint}` : `controls.mode.${mode}`)}
      </p>
      {radius === null ? null : <p className="draw-radius">{t('controls.radius', { km: km(radius, 2) })}</p>}
      <button type="button" className="button" onClick={() => act(setDrawMode('none'))}>
        {t('controls.stop')}
      </button>
    </div>
  );
}
