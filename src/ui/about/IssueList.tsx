import type { DataIssue } from '../../domain/types';
import { Issues } from '../base/Issues';
import { useAppState } from '../base/store';
import { useT } from '../base/text';

const NONE: readonly DataIssue[] = [];

/** What was wrong with the files, each with where and what to do. */
export function IssueList() {
  const t = useT();
  const issues = useAppState((state) => (state.dataset.status === 'loading' ? NONE : state.dataset.issues));
  return (
    <section>
      <h3>{t('about.section.issues')}</h3>
      {issues.length === 0 ? <p>{t('about.issuesNone')}</p> : <Issues issues={issues} />}
    </section>
  );
}
