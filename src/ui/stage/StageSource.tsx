import { useState } from 'react';
import { sceneSources } from '../../briefing/sceneSources';
import { offlineCopy } from '../../data/ownFiles';
import type { Dataset } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectDataset, selectOpenCluster, selectPublished, selectShown } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

/** Where the figures are from, of when, and of which version of the data. */
export function StageSource() {
  const t = useT();
  const { date } = useFormats();
  const dataset = useAppState(selectDataset);
  if (dataset === null) return null;
  return (
    <footer className="stage-source">
      <Origin dataset={dataset} />
      <p>{t('stage.data', { asOf: date(dataset.asOf), version: dataset.version })}</p>
      <Standing />
    </footer>
  );
}

/** As much of the source as there is room for; all of it at a press. */
function Origin({ dataset: { sources, reference } }: { dataset: Dataset }) {
  const t = useT();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const count = useAppState(selectCited);
  const title = sources.find(({ id }) => id === reference)?.title[lang] ?? reference;
  return (
    <button
      type="button"
      className="stage-origin"
      aria-expanded={open}
      title={t('stage.wholeSource')}
      onClick={() => setOpen(!open)}
    >
      <span>{t('stage.source', { title, count })}</span>
    </button>
  );
}

/** How the data shown stand to those that a link, the site or the present day may have. */
function Standing() {
  const t = useT();
  const { date } = useFormats();
  const published = useAppState(selectPublished);
  const made = useAppState((state) => state.madeWith);
  const kept = useAppState((state) => state.visit.kept);
  const copy = offlineCopy();
  if (published === null) return null;
  const { version, asOf } = published;
  const lines = [
    ...(made === null ? [] : [t('stage.changed', { made, now: version })]),
    ...(kept ? [t('visit.kept', { version, asOf: date(asOf) })] : []),
    ...(copy === null ? [] : [t('offline.chip', { version: copy.version, made: date(copy.made) })]),
  ];
  return lines.map((line) => (
    <p key={line} className="stage-standing">
      {line}
    </p>
  ));
}

const cited = memo(
  (
    dataset: Dataset | null,
    shown: ReturnType<typeof selectShown>,
    open: ReturnType<typeof selectOpenCluster>,
  ) => (dataset === null ? 0 : sceneSources(dataset, open === null ? shown : [...shown, open]).length),
);

/** How many sources the figures of the scene cite: those of what is shown and of the open cluster. */
function selectCited(state: AppState): number {
  return cited(selectDataset(state), selectShown(state), selectOpenCluster(state));
}
