import { useState } from 'react';
import { sceneWords } from '../../briefing/sceneWords';
import { offlineCopy } from '../../data/ownFiles';
import { elementCode, embedAddress, iframeCode } from '../../embed/iframeCode';
import { createT } from '../../i18n/t';
import { selectScenes } from '../../state/readyScenes';
import type { AppState } from '../../state/types';
import { pageAddress } from '../base/address';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { CopyButton } from '../measure/CopyButton';
import { Choices } from './Choices';
import { Preview } from './Preview';
import { firstWish, optionsOf, previewSize, sizeOf, type Wish } from './wish';

/** A frame for another page: what it shows, how it looks, and the code to paste. */
export function EmbedPart() {
  const t = useT();
  const state = useAppState((whole) => whole);
  const [wish, setWish] = useState(() => firstWish(state));
  const options = optionsOf(wish);
  const [width, height] = previewSize(wish);
  const code = codeOf(state, wish);
  return (
    <section className="share-embed" aria-label={t('share.embed')}>
      <h3>{t('share.embed')}</h3>
      <div className="share-columns">
        <Choices wish={wish} onChange={setWish} />
        <div className="share-result">
          {/* A file has no page to frame. */}
          {offlineCopy() === null ? (
            <Preview
              // Who may talk with the frame changes nothing of how it looks.
              address={embedAddress(state, { ...options, origins: [] }, '') || '?'}
              width={width}
              height={height}
            />
          ) : null}
          <div className="share-copy">
            <textarea
              readOnly
              rows={5}
              value={code}
              aria-label={t('share.code')}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton wide text={code} label={t('share.code.copy')} />
          </div>
          {wish.size === 'auto' || wish.size === 'own' ? null : (
            <p className="note">{t('share.size.least')}</p>
          )}
          {wish.size === 'auto' ? <p className="note">{t('share.size.script')}</p> : null}
          <p className="note">{t('share.code.headers')}</p>
        </div>
      </div>
    </section>
  );
}

function codeOf(state: AppState, wish: Wish): string {
  const page = pageAddress();
  const address = embedAddress(state, optionsOf(wish), page);
  const frame = { address, title: titleOf(state, wish), size: sizeOf(wish) };
  return wish.form === 'iframe'
    ? iframeCode(frame)
    : elementCode(frame, wish.layout, new URL('embed.js', page).href);
}

/** The name of the frame, in its own language. */
function titleOf(state: AppState, { lang, scene }: Wish): string {
  const t = createT(lang);
  const shown = scene === null ? undefined : selectScenes(state)[scene];
  const title = shown === undefined ? '' : sceneWords(shown, state, lang).title;
  return title === '' ? t('share.frame.title') : t('share.frame.titleScene', { title });
}
