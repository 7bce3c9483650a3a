/** Reading the cells of one row, collecting what is wrong with them. */
import type { Bilingual } from '../domain/records';
import type { DataIssue } from '../domain/types';
import type { CsvRow } from './csv';
import { type IssueCode, issue } from './issues';

/** A row being read. `issues` grows; `broken` says whether one of them keeps the row out. */
export interface RowReader {
  readonly issues: DataIssue[];
  broken(): boolean;
  report(severity: DataIssue['severity'], code: IssueCode, field: string, params?: DataIssue['params']): void;
  /** The cell, empty where there is none. */
  text(field: string): string;
  optional(field: string): string | null;
  required(field: string): string;
  /** Items between semicolons, none empty. */
  list(field: string): string[];
  oneOf<V extends string>(field: string, allowed: readonly V[]): V | null;
  /** A number above zero, or null where the cell is empty. `65,2875` only in files between semicolons. */
  positive(field: string): number | null;
  bilingual(base: string): Bilingual | null;
}

export function rowReader(row: CsvRow, file: string, delimiter: ',' | ';'): RowReader {
  const issues: DataIssue[] = [];
  const text = (field: string): string => row.cells.get(field) ?? '';
  const report: RowReader['report'] = (severity, code, field, params) => {
    issues.push(issue(severity, code, { file, line: row.line, field }, params));
  };
  return {
    issues,
    report,
    text,
    broken: () => issues.some((found) => found.severity === 'error'),
    optional: (field) => text(field) || null,
    required(field) {
      if (text(field) === '') report('error', 'required', field);
      return text(field);
    },
    list: (field) =>
      text(field)
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    oneOf(field, allowed) {
      const found = allowed.find((value) => value === text(field));
      if (found === undefined)
        report('error', 'not-allowed', field, { value: text(field), allowed: allowed.join(', ') });
      return found ?? null;
    },
    positive(field) {
      const value = text(field);
      if (value === '') return null;
      const comma = delimiter === ';' ? /^-?\d+(?:[.,]\d+)?$/ : /^-?\d+(?:\.\d+)?$/;
      const number = comma.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
      if (!Number.isFinite(number)) report('error', 'not-number', field, { value });
      else if (number <= 0) report('error', 'not-positive', field, { value });
      return Number.isFinite(number) && number > 0 ? number : null;
    },
    bilingual(base) {
      const [vi, en] = [text(`${base}_vi`), text(`${base}_en`)];
      if (vi === '' && en === '') return null;
      // A text in one language only is still worth reading: it stands in for the other.
      if (vi === '' || en === '') report('warning', 'one-language', vi === '' ? `${base}_vi` : `${base}_en`);
      return { vi: vi || en, en: en || vi };
    },
  };
}
