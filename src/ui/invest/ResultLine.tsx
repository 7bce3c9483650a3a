import { selectDataset, selectNearUnread, selectTotals } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { selectRanges } from './select';

const LANDS = [
  { land: 'free', words: 'invest.rangeFree' },
  { land: 'pipeline', words: 'invest.rangePipeline' },
] as const;

/** How many clusters are left and with how much land; and how far the assumptions could move that. */
export function ResultLine() {
  const t = useT();
  const { ha } = useFormats();
  const dataset = useAppState(selectDataset);
  const totals = useAppState(selectTotals);
  const ranges = useAppState(selectRanges);
  const unread = useAppState(selectNearUnread);
  if (dataset === null || totals === null) return null;
  const { free, pipeline } = totals;
  // Nought of them would be a figure, and the figure is not known.
  const untold = unread && totals.count === 0;
  const words = { shown: totals.count, all: dataset.clusters.length, free: ha(free.value) };
  return (
    <div className="result-line" role="status" tabIndex={-1}>
      <p>
        <b>{untold ? t('totals.noneTold') : t('invest.result', words)}</b>{' '}
        {pipeline.value === 0 ? null : t('invest.resultPipeline', { pipeline: ha(pipeline.value) })}
      </p>
      {LANDS.map(({ land, words: range }) => {
        const reach = ranges?.[land];
        const { value } = totals[land];
        return reach && value !== 0 ? (
          <p key={land} className="note">
            {t(range, { low: ha(reach.low), high: ha(reach.high), value: ha(value) })}
          </p>
        ) : null;
      })}
    </div>
  );
}
