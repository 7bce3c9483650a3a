/** Pictures for the page around the frame; loaded when it asks for one. */
import { createJob } from '../briefing/job';
import { makePicture } from '../briefing/picture/makePicture';
import { SHEETS } from '../briefing/picture/presets';
import { sceneWords } from '../briefing/sceneWords';
import { shownScene } from '../briefing/shownScene';
import type { DrawPicture } from '../embed/answers';
import type { SheetName } from '../embed/embed';
import { LIMITS } from '../embed/protocol';
import { createT } from '../i18n/t';
import { loadShot } from '../map/liveMap';
import type { AppState, GroundBox } from '../state/types';
import { dayOf } from '../ui/base/day';

/** The page waits little longer for an answer (`embed/host/connect.ts`). */
const LONGEST_MS = 80_000;
const USUAL: SheetName = 'hd';

export const drawPicture: DrawPicture = async (state, wish, link) => {
  const { drawMap: draw } = await loadShot();
  const signal = AbortSignal.timeout(LONGEST_MS);
  const frame = groundOf(state);
  if (wish.sheet !== null) {
    const preset = wish.sheet ?? USUAL;
    const { title, caption } = wordsOf(state);
    const page = window.location.origin + window.location.pathname;
    const made = dayOf(new Date());
    const job = createJob(signal, () => {});
    const { blob } = await makePicture({ state, frame, title, caption, preset, link, page, made, draw }, job);
    const { width, height } = SHEETS[preset];
    return { blob, width, height };
  }
  const width = wish.width ?? Math.min(window.innerWidth, LIMITS.side);
  const height = wish.height ?? Math.min(window.innerHeight, LIMITS.side);
  const ratio = Math.min(wish.ratio ?? 2, Math.sqrt(LIMITS.pixels / (width * height)));
  const { canvas } = await draw({ state, frame, width, height, ratio, signal });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('too large');
  return { blob, width: canvas.width, height: canvas.height };
};

/** Where the map is not there yet, or on its way: the ground it is to show. */
function groundOf({ camera: { ground, request } }: AppState): GroundBox | null {
  if (ground !== null) return ground;
  if (request?.kind === 'scene') return request.frame;
  return request?.kind === 'bounds' ? request.bbox : null;
}

function wordsOf(state: AppState): { readonly title: string; readonly caption: string } {
  const { lang } = state.view;
  const scene = shownScene(state);
  return scene === null
    ? { title: createT(lang)('picture.own'), caption: '' }
    : sceneWords(scene, state, lang);
}
