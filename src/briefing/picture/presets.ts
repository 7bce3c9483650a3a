/**
 * The sheets a picture is made as, and where on them everything stands. Boxes depend on the sheet alone, never on what
 * is written: two pictures of one preset lie exactly upon each other.
 */

/** In units: CSS px of the map, so that its names have on the sheet the size they have on a page so large. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const PRESETS = [
  'hd',
  'uhd',
  'square',
  'a4-landscape',
  'a4-portrait',
  'a3-landscape',
  'a3-portrait',
] as const;
export type Preset = (typeof PRESETS)[number];

export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels for each unit. */
  readonly ratio: number;
  /** Of paper; null on screens, which have none of their own. */
  readonly dpi: number | null;
}

/** CSS px to the inch: at 300 dpi a unit is 3.125 pixels. */
const PAPER = { ratio: 300 / 96, dpi: 300 } as const;

/** 4K is HD at twice the pixels; both have names large enough for the back of a room. */
export const SHEETS: Readonly<Record<Preset, Sheet>> = {
  hd: { width: 1920, height: 1080, ratio: 1.5, dpi: null },
  uhd: { width: 3840, height: 2160, ratio: 3, dpi: null },
  square: { width: 2160, height: 2160, ratio: 2, dpi: null },
  'a4-landscape': { width: 3508, height: 2480, ...PAPER },
  'a4-portrait': { width: 2480, height: 3508, ...PAPER },
  // Looked at from further away: names a quarter larger than on A4.
  'a3-landscape': { width: 4961, height: 3508, ratio: 4, dpi: 300 },
  'a3-portrait': { width: 3508, height: 4961, ratio: 4, dpi: 300 },
};

export interface Boxes {
  readonly width: number;
  readonly height: number;
  /** Size of type against that of HD. */
  readonly scale: number;
  /** Title and caption. */
  readonly head: Box;
  readonly map: Box;
  /** Under the map: north, scale, whose work the base is. */
  readonly strip: Box;
  /** Where totals and legend stand: one below the other in one box, or side by side in two. */
  readonly columns: readonly [Box] | readonly [Box, Box];
  readonly print: Box;
  readonly qr: Box;
  /** The address, in words. */
  readonly link: Box;
}

/** Area of the HD sheet, whose type has the size it says. */
const USUAL = 1280 * 720;

export function boxesOf({ width, height, ratio, dpi }: Sheet): Boxes {
  const [w, h] = [width / ratio, height / ratio];
  // Two units are whole pixels of every screen.
  const step = dpi === null ? 2 : 1 / ratio;
  const scale = Math.sqrt((w * h) / USUAL);
  return w > h ? landscape(w, h, scale, step) : upright(w, h, scale, step);
}

const MARGIN = 26;
const GAP = 18;
const HEAD = 100;
const STRIP = 24;
const PRINT = 118;
const QR = 104;

/** Map on the left, a column as high as the sheet on the right. */
function landscape(w: number, h: number, scale: number, step: number): Boxes {
  const [margin, gap, head, strip, print, qr] = [MARGIN, GAP, HEAD, STRIP, PRINT, QR].map(
    (length) => length * scale,
  ) as [number, number, number, number, number, number];
  const side = 326 * scale;
  const left = w - 2 * margin - side - gap;
  const x = w - margin - side;
  const low = h - margin - print;
  const map = snapped(
    { x: margin, y: margin + head, w: left, h: low - strip - gap / 2 - margin - head },
    step,
  );
  return {
    width: w,
    height: h,
    scale,
    head: { x: margin, y: margin, w: left, h: head - gap / 2 },
    map,
    strip: { x: map.x, y: map.y + map.h, w: map.w, h: strip },
    columns: [{ x, y: margin, w: side, h: h - 2 * margin - qr - gap }],
    print: { x: margin, y: low, w: left, h: print },
    qr: { x, y: h - margin - qr, w: qr, h: qr },
    link: { x: x + qr + gap / 2, y: h - margin - qr, w: side - qr - gap / 2, h: qr },
  };
}

/** Map on top, totals and legend side by side below it. */
function upright(w: number, h: number, scale: number, step: number): Boxes {
  const [margin, gap, head, strip, print, qr] = [MARGIN, GAP, HEAD, STRIP, PRINT, QR].map(
    (length) => length * scale,
  ) as [number, number, number, number, number, number];
  // A square has little height to give.
  const lower = (h > w ? 326 : 270) * scale;
  const inner = w - 2 * margin;
  const low = h - margin - print;
  const map = snapped(
    { x: margin, y: margin + head, w: inner, h: low - lower - gap - strip - margin - head },
    step,
  );
  const column = { y: map.y + map.h + strip + gap / 2, w: (inner - gap) / 2, h: lower - gap / 2 };
  const link = 150 * scale;
  return {
    width: w,
    height: h,
    scale,
    head: { x: margin, y: margin, w: inner, h: head - gap / 2 },
    map,
    strip: { x: map.x, y: map.y + map.h, w: map.w, h: strip },
    columns: [
      { x: margin, ...column },
      { x: margin + column.w + gap, ...column },
    ],
    print: { x: margin, y: low, w: inner - qr - link - 2 * gap, h: print },
    qr: { x: w - margin - qr, y: low + print - qr, w: qr, h: qr },
    link: { x: w - margin - qr - gap / 2 - link, y: low, w: link, h: print },
  };
}

/** Onto whole pixels, so that the map is not drawn between them. */
function snapped({ x, y, w, h }: Box, step: number): Box {
  const whole = (length: number) => Math.round(length / step) * step;
  return { x: whole(x), y: whole(y), w: whole(w), h: whole(h) };
}

const PREVIEW_PX = 1200;

/** The same sheet at the resolution of a screen. */
export function previewOf({ width, height, ratio }: Sheet): Sheet {
  const part = Math.min(1, PREVIEW_PX / Math.max(width, height));
  return {
    width: Math.round(width * part),
    height: Math.round(height * part),
    ratio: ratio * part,
    dpi: null,
  };
}
