/** The slide of a scene: everything on it but the map is native and can be changed. */
import '../../i18n/late';
import { createT } from '../../i18n/t';
import { arrangeLeft, arrangeRight, type LeftColumn, SWATCH } from './arrange';
import { joined, type SceneContents } from './contents';
import { drawSwatch, drawTable, drawText, type Pen, run, type Slide } from './draw';
import { drawChart } from './drawChart';
import { drawFurniture, drawTried } from './drawFurniture';
import { fitText, lineHeight } from './fitText';
import { type Box, FOOT, LEFT, QR, RIGHT, TITLE } from './look';
import { qrPicture } from './qrPicture';

/** The map as it was drawn. */
export interface MapPicture {
  /** `image/jpeg;base64,…` */
  readonly data: string;
  readonly metresPerPixel: number;
}

export const TITLE_PLACE = 'title';
const TITLE_SIZES = [30, 28, 26, 24, 22, 20];
const FOOT_SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8];

/** Where the map stands. Its height is what the legend leaves. */
export function mapBox({ mapHeight }: LeftColumn): Box {
  return { x: LEFT.x, y: LEFT.y, w: LEFT.w, h: mapHeight };
}

export function drawScene(slide: Slide, pen: Pen, scene: SceneContents, picture: MapPicture): void {
  const t = createT(pen.lang);
  const left = arrangeLeft(scene.legend);
  const right = arrangeRight(scene.caption, scene.table);
  const map = mapBox(left);
  drawTitle(slide, pen, scene.title);
  slide.addImage({
    ...map,
    data: picture.data,
    altText: t('slides.mapAlt', { title: scene.title, caption: scene.caption }),
    objectName: 'Map',
  });
  slide.addShape('rect', { ...map, objectName: 'Map edge', line: { color: pen.colors.line, width: 0.75 } });
  drawFurniture(slide, pen, map, picture.metresPerPixel);
  if (scene.figures.tried) drawTried(slide, pen, map);
  drawLegend(slide, pen, left);
  if (right.caption.text !== '')
    drawText(
      slide,
      pen,
      right.caption.text,
      { ...RIGHT, h: right.caption.height },
      {
        name: 'Caption',
        size: right.caption.size,
      },
    );
  drawTable(slide, pen, scene.table, right.table, {
    x: RIGHT.x,
    y: right.table.y,
    name: t('slides.table.name'),
  });
  if (scene.chart !== null)
    drawChart(slide, pen, scene.chart, { x: RIGHT.x, y: right.chart.y, w: RIGHT.w, h: right.chart.h });
  drawFoot(slide, pen, scene);
  slide.addNotes(scene.notes.join('\n'));
}

/** In the place that the layout keeps for it, so that outlines and screen readers know the slide by it. */
export function drawTitle(slide: Slide, pen: Pen, title: string): void {
  const { text, size } = fitText(title, { width: TITLE.w, height: TITLE.h, sizes: TITLE_SIZES, bold: true });
  slide.addText([run(pen, text, { size, bold: true })], { placeholder: TITLE_PLACE });
}

function drawLegend(slide: Slide, pen: Pen, { entries, size }: LeftColumn): void {
  entries.forEach(({ row, x, y, w, h }, index) => {
    const name = `Legend ${index + 1}`;
    const aside = row.mark === null ? 0 : SWATCH.w + SWATCH.gap;
    if (row.mark !== null) {
      const down = (Math.min(h, 0.22) - SWATCH.h) / 2;
      drawSwatch(slide, pen, row.mark, { x, y: y + down, w: SWATCH.w, h: SWATCH.h }, `${name} mark`);
    }
    drawText(
      slide,
      pen,
      row.words,
      { x: x + aside, y, w: w - aside, h },
      {
        name,
        size,
        color: row.mark === null ? pen.colors.soft : pen.colors.ink,
      },
    );
  });
}

/** Where it is all from, by what it was chosen, and the way back. */
function drawFoot(slide: Slide, pen: Pen, scene: SceneContents): void {
  const link = createT(pen.lang)('slides.foot.link');
  const after = ` · ${link}`;
  const words = [...scene.foot, joined(scene.chosen)].join('\n');
  const box = { width: FOOT.w, height: FOOT.h, sizes: FOOT_SIZES };
  const whole = fitText(words + after, box);
  // What is too long is what was chosen: it stands whole in the notes and on the last slides.
  const cut = fitText(words, { ...box, height: FOOT.h - lineHeight(FOOT_SIZES.at(-1) ?? 8) });
  const { text, size } = whole.cut ? cut : { text: words, size: whole.size };
  const lines = text.split('\n');
  const last = lines.length - 1;
  slide.addText(
    [
      ...lines.map((line, index) =>
        index < last || whole.cut
          ? run(pen, line, { size, color: pen.colors.soft }, true)
          : run(pen, `${line} · `, { size, color: pen.colors.soft }),
      ),
      run(pen, link, { size, color: pen.colors.link, link: scene.link }),
    ],
    { ...FOOT, objectName: 'Source', margin: 0, valign: 'top', align: 'left', isTextBox: true, fit: 'none' },
  );
  const code = qrPicture(scene.link);
  if (code !== null)
    slide.addImage({
      ...QR,
      data: code,
      altText: createT(pen.lang)('slides.qrAlt'),
      objectName: 'QR',
      hyperlink: { url: scene.link },
    });
}
