import { useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../base/text';

interface Props {
  /** Of the frame, relative to the page. */
  readonly address: string;
  /** CSS px of the frame. */
  readonly width: number;
  readonly height: number;
}

/** Higher than this it would push the code out of sight; CSS px. */
const MOST_HEIGHT = 360;
/** Likewise, of the height of the window. */
const MOST_SHARE = 0.38;

/** The very frame, made small where it is wider than its place. */
export function Preview({ address, width, height }: Props) {
  const t = useT();
  const place = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setRoom(element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const most = Math.min(MOST_HEIGHT, window.innerHeight * MOST_SHARE);
  const scale = Math.min(1, (room || width) / width, most / height);
  return (
    <figure className="share-preview" ref={place}>
      <div className="share-preview-box" style={{ width: width * scale, height: height * scale }}>
        <iframe
          // Another address is another frame: the history of the page keeps no trace of what was tried.
          key={address}
          src={address}
          title={t('share.preview.title')}
          loading="lazy"
          style={{ width, height, transform: `scale(${scale})` }}
        />
      </div>
      <figcaption className="note">{t('share.preview', { width, height })}</figcaption>
    </figure>
  );
}
