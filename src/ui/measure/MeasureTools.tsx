import { useId, useState } from 'react';
import { readPoint } from '../../domain/typedPoint';
import { requestCamera } from '../../state/transitions/camera';
import {
  addMeasured,
  clearMeasured,
  dropMeasured,
  setMeasureKind,
  setMeasuring,
} from '../../state/transitions/measure';
import { MEASURES } from '../../state/types';
import { Icon } from '../base/Icon';
import { NeedsMap } from '../base/NeedsMap';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

/** What to measure, and the two ways to give a point: a press on the map, and its coordinates. */
export function MeasureTools() {
  const t = useT();
  const act = useAct();
  const { kind, drawing, points } = useAppState((state) => state.measure);
  const live = useAppState((state) => state.map.status === 'live');
  return (
    <>
      <Segmented
        label={t('measure.what')}
        value={kind}
        options={MEASURES.map((value) => ({ value, label: t(`measure.kind.${value}`) }))}
        onChange={(value) => act(setMeasureKind(value))}
      />
      <div className="button-row">
        <button
          type="button"
          className={drawing ? 'button primary' : 'button'}
          aria-pressed={drawing}
          disabled={!live}
          onClick={() => act(setMeasuring(!drawing))}
        >
          <Icon name={drawing ? 'check' : 'pick'} />
          {t(drawing ? 'measure.stop' : 'measure.start')}
        </button>
        <button
          type="button"
          className="button"
          disabled={points.length === 0}
          onClick={() => act(dropMeasured())}
        >
          <Icon name="undo" />
          {t('measure.undo')}
        </button>
        <button
          type="button"
          className="button"
          disabled={points.length === 0}
          onClick={() => act(clearMeasured())}
        >
          <Icon name="clear" />
          {t('measure.clear')}
        </button>
      </div>
      <NeedsMap what="click" />
      <p className="note" role="status">
        {drawing ? `${t('measure.hint')} ${t('measure.hintKeys')}` : ''}
      </p>
      <TypedPoint />
    </>
  );
}

/** Half a width of about 500 m around a typed point, degrees: enough to bring it into sight. */
const AROUND = 0.0025;

function TypedPoint() {
  const t = useT();
  const act = useAct();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const point = readPoint(text);
    setWrong(point === null);
    if (point === null) return;
    const [lon, lat] = point;
    act(addMeasured(point));
    act(requestCamera({ kind: 'reveal', bbox: [lon - AROUND, lat - AROUND, lon + AROUND, lat + AROUND] }));
    setText('');
  };
  return (
    <form
      className="typed-point"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="field-row">
        <label className="field" htmlFor={id}>
          <span className="field-label">{t('measure.typed')}</span>
          <input
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={text}
            aria-invalid={wrong}
            aria-describedby={`${id}-error ${id}-help`}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setWrong(false);
            }}
          />
        </label>
        <button type="submit" className="button">
          {t('measure.add')}
        </button>
      </div>
      <p id={`${id}-error`} className="field-error" role="alert">
        {wrong ? t('measure.typed.bad') : ''}
      </p>
      <p id={`${id}-help`} className="note">
        {t('measure.typedHelp')}
      </p>
    </form>
  );
}
