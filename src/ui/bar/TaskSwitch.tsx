import { MAIN_TASKS, type MainTask } from '../../state/tasks';
import { useT } from '../base/text';

interface Props {
  readonly task: MainTask;
  readonly onChange: (task: MainTask) => void;
}

/** What the left panel is for. */
export function TaskSwitch({ task, onChange }: Props) {
  const t = useT();
  return (
    <nav className="tasks" aria-label={t('bar.tasks')}>
      {MAIN_TASKS.map((each) => (
        <button
          key={each}
          type="button"
          className="task"
          aria-current={each === task ? 'page' : undefined}
          onClick={() => onChange(each)}
        >
          {t(`bar.task.${each}`)}
        </button>
      ))}
    </nav>
  );
}
