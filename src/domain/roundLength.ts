/** Round lengths for the scale bar. */

/** Metres of the longest round length (1, 2 or 5 times a power of ten) that is at most `maxPx` wide, and its width. */
export function roundLength(metresPerPixel: number, maxPx: number): { metres: number; px: number } {
  const most = metresPerPixel * maxPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { metres, px: metres / metresPerPixel };
}
