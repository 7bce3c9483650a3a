/** The look of the slides: a grid in inches, type and colours. */
import type { MapTheme } from '../../cartography/palette';

/**
 * Named in every text. The page's own Be Vietnam Pro is on few machines, and each program puts another font in its
 * place, with other widths; Arial or a font of the very same widths is everywhere and has all of Vietnamese.
 */
export const FONT = 'Arial';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** 16:9 as slide programs make it. */
const SLIDE = { w: 13.333, h: 7.5 } as const;
const MARGIN = 0.42;
const GAP = 0.22;
const LEFT_W = 7.4;

export const TITLE: Box = { x: MARGIN, y: 0.26, w: SLIDE.w - 2 * MARGIN, h: 0.82 };
const BODY_Y = 1.18;
const BODY_H = 5.22;
/** Map and legend. */
export const LEFT: Box = { x: MARGIN, y: BODY_Y, w: LEFT_W, h: BODY_H };
/** Caption, table and chart. */
export const RIGHT: Box = {
  x: MARGIN + LEFT_W + GAP,
  y: BODY_Y,
  w: SLIDE.w - 2 * MARGIN - LEFT_W - GAP,
  h: BODY_H,
};
export const WHOLE: Box = { x: MARGIN, y: BODY_Y, w: SLIDE.w - 2 * MARGIN, h: BODY_H };
const QR_SIDE = 0.82;
const FOOT_Y = 6.5;
export const QR: Box = { x: SLIDE.w - MARGIN - QR_SIDE, y: FOOT_Y, w: QR_SIDE, h: QR_SIDE };
export const FOOT: Box = {
  x: MARGIN,
  y: FOOT_Y,
  w: SLIDE.w - 2 * MARGIN - QR_SIDE - GAP,
  h: QR_SIDE,
};

/** CSS px to an inch: names on the map have the size they have on a page as wide as a screen of 1280 px. */
export const PX_PER_INCH = 96;

/** Hex without the sign, as slides want it. */
export interface Colors {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly band: string;
  readonly accent: string;
  readonly link: string;
  readonly tried: string;
}

export const COLORS: Readonly<Record<MapTheme, Colors>> = {
  light: {
    ground: 'FFFFFF',
    ink: '17211F',
    soft: '46534F',
    line: 'C3CBC7',
    band: 'EEF2F0',
    accent: '00695D',
    link: '005C8A',
    tried: '8A2C00',
  },
  dark: {
    ground: '12191B',
    ink: 'F1F5F3',
    soft: 'BAC6C1',
    line: '45524F',
    band: '1E2829',
    accent: '5FD3BF',
    link: '8CCBF2',
    tried: 'FFB38A',
  },
};
