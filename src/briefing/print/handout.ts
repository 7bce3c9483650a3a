/** The scenes as pages to hand out: what each says, and its map as a picture on light ground. */
import '../../i18n/late';
import type { DrawMap } from '../../state/mapShot';
import type { AppState, Scene } from '../../state/types';
import { sceneWords } from '../sceneWords';
import { type SceneContents, type SlideOptions, sceneContents } from '../slides/contents';

export const PAPERS = ['landscape', 'portrait'] as const;
export type Paper = (typeof PAPERS)[number];

export interface PrintedMap {
  readonly picture: Blob;
  /** CSS px at which names and symbols have their own size. */
  readonly width: number;
  readonly height: number;
  readonly metresPerPixel: number;
  readonly simplified: boolean;
}

export interface HandoutPage {
  readonly scene: SceneContents;
  /** The speaker's; '' where there are none, or none are wanted. */
  readonly notes: string;
  readonly map: PrintedMap;
}

export interface HandoutOptions extends Omit<SlideOptions, 'theme'> {
  readonly paper: Paper;
  readonly notes: boolean;
}

/** Drawn a third larger than it is printed, so that names do not crowd; with RATIO some 270 points to the inch. */
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  landscape: { width: 840, height: 600 },
  portrait: { width: 940, height: 600 },
};
const RATIO = 2;
const QUALITY = 0.92;

/**
 * @param number of the page, from 1
 * @throws what `draw` throws; the signal's reason where the work is called off; an error without a data set
 */
export async function handoutPage(
  scene: Scene,
  number: number,
  state: AppState,
  { paper, notes, ...options }: HandoutOptions,
  draw: DrawMap,
  signal: AbortSignal,
): Promise<HandoutPage> {
  const said = sceneContents(scene, number, state, { ...options, theme: 'light' });
  const size = SIZES[paper];
  const shot = await draw({ state: said.state, frame: said.frame, ...size, ratio: RATIO, signal });
  signal.throwIfAborted();
  return {
    scene: said,
    notes: notes ? sceneWords(scene, said.state, options.lang).notes : '',
    map: {
      ...size,
      picture: await jpegOf(shot.canvas),
      metresPerPixel: shot.metresPerPixel,
      simplified: shot.simplified ?? false,
    },
  };
}

async function jpegOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (blob === null) throw new Error('The map could not be kept as a picture');
  return blob;
}
