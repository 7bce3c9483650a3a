/** What can be wrong with data from outside, by code. The sentences are in `i18n/messages/data`. */
import type { DataIssue } from '../domain/types';

/** Every code an issue of this folder can carry; `data.code.<code>` is its message. */
export type IssueCode =
  | 'no-answer'
  | 'http-status'
  | 'page-instead'
  | 'not-json'
  | 'shape'
  | 'topology'
  | 'empty'
  | 'no-rows'
  | 'quotes'
  | 'column-missing'
  | 'column-repeated'
  | 'column-unknown'
  | 'cells'
  | 'required'
  | 'not-number'
  | 'not-positive'
  | 'not-allowed'
  | 'bad-code'
  | 'code-repeated'
  | 'bad-date'
  | 'bad-year'
  | 'one-language'
  | 'lists-differ'
  | 'basis-without-value'
  | 'value-without-basis'
  | 'flag-unknown'
  | 'source-unknown'
  | 'unit-unknown'
  | 'outline-broken'
  | 'outline-missing'
  | 'outline-orphan'
  | 'outline-repeated';

/** Where something is wrong: file name, line counted from 1 (the header is line 1), column or JSON path. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
}

/**
 * An `error` keeps its row, or where it concerns a whole file the data set, out; a `warning` lets it in.
 */
export function issue(
  severity: DataIssue['severity'],
  code: IssueCode,
  place: Place,
  params: DataIssue['params'] = {},
): DataIssue {
  return {
    severity,
    code,
    file: place.file,
    line: place.line ?? null,
    field: place.field ?? null,
    params,
  };
}

/** A value read, or null, and what was wrong on the way. */
export interface Read<V> {
  readonly value: V | null;
  readonly issues: readonly DataIssue[];
}
