import { useRef } from 'react';
import { selectPublished } from '../../state/selectors';
import { scenarioChanges } from '../../state/urlCodecs/scenario';
import { Icon } from '../base/Icon';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { selectIsTried } from './select';
import { useDrop } from './useDrop';
import { type Outcome, useScenarioFile } from './useScenarioFile';

/** The scenario as a file: saved, and opened by a button or by dropping it here. */
export function FileBox() {
  const t = useT();
  const { outcome, save, open } = useScenarioFile();
  const tried = useAppState(selectIsTried);
  const tooLong = useAppState((state) => scenarioChanges.encode(state.scenario.changes) === null);
  const box = useRef<HTMLElement>(null);
  const over = useDrop(box, (file) => void open(file));
  const input = useRef<HTMLInputElement>(null);
  return (
    <section ref={box} className={over ? 'panel-section file-box over' : 'panel-section file-box'}>
      {tried ? <p className="note">{t(tooLong ? 'scenario.tooLong' : 'scenario.byLink')}</p> : null}
      <div className="button-row">
        <button type="button" className="button" disabled={!tried} onClick={save}>
          <Icon name="download" />
          {t('scenario.save')}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('scenario.open')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('scenario.open')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void open(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        <span className="note">{t('scenario.file.drop')}</span>
      </div>
      <div role="status">{outcome === null ? null : <FileOutcome outcome={outcome} />}</div>
    </section>
  );
}

function FileOutcome({ outcome }: { outcome: Outcome }) {
  const t = useT();
  const now = useAppState(selectPublished)?.version ?? '';
  const { name } = outcome;
  if (outcome.kind === 'saved') return <p>{t('scenario.file.saved', { name })}</p>;
  if (outcome.kind === 'refused') {
    return <p className="field-error">{t(`scenario.file.${outcome.reason}`, { name })}</p>;
  }
  const { count, otherData, faults, vain } = outcome;
  return (
    <>
      <p>{t('scenario.file.opened', { name, count })}</p>
      {otherData === null ? null : <p>{t('scenario.file.otherData', { saved: otherData, now })}</p>}
      {faults.length + vain.length === 0 ? null : (
        <>
          <p>{t('scenario.file.dropped')}</p>
          <ul className="file-faults">
            {faults.map(({ number, field }) => (
              <li key={number}>{t('scenario.file.badField', { number, field })}</li>
            ))}
            {vain.map(({ number, problem }) => (
              <li key={number}>
                {t('scenario.file.badChange', { number, problem: t(`scenario.problem.${problem}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
