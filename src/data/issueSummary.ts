/** What is wrong with files, in so few words that they can be read at a glance. */
import type { DataIssue } from '../domain/types';

export interface IssueSummary {
  /** Errors of a whole file. */
  readonly whole: readonly DataIssue[];
  /** Files with bad rows: how many rows, and the error that stands first. */
  readonly files: readonly {
    readonly file: string;
    readonly rows: number;
    readonly first: DataIssue;
  }[];
}

/** Errors only, in the order found. A row with several faults counts once. */
export function summariseIssues(issues: readonly DataIssue[]): IssueSummary {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const inRows = errors.filter(({ line }) => line !== null);
  const firsts = inRows.filter((each, i) => inRows.findIndex(({ file }) => file === each.file) === i);
  return {
    whole: errors.filter(({ line }) => line === null),
    files: firsts.map((first) => {
      const lines = inRows.filter(({ file }) => file === first.file).map(({ line }) => line);
      return { file: first.file, rows: new Set(lines).size, first };
    }),
  };
}
