/** The presentation as one thing: where it is, and the steps that keys, buttons, fingers and the speaker's window take. */
import { useEffect, useRef, useState } from 'react';
import { sceneWords } from '../../briefing/sceneWords';
import { selectScenes } from '../../state/readyScenes';
import { goToScene, setAutoplay, stopPresenting } from '../../state/transitions/presenting';
import { useAct, useAppState, useAppStore } from '../base/store';
import { useLang } from '../base/text';
import { selectIndex, selectScene } from './select';
import type { StageStep } from './stageKeys';
import { useAutoplay } from './useAutoplay';
import { useBlack } from './useBlack';
import { type FullScreen, useFullscreen } from './useFullscreen';
import { type Speaker, useSpeaker } from './useSpeaker';

/** Seconds that the button offers, one after the other. */
const SECONDS = [10, 15, 20, 30, 45, 60];
const USUAL_SECONDS = 20;

export interface Show {
  readonly index: number;
  readonly titles: readonly { readonly id: string; readonly title: string }[];
  /** Seconds of each scene while it plays by itself, or would. */
  readonly seconds: number;
  readonly nextSeconds: number;
  readonly setSeconds: (seconds: number) => void;
  readonly playing: boolean;
  /** How much of the scene's time is over, 0 to 1. */
  readonly progress: number;
  readonly black: boolean;
  readonly helping: boolean;
  readonly fullscreen: FullScreen;
  readonly speaker: Speaker;
  readonly goTo: (at: number) => void;
  readonly take: (step: StageStep) => void;
  readonly closeHelp: () => void;
  readonly lighten: () => void;
}

export function useShow(): Show {
  const act = useAct();
  const index = useAppState(selectIndex);
  const scenes = useAppState(selectScenes);
  const autoplay = useAppState((state) => state.briefing.autoplay);
  const turn = useAppState((state) => state.camera.request?.id ?? 0);
  const titles = useTitles();
  const [seconds, keepSeconds] = useState(autoplay ?? USUAL_SECONDS);
  const { black, darken, lighten } = useBlack();
  const [helping, setHelping] = useState(false);
  const fullscreen = useFullscreen(useAppState((state) => state.briefing.before !== null));
  const speaker = useSpeaker();
  const last = scenes.length - 1;
  const shown = useShownFromLink();
  const goTo = (at: number) => {
    const target = Math.min(Math.max(at, 0), last);
    shown.current = scenes[target] ?? null;
    act(goToScene(target, true));
  };
  const play = () => {
    if (index === last) goTo(0);
    act(setAutoplay(seconds));
  };
  const pause = () => {
    if (autoplay !== null) keepSeconds(autoplay);
    act(setAutoplay(null));
  };
  const progress = useAutoplay({
    seconds: autoplay,
    held: black || helping,
    turn,
    onEnd: () => (index < last ? goTo(index + 1) : pause()),
  });
  const take = (step: StageStep) => {
    switch (step) {
      case 'next':
        return index < last ? goTo(index + 1) : undefined;
      case 'previous':
        return index > 0 ? goTo(index - 1) : undefined;
      case 'first':
        return goTo(0);
      case 'last':
        return goTo(last);
      case 'pause':
        return autoplay === null ? play() : pause();
      case 'black':
        return darken();
      case 'fullscreen':
        return fullscreen.toggle();
      case 'speaker':
        return speaker.toggle();
      case 'help':
        return setHelping(true);
      case 'leave':
        return act(stopPresenting());
    }
  };
  return {
    index,
    titles,
    seconds: autoplay ?? seconds,
    nextSeconds: SECONDS.find((each) => each > (autoplay ?? seconds)) ?? SECONDS[0] ?? USUAL_SECONDS,
    setSeconds: (wanted) => {
      keepSeconds(wanted);
      if (autoplay !== null) act(setAutoplay(wanted));
    },
    playing: autoplay !== null,
    progress,
    black,
    helping,
    fullscreen,
    speaker,
    goTo,
    take,
    closeHelp: () => setHelping(false),
    lighten,
  };
}

function useTitles(): Show['titles'] {
  const store = useAppStore();
  const lang = useLang();
  // The words of the ready scenes follow from the data set.
  useAppState((state) => state.dataset);
  const scenes = useAppState(selectScenes);
  return scenes.map((scene) => ({ id: scene.id, title: sceneWords(scene, store.getState(), lang).title }));
}

/** Where the address began with the presentation, the scene is shown here first; so is one that arrives late in its place. */
function useShownFromLink() {
  const store = useAppStore();
  const scene = useAppState(selectScene);
  const fromLink = useAppState((state) => state.briefing.before === null);
  const shown = useRef(fromLink ? null : scene);
  useEffect(() => {
    if (scene === null || scene === shown.current) return;
    shown.current = scene;
    store.setState((state) => goToScene(selectIndex(state), false)(state));
  }, [scene, store]);
  return shown;
}
