import { useState } from 'react';
import { copyWish } from '../../briefing/offline/copyWish';
import { makeCopy } from '../../briefing/offline/makeCopy';
import { offlineCopy } from '../../data/ownFiles';
import type { Dataset } from '../../domain/types';
import { LANGS, type Lang } from '../../i18n/lang';
import { selectScenes } from '../../state/readyScenes';
import { selectDataset, selectPublished } from '../../state/selectors';
import { pageAddress } from '../base/address';
import { dayOf } from '../base/day';
import { Segmented } from '../base/Segmented';
import { useAppState, useAppStore } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { useJob } from '../base/useJob';
import { download } from './download';
import { JobLine } from './JobLine';
import { SceneChecks } from './SceneChecks';
import { megabytes, useCopySize } from './useCopySize';

/** The whole atlas as one file that needs no network. */
export function Offline() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  if (dataset === null) return <p>{t('totals.loading')}</p>;
  // A copy has its own files in pieces: whole it is there already.
  if (offlineCopy() !== null) return <p>{t('offline.already', { page: pageAddress() })}</p>;
  if (!('CompressionStream' in window)) return <p>{t('offline.unable')}</p>;
  return <OfflineForm dataset={dataset} />;
}

function OfflineForm({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const { date } = useFormats();
  const pageLang = useLang();
  const store = useAppStore();
  const scenes = useAppState(selectScenes);
  const version = useAppState(selectPublished)?.version ?? '';
  const [lang, setLang] = useState<Lang>(pageLang);
  const [presenting, setPresenting] = useState(false);
  /** Ids of the scenes left out. */
  const [without, setWithout] = useState<readonly string[]>([]);
  const [size, setSize] = useState('');
  const job = useJob();
  const expected = useCopySize();
  const kept = scenes.filter(({ id }) => !without.includes(id));
  const make = () => {
    job.run(async (running) => {
      const state = store.getState();
      const options = { lang, presenting, scenes: kept };
      const about = { page: pageAddress(), made: dayOf(new Date()), version };
      const file = await makeCopy(copyWish(options, state, about), running);
      download(file);
      setSize(megabytes(file.blob.size, pageLang));
      return file.name;
    });
  };
  return (
    <div className="export-form">
      <p>{t('offline.intro')}</p>
      <Segmented
        label={t('export.lang')}
        value={lang}
        options={LANGS.map((value) => ({ value, label: t(`bar.lang.${value}`) }))}
        onChange={setLang}
      />
      <SceneChecks scenes={scenes} without={without} onChange={setWithout} />
      <label className="check">
        <input
          type="checkbox"
          checked={presenting}
          onChange={({ target }) => setPresenting(target.checked)}
        />
        <span>{t('offline.presenting')}</span>
      </label>
      <ul className="quiet">
        {expected === null ? null : <li>{t('offline.before', { size: megabytes(expected, pageLang) })}</li>}
        <li>{t('offline.holds', { version, asOf: date(dataset.asOf), page: pageAddress() })}</li>
        <li>{t('offline.stale')}</li>
      </ul>
      <JobLine
        job={job}
        words={{
          make: t('offline.make'),
          progress: (progress) => t('offline.progress', { ...progress }),
          done: (name) => t('offline.done', { name, size }),
          failed: t('offline.failed'),
        }}
        able={kept.length > 0}
        onMake={make}
      />
    </div>
  );
}
