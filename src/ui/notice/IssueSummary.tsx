import { summariseIssues } from '../../data/issueSummary';
import { issueText } from '../../data/issueText';
import type { DataIssue } from '../../domain/types';
import { memo } from '../../state/memo';
import { Disclosure } from '../base/Disclosure';
import { Issues } from '../base/Issues';
import { useT } from '../base/text';

/** A line for each file that has bad rows and for each fault of a whole file; every one of them on demand. */
export function IssueSummary({ issues }: { issues: readonly DataIssue[] }) {
  const t = useT();
  const { whole, files } = summaryOf(issues);
  return (
    <>
      <Issues issues={whole} />
      {files.map(({ file, rows, first }) => (
        <p key={file}>{t('notice.data.rows', { count: rows, file, first: issueText(first, t) })}</p>
      ))}
      {files.some(({ rows }) => rows > 1) ? (
        <Disclosure summary={t('notice.data.all', { count: issues.length })}>
          {() => <Issues issues={issues} />}
        </Disclosure>
      ) : null}
    </>
  );
}

const summaryOf = memo(summariseIssues);
