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

  /** How many pixels have exactly this colour; only within `reach` of a place, where one is given. */
  count(hex: string, place?: { readonly x: number; readonly y: number }, reach = 0): number {
    const [r, g, b] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
    const { data, width, height } = this.png;
    const [west, east] = place ? [Math.round(place.x - reach), Math.round(place.x + reach)] : [0, width - 1];
    const [north, south] = place
      ? [Math.round(place.y - reach), Math.round(place.y + reach)]
      : [0, height - 1];
    let found = 0;
    for (let y = Math.max(north, 0); y <= Math.min(south, height - 1); y++) {
      for (let x = Math.max(west, 0); x <= Math.min(east, width - 1); x++) {
        const i = (y * width + x) * 4;
        if (data[i] === r && data[i + 1] === g && data[i + 2] === b) found += 1;
      }
    }
    return found;
  }

  /** Share of pixels that differ from another picture of the same size by more than `tolerance` per channel. */
  differenceFrom(other: Pixels, tolerance = 24): number {
    const a = this.png.data;
    const b = other.png.data;
    if (a.length !== b.length) return 1;
    let different = 0;
    for (let i = 0; i < a.length; i += 4) {
      const far = [0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > tolerance);
      if (far) different += 1;
    }
    return different / (a.length / 4);
  }
}
