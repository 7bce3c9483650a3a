import { useState } from 'react';
import { makeFile } from '../../briefing/files/makeFile';
import type { Dataset } from '../../domain/types';
import { Icon } from '../base/Icon';
import { useAppStore } from '../base/store';
import { useT } from '../base/text';
import { download } from './download';
import { contentsOf, type Wanted } from './wanted';

/** Null: nothing made yet. */
type Outcome = { readonly name: string } | 'busy' | 'failed' | null;

/** Makes the file, hands it over, and says so. */
export function MakeButton({ dataset, wanted }: { dataset: Dataset; wanted: Wanted }) {
  const t = useT();
  const store = useAppStore();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const make = async () => {
    setOutcome('busy');
    try {
      const file = await makeFile(contentsOf(store.getState(), dataset, wanted), wanted.kind, wanted.numbers);
      download(file);
      setOutcome({ name: file.name });
    } catch {
      // The writer of this kind of file did not arrive: everything else goes on.
      setOutcome('failed');
    }
  };
  return (
    <p className="export-make">
      <button
        type="button"
        className="button primary"
        aria-disabled={outcome === 'busy'}
        onClick={() => {
          if (outcome !== 'busy') void make();
        }}
      >
        <Icon name="download" />
        {t('export.download')}
      </button>
      <span role="status">{said(outcome)}</span>
    </p>
  );

  function said(now: Outcome): string {
    if (now === null || now === 'busy') return '';
    return now === 'failed' ? t('export.failed') : t('export.done', { name: now.name });
  }
}
