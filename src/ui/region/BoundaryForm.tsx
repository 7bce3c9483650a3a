import { useState } from 'react';
import { useT } from '../base/text';
import { BoundaryOutcome } from './BoundaryOutcome';
import { FilePicker } from './FilePicker';
import type { BoundaryTaker } from './useBoundary';

/** A boundary from a file or pasted. What was pasted stays until it is taken. */
export function BoundaryForm({ taker }: { taker: BoundaryTaker }) {
  const t = useT();
  const [text, setText] = useState('');
  return (
    <form
      className="region-form"
      aria-label={t('region.boundaryTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void taker.takeText(text);
      }}
    >
      <p className="note">{t('region.boundaryIntro')}</p>
      <FilePicker label={t('region.boundaryFile')} onPick={(file) => void taker.takeFile(file, 'chosen')} />
      <label className="field">
        <span className="field-label">{t('region.boundaryPaste')}</span>
        <textarea
          rows={4}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('region.boundaryUse')}
      </button>
      {taker.dropped ? null : <BoundaryOutcome outcome={taker.outcome} />}
    </form>
  );
}
