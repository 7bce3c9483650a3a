import { useState } from 'react';
import { NUMBER_FORMATS, type NumberFormat } from '../../briefing/files/csv';
import { FILE_KINDS, type FileKind } from '../../briefing/files/makeFile';
import type { Dataset } from '../../domain/types';
import { LANGS, type Lang } from '../../i18n/lang';
import { selectDataset } from '../../state/selectors';
import { Segmented } from '../base/Segmented';
import { SumMarks } from '../base/SumMarks';
import { useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { type Choice, type ChoiceId, exportChoices } from './choices';
import { Inside } from './Inside';
import { MakeButton } from './MakeButton';
import { RadioList } from './RadioList';
import { useRegionParts } from './useRegionParts';

/** Files made of what is shown, of the shortlist, of the region or of the ticked clusters. */
export function DataTab() {
  const t = useT();
  const state = useAppState((whole) => whole);
  const dataset = selectDataset(state);
  const choices = exportChoices(state, useRegionParts(state));
  if (dataset === null) return <p>{t('totals.loading')}</p>;
  if (choices[0] === undefined) return <p>{t('export.nothing')}</p>;
  return <ExportForm dataset={dataset} choices={choices} first={choices[0]} />;
}

interface FormProps {
  readonly dataset: Dataset;
  readonly choices: readonly Choice[];
  readonly first: Choice;
}

function ExportForm({ dataset, choices, first }: FormProps) {
  const t = useT();
  const pageLang = useLang();
  const [id, setId] = useState<ChoiceId>(first.id);
  const [kind, setKind] = useState<FileKind>('csv');
  const [numbers, setNumbers] = useState<NumberFormat>(pageLang === 'vi' ? 'excel-vi' : 'plain');
  const [lang, setLang] = useState<Lang>(pageLang);
  const choice = choices.find((each) => each.id === id) ?? first;
  const hasNumbers = kind === 'csv' || kind === 'corners';
  const wanted = { choice, kind, numbers, lang };
  return (
    <div className="export-form">
      <RadioList
        label={t('export.what')}
        value={choice.id}
        options={choices.map((each) => ({ value: each.id, label: <ChoiceLabel choice={each} /> }))}
        onChange={setId}
      />
      <RadioList
        label={t('export.kind')}
        value={kind}
        options={FILE_KINDS.map((value) => ({ value, label: t(`export.kind.${value}`) }))}
        onChange={setKind}
      />
      {hasNumbers ? (
        <Segmented
          label={t('export.numbers')}
          value={numbers}
          options={NUMBER_FORMATS.map((value) => ({ value, label: t(`export.numbers.${value}`) }))}
          onChange={setNumbers}
        />
      ) : null}
      <Segmented
        label={t('export.lang')}
        value={lang}
        options={LANGS.map((value) => ({ value, label: t(`bar.lang.${value}`) }))}
        onChange={setLang}
      />
      <Inside dataset={dataset} wanted={wanted} />
      <MakeButton dataset={dataset} wanted={wanted} />
    </div>
  );
}

/** «Clusters shown: 12 clusters · 431.0 ha». */
function ChoiceLabel({ choice: { id, totals } }: { choice: Choice }) {
  const t = useT();
  const { ha } = useFormats();
  return (
    <>
      {t(`export.what.${id}`)}: {t('totals.clusters', { count: totals.count })} · {ha(totals.gross.value)}
      <SumMarks sum={totals.gross} />
    </>
  );
}
