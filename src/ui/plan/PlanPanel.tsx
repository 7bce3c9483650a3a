import './plan.css';
import { setTask } from '../../state/transitions/view';
import { PLAN_TASKS, type PlanTask } from '../../state/types';
import { Part } from '../base/Part';
import { useAct } from '../base/store';
import { useT } from '../base/text';
import { RegionResult, SECTIONS } from './sections';

interface Props {
  readonly task: PlanTask;
  /** Whether a region's result stands here, where there is no room for a panel of its own. */
  readonly withResult: boolean;
}

/** The left panel of the task «Plan»: one of its sections, and the way to the others. */
export function PlanPanel({ task, withResult }: Props) {
  const t = useT();
  const act = useAct();
  const Section = SECTIONS[task];
  return (
    <>
      <nav className="plan-sections" aria-label={t('plan.sections')}>
        {PLAN_TASKS.map((each) => (
          <button
            key={each}
            type="button"
            className="plan-section"
            aria-current={each === task ? 'page' : undefined}
            onClick={() => act(setTask(each))}
          >
            {t(`plan.section.${each}`)}
          </button>
        ))}
      </nav>
      <Part>
        {withResult && task === 'region' ? <RegionResult /> : null}
        <Section />
      </Part>
    </>
  );
}
