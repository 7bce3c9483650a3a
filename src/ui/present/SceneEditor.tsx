import { useId, useState } from 'react';
import { borrowedFrom, saysReady, sceneWords } from '../../briefing/sceneWords';
import { WORD_KINDS, WORDS_MOST } from '../../state/sceneClean';
import { requestCamera } from '../../state/transitions/camera';
import { duplicateScene, setSceneWords, takeOverView } from '../../state/transitions/scenes';
import type { Scene, SceneWords } from '../../state/types';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { titleId } from './ids';

/** Of the letters that a field takes; below, nobody needs to be told how many there are. */
const COUNTED_FROM = 0.8;

const NO_WORDS: SceneWords = { title: '', caption: '', notes: '' };

interface Props {
  readonly scene: Scene;
  readonly index: number;
  readonly onRemove: () => void;
}

/** The words of a scene in the language of the page, and what it shows. Those of the other language stay. */
export function SceneEditor({ scene, index, onRemove }: Props) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const own = scene.words[lang];
  const borrowed = borrowedFrom(scene, lang);
  const number = index + 1;
  const takeOver = () => {
    act(requestCamera({ kind: 'ground' }));
    act(takeOverView(index));
  };
  return (
    <fieldset className="scene-editor">
      <legend>{t(`present.words.${lang}`)}</legend>
      {borrowed === null ? null : <p className="note">{t(`present.borrowed.${borrowed}`)}</p>}
      {WORD_KINDS.map((kind) => (
        <WordField
          key={`${kind} ${lang}`}
          kind={kind}
          scene={scene}
          onWrite={(text) => act(setSceneWords(index, lang, { ...(own ?? NO_WORDS), [kind]: text }))}
        />
      ))}
      <p className="note">{t(saysReady(scene) ? 'present.emptyReady' : 'present.emptyOwn')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={takeOver}>
          {t('present.takeOver')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('present.duplicate', { number })}
          onClick={() => act(duplicateScene(index))}
        >
          <Icon name="copy" />
          {t('present.duplicateShort')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('present.remove', { number })}
          onClick={onRemove}
        >
          <Icon name="clear" />
          {t('present.removeShort')}
        </button>
        {own === undefined ? null : (
          <button type="button" className="button" onClick={() => act(setSceneWords(index, lang, null))}>
            {t(`present.dropWords.${lang}`)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface FieldProps {
  readonly kind: keyof SceneWords;
  readonly scene: Scene;
  readonly onWrite: (text: string) => void;
}

/** Takes effect when it is left: each letter would be a step of its own for undo. */
function WordField({ kind, scene, onWrite }: FieldProps) {
  const t = useT();
  const own = useId();
  const id = kind === 'title' ? titleId(scene.id) : own;
  const lang = useLang();
  const shown = useAppState((state) => sceneWords(scene, state, lang)[kind]);
  const [draft, setDraft] = useState<string | null>(null);
  const most = WORDS_MOST[kind];
  const text = draft ?? shown;
  const counts = draft !== null && text.length >= most * COUNTED_FROM;
  const field = {
    id,
    lang,
    maxLength: most,
    'aria-describedby': `${own}-count`,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value),
    onBlur: () => {
      if (draft !== null && draft !== shown) onWrite(draft);
      setDraft(null);
    },
  };
  return (
    <div className="scene-field">
      <label htmlFor={id}>{t(`present.word.${kind}`)}</label>
      {kind === 'title' ? (
        <input type="text" autoComplete="off" {...field} />
      ) : (
        <textarea rows={4} {...field} />
      )}
      <p id={`${own}-count`} className="note" role="status">
        {counts
          ? t(text.length >= most ? 'present.word.full' : 'present.word.count', { count: text.length, most })
          : ''}
      </p>
    </div>
  );
}
