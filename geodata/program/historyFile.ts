/** `history.json`: what is known of when, of clusters, targets and the published series. */
import { type ClusterEvent, EVENT_KINDS } from '../../src/domain/history';
import { FINDING_KINDS, type Finding } from '../../src/domain/progress';
import { MEASURES } from '../../src/domain/records';
import type { SeriesBreak } from '../../src/domain/seriesLines';
import { bilingual, bilingualOrNull, text, words } from './sourcesFile';
import { parseTable, type Row } from './tables';

/** The one word of a cell. */
function word<W extends string>(row: Row, field: string, known: readonly W[]): W {
  const [found] = words(row, field, known);
  if (found === undefined) throw new Error(`${field}: empty`);
  return found;
}

const isConfirmed = (row: Row) => word(row, 'confirmed', ['yes', 'no']) === 'yes';

const eventOf = (row: Row): ClusterEvent => ({
  code: text(row, 'code'),
  date: text(row, 'date'),
  kind: word(row, 'kind', EVENT_KINDS),
  confirmed: isConfirmed(row),
  source: text(row, 'source'),
  note: bilingualOrNull(row, 'note'),
});

const findingOf = (row: Row): Finding => ({
  target: text(row, 'target'),
  asOf: text(row, 'as_of'),
  kind: word(row, 'kind', FINDING_KINDS),
  count: text(row, 'count') === '' ? null : Number(text(row, 'count')),
  confirmed: isConfirmed(row),
  source: text(row, 'source'),
  text: bilingual(row, 'text'),
});

const breakOf = (row: Row): SeriesBreak => ({
  id: text(row, 'id'),
  after: text(row, 'after'),
  by: text(row, 'by'),
  measures: words(row, 'measures', MEASURES),
  sources: text(row, 'sources').split(';').filter(Boolean),
  text: bilingual(row, 'text'),
});

/** The file as text, an event a line. `read` gives a file of `geodata/`. Throws on a word that is not known. */
export function makeHistoryFile(read: (name: string) => string): string {
  const rows = (name: string) => parseTable(name, read(name)).rows;
  const { source, licence } = rows('licences.csv').find(({ file }) => file === 'history.json') ?? {};
  const needs = rows('targets.csv').map((row) => [text(row, 'id'), bilingual(row, 'needs')] as const);
  const head = {
    source,
    licence,
    needs: Object.fromEntries(needs),
    findings: rows('target_findings.csv').map(findingOf),
    breaks: rows('series_breaks.csv').map(breakOf),
  };
  const events = rows('history.csv').map((row) => JSON.stringify(eventOf(row)));
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${events.join(',\n')}\n]}\n`;
}
