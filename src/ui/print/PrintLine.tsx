import { useT } from '../base/text';
import type { Printing } from './usePrinting';

interface Props {
  readonly printing: Printing;
  /** Why there is nothing to print; null where there is something. */
  readonly lack: string | null;
  /** Whether all that is printed has arrived. */
  readonly able: boolean;
  readonly onMake: () => void;
}

/** Builds the pages, tells how far that is, and hands them to the browser. */
export function PrintLine({ printing, lack, able, onMake }: Props) {
  const t = useT();
  const { state, cancel, ready, making } = printing;
  const running = state.is === 'running';
  const barred = running || !able || lack !== null;
  return (
    <div className="export-make">
      <button
        ref={making}
        type="button"
        className={ready === null ? 'button primary' : 'button'}
        aria-disabled={barred}
        onClick={() => {
          if (!barred) onMake();
        }}
      >
        {t('print.make')}
      </button>
      {running ? (
        <>
          <progress max={state.progress?.of ?? 1} value={state.progress?.done ?? 0} />
          <button type="button" className="button" onClick={cancel}>
            {t('print.cancel')}
          </button>
        </>
      ) : null}
      {ready === null ? null : (
        <button type="button" className="button primary" onClick={() => window.print()}>
          {t('print.print')}
        </button>
      )}
      <span role="status">{said()}</span>
    </div>
  );

  function said(): string {
    if (running) return t('print.progress', { ...(state.progress ?? { done: 0, of: 1 }) });
    if (lack !== null) return lack;
    if (ready !== null) return `${t('print.ready', { count: ready })} ${t('print.away')}`;
    return state.is === 'failed' || state.is === 'cancelled' ? t(`print.${state.is}`) : '';
  }
}
