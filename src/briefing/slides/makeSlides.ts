/** Scenes as a .pptx: a slide each, and the last ones for sources and assumptions. Fetched when slides are wanted. */
import '../../i18n/late';
import PptxGenJS from 'pptxgenjs';
import { CLASS_PAINT } from '../../cartography/palette';
import { createT } from '../../i18n/t';
import type { DrawMap } from '../../state/mapShot';
import type { AppState, Scene } from '../../state/types';
import type { MadeFile } from '../files/makeFile';
import type { Job } from '../job';
import { type AboutPage, aboutPages } from './aboutPages';
import { arrangeLeft } from './arrange';
import { footLines, type SceneContents, type SlideOptions, sceneContents } from './contents';
import { drawTable, drawText, LOCALE, type Pen, penOf, type Slide } from './draw';
import { drawScene, drawTitle, type MapPicture, mapBox, TITLE_PLACE } from './drawScene';
import { finishSlides } from './finish';
import { fitText } from './fitText';
import { FONT, FOOT, PX_PER_INCH, TITLE, WHOLE } from './look';

const LAYOUT = 'scene';
/** A third finer than a projector of 1920 px shows it. Without a graphics processor each picture takes seconds, by its pixels. */
const RATIO = 2;
/** Eight maps are some 2 MB so, and no edge of a letter shows it; as PNG they are three times that. */
const QUALITY = 0.9;

/**
 * @param scenes in the order of the slides, at least one
 * @param state the page's, with the data set
 * @throws the signal's reason where the work is called off; what `draw` throws; an error without a data set
 */
export async function makeSlides(
  scenes: readonly Scene[],
  state: AppState,
  options: SlideOptions,
  draw: DrawMap,
  job: Job,
): Promise<MadeFile> {
  const pen = penOf(options.lang, options.theme);
  const t = createT(options.lang);
  const deck = newDeck(pen);
  const contents = scenes.map((scene, index) => sceneContents(scene, index + 1, state, options));
  const about = aboutPages(contents, options.lang);
  // As many as the file has slides.
  const steps = contents.length + about.length;
  for (const [index, said] of contents.entries()) {
    await job.step(index, steps);
    drawScene(deck.addSlide({ masterName: LAYOUT }), pen, said, await mapPicture(said, draw, job));
  }
  await job.step(contents.length, steps);
  deck.title = contents[0]?.title ?? t('bar.name');
  const foot = contents[0] === undefined ? [] : footLines(contents[0].dataset, options);
  for (const page of about) drawAbout(deck.addSlide({ masterName: LAYOUT }), pen, page, foot);
  const written = await deck.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new Error('The slides were not written as bytes');
  await job.step(steps - 1, steps);
  const paints = Object.values(CLASS_PAINT);
  const blob = await finishSlides(written, { locale: LOCALE[options.lang], paints }, job);
  await job.step(steps, steps);
  return { name: `${t('slides.file.name')}-${options.made}.pptx`, blob };
}

function newDeck({ lang, colors }: Pen): PptxGenJS {
  const deck = new PptxGenJS();
  const t = createT(lang);
  deck.layout = 'LAYOUT_WIDE';
  deck.author = t('bar.name');
  deck.company = '';
  deck.subject = t('slides.about.sources');
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.defineSlideMaster({
    title: LAYOUT,
    background: { color: colors.ground },
    objects: [
      {
        placeholder: {
          options: {
            name: TITLE_PLACE,
            type: 'title',
            ...TITLE,
            margin: 0,
            align: 'left',
            valign: 'middle',
            fontFace: FONT,
            bold: true,
            color: colors.ink,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: FOOT.x + FOOT.w - 0.6,
      y: FOOT.y + FOOT.h - 0.24,
      w: 0.6,
      h: 0.24,
      align: 'right',
      fontFace: FONT,
      fontSize: 10,
      color: colors.soft,
      margin: 0,
    },
  });
  return deck;
}

async function mapPicture(said: SceneContents, draw: DrawMap, { signal }: Job): Promise<MapPicture> {
  const { w, h } = mapBox(arrangeLeft(said.legend));
  const shot = await draw({
    state: said.state,
    frame: said.frame,
    width: Math.round(w * PX_PER_INCH),
    height: Math.round(h * PX_PER_INCH),
    ratio: RATIO,
    signal,
  });
  signal.throwIfAborted();
  return { data: await jpegOf(shot.canvas), metresPerPixel: shot.metresPerPixel };
}

async function jpegOf(canvas: HTMLCanvasElement): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (blob === null) throw new Error('The map could not be kept as a picture');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  // In parts: a call takes no more arguments than some ten thousand.
  for (let at = 0; at < bytes.length; at += 0x2000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return `${blob.type};base64,${btoa(text)}`;
}

function drawAbout(
  slide: Slide,
  pen: Pen,
  { title, grid, fitted }: AboutPage,
  foot: readonly string[],
): void {
  drawTitle(slide, pen, title);
  drawTable(slide, pen, grid, fitted, { x: WHOLE.x, y: WHOLE.y, name: title });
  const { text, size } = fitText(foot.join('\n'), { width: FOOT.w, height: FOOT.h, sizes: [11, 10, 9, 8] });
  drawText(slide, pen, text, FOOT, { name: 'Source', size, color: pen.colors.soft });
}
