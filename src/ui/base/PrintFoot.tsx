import type { ReactNode } from 'react';
import { BASES, type Dataset } from '../../domain/types';
import { BasisBadge } from './BasisMark';
import { useAppState } from './store';
import { useFormats, useLang, useT } from './text';

interface Props {
  readonly dataset: Dataset;
  /** Ids, each once. */
  readonly sources: readonly string[];
  readonly address: string;
  readonly children?: ReactNode;
}

/** What a printed page says of itself: what the signs mean, sources, data version, date and address. */
export function PrintFoot({ dataset, sources, address, children }: Props) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const tried = useAppState((state) => state.scenario.changes.length);
  const titles = sources.map((id) => {
    const source = dataset.sources.find((each) => each.id === id);
    return source === undefined ? id : `${id} ${source.title[lang]} (${date(source.date)})`;
  });
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return (
    <footer className="print-only print-foot">
      {children}
      <div>
        <p className="print-marks">
          {t('compare.printedMarks')}
          {BASES.map((basis) => (
            <BasisBadge key={basis} basis={basis} />
          ))}
        </p>
        <p>{t('compare.printedSources', { sources: titles.join('; ') })}</p>
        <p>
          {t('bar.name')}. {tried === 0 ? null : <b>{t('scenario.export.is', { count: tried })} </b>}
          {t('compare.printedData', {
            version: dataset.version,
            asOf: date(dataset.asOf),
            date: date(today),
          })}{' '}
          <span className="print-address">{address}</span>
        </p>
      </div>
    </footer>
  );
}
