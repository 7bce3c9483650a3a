/** Pixels of a screenshot, read by colour. */
import { PNG } from 'pngjs';

export class Pixels {
  private readonly png: PNG;

  constructor(screenshot: Buffer) {
    this.png = PNG.sync.read(screenshot);
  }

  /** `#rrggbb` of one pixel, from the top left. */
  at(x: number, y: number): string {
    const i = (Math.round(y) * this.png.width + Math.round(x)) * 4;
    return `#${this.png.data.subarray(i, i + 3).toString('hex')}`;
  }

  /** How many pixels have this colour, give or take `tolerance` per channel; of a place, those within `reach`. */
  count(hex: string, place?: { readonly x: number; readonly y: number }, reach = 0, tolerance = 0): number {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
    const { data, width, height } = this.png;
    const [west, east] = place ? [Math.round(place.x - reach), Math.round(place.x + reach)] : [0, width - 1];
    const [north, south] = place
      ? [Math.round(place.y - reach), Math.round(place.y + reach)]
      : [0, height - 1];
    let found = 0;
    for (let y = Math.max(north, 0); y <= Math.min(south, height - 1); y++) {
      for (let x = Math.max(west, 0); x <= Math.min(east, width - 1); x++) {
        const i = (y * width + x) * 4;
        const near = (k: number, wanted: number) => Math.abs((data[i + k] ?? 0) - wanted) <= tolerance;
        if (near(0, r) && near(1, g) && near(2, b)) found += 1;
      }
    }
    return found;
  }

  /**
   * Share of pixels that another picture of the same size has not within `slack` pixels around, give or take
   * `tolerance` per channel: two ways of drawing one line differ by a pixel of smoothing.
   */
  differenceFrom(other: Pixels, slack: number, tolerance = 24): number {
    const { width, height } = this.png;
    if (width !== other.png.width || height !== other.png.height) return 1;
    let different = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) if (!other.hasNear(x, y, this, slack, tolerance)) different += 1;
    }
    return different / (width * height);
  }

  private hasNear(x: number, y: number, wanted: Pixels, slack: number, tolerance: number): boolean {
    const { width, height, data } = this.png;
    const i = (y * width + x) * 4;
    for (let v = Math.max(y - slack, 0); v <= Math.min(y + slack, height - 1); v++) {
      for (let u = Math.max(x - slack, 0); u <= Math.min(x + slack, width - 1); u++) {
        const j = (v * width + u) * 4;
        const off = (k: number) => Math.abs((data[j + k] ?? 0) - (wanted.png.data[i + k] ?? 0));
        if (off(0) <= tolerance && off(1) <= tolerance && off(2) <= tolerance) return true;
      }
    }
    return false;
  }
}
