import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { createJob } from '../../briefing/job';
import { type PictureWish, paintPicture } from '../../briefing/picture/makePicture';
import { previewOf, SHEETS } from '../../briefing/picture/presets';
import { useT } from '../base/text';

/** A hand that goes through the choices, or writes a title, is waited for. */
const PAUSE_MS = 350;

/** The very sheet at the resolution of a screen. */
export function PicturePreview({ wish }: { wish: PictureWish }) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState({ of: '', failed: false });
  const { state, frame, title, caption, preset, link } = wish;
  // The link says what is shown, but for changes too many for it.
  const drawn = JSON.stringify([
    link,
    state.scenario.changes,
    state.view.theme,
    frame,
    title,
    caption,
    preset,
  ]);
  const paint = useEffectEvent((signal: AbortSignal) =>
    paintPicture(
      wish,
      previewOf(SHEETS[preset]),
      createJob(signal, () => {}),
    ),
  );
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const canvas = await paint(leaving.signal);
        place.current?.replaceChildren(canvas);
        setLast({ of: drawn, failed: false });
      } catch (error) {
        if (leaving.signal.aborted) return;
        console.warn(error);
        setLast({ of: drawn, failed: true });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [drawn]);
  const { width, height } = SHEETS[preset];
  return (
    <figure className="picture-preview" aria-busy={last.of !== drawn}>
      <figcaption className="field-label">{t('picture.preview')}</figcaption>
      <div
        ref={place}
        className="picture-sheet"
        role="img"
        aria-label={title}
        style={{ aspectRatio: `${width} / ${height}` }}
      />
      <p className="quiet" role="status">
        {last.of !== drawn ? t('picture.previewing') : last.failed ? t('picture.previewFailed') : ''}
      </p>
    </figure>
  );
}
