import { attributionOf } from '../../domain/attribution';
import { fullView } from '../../state/fullView';
import { selectDataset } from '../../state/selectors';
import { encodeState } from '../../state/url';
import { pageAddress } from '../base/address';
import { useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

/** Whose figures these are, of when, and the way to the whole atlas: along the foot of the frame, over nothing. */
export function Corner() {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const dataset = useAppState(selectDataset);
  const failed = useAppState((state) => state.dataset.status === 'failed');
  const source = dataset?.sources.find(({ id }) => id === dataset.reference)?.title[lang];
  return (
    <section className="corner" aria-label={t('share.corner')}>
      {dataset === null ? (
        <p>{t(failed ? 'totals.failed' : 'share.corner.loading')}</p>
      ) : (
        <>
          <details className="corner-source">
            <summary>{t('share.corner.source', { source: source ?? dataset.reference })}</summary>
            <div className="corner-all">
              <p>{t('share.corner.source', { source: source ?? dataset.reference })}</p>
              <p>
                {t('share.corner.asOf', { date: date(dataset.asOf) })} ·{' '}
                {t('share.corner.version', { version: dataset.version })}
              </p>
              <p>{t('share.corner.base', { names: attributionOf(dataset.licences) })}</p>
            </div>
          </details>
          <p className="corner-date">
            <span>{t('share.corner.asOf', { date: date(dataset.asOf) })}</span>
            <span className="corner-version">
              {' '}
              · <span>{t('share.corner.version', { version: dataset.version })}</span>
            </span>
          </p>
        </>
      )}
      <FullMapLink />
    </section>
  );
}

/** From the state, not from the address, which follows a moment later. */
function FullMapLink() {
  const t = useT();
  const href = useAppState((state) => pageAddress() + encodeState(fullView(state)));
  return (
    <a className="full-map" href={href} target="_blank" rel="noreferrer">
      {t('bar.fullMap')}
    </a>
  );
}
