import { useState } from 'react';
import type { MadeFile } from '../../briefing/files/makeFile';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import { download } from '../export/download';

/** Makes a file when pressed, hands it over, and says so. */
export function FileButton({ label, make }: { label: string; make: () => Promise<MadeFile> }) {
  const t = useT();
  const [said, setSaid] = useState('');
  const press = async () => {
    try {
      const file = await make();
      download(file);
      setSaid(t('keptRegions.saved', { name: file.name }));
    } catch {
      // What writes files did not arrive: everything else goes on.
      setSaid(t('keptRegions.saveFailed'));
    }
  };
  return (
    <span className="file-button">
      <button type="button" className="button" onClick={() => void press()}>
        <Icon name="download" />
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
