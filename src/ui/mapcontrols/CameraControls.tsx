import { type ReactNode, useSyncExternalStore } from 'react';
import { isGuest } from '../../state/framed';
import { requestCamera } from '../../state/transitions/camera';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** Zoom, north, whole province, full screen. They work as soon as the map is live. */
export function CameraControls() {
  const t = useT();
  const act = useAct();
  const live = useAppState((state) => state.map.status === 'live');
  const frozen = useAppState((state) => state.view.frozen);
  const off = !live || frozen;
  // Nobody there has to learn that it could move.
  const still = useAppState((state) => state.view.frozen && isGuest(state));
  if (still)
    return document.fullscreenEnabled ? (
      <Toolbar>
        <FullScreen />
      </Toolbar>
    ) : null;
  return (
    <Toolbar>
      <IconButton
        icon="plus"
        label={t('controls.zoomIn')}
        disabled={off}
        onClick={() => act(requestCamera({ kind: 'zoomIn' }))}
      />
      <IconButton
        icon="minus"
        label={t('controls.zoomOut')}
        disabled={off}
        onClick={() => act(requestCamera({ kind: 'zoomOut' }))}
      />
      <Compass disabled={off} />
      <IconButton
        icon="province"
        label={t('controls.province')}
        disabled={off}
        onClick={() => act(requestCamera({ kind: 'province' }))}
      />
      <FullScreen />
    </Toolbar>
  );
}

function Toolbar({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className="map-buttons camera" role="toolbar" aria-label={t('controls.camera')}>
      {children}
    </div>
  );
}

/** A needle that shows where north is, and turns the map back to it. */
function Compass({ disabled }: { disabled: boolean }) {
  const t = useT();
  const act = useAct();
  const { number } = useFormats();
  const bearing = useAppState((state) => Math.round(state.camera.bearing));
  const turned = Math.abs(bearing) % 360 !== 0;
  const label = turned ? t('controls.north', { bearing: number(bearing, 0) }) : t('controls.northUp');
  return (
    <button
      type="button"
      className={turned ? 'icon-button compass turned' : 'icon-button compass'}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => act(requestCamera({ kind: 'north' }))}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <g transform={`rotate(${-bearing} 10 10)`}>
          <path className="needle-north" d="M10 2 13 10H7Z" />
          <path className="needle-south" d="M10 18 7 10h6Z" />
        </g>
      </svg>
    </button>
  );
}

function subscribeFullscreen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Only where the browser lets a page fill the screen. */
function FullScreen() {
  const t = useT();
  const full = useSyncExternalStore(subscribeFullscreen, () => Boolean(document.fullscreenElement));
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    // Refused without a word by some browsers in frames: then the button simply does nothing.
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch(() => undefined);
  };
  return (
    <IconButton
      className="fullscreen"
      icon={full ? 'leaveFullscreen' : 'fullscreen'}
      label={t(full ? 'controls.leaveFullscreen' : 'controls.fullscreen')}
      onClick={toggle}
    />
  );
}
