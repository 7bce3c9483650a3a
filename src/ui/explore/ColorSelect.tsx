import { useId } from 'react';
import { COLOR_THEMES } from '../../domain/types';
import { setColor } from '../../state/transitions/view';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

/** What the colours of the map stand for. */
export function ColorSelect() {
  const t = useT();
  const act = useAct();
  const id = useId();
  const color = useAppState((state) => state.view.color);
  return (
    <div className="color-select">
      <label htmlFor={id}>{t('legend.colorBy')}</label>
      <select
        id={id}
        value={color}
        onChange={(event) => {
          const next = COLOR_THEMES.find((theme) => theme === event.currentTarget.value);
          if (next !== undefined) act(setColor(next));
        }}
      >
        {COLOR_THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {t(`legend.color.${theme}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
