/** Anti-aliased pixel images by supersampling; nothing of a canvas, so that Node draws the same as the browser. */

/** Straight (not premultiplied) RGBA, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export type Rgba = readonly [number, number, number, number];

export const CLEAR: Rgba = [0, 0, 0, 0];

/** `#rrggbb` as opaque RGBA. Throws on anything else. */
export function hexToRgba(hex: string): Rgba {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour: ${hex}`);
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255, 255];
}

const SAMPLES = 4;

/**
 * Paints an image by asking for the colour at points.
 * @param width,height size in device pixels
 * @param ratio device pixels per CSS px
 * @param colorAt colour at a point in CSS px from the top left corner
 */
export function drawPixels(
  width: number,
  height: number,
  ratio: number,
  colorAt: (x: number, y: number) => Rgba,
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      data.set(meanColor(column, row, ratio, colorAt), (row * width + column) * 4);
    }
  }
  return { width, height, data };
}

function meanColor(
  column: number,
  row: number,
  ratio: number,
  colorAt: (x: number, y: number) => Rgba,
): [number, number, number, number] {
  let [r, g, b, a] = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const c = colorAt((column + (j + 0.5) / SAMPLES) / ratio, (row + (i + 0.5) / SAMPLES) / ratio);
      r += c[0] * c[3];
      g += c[1] * c[3];
      b += c[2] * c[3];
      a += c[3];
    }
  }
  if (a === 0) return [0, 0, 0, 0];
  return [Math.round(r / a), Math.round(g / a), Math.round(b / a), Math.round(a / (SAMPLES * SAMPLES))];
}

/** Signed distance in px to a rounded box centred at 0, 0: negative inside. */
export function roundedBoxDistance(
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  radius: number,
): number {
  const dx = Math.abs(x) - halfWidth + radius;
  const dy = Math.abs(y) - halfHeight + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}
