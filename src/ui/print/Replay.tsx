import { QrCode } from '../base/QrCode';
import { useT } from '../base/text';

/** Longer ones have points too small for a phone, at the size that a page has room for. */
const LONGEST = 700;

/** The way back: a code for a phone, and the same address to press in a PDF. */
export function Replay({ link }: { link: string }) {
  const t = useT();
  const tooLong = <p className="leaf-small">{t('print.qrTooLong')}</p>;
  return (
    <div className="leaf-replay">
      {link.length > LONGEST ? tooLong : <QrCode address={link} label={t('print.qr')} tooLong={tooLong} />}
      <a href={link}>{t('print.replay')}</a>
    </div>
  );
}
