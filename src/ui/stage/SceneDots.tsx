import { useT } from '../base/text';
import type { Show } from './useShow';

/** A dot for each scene, which leads to it; that of the shown one fills while it plays by itself. */
export function SceneDots({ show: { titles, index, playing, progress, goTo } }: { show: Show }) {
  const t = useT();
  return (
    <ol className="stage-dots" aria-label={t('stage.scenes')}>
      {titles.map(({ id, title }, at) => {
        const name =
          title === ''
            ? t('stage.untitled', { number: at + 1 })
            : t('stage.scene', { number: at + 1, title });
        return (
          <li key={id}>
            <button
              type="button"
              className="stage-dot"
              aria-label={name}
              title={name}
              aria-current={at === index ? 'step' : undefined}
              onClick={() => goTo(at)}
            >
              <span className="stage-dot-mark">
                {at === index && playing ? (
                  <span
                    className="stage-progress"
                    role="progressbar"
                    aria-label={t('stage.progress')}
                    aria-valuemin={0}
                    aria-valuemax={100}
                    aria-valuenow={Math.round(progress * 100)}
                    style={{ inlineSize: `${progress * 100}%` }}
                  />
                ) : null}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
