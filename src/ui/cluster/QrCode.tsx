import qrcode from 'qrcode-generator';
import { useT } from '../base/text';

/** White around the code, in modules: without it readers do not find its corners. */
const QUIET = 4;

/** An address as a QR code, black on white in every theme, at the least size that holds it with a seventh to spare. */
export function QrCode({ address }: { address: string }) {
  const t = useT();
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
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
      aria-label={t('clusterPage.qr')}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  );
}
