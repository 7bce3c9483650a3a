import { useState } from 'react';
import type { Dataset } from '../../domain/types';
import { LANGS, type Lang } from '../../i18n/lang';
import { selectScenes } from '../../state/readyScenes';
import { selectDataset } from '../../state/selectors';
import type { Theme } from '../../state/types';
import { pageAddress } from '../base/address';
import { dayOf } from '../base/day';
import { useDrawMap } from '../base/drawMap';
import { Segmented } from '../base/Segmented';
import { useAppState, useAppStore } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { useJob } from '../base/useJob';
import { download } from './download';
import { JobLine } from './JobLine';
import { SceneChecks } from './SceneChecks';
import { megabytes } from './useCopySize';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** The scenes as slides whose words, table and chart can be changed afterwards. */
export function Slides() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  return dataset === null ? <p>{t('totals.loading')}</p> : <SlidesForm dataset={dataset} />;
}

function SlidesForm({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const { date } = useFormats();
  const pageLang = useLang();
  const store = useAppStore();
  const draw = useDrawMap();
  const scenes = useAppState(selectScenes);
  const [lang, setLang] = useState<Lang>(pageLang);
  const [theme, setTheme] = useState<Theme>('light');
  /** Ids of the scenes left out. */
  const [without, setWithout] = useState<readonly string[]>([]);
  const [size, setSize] = useState('');
  const job = useJob();
  // What the scene of the targets says of them.
  useHistory();
  const kept = scenes.filter(({ id }) => !without.includes(id));
  const make = () => {
    job.run(async (running) => {
      const { makeSlides } = await import('../../briefing/slides/makeSlides');
      const options = { lang, theme, made: dayOf(new Date()), page: pageAddress() };
      const file = await makeSlides(kept, store.getState(), options, draw, running);
      download(file);
      setSize(megabytes(file.blob.size, pageLang));
      return file.name;
    });
  };
  return (
    <div className="export-form">
      <p>{t('slides.intro')}</p>
      <Segmented
        label={t('export.lang')}
        value={lang}
        options={LANGS.map((value) => ({ value, label: t(`bar.lang.${value}`) }))}
        onChange={setLang}
      />
      <Segmented
        label={t('slides.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`slides.theme.${value}`) }))}
        onChange={setTheme}
      />
      <SceneChecks scenes={scenes} without={without} onChange={setWithout} />
      <p className="quiet">{t('slides.holds', { version: dataset.version, asOf: date(dataset.asOf) })}</p>
      <JobLine
        job={job}
        words={{
          make: t('slides.make'),
          progress: (progress) => t('slides.progress', { ...progress }),
          done: (name) => t('slides.done', { name, size }),
          failed: t('slides.failed'),
        }}
        able={kept.length > 0}
        onMake={make}
      />
    </div>
  );
}
