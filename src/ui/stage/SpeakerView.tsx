import './speaker.css';
import { useEffect, useState } from 'react';
import { sceneWords } from '../../briefing/sceneWords';
import { selectScenes } from '../../state/readyScenes';
import type { SceneWords } from '../../state/types';
import { IconButton } from '../base/IconButton';
import { useAppState, useAppStore } from '../base/store';
import { useLang, useT } from '../base/text';
import { clockText, durationText } from './clock';
import { NextPicture } from './NextPicture';
import type { Show } from './useShow';

/** What the speaker sees and the room does not: notes, the next scene, the time; and all the steps. */
export function SpeakerView({ show, words }: { show: Show; words: SceneWords }) {
  const t = useT();
  return (
    <main className="speaker" aria-label={t('stage.speaker.title')}>
      <section className="speaker-notes" aria-label={t('stage.speaker.notes')}>
        <h2>{t('stage.speaker.notes')}</h2>
        <p className={words.notes === '' ? 'quiet' : undefined}>
          {words.notes === '' ? t('stage.speaker.noNotes') : words.notes}
        </p>
      </section>
      <div className="speaker-side">
        <Times show={show} />
        <section aria-label={t('stage.speaker.now')}>
          <h2>
            {t('stage.speaker.now')} ·{' '}
            {t('stage.number', { number: show.index + 1, count: show.titles.length })}
          </h2>
          {show.black ? <p className="speaker-black">{t('stage.blackOn')}</p> : null}
          <h3>{words.title}</h3>
          <p>{words.caption}</p>
        </section>
        <NextScene index={show.index + 1} />
        <SceneList show={show} />
      </div>
      <Steps show={show} />
    </main>
  );
}

function NextScene({ index }: { index: number }) {
  const t = useT();
  const store = useAppStore();
  const lang = useLang();
  const next = useAppState((state) => selectScenes(state)[index] ?? null);
  const words = next === null ? null : sceneWords(next, store.getState(), lang);
  return (
    <section className="speaker-next" aria-label={t('stage.speaker.next')}>
      <h2>{t('stage.speaker.next')}</h2>
      {next === null || words === null ? (
        <p className="quiet">{t('stage.speaker.end')}</p>
      ) : (
        <>
          <h3>{words.title}</h3>
          <p>{words.caption}</p>
          <NextPicture scene={next} />
        </>
      )}
    </section>
  );
}

function SceneList({ show: { titles, index, goTo } }: { show: Show }) {
  const t = useT();
  return (
    <ol className="speaker-scenes" aria-label={t('stage.scenes')}>
      {titles.map(({ id, title }, at) => (
        <li key={id}>
          <button type="button" aria-current={at === index ? 'step' : undefined} onClick={() => goTo(at)}>
            {title === ''
              ? t('stage.untitled', { number: at + 1 })
              : t('stage.scene', { number: at + 1, title })}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The time of day, and how long the speaker has spoken. */
function Times({ show: { speaker } }: { show: Show }) {
  const t = useT();
  const now = useNow();
  return (
    <section className="speaker-times">
      <p>
        <span>{t('stage.speaker.clock')}</span> <b>{clockText(new Date(now))}</b>
      </p>
      <p>
        <span>{t('stage.speaker.elapsed')}</span> <b>{durationText(now - speaker.began)}</b>
      </p>
      <button type="button" className="button" onClick={speaker.restart}>
        {t('stage.speaker.reset')}
      </button>
    </section>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Steps({ show: { take, index, titles, playing, black, lighten } }: { show: Show }) {
  const t = useT();
  return (
    <div className="speaker-steps" role="toolbar" aria-label={t('stage.controls')}>
      <button type="button" className="button" disabled={index === 0} onClick={() => take('previous')}>
        {t('stage.previous')}
      </button>
      <button
        type="button"
        className="button primary"
        disabled={index === titles.length - 1}
        onClick={() => take('next')}
      >
        {t('stage.next')}
      </button>
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'stage.pause' : 'stage.play')}
        onClick={() => take('pause')}
      />
      <IconButton
        icon="black"
        label={t('stage.black')}
        pressed={black}
        onClick={() => (black ? lighten() : take('black'))}
      />
      <IconButton icon="close" label={t('stage.leave')} onClick={() => take('leave')} />
    </div>
  );
}
