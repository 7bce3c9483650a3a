import { IconButton } from '../base/IconButton';
import { useFinger, useScreen } from '../base/screen';
import { useT } from '../base/text';
import { SceneDots } from './SceneDots';
import type { Show } from './useShow';

/** What the presenter's hand needs. It steps back while nobody moves, and is there for the keyboard all the same. */
export function StageControls({ show, idle }: { show: Show; idle: boolean }) {
  const t = useT();
  const phone = useScreen() === 'phone';
  const finger = useFinger();
  const { take, index, titles, fullscreen, speaker } = show;
  return (
    <div
      className="stage-controls"
      role="toolbar"
      aria-label={t('stage.controls')}
      data-idle={idle ? 'yes' : 'no'}
    >
      <SceneDots show={show} />
      <div className="stage-steps">
        <IconButton
          icon="chevronLeft"
          label={t('stage.previous')}
          disabled={index === 0}
          onClick={() => take('previous')}
        />
        <p className="stage-number">{t('stage.number', { number: index + 1, count: titles.length })}</p>
        <IconButton
          icon="chevronRight"
          label={t('stage.next')}
          disabled={index === titles.length - 1}
          onClick={() => take('next')}
        />
      </div>
      <div className="stage-tools">
        <PlayTools show={show} />
        <IconButton icon="black" label={t('stage.black')} onClick={() => take('black')} />
        <IconButton
          icon={fullscreen.on ? 'leaveFullscreen' : 'fullscreen'}
          label={t(fullscreen.on ? 'stage.leaveFullscreen' : 'stage.fullscreen')}
          onClick={() => take('fullscreen')}
        />
        {phone || finger ? null : (
          <IconButton
            icon="speaker"
            label={t(speaker.window === null ? 'stage.speaker' : 'stage.closeSpeaker')}
            onClick={() => take('speaker')}
          />
        )}
        <IconButton icon="help" label={t('stage.help')} onClick={() => take('help')} />
        <IconButton icon="close" label={t('stage.leave')} onClick={() => take('leave')} />
      </div>
    </div>
  );
}

function PlayTools({ show: { take, seconds, playing, nextSeconds, setSeconds } }: { show: Show }) {
  const t = useT();
  const words = t('stage.secondsEach', { seconds, next: nextSeconds });
  return (
    <>
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'stage.pause' : 'stage.play')}
        onClick={() => take('pause')}
      />
      <button
        type="button"
        className="icon-button stage-seconds"
        aria-label={words}
        title={words}
        onClick={() => setSeconds(nextSeconds)}
      >
        {t('stage.seconds', { seconds })}
      </button>
    </>
  );
}
