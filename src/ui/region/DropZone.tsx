import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useT } from '../base/text';

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a file that is dropped anywhere on it. By keys and on a phone the button does the same. */
export function DropZone({ onFile, children }: Props) {
  const t = useT();
  const zone = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const element = zone.current;
    if (element === null) return;
    const stop = new AbortController();
    const on = (kind: 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) =>
      element.addEventListener(kind, react, { signal: stop.signal });
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    on('dragover', (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget: to }) => {
      if (!(to instanceof Node && element.contains(to))) setOver(false);
    });
    on('drop', (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file);
    });
    return () => stop.abort();
  }, []);
  return (
    <div ref={zone} className={over ? 'panel-section region-task dropping' : 'panel-section region-task'}>
      {over ? <p className="drop-hint">{t('region.boundaryDrop')}</p> : null}
      {children}
    </div>
  );
}
