/**
 * Every image of the map, drawn on demand from its id: the id says all there is to know, so an image can be made
 * anywhere (`styleimagemissing`, a test, an export) and never goes stale when theme or colouring change.
 *
 *     disc/<color>/<pattern>/<mark>/<casing>/<diameter>     a cluster's symbol
 *     ring/<diameter>                                       SDF ring around a symbol, coloured by feature-state
 *     tile/<pattern>/<mark>                                 transparent fill-pattern, drawn over the class colour
 *     shield/<fill>/<edge>                                  stretchable box behind a road number
 *     point/<kind>/<color>/<casing>                         port, airport, border gate
 *     square/<status>/<color>/<casing>                      a cluster that is not counted
 *     blank                                                 nothing to see, to hold a place
 */
import type { PatternKind } from './palette';
import { isMarked, patternGeometry, TILE } from './patterns';
import { pointImage } from './pointImages';
import { CLEAR, drawPixels, hexToRgba, type Pixels, roundedBoxDistance } from './raster';
import { squareImage } from './squareImages';

/** What `map.addImage(id, data, options)` takes. */
export interface MapImage {
  readonly data: Pixels;
  readonly options: {
    readonly pixelRatio: number;
    readonly sdf?: boolean;
    readonly stretchX?: [number, number][];
    readonly stretchY?: [number, number][];
    readonly content?: [number, number, number, number];
  };
}

/** Width in CSS px of the light casing around a symbol's coloured disc. */
export const CASING = 1.25;

/** Where the ring of a hovered, open or selected symbol begins and ends beyond its disc, CSS px. */
const RING = [0.75, 3.5] as const;

/** Edge of the blank image, CSS px: MapLibre draws no image 255 times as large, which an outline at zoom 16 would need. */
export const BLANK_PX = 16;

const PATTERNS: readonly string[] = ['solid', 'hatch', 'dots', 'missing'] satisfies PatternKind[];

/**
 * The image of an id, or null where the id is none of ours.
 * @param pixelRatio device pixels per CSS px, a positive integer
 */
export function makeImage(id: string, pixelRatio: number): MapImage | null {
  const [family, ...parts] = id.split('/');
  switch (family) {
    case 'disc':
      return disc(parts, pixelRatio);
    case 'ring':
      return ring(Number(parts[0]), pixelRatio);
    case 'tile':
      return tile(parts, pixelRatio);
    case 'shield':
      return shield(parts, pixelRatio);
    case 'point':
      return pointImage(parts, pixelRatio);
    case 'square':
      return squareImage(parts, pixelRatio);
    case 'blank':
      return {
        data: drawPixels(BLANK_PX * pixelRatio, BLANK_PX * pixelRatio, pixelRatio, () => CLEAR),
        options: { pixelRatio },
      };
    default:
      return null;
  }
}

function disc([color, pattern, mark, casing, size]: readonly string[], ratio: number): MapImage | null {
  const diameter = Number(size);
  if (!color || !mark || !casing || !isPattern(pattern) || !(diameter > 0)) return null;
  const geometry = patternGeometry(pattern, 'symbol');
  const [base, marked, rim] = [hexToRgba(color), hexToRgba(mark), hexToRgba(casing)];
  const px = Math.ceil((diameter + 2 * CASING) * ratio);
  const centre = px / ratio / 2;
  // Dots meet the disc's centre between two of them, lines pass through it: the mark sits evenly at every size.
  // Squares: `Math.hypot` took half of the time.
  const [outer, inner] = [(diameter / 2 + CASING) ** 2, (diameter / 2) ** 2];
  const data = drawPixels(px, px, ratio, (x, y) => {
    const dx = x - centre;
    const dy = y - centre;
    const from = dx * dx + dy * dy;
    if (from > outer) return CLEAR;
    if (from > inner) return rim;
    return isMarked(geometry, dx, dy) ? marked : base;
  });
  return { data, options: { pixelRatio: ratio } };
}

/** MapLibre reads the shape's edge at alpha 0.75, eight image pixels per unit of alpha. */
function ring(diameter: number, ratio: number): MapImage | null {
  if (!(diameter > 0)) return null;
  const [inner, outer] = [diameter / 2 + RING[0], diameter / 2 + RING[1]];
  const px = Math.ceil((outer * 2 + 4) * ratio);
  const data = new Uint8ClampedArray(px * px * 4);
  for (let i = 0; i < px * px; i++) {
    const from = Math.hypot((i % px) + 0.5 - px / 2, Math.floor(i / px) + 0.5 - px / 2);
    const beyond = Math.max(from - outer * ratio, inner * ratio - from);
    data[i * 4 + 3] = 255 * (0.75 - beyond / 8);
  }
  return { data: { width: px, height: px, data }, options: { pixelRatio: ratio, sdf: true } };
}

function tile([pattern, mark]: readonly string[], ratio: number): MapImage | null {
  if (!mark || !isPattern(pattern)) return null;
  const geometry = patternGeometry(pattern, 'fill');
  const color = hexToRgba(mark);
  const px = TILE.fill * ratio;
  const data = drawPixels(px, px, ratio, (x, y) => (isMarked(geometry, x, y) ? color : CLEAR));
  return { data, options: { pixelRatio: ratio } };
}

function shield([fill, edge]: readonly string[], ratio: number): MapImage | null {
  if (!fill || !edge) return null;
  const [inner, line] = [hexToRgba(fill), hexToRgba(edge)];
  const [width, height] = [16, 14];
  const data = drawPixels(width * ratio, height * ratio, ratio, (x, y) => {
    const d = roundedBoxDistance(x - width / 2, y - height / 2, width / 2, height / 2, 3);
    return d > 0 ? CLEAR : d > -1 ? line : inner;
  });
  return {
    data,
    options: {
      pixelRatio: ratio,
      stretchX: [[5 * ratio, 11 * ratio]],
      stretchY: [[5 * ratio, 9 * ratio]],
      content: [4 * ratio, 2 * ratio, 12 * ratio, 12 * ratio],
    },
  };
}

function isPattern(text: string | undefined): text is PatternKind {
  return text !== undefined && PATTERNS.includes(text);
}
