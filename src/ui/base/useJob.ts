import { useEffect, useRef, useState } from 'react';
import { createJob, type Job, type Progress } from '../../briefing/job';

export type JobState =
  | { readonly is: 'idle' | 'failed' | 'cancelled' }
  | { readonly is: 'running'; readonly progress: Progress | null }
  /** `name`: of the file that was made; '' where the work makes none. */
  | { readonly is: 'done'; readonly name: string };

export interface RunningJob {
  readonly state: JobState;
  /** Starts the work, which gives back the name of its file; while one is going on a second does not start. */
  readonly run: (work: (job: Job) => Promise<string>) => void;
  readonly cancel: () => void;
}

/** Long work of a part of the page, called off when the part goes away. */
export function useJob(): RunningJob {
  const [state, setState] = useState<JobState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = (work: (job: Job) => Promise<string>) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'running', progress: null });
    work(createJob(controller.signal, (progress) => setState({ is: 'running', progress })))
      .then(
        (name): JobState => ({ is: 'done', name }),
        (error: unknown): JobState => {
          if (controller.signal.aborted) return { is: 'cancelled' };
          console.warn(error);
          return { is: 'failed' };
        },
      )
      .then((end) => {
        running.current = null;
        setState(end);
      });
  };
  return { state, run, cancel: () => running.current?.abort() };
}
