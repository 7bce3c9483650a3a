import './plan.css';
import { setTask } from '../../state/transitions/view';
import { PLAN_TASKS, type PlanTask } from '../../state/types';
import { Part } from '../base/Part';
import { useAct } from '../base/store';
import { useT } from '../base/text';
import { SECTIONS } from './sections';

/** The left panel of the task «Plan»: one of its sections, and the way to the others. */
export function PlanPanel({ task }: { task: PlanTask }) {
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
        <Section />
      </Part>
    </>
  );
}
