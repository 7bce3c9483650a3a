/** An issue as a sentence: where, what, and what to do. */
import type { DataIssue } from '../domain/types';
import '../i18n/late';
import type { T } from '../i18n/t';
import type { IssueCode } from './issues';

/** `clusters.csv, line 12, column gross_ha: “x” is not a number. …` in the language of `t`. */
export function issueText({ file, line, field, code, params }: DataIssue, t: T): string {
  // A line number takes no thousands separator: text, not number.
  const where = { file, line: String(line ?? ''), field: field ?? '' };
  const kind = `${line === null ? '' : 'Line'}${field === null ? '' : 'Field'}` as const;
  const place = t(`data.where${kind || 'File'}`, where);
  return `${place}: ${t(`data.code.${code as IssueCode}`, { ...where, ...params })}`;
}
