import { useRef } from 'react';
import type { Progress } from '../../briefing/job';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import type { JobState, RunningJob } from '../base/useJob';
import { CancelJob } from './CancelJob';

export interface JobWords {
  readonly make: string;
  readonly progress: (progress: Progress) => string;
  readonly done: (name: string) => string;
  readonly failed: string;
}

interface Props {
  readonly words: JobWords;
  readonly job: RunningJob;
  readonly able: boolean;
  readonly onMake: () => void;
}

/** The button that makes the file, how far that is, and what came of it. */
export function JobLine({ words, job: { state, cancel }, able, onMake }: Props) {
  const t = useT();
  const maker = useRef<HTMLButtonElement>(null);
  const running = state.is === 'running';
  return (
    <div className="export-make">
      <button
        ref={maker}
        type="button"
        className="button primary"
        aria-disabled={running || !able}
        onClick={() => {
          if (!running && able) onMake();
        }}
      >
        <Icon name="download" />
        {words.make}
      </button>
      {running ? (
        <>
          <progress max={state.progress?.of ?? 1} value={state.progress?.done ?? 0} />
          <CancelJob label={t('offline.cancel')} onCancel={cancel} back={maker} />
        </>
      ) : null}
      <span role="status">{said(state)}</span>
    </div>
  );

  function said(now: JobState): string {
    if (now.is === 'idle') return able ? '' : t('offline.scenes.none');
    if (now.is === 'running')
      return now.progress === null ? t('picture.starting') : words.progress(now.progress);
    if (now.is === 'done') return words.done(now.name);
    return now.is === 'failed' ? words.failed : t('offline.cancelled');
  }
}
