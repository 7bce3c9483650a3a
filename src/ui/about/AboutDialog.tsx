import type { Dataset } from '../../domain/types';
import { selectPublished } from '../../state/selectors';
import { closeDialog } from '../../state/transitions/view';
import { Dialog } from '../base/Dialog';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { Assumptions } from './Assumptions';
import { IssueList } from './IssueList';
import { Disagreements, Licences, Schematic, Sources } from './Origins';
import { Series, TargetsPointer } from './Published';
import { ReconcileTable } from './ReconcileTable';

/** «Data and sources»: everything the figures rest on, computed from the data set that is loaded. */
export function AboutDialog() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectPublished);
  return (
    <Dialog
      title={t('about.title')}
      closeLabel={t('about.close')}
      onClose={() => act(closeDialog())}
      className="about"
    >
      <section aria-label={t('about.title')}>
        {dataset === null ? null : <Contents dataset={dataset} />}
      </section>
    </Dialog>
  );
}

function Contents({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const { date } = useFormats();
  return (
    <>
      <p className="lead">{t('about.what', { count: dataset.clusters.length })}</p>
      <p className="quiet">{t('about.version', { version: dataset.version, date: date(dataset.asOf) })}</p>
      <ReconcileTable dataset={dataset} />
      <Assumptions dataset={dataset} />
      <Disagreements dataset={dataset} />
      <TargetsPointer />
      <Series dataset={dataset} />
      <Sources dataset={dataset} />
      <Schematic dataset={dataset} />
      <Licences dataset={dataset} />
      <section>
        <h3>{t('about.section.measures')}</h3>
        <p>{t('about.measures')}</p>
      </section>
      <IssueList />
    </>
  );
}
