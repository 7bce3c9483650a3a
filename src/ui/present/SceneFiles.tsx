import { useRef } from 'react';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import { FilePicker } from '../region/FilePicker';
import { useDrop } from '../scenario/useDrop';
import { type FileOutcome, useSceneFile } from './useSceneFile';

/** The scenes as a file: saved, and opened by a button or by dropping it here. */
export function SceneFiles() {
  const t = useT();
  const { outcome, save, open } = useSceneFile();
  const box = useRef<HTMLDivElement>(null);
  const over = useDrop(box, (file) => void open(file));
  return (
    <div ref={box} className={over ? 'scene-files over' : 'scene-files'}>
      <div className="button-row">
        <button type="button" className="button" onClick={save}>
          <Icon name="download" />
          {t('present.file.save')}
        </button>
        <FilePicker label={t('present.file.open')} onPick={(file) => void open(file)} />
      </div>
      <div role="status">{outcome === null ? null : <Outcome outcome={outcome} />}</div>
    </div>
  );
}

function Outcome({ outcome }: { outcome: FileOutcome }) {
  const t = useT();
  const { name } = outcome;
  if (outcome.kind === 'saved') return <p className="note">{t('present.file.saved', { name })}</p>;
  if (outcome.kind === 'refused') {
    const line = outcome.line === null ? '' : ` ${t('present.file.line', { line: outcome.line })}`;
    return <p className="field-error">{t(`present.file.${outcome.reason}`, { name }) + line}</p>;
  }
  return (
    <>
      <p className="note">{t('present.file.opened', { name, count: outcome.count })}</p>
      {outcome.faults.length === 0 ? null : (
        <>
          <p className="field-error">{t('present.file.dropped')}</p>
          <ul className="file-faults">
            {outcome.faults.map(({ number, field }) => (
              <li key={number}>{t('present.file.fault', { number, field })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
