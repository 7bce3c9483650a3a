/** An address as a code that is read off paper or a screen. */
import qrcode from 'qrcode-generator';
import type { Canvas } from './furniture';
import type { Box } from './presets';

/** White around the code, in modules: without it readers do not find its corners. */
const QUIET = 4;
/** Units to a module, at least: smaller ones run together in print and before a phone. */
const LEAST = 1.45;

type Code = ReturnType<typeof qrcode>;

/** The code of an address that is legible in a square of so many units; null where none is. */
export function codeFor(address: string, side: number): Code | null {
  const code = qrcode(0, 'L');
  code.addData(address);
  try {
    code.make();
  } catch {
    // The library's only sign that no size holds it.
    return null;
  }
  return side / (code.getModuleCount() + 2 * QUIET) < LEAST ? null : code;
}

/** Black on white in every theme, on whole pixels. */
export function drawCode(canvas: Canvas, { x, y, w }: Box, code: Code, ratio: number): void {
  const count = code.getModuleCount();
  const module = Math.floor((w * ratio) / (count + 2 * QUIET)) / ratio;
  const side = module * (count + 2 * QUIET);
  const whole = (length: number) => Math.round(length * ratio) / ratio;
  const [left, top] = [whole(x), whole(y)];
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(left, top, side, side);
  canvas.fillStyle = '#000000';
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (code.isDark(row, column))
        canvas.fillRect(left + (column + QUIET) * module, top + (row + QUIET) * module, module, module);
}
