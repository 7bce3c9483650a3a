/** Long work: it tells how far it is, lets the page breathe, and can be called off. */

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Job {
  readonly signal: AbortSignal;
  /**
   * Says how much is done and lets the page draw and answer before it goes on.
   *
   * @throws the signal's reason (`AbortError`) when the work was called off
   */
  readonly step: (done: number, of: number) => Promise<void>;
}

/** Where no frame is drawn, in a page behind others, work goes on all the same. */
const LONGEST_FRAME_MS = 100;

/** @param tell called at each step, before the page draws */
export function createJob(signal: AbortSignal, tell: (progress: Progress) => void): Job {
  return {
    signal,
    step: async (done, of) => {
      signal.throwIfAborted();
      tell({ done, of });
      await nextFrame();
      signal.throwIfAborted();
    },
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME_MS);
    // After the frame, not before it: what was told is then on the screen.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
