import qrcode from 'qrcode-generator';
import type { ReactNode } from 'react';

interface Props {
  readonly address: string;
  readonly label: string;
  readonly tooLong?: ReactNode;
}

/** White around the code, in modules: without it readers do not find its corners. */
const QUIET = 4;

/** A seventh of the code may be damaged, else a fourteenth. */
const LEVELS = ['M', 'L'] as const;

/** The code of an address at the least size that holds it; null for one longer than any code. */
function codeOf(address: string): ReturnType<typeof qrcode> | null {
  for (const level of LEVELS) {
    const code = qrcode(0, level);
    code.addData(address);
    try {
      code.make();
      return code;
    } catch {
      // The library's only sign that no size holds it.
    }
  }
  return null;
}

/** An address as a QR code, black on white in every theme; `tooLong` where there is no code for it. */
export function QrCode({ address, label, tooLong = null }: Props) {
  const code = codeOf(address);
  if (code === null) return tooLong;
  const count = code.getModuleCount();
  const size = count + 2 * QUIET;
  const indices = Array.from({ length: count }, (_, index) => index);
  const dark = indices.flatMap((row) =>
    indices.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`),
  );
  return (
    <svg
      className="qr-code"
      viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}
