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
      paintPixel(data, (row * width + column) * 4, column, row, ratio, colorAt);
    }
  }
  return { width, height, data };
}

/** The mean of the samples, weighted by how opaque each is. */
function paintPixel(
  data: Uint8ClampedArray,
  at: number,
  column: number,
  row: number,
  ratio: number,
  colorAt: (x: number, y: number) => Rgba,
): void {
  let r = 0;
  let g = 0;
  let b = 0;
  let a = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const color = colorAt(x / ratio, y / ratio);
    r += color[0] * color[3];
    g += color[1] * color[3];
    b += color[2] * color[3];
    a += color[3];
  }
  if (a === 0) return;
  data[at] = Math.round(r / a);
  data[at + 1] = Math.round(g / a);
  data[at + 2] = Math.round(b / a);
  data[at + 3] = Math.round(a / (SAMPLES * SAMPLES));
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
