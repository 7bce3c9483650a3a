/**
 * What is said of a scene: its own words, or those of the ready scene it came from, whose figures are filled in from the
 * data set. Words of the targets want `history` in the state (`ui/base/useHistory.ts` fetches it).
 */
import '../i18n/late';
import { LANGS, type Lang } from '../i18n/lang';
import { createT } from '../i18n/t';
import { READY_IDS, type ReadyId, readyScene } from '../state/readySet';
import { sceneState } from '../state/sceneState';
import type { AppState, Scene, SceneWords } from '../state/types';
import { READY_PARAMS } from './readyParams';

const NO_WORDS: SceneWords = { title: '', caption: '', notes: '' };

export function sceneWords(scene: Scene, state: AppState, lang: Lang): SceneWords {
  return scene.words[lang] ?? otherWords(scene, lang) ?? readyWords(scene.ready, state, lang) ?? NO_WORDS;
}

/** The language whose words of a scene's own are shown for want of any in this one; null where there is no want. */
export function borrowedFrom(scene: Scene, lang: Lang): Lang | null {
  if (scene.words[lang] !== undefined) return null;
  return LANGS.find((each) => scene.words[each] !== undefined) ?? null;
}

function otherWords(scene: Scene, lang: Lang): SceneWords | undefined {
  const other = borrowedFrom(scene, lang);
  return other === null ? undefined : scene.words[other];
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
