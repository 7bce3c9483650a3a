/** The lettering of the map: two weights of Be Vietnam Pro, and how labels are set. */
import type { ExpressionSpecification, StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { FontFiles, Look } from './look';

export const REGULAR = 'Be Vietnam Pro Regular';
export const SEMIBOLD = 'Be Vietnam Pro SemiBold';

/** As the font's own style sheets divide them; characters outside both fall back to the device's fonts. */
const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215';

type FontFaces = NonNullable<StyleSpecification['font-faces']>;

/** The style's `font-faces`: with them text is drawn in this typeface alone, without any glyph server. */
export function fontFaces(fonts: Look['fonts']): FontFaces {
  const files = ({ latin, vietnamese }: FontFiles) => [
    { url: vietnamese, 'unicode-range': VIETNAMESE.split(',') },
    { url: latin, 'unicode-range': LATIN.split(',') },
  ];
  return { [REGULAR]: files(fonts.regular), [SEMIBOLD]: files(fonts.semibold) } as FontFaces;
}

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** A feature's name in the language of the look. */
export function nameIn(lang: Look['lang']): ExpressionSpecification {
  return ['coalesce', ['get', `name_${lang}`], ['get', 'name_vi'], ['get', 'name'], ''];
}

/** Common to all labels: weight and size; Vietnamese needs more leading for its stacked marks. */
export function lettering(weight: typeof REGULAR | typeof SEMIBOLD, size: Layout['text-size']): Layout {
  return { 'text-font': [weight], 'text-size': size ?? 12, 'text-line-height': 1.25, 'text-max-width': 8 };
}
