/** Class → colour, pattern, image, as expressions. A class the palette does not know is painted as missing, never black. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { THEME_CLASSES } from '../domain/themes';
import type { ColorTheme } from '../domain/types';
import { CLASS_PAINT, type ClassPaint } from './palette';

/** A text per class of a colour theme; the last argument of `match` is the fallback. */
function byClass(color: ColorTheme, text: (paint: ClassPaint) => string): ExpressionSpecification {
  const cases = THEME_CLASSES[color].flatMap(({ id }) => [id, text(CLASS_PAINT[id])]);
  return [
    'match',
    ['get', `class_${color}`],
    ...cases,
    text(CLASS_PAINT.missing),
  ] as unknown as ExpressionSpecification;
}

/** The fill colour: exactly the legend's. */
export function classColor(color: ColorTheme): ExpressionSpecification {
  return byClass(color, (paint) => paint.color);
}

/** Id of the transparent pattern drawn over the fill. */
export function classTile(color: ColorTheme): ExpressionSpecification {
  return byClass(color, tileId);
}

/** Id of the symbol's image, its diameter taken from the feature. */
export function classDisc(color: ColorTheme, casing: string): ExpressionSpecification {
  return [
    'concat',
    byClass(color, (paint) => `${discId(paint, casing)}/`),
    ['to-string', ['get', 'diameter']],
  ];
}

/** Image id without the diameter that ends it; see `images.ts`. */
function discId({ color, pattern, mark }: ClassPaint, casing: string): string {
  return `disc/${color}/${pattern}/${mark}/${casing}`;
}

/** Image id of the marks that a pattern puts over its colour. */
export function tileId({ pattern, mark }: ClassPaint): string {
  return `tile/${pattern}/${mark}`;
}
