import { PLAN_TASKS, type ViewState } from '../../state/types';
import { mainTask } from '../base/tasks';
import { useT } from '../base/text';

type Task = ViewState['task'];
const TASKS = ['explore', 'invest', 'plan'] as const;

interface Props {
  readonly task: Task;
  readonly onChange: (task: Task) => void;
}

/** What the left panel is for. */
export function TaskSwitch({ task, onChange }: Props) {
  const t = useT();
  const current = mainTask(task);
  return (
    <nav className="tasks" aria-label={t('bar.tasks')}>
      {TASKS.map((each) => (
        <button
          key={each}
          type="button"
          className="task"
          aria-current={each === current ? 'page' : undefined}
          onClick={() => each === current || onChange(each === 'plan' ? PLAN_TASKS[0] : each)}
        >
          {t(`bar.task.${each}`)}
        </button>
      ))}
    </nav>
  );
}
