import './measure.css';
import { lineLength, measureArea, ringArea } from '../../domain/measure';
import { dropMeasured, setMeasuring } from '../../state/transitions/measure';
import type { MeasureState } from '../../state/types';
import { useAct, useAppState } from '../base/store';
import { type Formats, useFormats, useT } from '../base/text';

/** Over the map while points are pressed: what to do, what it measures so far, and how to leave. */
export function MeasureHint() {
  const t = useT();
  const act = useAct();
  const formats = useFormats();
  const measure = useAppState((state) => state.measure);
  return (
    <div className="draw-hint">
      <p role="status">
        {t('measure.hint')} <span className="draw-keys">{t('measure.hintKeys')}</span>
      </p>
      <p className="draw-radius">{soFar(measure, formats)}</p>
      <button
        type="button"
        className="button"
        disabled={measure.points.length === 0}
        onClick={() => act(dropMeasured())}
      >
        {t('measure.undo')}
      </button>
      <button type="button" className="button primary" onClick={() => act(setMeasuring(false))}>
        {t('measure.stop')}
      </button>
    </div>
  );
}

function soFar({ kind, points }: MeasureState, { km, ha }: Formats): string {
  if (kind === 'line' && points.length > 1) return km(lineLength(points).km, 3);
  const area = kind === 'area' ? ringArea(points) : null;
  return area === null ? '' : ha(measureArea(area).ha, 2);
}
