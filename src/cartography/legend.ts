/** What the legend shows, from the same tables the map is painted with. Words are the interface's. */
import { THEME_CLASSES, type ThemeClassRange } from '../domain/themes';
import type { Boundary, ColorTheme } from '../domain/types';
import { CLASS_PAINT, type ClassPaint, type MapTheme, TOKENS } from './palette';
import { linePath, patternGeometry } from './patterns';

/** One row: which class, what range it stands for, and how it is painted. */
export interface LegendEntry extends ClassPaint {
  readonly id: ThemeClassRange['id'];
  readonly min: number | null;
  readonly max: number | null;
  /** Outline of the swatch: what the map puts around the class in this theme. */
  readonly casing: string;
}

/** Rows of a colour theme in legend order. `missing` is a row of its own wherever a value can be missing. */
export function legendEntries(color: ColorTheme, theme: MapTheme): LegendEntry[] {
  return THEME_CLASSES[color].map(({ id, min, max }) => ({
    id,
    min,
    max,
    ...CLASS_PAINT[id],
    casing: TOKENS[theme].casing,
  }));
}

/** Lengths of dashes and gaps in widths of their line; the map's own unit. A gap of 0 is a solid line. */
export type Dash = readonly number[];

/** How an outline is drawn by what is known of it: solid, long dashes, short dashes, dots. */
export const BOUNDARY_DASH: Readonly<Record<Boundary, Dash>> = {
  survey: [1, 0],
  plan: [8, 1.5],
  traced: [3, 2],
  indicative: [1, 1.6],
};

/** Roads of which only the course is known, drawn as a scheme in `TOKENS[theme].schematic`. */
export const SCHEMATIC_DASH: Dash = [3.2, 2.2];

/** A dash as `stroke-dasharray` for an SVG line of `width` px: what the map draws at that width. */
export function dashArray(dash: Dash, width: number): string {
  const [, gap = 0] = dash;
  return gap === 0 ? 'none' : dash.map((length) => Number((length * width).toFixed(2))).join(' ');
}

/** A swatch's pattern as SVG parts in CSS px of one tile: what `patterns.ts` also gives the map. */
export interface Swatch {
  readonly tile: number;
  readonly path: string;
  readonly strokeWidth: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** Geometry for drawing a class's pattern in SVG; colours come from its `ClassPaint`. */
export function swatchOf(paint: Pick<ClassPaint, 'pattern'>): Swatch {
  const geometry = patternGeometry(paint.pattern, 'symbol');
  return {
    tile: geometry.tile,
    path: linePath(geometry),
    strokeWidth: geometry.line?.width ?? 0,
    dots: geometry.dots,
  };
}
