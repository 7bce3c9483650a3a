/** What stands on the map of a slide: scale bar, north arrow, and the mark of what is tried. Native shapes. */
import '../../i18n/late';
import { roundLength } from '../../domain/roundLength';
import { formatKm, formatMetres } from '../../i18n/format';
import { createT } from '../../i18n/t';
import { drawText, type Pen, run, type Slide } from './draw';
import { type Box, PX_PER_INCH } from './look';
import { textWidth } from './textWidth';

const SCALE_MOST_PX = 130;
const SMALL = 10;

/** Scale bar and north arrow below the map's lower right corner, where they hide nothing of it. */
export function drawFurniture(slide: Slide, pen: Pen, map: Box, metresPerPixel: number): void {
  const t = createT(pen.lang);
  const { metres, px } = roundLength(metresPerPixel, SCALE_MOST_PX);
  const length = metres >= 1000 ? formatKm(pen.lang, metres / 1000, 0) : formatMetres(pen.lang, metres);
  const bar = px / PX_PER_INCH;
  const { ink } = pen.colors;
  const north = map.x + map.w - 0.32;
  const x = north - 0.12 - bar;
  const y = map.y + map.h + 0.12;
  drawText(
    slide,
    pen,
    length,
    { x, y, w: bar, h: 0.19 },
    { name: t('slides.scale', { length }), size: SMALL, align: 'center' },
  );
  slide.addShape('rect', { x, y: y + 0.24, w: bar, h: 0.05, objectName: 'Scale bar', fill: { color: ink } });
  slide.addShape('triangle', {
    x: north + 0.08,
    y: y + 0.01,
    w: 0.16,
    h: 0.16,
    objectName: t('slides.north'),
    fill: { color: ink },
  });
  drawText(
    slide,
    pen,
    t('common.compass.north'),
    { x: north, y: y + 0.18, w: 0.32, h: 0.19 },
    { name: 'North', size: SMALL, bold: true, align: 'center' },
  );
}

/** What is tried says so where everybody looks first. */
export function drawTried(slide: Slide, pen: Pen, map: Box): void {
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
