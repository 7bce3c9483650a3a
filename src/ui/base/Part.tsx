import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { useT } from './text';

/** A part of the page that is fetched when it is first wanted. If it does not arrive, only it is missing. */
export function Part({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <ErrorBoundary fallback={() => <PartFailed />}>
      <Suspense fallback={<p className="part-loading">{t('shell.loadingPart')}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function PartFailed() {
  const t = useT();
  return (
    <div className="part-failed" role="alert">
      <p>{t('notice.part.failed')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('notice.reload')}
      </button>
    </div>
  );
}
