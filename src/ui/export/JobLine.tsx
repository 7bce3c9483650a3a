import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import type { JobState, RunningJob } from '../base/useJob';

interface Props {
  /** Whose words it speaks. */
  readonly area: 'offline' | 'slides';
  readonly job: RunningJob;
  /** Of the file that was made, MB. */
  readonly size: string;
  readonly able: boolean;
  readonly onMake: () => void;
}

/** The button that makes the file, how far that is, and what came of it. */
export function JobLine({ area, job: { state, cancel }, size, able, onMake }: Props) {
  const t = useT();
  const running = state.is === 'running';
  return (
    <div className="export-make">
      <button
        type="button"
        className="button primary"
        aria-disabled={running || !able}
        onClick={() => {
          if (!running && able) onMake();
        }}
      >
        <Icon name="download" />
        {t(`${area}.make`)}
      </button>
      {running ? (
        <>
          <progress max={state.progress?.of ?? 1} value={state.progress?.done ?? 0} />
          <button type="button" className="button" onClick={cancel}>
            {t(`${area}.cancel`)}
          </button>
        </>
      ) : null}
      <span role="status">{said(state)}</span>
    </div>
  );

  function said(now: JobState): string {
    if (now.is === 'idle') return able ? '' : t(`${area}.scenes.none`);
    if (now.is === 'running') return t(`${area}.progress`, { ...(now.progress ?? { done: 0, of: 1 }) });
    return now.is === 'done' ? t(`${area}.done`, { name: now.name, size }) : t(`${area}.${now.is}`);
  }
}
