/** The strip under the map: where north is, how far it is, and whose work the base is. */
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import { type ScaleBar, scaleBar } from './furniture';
import { firstFitting, type Item, paragraph, textItem } from './items';
import type { Box, Boxes } from './presets';
import { LEADING, type Measure, sizesBetween } from './wrap';

export interface Strip {
  readonly north: Box;
  readonly bar: Box;
  readonly scale: ScaleBar;
  readonly items: readonly Item[];
}

const SIZE = 8.4;
const SMALLEST = 5.6;
/** Of the strip, for the bar at its longest; and where the names of works begin. */
const BAR = 0.17;
const WORKS = 0.3;

/** @param metresPerUnit of ground in the middle of the map */
export function layoutStrip(
  measure: Measure,
  attribution: string,
  metresPerUnit: number,
  { strip, scale: by }: Boxes,
  lang: Lang,
): Strip {
  const size = SIZE * by;
  const y = strip.y + 3 * by;
  const type = { size, weight: 400, ink: 'soft' } as const;
  const letter = textItem(
    measure,
    createT(lang)('picture.north'),
    { x: strip.x + 11 * by, y: strip.y + (strip.h - size * LEADING) / 2 },
    { ...type, weight: 600, ink: 'ink' },
  );
  const scale = scaleBar(metresPerUnit, strip.w * BAR, lang);
  const bar = { x: strip.x + 34 * by, y, w: scale.width, h: 4.5 * by };
  const marks = scale.marks.map((mark, index) => {
    const item = textItem(measure, mark, { x: 0, y: bar.y + bar.h + 1.5 * by }, type);
    // The first and the last begin and end near the bar's own ends.
    const x = bar.x + (bar.w * index) / 2 - item.box.w / (index === 2 ? 4 : 2);
    return { ...item, box: { ...item.box, x } };
  });
  const works = { x: strip.x + strip.w * WORKS, y, w: strip.w * (1 - WORKS), h: strip.h - 3 * by };
  const named = firstFitting(works.h, sizesBetween(size, SMALLEST * by), (smaller) =>
    paragraph(measure, attribution, works, { ...type, size: smaller }),
  );
  return {
    north: { x: strip.x, y, w: 9 * by, h: strip.h - 6 * by },
    bar,
    scale,
    items: [letter, ...marks, ...named.items],
  };
}
