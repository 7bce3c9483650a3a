import { leftOutOfLink } from '../../embed/iframeCode';
import { linkTo } from '../base/address';
import { QrCode } from '../base/QrCode';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { CopyButton } from '../measure/CopyButton';

/** Messengers and mail programs differ; the shortest limit met among those in use. */
const SAFE_LETTERS = 2000;

/** The link to exactly this view, and what it does not carry. */
export function LinkPart() {
  const t = useT();
  const state = useAppState((whole) => whole);
  const link = linkTo({ ...state, view: { ...state.view, dialog: 'none' } });
  const leftOut = leftOutOfLink(state);
  return (
    <section className="share-link" aria-label={t('share.link')}>
      <div className="share-link-words">
        <h3>{t('share.link')}</h3>
        <p className="note">{t('share.link.text')}</p>
        <div className="share-copy">
          <input
            readOnly
            value={link}
            aria-label={t('share.link.label')}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton wide text={link} label={t('share.link.copy')} />
        </div>
        {link.length > SAFE_LETTERS ? (
          <p className="share-doubt">{t('share.link.long', { length: link.length, most: SAFE_LETTERS })}</p>
        ) : null}
        {leftOut.length === 0 ? null : (
          <div className="share-doubt">
            <p>{t('share.left.title')}</p>
            <ul>
              {leftOut.map((what) => (
                <li key={what}>{t(`share.left.${what}`)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <QrCode
        address={link}
        label={t('share.qr')}
        tooLong={<p className="note share-no-code">{t('share.qr.tooLong')}</p>}
      />
    </section>
  );
}
