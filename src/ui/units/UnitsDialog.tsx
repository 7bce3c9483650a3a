import '../base/print.css';
import './units.css';
import { joinSources } from '../../domain/basis';
import type { TotalsByUnit } from '../../domain/units';
import { selectDataset } from '../../state/selectors';
import { closeDialog } from '../../state/transitions/view';
import type { AppState } from '../../state/types';
import { selectUnitTotals } from '../../state/unitSelectors';
import { linkTo } from '../base/address';
import { Dialog } from '../base/Dialog';
import { PrintFoot } from '../base/PrintFoot';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { CountedBy } from './CountedBy';
import { UnitFile } from './UnitFile';
import { UnitKindChoice } from './UnitKindChoice';
import { UnitTable } from './UnitTable';

/** All units in one table, on the screen and on paper. */
export function UnitsDialog() {
  const t = useT();
  const act = useAct();
  const totals = useAppState(selectUnitTotals);
  return (
    <Dialog
      title={t('units.dialogTitle')}
      closeLabel={t('units.close')}
      className="unit-table-dialog printed-dialog"
      onClose={() => act(closeDialog())}
    >
      {totals === null ? <p>{t('totals.loading')}</p> : <Contents totals={totals} />}
    </Dialog>
  );
}

function Contents({ totals }: { totals: TotalsByUnit }) {
  const t = useT();
  const dataset = useAppState(selectDataset);
  const address = useAppState(tableAddress);
  if (dataset === null) return null;
  const { leasableShare, operatingOccupancy } = dataset.assumptions;
  const sources = joinSources(
    ...totals.whole.parts.map(({ cluster }) => cluster.sources),
    leasableShare.sources,
    operatingOccupancy.sources,
  );
  return (
    <>
      {/* Only while this is open: another part is printed upright. */}
      <style>{'@page { size: A4 landscape; margin: 8mm; }'}</style>
      <div className="unit-table-tools">
        <UnitKindChoice />
        <button type="button" className="button" onClick={() => window.print()}>
          {t('units.print')}
        </button>
        <UnitFile dataset={dataset} totals={totals} />
      </div>
      <CountedBy />
      <UnitTable totals={totals} />
      <PrintFoot dataset={dataset} sources={sources} address={address} />
    </>
  );
}

/** The address that opens this very table. */
function tableAddress(state: AppState): string {
  return linkTo({ ...state, view: { ...state.view, dialog: 'units' } });
}
