import { useState } from 'react';
import { exportContents } from '../../briefing/files/contents';
import { unitCsv } from '../../briefing/files/unitTable';
import type { Dataset } from '../../domain/types';
import type { TotalsByUnit } from '../../domain/units';
import { pageAddress } from '../base/address';
import { Icon } from '../base/Icon';
import { useAppStore } from '../base/store';
import { useLang, useT } from '../base/text';
import { download } from '../export/download';
import { requestOf } from '../export/request';

/** The table as a file, with numbers as the language of the page writes them. */
export function UnitFile({ dataset, totals }: { dataset: Dataset; totals: TotalsByUnit }) {
  const t = useT();
  const lang = useLang();
  const store = useAppStore();
  const [made, setMade] = useState<string | null>(null);
  const make = () => {
    const request = requestOf(store.getState(), dataset, 'shown', lang, pageAddress(), new Date());
    const { meta } = exportContents(dataset, totals.whole.parts, request);
    const text = unitCsv(totals, meta, lang === 'vi' ? 'excel-vi' : 'plain');
    const name = `${t('units.csvName')}_${meta.made}.csv`;
    download({ name, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) });
    setMade(name);
  };
  return (
    <>
      <button type="button" className="button" onClick={make}>
        <Icon name="download" />
        {t('units.csv')}
      </button>
      <span role="status">{made === null ? '' : t('units.csvDone', { name: made })}</span>
    </>
  );
}
