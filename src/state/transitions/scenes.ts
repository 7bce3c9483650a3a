/** A person's scenes. Each change is a step that undo takes back; the scene that is shown stays the one it was. */
import type { Lang } from '../../i18n/lang';
import { selectScenes } from '../readyScenes';
import { cleanFrame, cleanScene, cleanWords, SCENES_MOST, WORD_KINDS } from '../sceneClean';
import { sceneView } from '../scenes';
import type { Transition } from '../store';
import type { AppState, BriefingState, Scene, SceneWords } from '../types';
import { decodeScenes, encodeScenes } from '../urlCodecs/scenes';

type Scenes = readonly Scene[];

/** Steps that undo goes back. */
const STEPS_MOST = 100;

/** What is shown now, as a scene of its own, behind the scene at `index`; at the end without one. */
export function keepScene(index?: number): Transition {
  return changing((scenes, state) =>
    inserted(scenes, (index ?? scenes.length - 1) + 1, { ready: null, words: {}, ...presentView(state) }),
  );
}

/** Puts what is shown now in place of what a scene shows. Its words stay. */
export function takeOverView(index: number): Transition {
  return changing((scenes, state) => patched(scenes, index, () => presentView(state)));
}

/** The words of a scene in one language, '' for those it is to have from elsewhere; null drops them, so that those it came with stand again. */
export function setSceneWords(index: number, lang: Lang, words: SceneWords | null): Transition {
  return changing((scenes) =>
    patched(scenes, index, ({ words: { [lang]: _, ...others } }) => {
      const own = words === null ? null : cleanWords(words);
      const some = own !== null && WORD_KINDS.some((kind) => own[kind] !== '');
      return { words: some ? { ...others, [lang]: own } : others };
    }),
  );
}

/** Moves a scene to a place counted from 0; places beyond either end mean that end. */
export function moveScene(index: number, to: number): Transition {
  return changing((scenes) => {
    const scene = scenes[index];
    const at = Math.min(Math.max(Math.trunc(to), 0), scenes.length - 1);
    return scene === undefined || at === index ? scenes : scenes.toSpliced(index, 1).toSpliced(at, 0, scene);
  });
}

export function duplicateScene(index: number): Transition {
  return changing((scenes) => {
    const scene = scenes[index];
    return scene === undefined ? scenes : inserted(scenes, index + 1, scene);
  });
}

export function deleteScene(index: number): Transition {
  return changing((scenes) => (scenes[index] === undefined ? scenes : scenes.toSpliced(index, 1)));
}

/** Puts another set in place of the present one; null for the ready one. */
export function openScenes(scenes: Scenes | null): Transition {
  return (state) => {
    const opened = scenes === null ? null : withOwnIds(scenes.slice(0, SCENES_MOST).map(cleanScene));
    return opened === null && setOf(state) === null ? state : stepTo(opened)(state);
  };
}

/** The set that the browser kept, in place of the ready one: no step, it is where the person left off. */
export function bringBackScenes(scenes: Scenes): Transition {
  return (state) => {
    const back = withSet(state, withOwnIds(scenes), { past: [], undone: [] });
    // That a link was damaged is still to be said.
    return { ...back, briefing: { ...back.briefing, damaged: state.briefing.damaged } };
  };
}

export function undoScenes(): Transition {
  return (state) => {
    const { past, undone } = state.briefing;
    const before = past.at(-1);
    if (before === undefined) return state;
    return withSet(state, before, { past: past.slice(0, -1), undone: [...undone, setOf(state)] });
  };
}

export function redoScenes(): Transition {
  return (state) => {
    const { past, undone } = state.briefing;
    const next = undone.at(-1);
    if (next === undefined) return state;
    return withSet(state, next, { past: [...past, setOf(state)], undone: undone.slice(0, -1) });
  };
}

/** The scenes of a link are read, and where they cannot be, that is said; the ready ones then stand, and nobody presents them. */
export function readLinkedScenes(): Transition {
  return (state) => {
    const { scenes, linked } = state.briefing;
    if (scenes !== null || linked === null) return state;
    const read = decodeScenes(linked);
    if (read !== undefined) return { ...state, briefing: { ...state.briefing, scenes: read } };
    const briefing = { ...state.briefing, linked: null, damaged: true, at: null, presenting: false };
    return { ...state, briefing, view: { ...state.view, task: 'present', layout: 'full' } };
  };
}

function presentView(state: AppState): Pick<Scene, 'view' | 'frame'> {
  const { at, ground } = state.camera;
  return { view: sceneView(state), frame: at === null ? null : cleanFrame(ground) };
}

/** The set as undo keeps it: null for the ready one. */
function setOf(state: AppState): Scenes | null {
  const { scenes, linked } = state.briefing;
  return scenes === null && linked === null ? null : selectScenes(state);
}

function changing(change: (scenes: Scenes, state: AppState) => Scenes): Transition {
  return (state) => {
    const scenes = selectScenes(state);
    const next = change(scenes, state);
    return next === scenes || next.length > SCENES_MOST ? state : stepTo(next)(state);
  };
}

function stepTo(next: Scenes | null): Transition {
  return (state) =>
    withSet(state, next, { past: [...state.briefing.past, setOf(state)].slice(-STEPS_MOST), undone: [] });
}

function withSet(
  state: AppState,
  scenes: Scenes | null,
  steps: Pick<BriefingState, 'past' | 'undone'>,
): AppState {
  const { at } = state.briefing;
  const shown = at === null ? undefined : selectScenes(state)[at]?.id;
  const linked = scenes === null ? null : encodeScenes(scenes);
  const briefing: BriefingState = { ...state.briefing, ...steps, scenes, linked, damaged: false };
  const now = selectScenes({ briefing }).findIndex(({ id }) => id === shown);
  return { ...state, briefing: { ...briefing, at: now < 0 ? null : now } };
}

function patched(scenes: Scenes, index: number, patch: (scene: Scene) => Partial<Scene>): Scenes {
  const scene = scenes[index];
  if (scene === undefined) return scenes;
  const next = { ...scene, ...patch(scene) };
  return JSON.stringify(next) === JSON.stringify(scene) ? scenes : scenes.with(index, next);
}

function inserted(scenes: Scenes, at: number, scene: Omit<Scene, 'id'>): Scenes {
  const ids = new Set(scenes.map(({ id }) => id));
  let number = scenes.length + 1;
  while (ids.has(`s${number}`)) number += 1;
  return scenes.toSpliced(at, 0, { ...scene, id: `s${number}` });
}

/** Scenes of a file may have one id twice. */
function withOwnIds(scenes: Scenes): Scenes {
  let own: Scenes = [];
  for (const scene of scenes) {
    const taken = own.some(({ id }) => id === scene.id);
    own = taken ? inserted(own, own.length, scene) : [...own, scene];
  }
  return own;
}
