import '../base/print.css';
import './scenario.css';
import { selectDataset } from '../../state/selectors';
import { closeDialog } from '../../state/transitions/view';
import { linkTo } from '../base/address';
import { Dialog } from '../base/Dialog';
import { PrintFoot } from '../base/PrintFoot';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { ChangeList } from './ChangeList';
import { LawChanges, TouchedTargets } from './Consequences';
import { DiffTable } from './DiffTable';
import { selectLawDiff, selectProvinceDiff, selectRegionDiffs, selectTouched } from './diffSelect';

/** Scenario against plan, all of it, on the screen and on paper. */
export function DiffDialog() {
  const t = useT();
  const act = useAct();
  return (
    <Dialog
      title={t('scenarioDiff.title')}
      closeLabel={t('scenarioDiff.close')}
      className="diff-dialog printed-dialog"
      onClose={() => act(closeDialog())}
    >
      <Differences />
    </Dialog>
  );
}

function Differences() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  const province = useAppState(selectProvinceDiff);
  const regions = useAppState(selectRegionDiffs);
  const law = useAppState(selectLawDiff);
  const targets = useAppState(selectTouched);
  const address = useAppState(linkTo);
  if (dataset === null) return <p>{t('totals.loading')}</p>;
  return (
    <>
      <style>{'@page { size: A4 portrait; margin: 10mm; }'}</style>
      <ChangeList />
      <div className="diff-tables">
        <DiffTable caption={t('scenarioDiff.province')} groups={province} />
        {regions.map(({ kept, groups }) => (
          <DiffTable
            key={kept ?? ''}
            caption={kept === null ? t('scenarioDiff.region') : t('scenarioDiff.kept', { name: kept })}
            groups={groups}
          />
        ))}
        {regions.length === 0 ? <p className="note">{t('scenarioDiff.noRegion')}</p> : null}
      </div>
      <LawChanges changes={law} level="h3" />
      <TouchedTargets targets={targets} level="h3" />
      <p className="note">{t('scenarioDiff.unrounded')}</p>
      <button type="button" className="button diff-print" onClick={() => window.print()}>
        {t('scenarioDiff.print')}
      </button>
      <PrintFoot dataset={dataset} sources={[dataset.reference]} address={address} />
    </>
  );
}
