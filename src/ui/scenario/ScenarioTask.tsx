import './scenario.css';
import { openDialog } from '../../state/transitions/view';
import { Part } from '../base/Part';
import { part } from '../base/part';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { AssumedSliders } from '../invest/AssumedSliders';
import { Fold } from '../invest/Fold';
import { AddForm } from './AddForm';
import { ChangeForm } from './ChangeForm';
import { ChangeList } from './ChangeList';
import { DraftPanel } from './DraftPanel';
import { FileBox } from './FileBox';
import { HistoryButtons } from './HistoryButtons';
import { SwipeToggle } from './SwipeToggle';
import { selectIsTried } from './select';

// It brings what cuts regions and judges districts by law: not before there is a difference.
const DiffSummary = part(async () => (await import('./DiffSummary')).DiffSummary);

/** The section «Scenario»: what is tried, what else to try, and what comes out differently. */
export function ScenarioTask() {
  const t = useT();
  return (
    <div className="scenario-task">
      <section className="panel-section">
        <h2 tabIndex={-1}>{t('scenario.title')}</h2>
        <p className="note">{t('scenario.intro')}</p>
        <ChangeList />
        <HistoryButtons />
      </section>
      <DraftPart />
      <Fold title={t('scenario.change')} set>
        {() => <ChangeForm />}
      </Fold>
      <Fold title={t('scenario.add')} set={false}>
        {() => <AddForm />}
      </Fold>
      <AssumedSliders />
      <Outcome />
      <FileBox />
    </div>
  );
}

function DraftPart() {
  const held = useAppState((state) => state.scenario.draft !== null);
  return held ? (
    <div className="panel-section">
      <DraftPanel />
    </div>
  ) : null;
}

/** What comes out differently: nothing to say while nothing is tried. */
function Outcome() {
  const t = useT();
  const act = useAct();
  const tried = useAppState(selectIsTried);
  const changed = useAppState((state) => state.scenario.changes.length > 0);
  if (!tried) return null;
  return (
    <section className="panel-section">
      <h3>{t('scenarioDiff.title')}</h3>
      <Part>
        <DiffSummary />
      </Part>
      <div className="button-row">
        <button type="button" className="button" onClick={() => act(openDialog('scenario'))}>
          {t('scenarioDiff.open')}
        </button>
        {changed ? <SwipeToggle /> : null}
      </div>
    </section>
  );
}
