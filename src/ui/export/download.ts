/** Hands a file to the browser. */
import type { MadeFile } from '../../briefing/files/makeFile';

/** Long enough for a browser that asks where to save; a file is some hundred kB. */
const KEPT_MS = 60_000;

export function download({ name, blob }: MadeFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
