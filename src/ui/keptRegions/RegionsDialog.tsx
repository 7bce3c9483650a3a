import '../base/print.css';
import '../compare/compare.css';
import './kept.css';
import { REGION_LETTERS } from '../../cartography/palette';
import { joinSources } from '../../domain/basis';
import { compareRegions } from '../../domain/keptRegions';
import type { Dataset } from '../../domain/types';
import { selectKeptColumns, selectWhole } from '../../state/keptSelectors';
import { selectDataset } from '../../state/selectors';
import { closeDialog } from '../../state/transitions/view';
import { Dialog } from '../base/Dialog';
import { PrintFoot } from '../base/PrintFoot';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { RegionBars } from './RegionBars';
import { RegionsTable } from './RegionsTable';
import { regionsAddress } from './regionsMeta';
import { TableFile } from './TableFile';
import { useKeptNames } from './useKeptNames';
import { useNotes } from './useNotes';

/** The kept regions side by side: on the screen, and on one page of paper. */
export function RegionsDialog() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const some = useAppState((state) => state.kept.length > 0);
  return (
    <Dialog
      title={t('keptRegions.title')}
      closeLabel={t('keptRegions.dialog.close')}
      className="comparison regions-comparison"
      onClose={() => act(closeDialog())}
    >
      {dataset === null ? (
        <p>{t('totals.loading')}</p>
      ) : some ? (
        <Comparison dataset={dataset} />
      ) : (
        <p>{t('keptRegions.dialog.none')}</p>
      )}
    </Dialog>
  );
}

function Comparison({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const names = useKeptNames();
  const columns = useAppState(selectKeptColumns);
  const whole = useAppState(selectWhole);
  const address = useAppState(regionsAddress);
  if (whole === null) return null;
  const rows = compareRegions(columns, whole);
  const sources = columns.flatMap(({ result }) =>
    (result?.parts ?? []).map(({ cluster }) => cluster.sources),
  );
  return (
    <>
      {/* Only while this is open: another part is printed upright. */}
      <style>{'@page { size: A4 landscape; margin: 6mm; }'}</style>
      <div className="compare-tools">
        <TableFile rows={rows} names={names} />
        <button type="button" className="button" onClick={() => window.print()}>
          {t('keptRegions.dialog.print')}
        </button>
      </div>
      <Notes />
      <div className="compare-page">
        <RegionsTable names={names} rows={rows} />
        <div className="compare-side">
          <RegionBars names={names} columns={columns} />
        </div>
      </div>
      <p className="note">{t('keptRegions.unrounded')}</p>
      <PrintFoot dataset={dataset} sources={joinSources(...sources)} address={address} />
    </>
  );
}

/** By what the figures count, and what of filter, assumptions and scenario is in them. */
function Notes() {
  const t = useT();
  return (
    <div className="compare-notes">
      {useNotes().map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <p className="note">{t('keptRegions.first', { letter: REGION_LETTERS[0] })}</p>
    </div>
  );
}
