/** A map sheet as PNG. Loaded with the part of the page that makes it. */
import { createT } from '../../i18n/t';
import type { DrawMap } from '../../state/mapShot';
import type { AppState, GroundBox } from '../../state/types';
import type { MadeFile } from '../files/makeFile';
import type { Job } from '../job';
import { sheetContent } from './content';
import { drawSheet, sheetCanvas } from './drawSheet';
import { loadFonts } from './furniture';
import { withPngNotes } from './png';
import { boxesOf, type Preset, SHEETS, type Sheet } from './presets';

export interface PictureWish {
  /** What is drawn, in language and theme of the picture: `sceneState` of a scene, or the page's own. */
  readonly state: AppState;
  /** Null for the whole province. */
  readonly frame: GroundBox | null;
  readonly title: string;
  readonly caption: string;
  readonly preset: Preset;
  /** Of the scene, from 1, for the name of the file; absent for what is no scene of a list. */
  readonly scene?: number;
  /** Replays what is drawn. */
  readonly link: string;
  /** The page without its search part. */
  readonly page: string;
  /** `YYYY-MM-DD`. */
  readonly made: string;
  readonly draw: DrawMap;
}

const STEPS = 4;

/** @throws with the cause `DrawMap` gives where there is no picture, and the signal's reason when called off */
export async function makePicture(wish: PictureWish, job: Job): Promise<MadeFile> {
  const { state, preset, scene, title, caption, link, made } = wish;
  const t = createT(state.view.lang);
  const canvas = await paintPicture(wish, SHEETS[preset], job);
  const blob = await toPng(canvas);
  await job.step(STEPS - 1, STEPS);
  const bytes = withPngNotes(new Uint8Array(await blob.arrayBuffer()), SHEETS[preset].dpi, {
    Title: title,
    Description: caption,
    Comment: link,
  });
  await job.step(STEPS, STEPS);
  const of = scene === undefined ? '' : `_${t('picture.file.scene', { number: scene })}`;
  const name = `${t('picture.file.name')}${of}_${made}_${preset}.png`;
  return { name, blob: new Blob([bytes], { type: 'image/png' }) };
}

/** The same sheet as a canvas, at the resolution of `sheet`. */
export async function paintPicture(
  wish: Omit<PictureWish, 'preset'>,
  sheet: Sheet,
  job: Job,
): Promise<HTMLCanvasElement> {
  const { state, frame } = wish;
  const boxes = boxesOf(sheet);
  await job.step(0, STEPS);
  const shot = await wish.draw({
    state,
    frame,
    width: Math.ceil(boxes.map.w),
    height: Math.ceil(boxes.map.h),
    ratio: sheet.ratio,
    signal: job.signal,
  });
  await job.step(1, STEPS);
  const theme = state.view.theme ?? 'light';
  const content = sheetContent({ ...wish, theme, simplified: shot.simplified === true });
  if (content === null) throw new Error('there is no data set to draw', { cause: 'no-data' });
  await loadFonts(JSON.stringify(content));
  const canvas = sheetCanvas(sheet);
  drawSheet(canvas, sheet, boxes, { content, shot, theme, lang: state.view.lang, page: wish.page });
  await job.step(2, STEPS);
  return canvas;
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the canvas gave no PNG', { cause: 'too-large' }));
      else resolve(blob);
    }, 'image/png');
  });
}
