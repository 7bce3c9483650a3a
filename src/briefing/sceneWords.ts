/**
 * What is said of a scene: its own words, or those of the ready scene it came from, whose figures are filled in from the
 * data set. Words of the targets want `history` in the state (`ui/base/useHistory.ts` fetches it).
 */
import '../i18n/late';
import { LANGS, type Lang } from '../i18n/lang';
import { createT } from '../i18n/t';
import { READY_IDS, type ReadyId, readyScene } from '../state/readySet';
import { WORD_KINDS } from '../state/sceneClean';
import { sceneState } from '../state/sceneState';
import type { AppState, Scene, SceneWords } from '../state/types';
import { READY_PARAMS } from './readyParams';

/**
 * Title, caption and notes, each its own in this language, else its own in the other, else that of the ready scene, whose
 * figures stay those of the data while nobody writes over them. A scene always has a title.
 */
export function sceneWords(scene: Scene, state: AppState, lang: Lang): SceneWords {
  const ready = saysReady(scene) ? readyWords(scene.ready, state, lang) : null;
  const wordsOf = (kind: keyof SceneWords) =>
    scene.words[lang]?.[kind] || scene.words[otherThan(lang)]?.[kind] || ready?.[kind] || '';
  return {
    title: wordsOf('title') || createT(lang)('present.untitled'),
    caption: wordsOf('caption'),
    notes: wordsOf('notes'),
  };
}

/** Whether the ready words may stand: of a scene that shows something else by now their figures would be wrong. */
export function saysReady({ ready, view }: Pick<Scene, 'ready' | 'view'>): boolean {
  return readyScene(ready)?.view === view;
}

/** The language that some of the words come from for want of them in this one; null where there is no want. */
export function borrowedFrom(scene: Scene, lang: Lang): Lang | null {
  const other = otherThan(lang);
  const borrows = WORD_KINDS.some((kind) => !scene.words[lang]?.[kind] && scene.words[other]?.[kind]);
  return borrows ? other : null;
}

function otherThan(lang: Lang): Lang {
  return LANGS.find((each) => each !== lang) ?? lang;
}

/** The words of a ready scene; null where there is no such scene, or no data set to fill them from. */
function readyWords(ready: string | null, state: AppState, lang: Lang): SceneWords | null {
  const id = READY_IDS.find((each) => each === ready);
  if (id === undefined) return null;
  const known = made.get(state.dataset) ?? new Map<string, SceneWords | null>();
  made.set(state.dataset, known);
  const key = `${id} ${lang}`;
  const words = known.get(key) ?? writeWords(id, state, lang);
  known.set(key, words);
  return words;
}

/** They follow from the data set and nothing else of the page. */
const made = new WeakMap<AppState['dataset'], Map<string, SceneWords | null>>();

function writeWords(id: ReadyId, state: AppState, lang: Lang): SceneWords | null {
  const scene = readyScene(id);
  if (scene === null || state.dataset.status !== 'ready') return null;
  const t = createT(lang);
  const { filter } = sceneState(scene, state).query;
  const { dataset, history = null } = state.dataset;
  const params = READY_PARAMS[id]({ dataset, filter, history, lang, t });
  return {
    title: t(`readyScenes.${id}.title`, params),
    caption: t(`readyScenes.${id}.caption`, params),
    notes: t(`readyScenes.${id}.notes`, params),
  };
}
