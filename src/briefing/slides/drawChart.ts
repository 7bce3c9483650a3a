/** The chart of a slide: native, with its workbook behind it. */
import '../../i18n/late';
import { createT } from '../../i18n/t';
import type { ChartBars } from './chartBars';
import { hex, LOCALE, type Pen, type Slide } from './draw';
import { type Box, FONT } from './look';
import { textWidth } from './textWidth';

const CHART_SIZE = 11;
/** For the title, inches. */
const CHART_HEAD = 0.4;

/** Labels carry the figures: a program would write them in the manner of the machine it runs on. */
export function drawChart(slide: Slide, pen: Pen, chart: ChartBars, box: Box): void {
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
      dataBorder: { pt: 0.75, color: pen.colors.soft },
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
