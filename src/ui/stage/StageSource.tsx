import type { ReactNode } from 'react';
import type { FigureRow, SceneFigures } from '../../briefing/sceneFigures';
import { BASES } from '../../domain/types';
import { selectDataset } from '../../state/selectors';
import { BasisBadge } from '../base/BasisMark';
import { useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

/** What the signs behind the figures mean, where the figures are from, of when, and of which version of the data. */
export function StageSource({ figures, children }: { figures: SceneFigures; children: ReactNode }) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const dataset = useAppState(selectDataset);
  if (dataset === null) return null;
  const { sources, reference, version, asOf } = dataset;
  const title = sources.find(({ id }) => id === reference)?.title[lang] ?? reference;
  return (
    <footer className="stage-source">
      <p className="stage-marks">
        {marksOf(figures).map((basis) => (
          <BasisBadge key={basis} basis={basis} />
        ))}
      </p>
      <p className="stage-origin">{t('stage.source', { title, count: sources.length })}</p>
      <p>{t('stage.data', { asOf: date(asOf), version })}</p>
      {children}
    </footer>
  );
}

const MARKS = [...BASES, 'tried'] as const;

/** The signs that the figures carry, in their order. */
function marksOf({ rows, region, cluster }: SceneFigures) {
  const all: readonly FigureRow[] = [...rows, ...(region ?? []), ...(cluster?.rows ?? [])];
  return MARKS.filter((mark) => mark !== 'stated' && all.some(({ basis }) => basis === mark));
}
