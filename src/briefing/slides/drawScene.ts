/** The slide of a scene: everything on it but the map is native and can be changed. */
import '../../i18n/late';
import { roundLength } from '../../domain/roundLength';
import { formatKm, formatMetres } from '../../i18n/format';
import { createT } from '../../i18n/t';
import { arrangeLeft, arrangeRight, type LeftColumn, SWATCH } from './arrange';
import type { ChartBars } from './chartBars';
import { joined, type SceneContents } from './contents';
import { drawSwatch, drawTable, drawText, hex, LOCALE, type Pen, run, type Slide } from './draw';
import { fitText, lineHeight } from './fitText';
import { type Box, FONT, FOOT, LEFT, PX_PER_INCH, QR, RIGHT, TITLE } from './look';
import { qrPicture } from './qrPicture';
import { textWidth } from './textWidth';

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

const SCALE_MOST_PX = 130;
const PLATE: Omit<Box, 'x' | 'y' | 'w'> = { h: 0.42 };
const SMALL = 10;

/** Scale bar and north arrow on a plate in the map's lower right corner. */
function drawFurniture(slide: Slide, pen: Pen, map: Box, metresPerPixel: number): void {
  const t = createT(pen.lang);
  const { metres, px } = roundLength(metresPerPixel, SCALE_MOST_PX);
  const length = metres >= 1000 ? formatKm(pen.lang, metres / 1000, 0) : formatMetres(pen.lang, metres);
  const bar = px / PX_PER_INCH;
  const w = bar + 0.62;
  const [x, y] = [map.x + map.w - w - 0.1, map.y + map.h - PLATE.h - 0.1];
  const { ink, ground } = pen.colors;
  slide.addShape('rect', {
    x,
    y,
    w,
    ...PLATE,
    objectName: 'Plate',
    fill: { color: ground, transparency: 15 },
  });
  drawText(
    slide,
    pen,
    length,
    { x: x + 0.1, y: y + 0.05, w: bar, h: 0.19 },
    {
      name: t('slides.scale', { length }),
      size: SMALL,
      align: 'center',
    },
  );
  slide.addShape('rect', {
    x: x + 0.1,
    y: y + 0.29,
    w: bar,
    h: 0.05,
    objectName: 'Scale bar',
    fill: { color: ink },
  });
  slide.addShape('triangle', {
    x: x + bar + 0.28,
    y: y + 0.05,
    w: 0.16,
    h: 0.16,
    objectName: t('slides.north'),
    fill: { color: ink },
  });
  drawText(
    slide,
    pen,
    t('common.compass.north'),
    { x: x + bar + 0.2, y: y + 0.21, w: 0.32, h: 0.19 },
    {
      name: 'North',
      size: SMALL,
      bold: true,
      align: 'center',
    },
  );
}

/** What is tried says so where everybody looks first. */
function drawTried(slide: Slide, pen: Pen, map: Box): void {
  const text = createT(pen.lang)('slides.tried');
  const size = 14;
  const w = textWidth(text, size, true) + 0.3;
  slide.addText([run(pen, text, { size, bold: true, color: pen.colors.ground })], {
    shape: 'rect',
    x: map.x + 0.12,
    y: map.y + 0.12,
    w,
    h: 0.38,
    margin: 0,
    align: 'center',
    valign: 'middle',
    fill: { color: pen.colors.tried },
    objectName: 'Tried',
  });
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

const CHART_SIZE = 11;
/** For the title, inches. */
const CHART_HEAD = 0.4;

/** Labels carry the figures: a program would write them in the manner of the machine it runs on. */
function drawChart(slide: Slide, pen: Pen, chart: ChartBars, box: Box): void {
  const t = createT(pen.lang);
  // Bars are stacked from below.
  const bars = [...chart.bars].reverse();
  const labels = Math.max(...bars.map(({ label }) => textWidth(label, CHART_SIZE)));
  const aside = Math.min(0.62, (labels + 0.2) / box.w);
  const head = Math.min(0.5, CHART_HEAD / box.h);
  slide.addChart(
    'bar',
    [{ name: chart.series, labels: bars.map(({ label }) => label), values: bars.map(({ value }) => value) }],
    {
      ...box,
      objectName: 'Chart',
      altText: t('slides.chartAlt', {
        title: chart.title,
        bars: chart.bars.map(({ label }) => label).join('; '),
      }),
      chartArea: { roundedCorners: false },
      barDir: 'bar',
      barGapWidthPct: 35,
      chartColors: bars.map(({ paint }) => hex(paint.color)),
      lang: LOCALE[pen.lang],
      layout: { x: aside, y: head, w: 0.98 - aside, h: 0.98 - head },
      showTitle: true,
      title: chart.title,
      titleFontFace: FONT,
      titleFontSize: 12,
      titleBold: true,
      titleColor: pen.colors.ink,
      showLegend: false,
      catAxisLabelFontFace: FONT,
      catAxisLabelFontSize: CHART_SIZE,
      catAxisLabelColor: pen.colors.ink,
      catAxisLineShow: false,
      catGridLine: { style: 'none' },
      valAxisHidden: true,
      valAxisLineShow: false,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
    },
  );
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
  slide.addText(
    [
      run(pen, whole.cut ? text : `${text} · `, { size, color: pen.colors.soft }, whole.cut),
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
