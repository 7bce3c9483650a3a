import '../base/print.css';
import './compare.css';
import { useState } from 'react';
import { joinSources } from '../../domain/basis';
import { compareRows } from '../../domain/compare';
import { landOf } from '../../domain/land';
import type { Cluster, Dataset } from '../../domain/types';
import { selectDataset, selectShortlisted } from '../../state/selectors';
import { SHORTLIST_MOST } from '../../state/transitions/shortlist';
import { closeDialog } from '../../state/transitions/view';
import { addressOf } from '../base/address';
import { Dialog } from '../base/Dialog';
import { PrintFoot } from '../base/PrintFoot';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { Between } from './Between';
import { CompareMap } from './CompareMap';
import { CompareTable } from './CompareTable';
import { LandBars } from './LandBars';

/** The shortlist side by side: on the screen, and on one page of paper. */
export function CompareDialog() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const clusters = useAppState(selectShortlisted);
  return (
    <Dialog
      title={t('compare.title')}
      closeLabel={t('compare.close')}
      className="comparison printed-dialog"
      onClose={() => act(closeDialog())}
    >
      {dataset === null ? (
        <p>{t('totals.loading')}</p>
      ) : clusters.length === 0 ? (
        <p>{t('compare.none', { most: SHORTLIST_MOST })}</p>
      ) : (
        <Comparison dataset={dataset} clusters={clusters} />
      )}
    </Dialog>
  );
}

function Comparison({ dataset, clusters }: { dataset: Dataset; clusters: readonly Cluster[] }) {
  const t = useT();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const address = useAppState((state) =>
    addressOf(state, { shortlist: clusters.map((cluster) => cluster.code) }),
  );
  const all = compareRows(dataset, clusters);
  const rows = onlyDifferences ? all.filter(({ differs }) => differs) : all;
  const figures = clusters.flatMap((cluster) => {
    const { free, pipeline, occupancy } = landOf(cluster, dataset.assumptions);
    return [cluster.sources, free.sources, pipeline.sources, occupancy.sources];
  });
  return (
    <>
      {/* Only while this is open: another part is printed upright. */}
      <style>{'@page { size: A4 landscape; margin: 6mm; }'}</style>
      {clusters.length === 1 ? <p className="note">{t('compare.one')}</p> : null}
      <div className="compare-tools">
        {clusters.length === 1 ? null : (
          <label className="check">
            <input
              type="checkbox"
              checked={onlyDifferences}
              onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
            />
            <span>{t('compare.onlyDifferences')}</span>
          </label>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {t('compare.print')}
        </button>
      </div>
      <div className="compare-page">
        <CompareTable clusters={clusters} rows={rows} />
        <div className="compare-side">
          <LandBars dataset={dataset} clusters={clusters} />
          <CompareMap dataset={dataset} clusters={clusters} />
          {clusters.length === 1 ? null : <Between dataset={dataset} clusters={clusters} />}
        </div>
      </div>
      <PrintFoot dataset={dataset} sources={joinSources(...figures)} address={address} />
    </>
  );
}
