import { issueText } from '../../data/issueText';
import type { DataIssue } from '../../domain/types';
import { useT } from './text';

/** One line for each; the same fault in the same place is told once. */
export function Issues({ issues }: { issues: readonly DataIssue[] }) {
  const t = useT();
  const lines = [
    ...new Set(issues.map((issue) => `${t(`notice.severity.${issue.severity}`)}: ${issueText(issue, t)}`)),
  ];
  return (
    <ul className="prose-list issues">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
