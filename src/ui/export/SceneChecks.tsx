import { useId } from 'react';
import { sceneWords } from '../../briefing/sceneWords';
import type { Scene } from '../../state/types';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';

interface Props {
  readonly scenes: readonly Scene[];
  /** Ids of the scenes left out. */
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
}

/** Which of the scenes go into a file, in their order. */
export function SceneChecks({ scenes, without, onChange }: Props) {
  const t = useT();
  const lang = useLang();
  const state = useAppState((whole) => whole);
  const name = useId();
  return (
    <fieldset className="radio-list">
      <legend className="field-label">{t('offline.scenes')}</legend>
      {scenes.map((scene, index) => {
        const { id } = scene;
        const kept = !without.includes(id);
        return (
          <label key={id} className="check">
            <input
              type="checkbox"
              name={name}
              checked={kept}
              onChange={() => onChange(kept ? [...without, id] : without.filter((each) => each !== id))}
            />
            <span>
              {index + 1}. {sceneWords(scene, state, lang).title}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
