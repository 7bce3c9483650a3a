import { useRef, useState } from 'react';
import type { MadeFile } from '../../briefing/files/makeFile';
import { makePicture, type PictureWish } from '../../briefing/picture/makePicture';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import { type JobState, useJob } from '../base/useJob';
import { CancelJob } from './CancelJob';
import { download } from './download';

const TOLD = ['too-large', 'context-lost', 'refused'] as const;
type Failure = (typeof TOLD)[number] | 'other';

/** Downloads the picture or puts it on the clipboard; tells how far it is, and what came of it. */
export function PictureMake({ wish }: { wish: PictureWish }) {
  const t = useT();
  const job = useJob();
  const [copying, setCopying] = useState(false);
  const [failure, setFailure] = useState<Failure>('other');
  const maker = useRef<HTMLButtonElement>(null);
  const running = job.state.is === 'running';
  const start = (copies: boolean, hand: (made: Promise<MadeFile>) => Promise<void>) => {
    if (running) return;
    setCopying(copies);
    job.run(async (work) => {
      const made = makePicture(wish, work);
      try {
        await hand(made);
        return (await made).name;
      } catch (error) {
        setFailure(failureOf(error));
        throw error;
      }
    });
  };
  return (
    <div className="export-make">
      <button
        ref={maker}
        type="button"
        className="button primary"
        aria-disabled={running}
        onClick={() => start(false, async (made) => download(await made))}
      >
        <Icon name="download" />
        {t('picture.download')}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={running}
        onClick={() => start(true, copyPicture)}
      >
        {t('picture.copy')}
      </button>
      {job.state.is === 'running' ? (
        <>
          <progress max={job.state.progress?.of ?? 1} value={job.state.progress?.done ?? 0} />
          <CancelJob label={t('picture.cancel')} onCancel={job.cancel} back={maker} />
        </>
      ) : null}
      <span role="status">{said(job.state)}</span>
    </div>
  );

  function said(state: JobState): string {
    switch (state.is) {
      case 'idle':
        return '';
      case 'running':
        return state.progress === null ? t('picture.starting') : t('picture.progress', { ...state.progress });
      case 'done':
        return copying ? t('picture.copied') : t('picture.done', { name: state.name });
      case 'cancelled':
        return t('picture.cancelled');
      case 'failed':
        return t(`picture.failed.${failure}`);
    }
  }
}

/** The clipboard is asked at once, while the press still counts: the picture follows. */
async function copyPicture(made: Promise<MadeFile>): Promise<void> {
  const blob = made.then((file) => file.blob);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  } catch (error) {
    // What went wrong with the picture itself is told as that.
    await made;
    throw new Error(String(error), { cause: 'refused' });
  }
}

function failureOf(error: unknown): Failure {
  const cause = error instanceof Error ? error.cause : null;
  return TOLD.find((each) => each === cause) ?? 'other';
}
