import { selectDataset, selectTotals } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { selectRanges } from './select';

/** How many clusters are left and with how much land; and how far the assumptions could move that. */
export function ResultLine() {
  const t = useT();
  const { ha } = useFormats();
  const dataset = useAppState(selectDataset);
  const totals = useAppState(selectTotals);
  const ranges = useAppState(selectRanges);
  if (dataset === null || totals === null) return null;
  const { free, pipeline } = totals;
  const words = { shown: totals.count, all: dataset.clusters.length, free: ha(free.value) };
  return (
    <div className="result-line" role="status">
      <p>
        <b>{t('invest.result', words)}</b>{' '}
        {pipeline.value === 0 ? null : t('invest.resultPipeline', { pipeline: ha(pipeline.value) })}
      </p>
      {ranges?.free && free.value !== 0 ? (
        <p className="note">
          {t('invest.rangeFree', {
            low: ha(ranges.free.low),
            high: ha(ranges.free.high),
            value: ha(free.value),
          })}
        </p>
      ) : null}
      {ranges?.pipeline && pipeline.value !== 0 ? (
        <p className="note">
          {t('invest.rangePipeline', {
            low: ha(ranges.pipeline.low),
            high: ha(ranges.pipeline.high),
            value: ha(pipeline.value),
          })}
        </p>
      ) : null}
    </div>
  );
}
