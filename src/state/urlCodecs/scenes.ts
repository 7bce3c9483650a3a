/**
 * `scenes=`: a person's scenes in their order, joined by dots, two check letters at the end. One that is as the ready set
 * has it is its id; of any other its parts follow, with tildes between:
 *
 *     free~free~/~/~…~    id, ready scene, view, ground, Vietnamese words, English words
 *
 * Texts are in base64url; the three words of a language have a line separator (U+001E) between them, and are left empty
 * where there are none. The ground is west, south, east, north in 1e-4° as `digits.ts` writes numbers, empty for the
 * province. A slash stands for what the ready scene has. A text that was changed on its way does not pass the check.
 * Scenes of more than 4,000 letters do not travel by link.
 */
import { LANGS } from '../../i18n/lang';
import { COURSE_DECIMALS } from '../precision';
import { READY_SCENES, readyScene } from '../readySet';
import { cleanScene, isSceneId, SCENES_MOST } from '../sceneClean';
import type { GroundBox, Scene, SceneWords } from '../types';
import { checkLetters, readNumbers, writeNumber } from './digits';
import { readText, writeText } from './letters';

const MOST_LETTERS = 4000;
const BETWEEN = '\u001e';
const AS_READY = '/';
const DEGREE = 10 ** COURSE_DECIMALS;

/** Null where they are too long for a link. */
export function encodeScenes(scenes: readonly Scene[]): string | null {
  const text = scenes.map(writeScene).join('.');
  return text.length > MOST_LETTERS ? null : `${text}.${checkLetters(text)}`;
}

/** Undefined where the text is damaged. Never throws. */
export function decodeScenes(text: string): readonly Scene[] | undefined {
  const end = text.lastIndexOf('.');
  if (end < 0 || end > MOST_LETTERS || checkLetters(text.slice(0, end)) !== text.slice(end + 1))
    return undefined;
  const scenes = end === 0 ? [] : text.slice(0, end).split('.').map(readScene);
  const ids = new Set(scenes.map((scene) => scene?.id));
  return scenes.length <= SCENES_MOST &&
    ids.size === scenes.length &&
    scenes.every((each) => each !== undefined)
    ? scenes
    : undefined;
}

function writeScene(scene: Scene): string {
  const ready = readyScene(scene.ready);
  const view = ready?.view === scene.view ? AS_READY : writeText(scene.view);
  const same = ready !== null && writeFrame(ready.frame) === writeFrame(scene.frame);
  const frame = same ? AS_READY : writeFrame(scene.frame);
  const words = LANGS.map((lang) => writeWords(scene.words[lang]));
  const untouched =
    scene.id === scene.ready && view === AS_READY && same && words.every((text) => text === '');
  return untouched ? scene.id : [scene.id, scene.ready ?? '', view, frame, ...words].join('~');
}

function writeFrame(frame: GroundBox | null): string {
  return frame === null ? '' : frame.map((degrees) => writeNumber(Math.round(degrees * DEGREE))).join('');
}

function writeWords(words: SceneWords | undefined): string {
  return words === undefined ? '' : writeText([words.title, words.caption, words.notes].join(BETWEEN));
}

function readScene(text: string): Scene | undefined {
  const [id = '', ready = '', view = '', frame = '', vi = '', en = '', ...rest] = text.split('~');
  if (id === text) return READY_SCENES.find((scene) => scene.id === id);
  const own = readyScene(ready);
  const [shown, ground] = [
    view === AS_READY ? own?.view : readText(view),
    frame === AS_READY ? own?.frame : readFrame(frame),
  ];
  const [inVietnamese, inEnglish] = [readWords(vi), readWords(en)];
  if (!isSceneId(id) || (ready !== '' && !isSceneId(ready)) || rest.length > 0) return undefined;
  if (shown === undefined || ground === undefined || inVietnamese === undefined || inEnglish === undefined)
    return undefined;
  const words = {
    ...(inVietnamese === null ? {} : { vi: inVietnamese }),
    ...(inEnglish === null ? {} : { en: inEnglish }),
  };
  return cleanScene({ id, ready: ready === '' ? null : ready, words, view: shown, frame: ground });
}

/** Null for none, undefined where it is no box. */
function readFrame(text: string): GroundBox | null | undefined {
  if (text === '') return null;
  const numbers = readNumbers(text);
  if (numbers?.length !== 4) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = numbers.map((number) => number / DEGREE);
  return [west, south, east, north];
}

function readWords(text: string): SceneWords | null | undefined {
  if (text === '') return null;
  const parts = readText(text)?.split(BETWEEN);
  if (parts?.length !== 3) return undefined;
  const [title = '', caption = '', notes = ''] = parts;
  return { title, caption, notes };
}
