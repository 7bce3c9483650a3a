import { useT } from '../base/text';

/** In place of everything, after a fault of the program: what it said, and the way back. */
export function Crash({ error }: { error: Error }) {
  const t = useT();
  return (
    <div className="crash" role="alert">
      <h1>{t('notice.crash.title')}</h1>
      <p>{t('notice.crash.text')}</p>
      <details>
        <summary>{t('notice.details')}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
      <button type="button" className="button primary" onClick={() => window.location.reload()}>
        {t('notice.reload')}
      </button>
    </div>
  );
}
