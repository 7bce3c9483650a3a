import type { ViewState } from '../../state/types';
import { useT } from '../base/text';

type Task = ViewState['task'];
const TASKS: readonly Task[] = ['explore', 'invest', 'region'];

interface Props {
  readonly task: Task;
  readonly onChange: (task: Task) => void;
}

/** What the left panel is for. */
export function TaskSwitch({ task, onChange }: Props) {
  const t = useT();
  return (
    <nav className="tasks" aria-label={t('bar.tasks')}>
      {TASKS.map((each) => (
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
