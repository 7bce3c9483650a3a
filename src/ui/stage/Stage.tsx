import './stageWords.css';
import './stageControls.css';
// Last: it has the exceptions for small and upright screens.
import './stage.css';
import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import { sceneWords } from '../../briefing/sceneWords';
import type { SceneWords } from '../../state/types';
import { useAppState, useAppStore } from '../base/store';
import { useLang, useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { SpeakerView } from './SpeakerView';
import { StageControls } from './StageControls';
import { StageHelp } from './StageHelp';
import { StageMapFoot } from './StageMapFoot';
import { StageWords } from './StageWords';
import { selectFigures, selectScene } from './select';
import { isWholeKey, stageStep } from './stageKeys';
import { useFocusBack } from './useFocusBack';
import { useIdle } from './useIdle';
import { useRoom } from './useRoom';
import { type Show, useShow } from './useShow';
import { useStroke } from './useStroke';

const NO_WORDS: SceneWords = { title: '', caption: '', notes: '' };

/** The scenes on the whole screen: the words and figures of one beside the map, which takes the rest. */
export function Stage() {
  const t = useT();
  const scale = useRoom();
  // What scenes say of the targets rests on it.
  useHistory();
  const panel = useFocusBack();
  const show = useShow();
  const idle = useIdle();
  const scene = useAppState(selectScene);
  const figures = useAppState(selectFigures);
  const words = useWords();
  const stroke = useStroke((step) => show.take(step));
  useStageKeys(show, show.speaker.window);
  return (
    <section className="stage" aria-label={t('stage.title')}>
      <div
        ref={panel}
        className="stage-panel"
        data-idle={idle ? 'yes' : 'no'}
        tabIndex={-1}
        inert={show.black}
        {...stroke}
      >
        <StageWords key={scene?.id} words={words} figures={figures} names={scale === 1} />
        <Troubles show={show} />
        <StageControls show={show} idle={idle} />
      </div>
      <StageMapFoot scale={scale} />
      <p className="visually-hidden" role="status">
        {show.black ? t('stage.blackOn') : spoken(show, words, t)}
      </p>
      {show.black ? <BlackScreen onPress={show.lighten} /> : null}
      {show.helping ? <StageHelp onClose={show.closeHelp} /> : null}
      {show.speaker.window === null
        ? null
        : createPortal(<SpeakerView show={show} words={words} />, show.speaker.window.document.body)}
    </section>
  );
}

function useWords(): SceneWords {
  const store = useAppStore();
  const lang = useLang();
  const scene = useAppState(selectScene);
  // The words of a ready scene follow from the data set.
  useAppState((state) => state.dataset);
  return scene === null ? NO_WORDS : sceneWords(scene, store.getState(), lang);
}

function spoken({ index, titles }: Show, { title, caption }: SceneWords, t: ReturnType<typeof useT>): string {
  return t('stage.announce', { number: index + 1, count: titles.length, title, caption });
}

/** What the browser did not allow. */
function Troubles({ show: { fullscreen, speaker } }: { show: Show }) {
  const t = useT();
  if (!fullscreen.refused && !speaker.blocked) return null;
  return (
    <div className="stage-troubles" role="alert">
      {fullscreen.refused ? <p>{t('stage.refused')}</p> : null}
      {speaker.blocked ? <p>{t('stage.blocked')}</p> : null}
    </div>
  );
}

function BlackScreen({ onPress }: { onPress: () => void }) {
  const t = useT();
  return <button type="button" className="stage-black" aria-label={t('stage.blackOn')} onClick={onPress} />;
}

/** Before the page's own keys and the map's, wherever the focus is; in the speaker's window too. */
function useStageKeys(show: Show, speaker: Window | null): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    // An open dialog has the keys to itself: neither the page's own nor these hear them.
    if (show.helping) return event.stopPropagation();
    const step = show.black ? null : stageStep(event);
    if (step === null && !(show.black && isWholeKey(event))) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === null) show.lighten();
    else show.take(step);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    const places = speaker === null ? [document] : [document, speaker.document];
    for (const place of places) place.addEventListener('keydown', listen, { capture: true });
    return () => {
      for (const place of places) place.removeEventListener('keydown', listen, { capture: true });
    };
  }, [speaker]);
}
